// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/SheetBulkFields.h"

#include "core/rules/Situation.h"
#include "gui/app/ViewState.h"
#include "gui/directory/PartyCombo.h"
#include "gui/forms/Typing.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"

#include <QComboBox>
#include <QLineEdit>

#include <set>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

SheetBulkFields::SheetBulkFields(ScreenContext &context, std::vector<Id<ActionSheet>> sheets, QWidget *parent)
    : BulkFields(context, parent)
    , m_sheets(std::move(sheets))
{
    makeState();
    makePilots();
    makeDates();
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentTextChanged, this, &BulkFields::changed);
    for (QLineEdit *line : {m_date, m_comment, m_start, m_end})
        connect(line, &QLineEdit::textChanged, this, &BulkFields::changed);
}

void SheetBulkFields::makeState()
{
    m_state = new QComboBox(this);
    m_state->setObjectName(u"bulkState"_s);
    for (const auto &entry : EnumCodes<ActionState>::all)
        m_state->addItem(context().wording.state(entry.value), int(entry.value));
    m_state->setCurrentIndex(m_state->findData(int(ActionState::InProgress)));
    m_date = new QLineEdit(context().view.asOf().toString(u"dd/MM/yyyy"_s), this);
    m_date->setObjectName(u"bulkDate"_s);
    m_comment = new QLineEdit(this);
    addPage(tr("State"), {{tr("New state"), m_state}, {tr("From"), m_date}, {tr("Comment"), m_comment}});
}

void SheetBulkFields::makePilots()
{
    std::set<Id<Party>> present;
    for (const Id<ActionSheet> &sheet : m_sheets) {
        for (const Party *party : plan().parties(sheet, PartyRole::Pilot))
            present.insert(party->id);
    }
    const auto isPresent = [present](const Party &party) { return present.contains(party.id); };
    const auto isActive = [](const Party &party) { return party.active; };
    const auto combo = [this](const QString &name, const std::function<bool(const Party &)> &accepts) {
        auto *box = new PartyCombo(this);
        box->setObjectName(name);
        box->fill(plan(), context().wording, accepts);
        box->choose({});
        return box;
    };
    m_added = combo(u"bulkAdded"_s, isActive);
    m_replaced = combo(u"bulkReplaced"_s, isPresent);
    m_by = combo(u"bulkBy"_s, isActive);
    m_removed = combo(u"bulkRemoved"_s, isPresent);
    addPage(tr("Add a pilot"), {{tr("Pilot"), m_added}});
    addPage(tr("Replace a pilot"), {{tr("Pilot now"), m_replaced}, {tr("Replaced by"), m_by}});
    addPage(tr("Remove a pilot"), {{tr("Pilot now"), m_removed}});
}

void SheetBulkFields::makeDates()
{
    m_start = new QLineEdit(this);
    m_end = new QLineEdit(this);
    m_start->setObjectName(u"bulkStart"_s);
    m_end->setObjectName(u"bulkEnd"_s);
    for (QLineEdit *line : {m_start, m_end})
        line->setPlaceholderText(tr("oct. 2016, 14/10/2016 or 2016"));
    addPage(tr("Start"), {{tr("New start"), m_start}});
    addPage(tr("End"), {{tr("New end"), m_end}});
}

std::optional<SheetsChange> SheetBulkFields::pilotChange(QString *problem) const
{
    BulkPilot pilot;
    switch (page()) {
    case AddPilot:
        pilot = {BulkPilot::How::Add, m_added->chosen()};
        break;
    case ReplacePilot:
        pilot = {BulkPilot::How::Replace, m_replaced->chosen(), m_by->chosen()};
        break;
    default:
        pilot = {BulkPilot::How::Remove, m_removed->chosen()};
        break;
    }
    if (pilot.party.isNull() || (pilot.how == BulkPilot::How::Replace && pilot.by.isNull())) {
        if (problem)
            *problem = tr("Choose who is meant.");
        return {};
    }
    return pilot;
}

