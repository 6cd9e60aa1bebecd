// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/YearTextEditor.h"

#include "core/change/Verbs.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/forms/FormGroup.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/NumberDisc.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

// -- field

void YearTextField::setLocked(bool on)
{
    m_locked = on;
    refresh();
}

void YearTextField::refresh()
{
    LongTextField::refresh();
    if (m_locked)
        box()->setEditable(false);
}

void YearTextField::paintEvent(QPaintEvent *event)
{
    if (!m_locked) // no frame and no pencil around what cannot be changed
        LongTextField::paintEvent(event);
}

// -- editor

YearTextEditor::YearTextEditor(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_form(form)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(6);
    makeHead(page, layout);
    m_commentTitle = new SectionTitle(page);
    m_comment = new YearTextField(form, tr("Comment on the year"), page);
    m_comment->setObjectName(u"yearComment"_s);
    m_askedTitle = new SectionTitle(tr("What is asked of the elected officials"), page);
    m_asked = new YearTextField(form, tr("What is asked of the elected officials"), page);
    m_asked->setObjectName(u"yearAsked"_s);
    m_asked->setPlaceholder(tr("What must they decide, vote or carry? One or two sentences."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_commentTitle, m_comment, m_askedTitle, m_asked})
        layout->addWidget(widget);
    m_message = new EntryMessage(page);
    layout->addWidget(m_message);

    m_last = new QWidget(page);
    m_lastTitle = new SectionTitle(m_last);
    m_takeUp = new LinkButton(tr("Take up last year’s text"), m_last);
    m_takeUp->setObjectName(u"takeUpLastYear"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_lastTitle);
    head->addStretch(1);
    head->addWidget(m_takeUp);
    auto *last = new QVBoxLayout(m_last);
    last->setContentsMargins(0, 14, 0, 0);
    last->addLayout(head);
    m_lastText = new PlainLabel(m_last);
    m_lastAsked = new PlainLabel(m_last);
    for (PlainLabel *label : {m_lastText, m_lastAsked}) {
        label->setWordWrap(true);
        label->setLook(TextSize::Body, TextTone::Muted);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        last->addWidget(label);
    }
    layout->addWidget(m_last);
    layout->addStretch(1);
    setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turns it on; the card is the ground
    connect(m_takeUp, &QPushButton::clicked, this, &YearTextEditor::takeUpLastYear);
}

void YearTextEditor::makeHead(QWidget *page, QVBoxLayout *layout)
{
    m_disc = new NumberDisc(page);
    m_above = new PlainLabel(page);
    m_above->setLook(TextSize::Small, TextTone::Soft);
    m_title = new PlainLabel(page);
    m_title->setLook(TextSize::Subheading);
    m_title->setWordWrap(true);
    m_sheet = new LinkButton(page);
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        if (m_place.action)
            emit sheetRequested(*m_place.action);
    });
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_disc);
    above->addWidget(m_above, 1);
    above->addWidget(m_sheet);
    layout->addLayout(above);
    layout->addWidget(m_title);
    layout->addSpacing(6);
}

void YearTextEditor::show(const YearPlace &place, int year, const Plan *sealed)
{
    const bool same = place == m_place && year == m_year && sealed == m_sealed;
    if (!same) {
        m_message->clear();
        verticalScrollBar()->setValue(0);
    }
    m_place = place;
    m_year = year;
    m_sealed = sealed;
    showHead();
    m_commentTitle->setText(place.isPlan() ? tr("Introduction of the year") : tr("Comment on the year"));
    m_comment->setPlaceholder(
        sealed           ? m_context.wording.notGiven()
        : place.isPlan() ? tr("What marked the year, in a few sentences: it opens the review and the report.")
                         : tr("What happened, and why? Click here, or press Enter, to write."));
    m_asked->setPlaceholder(sealed ? m_context.wording.notGiven()
                                   : tr("What must they decide, vote or carry? One or two sentences."));
    if (!same) { // binding anew would end what is being typed
        bind(m_comment, &YearText::text);
        bind(m_asked, &YearText::asked);
    }
    showLastYear();
}

