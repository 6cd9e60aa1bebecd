// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/PlanDialog.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "gui/app/Settings.h"
#include "gui/app/ViewState.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/forms/ColourField.h"
#include "gui/forms/CoverPreview.h"
#include "gui/forms/FormContext.h"
#include "gui/forms/LogoField.h"
#include "gui/forms/LongTextField.h"
#include "gui/forms/PlanLists.h"
#include "gui/forms/SoftDateField.h"
#include "gui/forms/TextField.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::PlanInfo;

namespace {

void addRow(QFormLayout &rows, Editor *editor)
{
    auto *label = new PlainLabel(editor->label(), rows.parentWidget());
    label->setTone(TextTone::Soft);
    label->setContentsMargins(0, 3, 8, 0); // the words of an editor stand inside its frame
    rows.addRow(label, editor);
}

void addTitle(QFormLayout &rows, const QString &text)
{
    auto *title = new SectionTitle(text, rows.parentWidget());
    title->setContentsMargins(0, 16, 0, 0);
    rows.addRow(title);
}

} // namespace

PlanDialog::PlanDialog(const ScreenContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(FormContext::of(context))
{
    setWindowTitle(tr("The plan"));
    resize(760, 620);
    auto *page = new QWidget(this);
    auto *rows = new QFormLayout(page);
    rows->setContentsMargins(24, 8, 24, 16);
    rows->setVerticalSpacing(2);
    addIdentity(*rows);
    addPresentation(*rows);
    addDeliberation(*rows);
    addChallenges(*rows);
    addLists(*rows);
    m_form.refresh();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *close = primaryButton(tr("Close"), this);
    close->setAutoDefault(false); // Enter belongs to the fields
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 24, 0);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

void PlanDialog::addIdentity(QFormLayout &rows)
{
    const auto id = m_context.session.plan().info().id;
    const auto &wording = m_context.wording;
    QWidget *page = rows.parentWidget();
    const auto text = [&](QString PlanInfo::*member, const QString &name) {
        auto *field = new LongTextField(m_form, wording.field(name), page);
        field->setObjectName(u"plan_"_s + name);
        field->bind(id, member);
        addRow(rows, field);
    };
    addTitle(rows, tr("The plan"));
    text(&PlanInfo::title, u"title"_s);
    text(&PlanInfo::shortTitle, u"short_title"_s);
    text(&PlanInfo::authority, u"authority"_s);
    for (const auto &[member, name] : {std::pair(&PlanInfo::periodStart, u"period_start"_s),
                                       std::pair(&PlanInfo::periodEnd, u"period_end"_s)}) {
        auto *field = new SoftDateField(m_form, wording.field(name), page);
        field->setObjectName(u"plan_"_s + name);
        field->bind(id, member);
        addRow(rows, field);
    }
    text(&PlanInfo::vision, u"vision"_s);
}

void PlanDialog::addPresentation(QFormLayout &rows)
{
    QWidget *page = rows.parentWidget();
    addTitle(rows, tr("Look of the documents"));
    auto *logo = new LogoField(m_form, tr("Logo"), page);
    logo->setObjectName(u"plan_logo"_s);
    logo->setChooser([this] {
        return m_context.dialogs.openFile(this, tr("Choose the logo"),
                                          m_context.settings.get(Settings::Key::LastFolder).toString(),
                                          tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    });
    addRow(rows, logo);
    auto *colour = new ColourField(m_form, tr("Colour"), page);
    colour->setObjectName(u"plan_colour"_s);
    colour->setChooser([this](const QColor &start) {
        return m_context.dialogs.chooseColour(this, tr("Colour of the documents"), start);
    });
    addRow(rows, colour);
    auto *preview = new CoverPreview(m_form, tr("Preview"), page);
    preview->setYear(m_context.view.year());
    addRow(rows, preview);
}

void PlanDialog::addDeliberation(QFormLayout &rows)
{
    const auto id = m_context.session.plan().info().id;
    const auto &wording = m_context.wording;
    QWidget *page = rows.parentWidget();
    const auto line = [&](auto member, const QString &name) {
        auto *field = new TextField(m_form, wording.field(name), page);
        field->setObjectName(u"plan_"_s + name);
        field->bind(id, member);
        addRow(rows, field);
    };
    addTitle(rows, tr("Deliberation"));
    line(&PlanInfo::deliberationReference, u"deliberation_reference"_s);
    line(&PlanInfo::deliberationDate, u"deliberation_date"_s);
    line(&PlanInfo::frozenOn, u"frozen_on"_s);
    line(&PlanInfo::present, u"present"_s);
    line(&PlanInfo::represented, u"represented"_s);
    line(&PlanInfo::voters, u"voters"_s);
    line(&PlanInfo::votesFor, u"votes_for"_s);
    line(&PlanInfo::votesAgainst, u"votes_against"_s);
    line(&PlanInfo::abstentions, u"abstentions"_s);
}

void PlanDialog::addChallenges(QFormLayout &rows)
{
    const auto &wording = m_context.wording;
    QWidget *page = rows.parentWidget();
    const core::Plan &plan = m_context.session.plan();
    const std::pair<QString core::Challenge::*, QString> titles[]{
        {&core::Challenge::title, u"title"_s},
        {&core::Challenge::adoptedTitle, u"adopted_title"_s},
        {&core::Challenge::shortTitle, u"short_title"_s}};
    for (const core::Challenge *challenge : plan.challenges()) {
        addTitle(rows, wording.entity(u"challenge"_s) + u' ' + plan.code(*challenge));
        for (const auto &[member, name] : titles) {
            auto *field = new LongTextField(m_form, wording.field(name), page);
            field->setObjectName(u"challenge_%1_%2"_s.arg(plan.code(*challenge), name));
            field->bind(challenge->id, member);
            addRow(rows, field);
        }
    }
}

void PlanDialog::addLists(QFormLayout &rows)
{
    QWidget *page = rows.parentWidget();
    addTitle(rows, tr("Criteria of community interest"));
    auto *criteria = new CriteriaField(m_form, tr("Criteria of community interest"), page);
    criteria->setObjectName(u"plan_criteria"_s);
    rows.addRow(criteria);
    addTitle(rows, tr("Context figures"));
    auto *figures = new ContextFiguresField(m_form, tr("Context figures"), page);
    figures->setObjectName(u"plan_context_figures"_s);
    rows.addRow(figures);
}

void PlanDialog::done(int result)
{
    if (m_form.leave(m_context.dialogs, this))
        QDialog::done(result);
}

} // namespace jalon::gui