std::optional<SheetsChange> SheetBulkFields::change(QString *problem) const
{
    if (page() == State) {
        BulkState state{ActionState(m_state->currentData().toInt()), {}, m_comment->text()};
        Error error{ErrorCode::NotADate, u"date"_s, m_date->text()};
        if (typing::read(m_date->text().simplified(), state.date, error) && state.date.isValid())
            return state;
        if (problem)
            *problem = context().wording.error(error);
        return {};
    }
    if (page() != Start && page() != End)
        return pilotChange(problem);
    const QString typed = (page() == Start ? m_start : m_end)->text().simplified();
    BulkDate date{page() == Start, {}};
    Error error{ErrorCode::NotADate, page() == Start ? u"start"_s : u"end"_s, typed};
    if (typed.isEmpty()) {
        if (problem)
            *problem = tr("Type the new date.");
        return {};
    }
    if (typing::read(typed, date.value, error))
        return date;
    if (problem)
        *problem = context().wording.error(error);
    return {};
}

QString SheetBulkFields::problem() const
{
    QString sentence;
    change(&sentence);
    return sentence;
}

std::vector<QUuid> SheetBulkFields::rows() const
{
    std::vector<QUuid> ids;
    for (const auto &id : m_sheets)
        ids.push_back(id.value);
    return ids;
}

std::vector<BulkLine> SheetBulkFields::lines() const
{
    const auto wanted = change();
    return wanted ? bulkLines(plan(), m_sheets, *wanted) : std::vector<BulkLine>{};
}

QStringList SheetBulkFields::pilots(const Id<ActionSheet> &sheet) const
{
    QStringList names;
    for (const Party *party : plan().parties(sheet, PartyRole::Pilot))
        names << party->name;
    return names;
}

BulkFields::Before SheetBulkFields::before(const QUuid &row) const
{
    const ActionSheet *sheet = plan().find(Id<ActionSheet>{row});
    if (!sheet)
        return {};
    const report::Wording &wording = context().wording;
    QString value;
    switch (page()) {
    case State:
        value = wording.status(situationOf(plan(), *sheet, context().view.asOf()).status);
        break;
    case Start:
        value = sheet->start.isEmpty() ? wording.notGiven() : wording.softDate(sheet->start);
        break;
    case End:
        value = sheet->end.isEmpty() ? wording.notGiven() : wording.softDate(sheet->end);
        break;
    default:
        value = pilots(sheet->id).join(u", "_s);
        value = value.isEmpty() ? wording.notGiven() : value;
        break;
    }
    return {plan().code(*sheet), displayTitle(*sheet), value};
}

QString SheetBulkFields::after(const QUuid &row) const
{
    const auto wanted = change();
    if (!wanted)
        return {};
    const report::Wording &wording = context().wording;
    if (const auto *state = std::get_if<BulkState>(&*wanted)) //: %1 is a state, %2 a date
        return tr("%1, from %2").arg(wording.state(state->state), wording.shortDate(state->date));
    if (const auto *date = std::get_if<BulkDate>(&*wanted))
        return wording.softDate(date->value);
    const auto &pilot = std::get<BulkPilot>(*wanted);
    const auto nameOf = [this](const Id<Party> &id) {
        const Party *party = plan().find(id);
        return party ? party->name : QString();
    };
    QStringList names = pilots({row});
    const qsizetype at = names.indexOf(nameOf(pilot.party));
    if (pilot.how == BulkPilot::How::Add)
        names << nameOf(pilot.party);
    else if (pilot.how == BulkPilot::How::Remove || names.contains(nameOf(pilot.by)))
        names.removeAt(at);
    else
        names[at] = nameOf(pilot.by);
    return names.isEmpty() ? wording.notGiven() : names.join(u", "_s);
}

QString SheetBulkFields::countWords(int rows) const
{
    return tr("%n sheet(s)", nullptr, rows);
}

} // namespace jalon::gui
