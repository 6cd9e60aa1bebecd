// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/ClosingPart.h"

#include "core/change/Verbs.h"
#include "exchange/Seal.h"
#include "gui/app/PlanFigures.h"
#include "gui/costs/AmountView.h"
#include "gui/indicators/ReasonDialog.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/SectionTitle.h"
#include "gui/year/CloseYearDialog.h"
#include "gui/year/ClosingWords.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

ClosingPart::ClosingPart(ScreenContext &context, SealedYears &sealed, QWidget *parent)
    : YearPart(context, sealed, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeState());
    m_title = new SectionTitle(this);
    layout->addWidget(m_title);
    layout->addWidget(makeBelow(), 1);
}

QWidget *ClosingPart::makeState()
{
    auto *card = new Card(this);
    m_state = new Badge(card);
    m_words = new PlainLabel(card);
    m_words->setWordWrap(true);
    m_close = primaryButton(QString(), card);
    m_close->setObjectName(u"closeYear"_s);
    m_reopen = secondaryButton(tr("Open again…"), card);
    m_reopen->setObjectName(u"reopenYear"_s);
    m_check = secondaryButton(tr("Check the seal"), card);
    m_check->setObjectName(u"checkSeal"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_state);
    head->addWidget(m_words, 1);
    head->addWidget(m_check);
    head->addWidget(m_reopen);
    head->addWidget(m_close);
    m_sealRow = new QWidget(card);
    m_seal = new PlainLabel(m_sealRow);
    m_seal->setLook(TextSize::Small, TextTone::Soft);
    m_seal->setWordWrap(true);
    m_seal->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = flatButton(tr("Copy the seal"), m_sealRow);
    copy->setObjectName(u"copySeal"_s);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (const YearClosing *closing = this->context().session.plan().closing(m_year))
            QGuiApplication::clipboard()->setText(closing->seal);
        m_message->showDone(tr("The seal is copied."));
    });
    auto *sealLine = new QHBoxLayout(m_sealRow);
    sealLine->setContentsMargins(0, 0, 0, 0);
    sealLine->addWidget(m_seal, 1);
    sealLine->addWidget(copy);
    m_trace = new PlainLabel(card);
    m_trace->setLook(TextSize::Small, TextTone::Muted);
    m_trace->setWordWrap(true);
    m_message = new EntryMessage(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_sealRow);
    layout->addWidget(m_trace);
    layout->addWidget(m_message);
    connect(m_close, &QPushButton::clicked, this, &ClosingPart::close);
    connect(m_reopen, &QPushButton::clicked, this, &ClosingPart::reopen);
    connect(m_check, &QPushButton::clicked, this, &ClosingPart::checkSeal);
    return card;
}

QWidget *ClosingPart::makeBelow()
{
    m_lists = new Card(this);
    m_findings = new YearLineList(tr("To look at before closing"), m_lists);
    m_rectified = new AmountView(tr("Rectifications"), m_lists);
    m_nothing = new EmptyState(m_lists);
    auto *layout = new QVBoxLayout(m_lists);
    layout->setContentsMargins(1, 1, 1, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_findings, m_rectified, m_nothing})
        layout->addWidget(widget, 1);
    connect(m_findings, &YearLineList::opened, this, &ClosingPart::goTo);
    setFocusProxy(m_findings);
    return m_lists;
}

void ClosingPart::show(int year)
{
    if (year != m_year)
        m_message->clear();
    m_year = year;
    m_found.clear();
    m_differing = 0;
    const Plan &plan = context().session.plan();
    const bool may = !context().session.isReadOnly();
    const YearClosing *closing = plan.closing(year);
    m_close->setVisible(!closing && may);
    m_reopen->setVisible(closing && may);
    m_check->setVisible(closing);
    m_sealRow->setVisible(closing);
    m_findings->hide();
    m_rectified->hide();
    m_nothing->hide();
    showTrace(plan);
    if (closing)
        showClosed(plan, *closing);
    else
        showOpen(plan);
}

void ClosingPart::showOpen(const Plan &plan)
{
    m_state->set(Mark::Planned, tr("open", "year"));
    m_close->setText(tr("Close the year %1…").arg(m_year));
    m_found = closingFindings(plan, context().figures.reviewOf(m_year));
    const ClosingWords words(plan, m_year, context().wording);
    m_title->setText(m_found.empty()
                         ? tr("Nothing to look at")
                         : tr("%n point(s) to look at before closing", nullptr, int(m_found.size())));
    m_words->setText(m_found.empty()
                         ? tr("Everything was checked: %1 can be closed.").arg(m_year)
                         : tr("Enter or a double click leads to the place. Points that remain are sealed as "
                              "they stand."));
    m_findings->setVisible(!m_found.empty());
    m_nothing->setVisible(m_found.empty());
    if (m_found.empty())
        m_nothing->set(
            tr("Values, due dates, decisions, opinions and totals of %1 are complete.").arg(m_year));
    m_findings->show(words.lines(m_found));
}