void YearTextEditor::bind(YearTextField *field, QString YearText::*member)
{
    TextBinding binding;
    binding.edited = [place = m_place, year = m_year, member, sealed = m_sealed](const Plan &plan) {
        const YearText *text = place.textIn(sealed ? *sealed : plan, year);
        return text ? text->*member : QString();
    };
    if (!m_sealed)
        binding.write = [place = m_place, year = m_year, member](const Plan &plan,
                                                                 const QString &typed) -> Result<ChangeSet> {
            YearText row = place.rowIn(plan, year);
            row.*member = typed;
            return verbs::writeYear(plan, row);
        };
    field->setLocked(m_sealed);
    field->bind(std::move(binding));
}

void YearTextEditor::showHead()
{
    const Plan &plan = m_context.session.plan();
    const ActionSheet *action = m_place.action ? plan.find(*m_place.action) : nullptr;
    const Challenge *challenge = action              ? plan.find(action->challengeId)
                                 : m_place.challenge ? plan.find(*m_place.challenge)
                                                     : nullptr;
    m_disc->setVisible(challenge);
    if (challenge)
        m_disc->setNumber(challenge->number);
    m_sheet->setVisible(action);
    if (action) {
        m_above->setText(tr("Challenge %1 · %2")
                             .arg(challenge ? challenge->number : 0)
                             .arg(challenge ? displayTitle(*challenge) : QString()));
        m_title->setText(plan.code(*action) + u' ' + displayTitle(*action));
        m_sheet->setText(tr("Open sheet %1").arg(plan.code(*action)));
    } else if (challenge) {
        m_above->setText(tr("Challenge %1").arg(challenge->number));
        m_title->setText(displayTitle(*challenge));
    } else {
        m_above->setText(tr("The whole plan"));
        m_title->setText(displayTitle(plan.info()));
    }
}

bool YearTextEditor::hasLastYear() const
{
    return m_place.textIn(m_context.session.plan(), m_year - 1);
}

void YearTextEditor::showLastYear()
{
    const YearText *last = m_place.textIn(m_context.session.plan(), m_year - 1);
    m_last->setVisible(last);
    if (!last)
        return;
    m_lastTitle->setText(tr("Written for %1").arg(m_year - 1));
    m_takeUp->setVisible(!m_sealed && !m_context.session.isReadOnly());
    m_lastText->setText(last->text);
    m_lastText->setVisible(!last->text.isEmpty());
    m_lastAsked->setText(tr("Asked of the elected officials: %1").arg(last->asked));
    m_lastAsked->setVisible(!last->asked.isEmpty());
}

void YearTextEditor::takeUpLastYear()
{
    const Plan &plan = m_context.session.plan();
    if (m_sealed || !hasLastYear() || !m_form.leave(m_context.dialogs, this))
        return;
    const YearText last = *m_place.textIn(plan, m_year - 1);
    YearText row = m_place.rowIn(plan, m_year);
    bool below = false;
    if (!row.text.isEmpty() || !row.asked.isEmpty()) {
        Dialogs::Question question;
        question.text = tr("Something is written for %1 already.").arg(m_year);
        question.answers = QStringList{tr("Add last year’s text below"), tr("Replace"), tr("Cancel")};
        const int answer = m_context.dialogs.ask(this, question);
        if (answer > 1)
            return;
        below = answer == 0;
    }
    const auto joined = [below](const QString &present, const QString &before) {
        return below && !present.isEmpty() && !before.isEmpty() ? present + u"\n\n"_s + before
               : below && before.isEmpty()                      ? present
                                                                : before;
    };
    row.text = joined(row.text, last.text);
    row.asked = joined(row.asked, last.asked);
    if (const Outcome done = m_context.session.perform(verbs::writeYear(plan, row)); !done)
        return m_message->showRefusal(m_context.wording.error(done.error()));
    m_message->showDone(tr("The text of %1 is taken up: make it this year’s.").arg(m_year - 1));
    m_comment->takeFocus();
}

} // namespace jalon::gui
