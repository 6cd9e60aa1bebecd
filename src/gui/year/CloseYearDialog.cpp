// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/CloseYearDialog.h"

#include "core/change/Verbs.h"
#include "core/rules/Closing.h"
#include "exchange/Seal.h"
#include "gui/app/PlanFigures.h"
#include "gui/journal/FieldColumn.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/SectionTitle.h"
#include "gui/year/ClosingWords.h"
#include "gui/year/YearDialogParts.h"
#include "report/Wording.h"
#include "session/PlanSession.h"
#include "session/SystemUser.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

CloseYearDialog::CloseYearDialog(ScreenContext &context, int year, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_year(year)
    , m_fields(new FieldColumn(this))
    , m_who(new QLineEdit(session::systemUser(), m_fields))
    , m_day(new QLineEdit(yearDialogs::typed(QDate::currentDate()), m_fields))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close the year %1").arg(year));
    m_who->setObjectName(u"closedBy"_s);
    m_day->setObjectName(u"closedOn"_s);
    m_day->setMaximumWidth(170);
    QVBoxLayout *layout = yearDialogs::layoutOf(this);
    auto *title = new PlainLabel(tr("Close the year %1?").arg(year), this);
    title->setLook(TextSize::Subheading);
    auto *words = new PlainLabel(
        tr("Closing seals the figures of %1 with everything they were made from: its review and its reports "
           "come out the same whenever they are made again. The plan can still be corrected; what then gives "
           "a figure of %1 another value is shown as a rectification, beside the sealed one.")
            .arg(year),
        this);
    words->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(words);
    makeFindings(this, layout);
    m_fields->add(tr("Closed by"), m_who);
    m_fields->add(tr("Closed on"), m_day);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    m_close = yearDialogs::addButtons(this, layout, tr("Close the year %1").arg(year));
    m_close->setEnabled(!m_forbidden);
    setMinimumWidth(600);
    m_who->setFocus();
}

void CloseYearDialog::makeFindings(QWidget *parent, QVBoxLayout *layout)
{
    const Plan &plan = m_context.session.plan();
    const auto findings = closingFindings(plan, m_context.figures.reviewOf(m_year));
    if (findings.empty())
        return;
    for (const ClosingFinding &one : findings)
        m_forbidden = m_forbidden || one.forbids();
    auto *card = new Card(parent);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 10, 16, 12);
    inside->setSpacing(3);
    inside->addWidget(new SectionTitle(m_forbidden ? tr("This forbids closing") : tr("Left as it is"), card));
    for (const QString &words : ClosingWords(plan, m_year, m_context.wording).counts(findings)) {
        auto *line = new PlainLabel(u"– "_s + words, card);
        line->setWordWrap(true);
        line->setObjectName(u"closingFinding"_s);
        inside->addWidget(line);
    }
    auto *what = new PlainLabel(
        m_forbidden ? tr("The totals of the review are not the sums of their parts. This is an error of the "
                         "program: please report it with the plan file; closing would seal wrong figures.")
                    : tr("These points are sealed as they stand. They do not forbid closing."),
        card);
    what->setLook(TextSize::Small, m_forbidden ? TextTone::Error : TextTone::Muted);
    what->setWordWrap(true);
    inside->addWidget(what);
    layout->addWidget(card);
}

void CloseYearDialog::accept()
{
    m_fields->clearProblems();
    const auto who =
        yearDialogs::readWords(*m_fields, m_who, tr("Say who closes the year: a name or a function."));
    if (!who || m_forbidden)
        return;
    const auto day = yearDialogs::readDay(*m_fields, m_day);
    if (!day)
        return;
    session::PlanSession &session = m_context.session;
    const QByteArray seal = exchange::sealOf(session.plan(), m_year, *day, *who);
    const auto hash = session.addContent(seal);
    if (!hash)
        return m_fields->say(m_who, m_context.wording.error(hash.error()), true);
    YearClosing closing;
    closing.year = m_year;
    closing.closedOn = *day;
    closing.closedBy = *who;
    closing.seal = *hash;
    closing.logo = session.plan().info().logo;
    if (const Outcome done = session.perform(verbs::closeYear(session.plan(), closing)); !done)
        return m_fields->say(m_who, m_context.wording.error(done.error()), true);
    QDialog::accept();
}

} // namespace jalon::gui