void ClosingPart::showClosed(const Plan &plan, const YearClosing &closing)
{
    m_state->set(Mark::Done, tr("closed", "year"));
    const QString day = context().wording.date(closing.closedOn);
    m_words->setText(closing.closedBy.isEmpty() ? tr("Closed on %1.").arg(day)
                                                : tr("Closed on %1 by %2.").arg(day, closing.closedBy));
    m_seal->setText(tr("Seal (SHA-256): %1").arg(closing.seal));
    showRectifications(plan);
}

void ClosingPart::showRectifications(const Plan &plan)
{
    m_title->setText(tr("Rectifications"));
    const auto closed = sealed().of(m_year);
    if (!closed) {
        m_nothing->set(context().wording.error(closed.error()));
        m_nothing->show();
        return;
    }
    const auto all = rectifications((*closed)->review, context().figures.reviewOf(m_year));
    m_differing = int(all.size());
    m_rectified->setVisible(!all.empty());
    m_nothing->setVisible(all.empty());
    if (all.empty())
        return m_nothing->set(tr("No figure of %1 has changed since it was closed.").arg(m_year));
    m_title->setText(tr("%n figure(s) corrected since the year was closed", nullptr, m_differing));
    m_rectified->show(ClosingWords(plan, m_year, context().wording).table(all));
}

void ClosingPart::showTrace(const Plan &plan)
{
    std::vector<const YearClosing *> past;
    for (const YearClosing &one : plan.table<YearClosing>().rows()) {
        if (one.year == m_year && one.reopenedOn.isValid())
            past.push_back(&one);
    }
    std::sort(past.begin(), past.end(),
              [](const auto *a, const auto *b) { return a->closedOn < b->closedOn; });
    QStringList lines;
    for (const YearClosing *one : past)
        lines << tr("Closed on %1, opened again on %2: %3")
                     .arg(context().wording.date(one->closedOn), context().wording.date(one->reopenedOn),
                          one->reopenReason);
    m_trace->setText(lines.join(u'\n'));
    m_trace->setVisible(!lines.isEmpty());
}

QString ClosingPart::count() const
{
    if (context().session.plan().closing(m_year))
        return m_differing > 0 ? tr("%n rectified", nullptr, m_differing) : QString();
    return m_found.empty() ? QString() : QString::number(m_found.size());
}

QString ClosingPart::sealWords() const
{
    return m_seal->text();
}

void ClosingPart::goTo(const QString &key)
{
    const auto at = size_t(key.toUInt());
    if (at >= m_found.size())
        return;
    const EntityRef place =
        ClosingWords(context().session.plan(), m_year, context().wording).place(m_found[at]);
    if (!place.entity.isEmpty())
        context().navigate(place);
}

void ClosingPart::close()
{
    if (!context().session.isReadOnly() && !context().session.plan().closing(m_year))
        (new CloseYearDialog(context(), m_year, this))->open();
}

void ClosingPart::reopen()
{
    if (context().session.isReadOnly() || !context().session.plan().closing(m_year))
        return;
    const ReasonDialog::Question question{tr("Open the year %1 again").arg(m_year),
                                          tr("Its review and reports are made from the plan again, and may "
                                             "differ from what was sent. The closing "
                                             "and the reason stay as a trace."),
                                          {},
                                          {},
                                          tr("Open the year %1 again").arg(m_year)};
    auto *dialog = new ReasonDialog(
        question,
        [this](bool, const QString &reason) {
            const Plan &plan = context().session.plan();
            const YearClosing *closing = plan.closing(m_year);
            const QDate day = closing ? qMax(closing->closedOn, QDate::currentDate()) : QDate();
            const Outcome done = context().session.perform(verbs::reopenYear(plan, m_year, day, reason));
            return done ? QString() : context().wording.error(done.error());
        },
        this);
    dialog->open();
}

void ClosingPart::checkSeal()
{
    const YearClosing *closing = context().session.plan().closing(m_year);
    if (!closing)
        return;
    const auto bytes = context().session.content(closing->seal);
    const auto holds = bytes ? exchange::sealHolds(*bytes, m_year) : core::Result<bool>(bytes.error());
    if (!holds)
        m_message->showRefusal(context().wording.error(holds.error()));
    else if (*holds)
        m_message->showDone(
            tr("The seal holds: its bytes have this SHA-256, and the figures computed from it "
               "are those that were sealed."));
    else
        m_message->showRefusal(tr("The bytes are those that were sealed, but this version of the program "
                                  "computes other figures from them. Please report it."));
}

} // namespace jalon::gui
