// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/IndicatorBulkFields.h"

#include "gui/directory/PartyCombo.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

IndicatorBulkFields::IndicatorBulkFields(ScreenContext &context, std::vector<Id<Indicator>> indicators,
                                         QWidget *parent)
    : BulkFields(context, parent)
    , m_indicators(std::move(indicators))
    , m_owner(new PartyCombo(this))
    , m_frequency(new QComboBox(this))
    , m_collected(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    m_owner->setObjectName(u"bulkOwner"_s);
    m_owner->fill(plan(), context.wording, [](const Party &party) { return party.active; });
    m_owner->choose({});
    m_frequency->setObjectName(u"bulkFrequency"_s);
    for (const auto &entry : EnumCodes<Frequency>::all)
        m_frequency->addItem(context.wording.frequency(entry.value), int(entry.value));
    m_frequency->setCurrentIndex(m_frequency->findData(int(Frequency::Yearly)));
    m_collected->setObjectName(u"bulkCollected"_s);
    m_collected->addItem(tr("kept"), true);
    m_collected->addItem(tr("no longer collected"), false);
    m_reason->setObjectName(u"bulkReason"_s);
    addPage(tr("Owner"), {{tr("New owner"), m_owner}});
    addPage(tr("No owner"), {});
    addPage(tr("Frequency"), {{tr("New frequency"), m_frequency}});
    addPage(tr("Collection"), {{tr("Collection"), m_collected}, {tr("Reason"), m_reason}});
    for (QComboBox *box : {static_cast<QComboBox *>(m_owner), m_frequency, m_collected})
        connect(box, &QComboBox::currentTextChanged, this, &BulkFields::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &BulkFields::changed);
}

std::optional<IndicatorsChange> IndicatorBulkFields::change(QString *problem) const
{
    const auto missing = [problem](const QString &sentence) {
        if (problem)
            *problem = sentence;
        return std::optional<IndicatorsChange>{};
    };
    switch (page()) {
    case Owner:
        if (m_owner->chosen().isNull())
            return missing(tr("Choose who is meant."));
        return BulkOwner{m_owner->chosen()};
    case NoOwner:
        return BulkOwner{};
    case HowOften:
        return BulkFrequency{Frequency(m_frequency->currentData().toInt())};
    default:
        break;
    }
    const BulkCollection collection{m_collected->currentData().toBool(), m_reason->text().simplified()};
    if (!collection.collected && collection.reason.isEmpty())
        return missing(tr("Say why they are no longer collected."));
    return collection;
}

QString IndicatorBulkFields::problem() const
{
    QString sentence;
    change(&sentence);
    return sentence;
}

std::vector<QUuid> IndicatorBulkFields::rows() const
{
    std::vector<QUuid> ids;
    for (const auto &id : m_indicators)
        ids.push_back(id.value);
    return ids;
}

std::vector<BulkLine> IndicatorBulkFields::lines() const
{
    const auto wanted = change();
    return wanted ? bulkLines(plan(), m_indicators, *wanted) : std::vector<BulkLine>{};
}

QString IndicatorBulkFields::ownerWords(const std::optional<Id<Party>> &owner) const
{
    const Party *party = owner ? plan().find(*owner) : nullptr;
    return party ? party->name : context().wording.notGiven();
}

QString IndicatorBulkFields::collectedWords(bool collected, const QString &reason) const
{
    const QString state = collected ? tr("kept") : tr("no longer collected");
    return reason.isEmpty() ? state : tr("%1 (%2)").arg(state, reason);
}

BulkFields::Before IndicatorBulkFields::before(const QUuid &row) const
{
    const Indicator *indicator = plan().find(Id<Indicator>{row});
    if (!indicator)
        return {};
    QString value;
    if (page() == Owner || page() == NoOwner)
        value = ownerWords(indicator->ownerId);
    else if (page() == HowOften)
        value = context().wording.frequency(indicator->frequency);
    else
        value = collectedWords(indicator->collected, indicator->collectionReason);
    return {plan().code(*indicator), indicator->label, value};
}

QString IndicatorBulkFields::after(const QUuid &) const
{
    const auto wanted = change();
    if (!wanted)
        return {};
    if (const auto *owner = std::get_if<BulkOwner>(&*wanted))
        return ownerWords(owner->owner);
    if (const auto *frequency = std::get_if<BulkFrequency>(&*wanted))
        return context().wording.frequency(frequency->frequency);
    const auto &collection = std::get<BulkCollection>(*wanted);
    return collectedWords(collection.collected, collection.reason);
}

QString IndicatorBulkFields::countWords(int rows) const
{
    return tr("%n indicator(s)", nullptr, rows);
}

} // namespace jalon::gui
