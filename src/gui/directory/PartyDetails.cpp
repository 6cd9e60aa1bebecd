// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/PartyDetails.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include "gui/app/ViewState.h"
#include "gui/directory/DirectoryCommands.h"
#include "gui/directory/OpenAddress.h"
#include "gui/directory/PartyFields.h"
#include "gui/directory/TiesView.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/LongTextField.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/Scrolling.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Party;

namespace {
constexpr int WidestLines = 900; // px: what stands at the right still belongs to its line
} // namespace

PartyDetails::PartyDetails(ScreenContext &context, DirectoryCommands &commands, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_commands(commands)
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_name(new TextField(*m_form, context.wording.field(u"name"_s), this))
    , m_kind(new ChoiceField(*m_form, context.wording.field(u"kind"_s), this))
    , m_function(new TextField(*m_form, context.wording.field(u"function"_s), this))
    , m_organisation(new OrganisationField(*m_form, context.wording.field(u"organisation_id"_s), this))
    , m_email(new TextField(*m_form, context.wording.field(u"email"_s), this))
    , m_write(new LinkButton(tr("Write"), this))
    , m_phone(new TextField(*m_form, context.wording.field(u"phone"_s), this))
    , m_aliases(new AliasesField(*m_form, context.wording.field(u"aliases"_s), this))
    , m_notes(new LongTextField(*m_form, context.wording.field(u"notes"_s), this))
    , m_active(new ActiveField(*m_form, tr("Active: proposed where somebody is chosen"), this))
    , m_ties(new TiesView(this))
    , m_stack(new QStackedWidget(this))
{
    m_name->setObjectName(u"party_name"_s);
    m_function->setObjectName(u"party_function"_s);
    m_email->setObjectName(u"party_email"_s);
    m_name->setLook(sized(QApplication::font(), TextSize::Heading), TextTone::Strong);
    m_stack->addWidget(new EmptyState(
        tr("Choose somebody in the list: the entry is read and edited here, with all it is tied to."), {},
        this));
    m_stack->addWidget(makePage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_stack);
    connect(m_ties, &TiesView::chosen, this, [this](const EntityRef &place) { m_context.navigate(place); });
    connect(m_organisation, &ChipField::activated, this,
            [this](const QString &key) { m_context.navigate(EntityRef::to(Id{QUuid::fromString(key)})); });
    connect(m_write, &QPushButton::clicked, this, [this] {
        const Party *party = m_context.session.plan().find(m_id);
        if (party && !openAddress(mailTo(party->email)))
            m_context.reportError(tr("No program of this computer took the address."));
    });
}

QWidget *PartyDetails::makePage()
{
    auto *page = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_kind, 0, Qt::AlignTop);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    addRow(*grid, m_function);
    addRow(*grid, m_organisation);
    addRow(*grid, m_email, m_write);
    addRow(*grid, m_phone);
    addRow(*grid, m_aliases);
    addRow(*grid, m_notes);
    for (ChipField *chips : {static_cast<ChipField *>(m_organisation), static_cast<ChipField *>(m_aliases)})
        chips->alignWordsTo(m_function->wordsInset());
    grid->addWidget(m_active, grid->rowCount(), 1, 1, 2);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 20, 24);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(makeActions());
    column->addLayout(grid);
    column->addSpacing(6);
    m_ties->setMaximumWidth(WidestLines);
    column->addWidget(m_ties);
    column->addStretch(1);
    m_scroll = scrolling(page, this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

QWidget *PartyDetails::makeActions()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(4, 0, 0, 4);
    layout->setSpacing(8);
    m_replace = secondaryButton(tr("Replace as pilot…"), row);
    auto *save = secondaryButton(tr("Save everything about this entry…"), row);
    m_more = iconButton(u"more"_s, tr("More"), row);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Merge with another entry…"), this, [this] {
        if (leave())
            m_commands.merge(m_id);
    });
    menu->addAction(tr("Pseudonymise…"), this, [this] {
        if (leave())
            m_commands.pseudonymise(m_id);
    });
    menu->addSeparator();
    menu->addAction(tr("Remove from the directory…"), this, &PartyDetails::removeAsked);
    layout->addWidget(m_replace);
    layout->addWidget(save);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (leave())
            m_commands.replacePilot(m_id);
    });
    connect(save, &QPushButton::clicked, this, [this] {
        if (leave())
            m_commands.exportAll(m_id);
    });
    connect(m_more, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    return row;
}

void PartyDetails::addRow(QGridLayout &grid, Editor *editor, QWidget *beside)
{
    auto *label = new PlainLabel(editor->label(), this);
    label->setTone(TextTone::Soft);
    label->setContentsMargins(6, 4, 0, 0); // the words of an editor stand inside its frame
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(editor, row, 1, 1, beside ? 1 : 2);
    if (beside)
        grid.addWidget(beside, row, 2, Qt::AlignVCenter);
}

void PartyDetails::show(const Id &id)
{
    const bool another = id != m_id;
    m_id = id;
    m_stack->setCurrentIndex(id.isNull() ? 0 : 1);
    if (id.isNull())
        return;
    m_name->bind(id, &Party::name);
    m_kind->bind(id, &Party::kind);
    m_function->bind(id, &Party::function);
    m_organisation->bind(id);
    m_email->bind(id, &Party::email);
    m_phone->bind(id, &Party::phone);
    m_aliases->bind(id);
    m_notes->bind(id, &Party::notes);
    m_active->bind(id);
    if (another) {
        m_ties->fold();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    refresh();
}

void PartyDetails::refresh()
{
    const core::Plan &plan = m_context.session.plan();
    const Party *party = plan.find(m_id);
    if (!party)
        return;
    const PartyTiesText words(plan, m_context.wording, m_context.view.asOf());
    std::vector<TieSection> sections = words.ties(m_id);
    const bool pilots = !core::tiesOf(plan, m_id).pilotOf.empty();
    sections.insert(sections.begin(), words.owed(m_id));
    m_ties->show(sections, tr("Nothing is owed."));
    m_write->setVisible(mayOpen(mailTo(party->email)));
    m_write->setToolTip(plainToolTip(tr("Opens a letter in the mail program")));
    m_replace->setVisible(pilots);
    m_replace->setEnabled(!m_context.session.isReadOnly());
    m_more->setEnabled(!m_context.session.isReadOnly());
}

bool PartyDetails::leave()
{
    return m_form->leave(m_context.dialogs, this);
}

void PartyDetails::takeFocus()
{
    m_name->takeFocus();
}

void PartyDetails::startName()
{
    m_name->startEditing();
}

} // namespace jalon::gui
