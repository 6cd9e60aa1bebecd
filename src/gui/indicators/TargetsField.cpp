// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/indicators/TargetsField.h"

#include "core/change/Verbs.h"
#include "core/rules/TypedMeasurement.h"
#include "gui/forms/TextField.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

constexpr int PerRow = 3;
constexpr int MostYears = 12;

const Target *targetIn(const Plan &plan, const Id<Indicator> &id, int year)
{
    for (const Target *target : plan.targets(id)) {
        if (target->year == year)
            return target;
    }
    return nullptr;
}

IndicatorValue asValue(const Target &target)
{
    IndicatorValue value;
    value.value = target.value;
    value.origin = {Id<Measurement>::create()}; // a value without an origin reads as not measured
    return value;
}

Result<ChangeSet> written(const Plan &plan, const Id<Indicator> &id, int year, const QString &typed)
{
    const Indicator *indicator = plan.find(id);
    if (!indicator)
        return ChangeSet{};
    const Target *present = targetIn(plan, id, year);
    const QString comment = present ? present->comment : QString();
    if (typed.trimmed().isEmpty())
        return verbs::setTarget(plan, id, year, std::nullopt, comment);
    const MeasurementReading reading = readMeasurement(typed, indicator->kind, indicator->unit);
    const auto *read = std::get_if<Measurement>(&reading);
    if (!read)
        return Error{ErrorCode::NotANumber, u"value"_s, typed};
    std::optional<Decimal> value = read->value;
    if (!value && read->numerator && read->denominator && *read->denominator > Decimal())
        value = Decimal::percent(*read->numerator, *read->denominator);
    return verbs::setTarget(plan, id, year, value, comment);
}

} // namespace

TargetsField::TargetsField(FormGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    for (int column = 0; column < PerRow; ++column)
        grid->setColumnStretch(column, 1);
}

TextField *TargetsField::field(int year) const
{
    return m_fields.value(year - m_years.first, nullptr);
}

void TargetsField::build()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_fields.clear();
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int year = m_years.first; year <= m_years.second; ++year) {
        const int place = year - m_years.first;
        auto *label = new PlainLabel(QString::number(year), this);
        label->setLook(TextSize::Small, TextTone::Muted);
        label->setIndent(6);
        auto *field = new TextField(m_group, tr("Target %1").arg(year), this);
        field->setPlaceholder(u"·"_s);
        grid->addWidget(label, 2 * (place / PerRow), place % PerRow);
        grid->addWidget(field, 2 * (place / PerRow) + 1, place % PerRow);
        m_fields << field;
    }
}

void TargetsField::bind(TextField &field, int year)
{
    const Id<Indicator> id = m_id;
    const report::Wording &wording = m_group.wording();
    TextBinding binding;
    binding.edited = [id, year, &wording](const Plan &plan) {
        const Target *target = targetIn(plan, id, year);
        const Indicator *indicator = plan.find(id);
        return target && target->value && indicator ? wording.value(asValue(*target), indicator->kind)
                                                    : QString();
    };
    binding.write = [id, year](const Plan &plan, const QString &typed) {
        return written(plan, id, year, typed);
    };
    field.bind(std::move(binding));
}

void TargetsField::show(const Indicator &indicator, std::pair<int, int> years)
{
    years.second = qMin(years.second, years.first + MostYears - 1);
    const bool otherYears = years != m_years;
    if (otherYears) {
        m_years = years;
        build();
    }
    if (!otherYears && m_id == indicator.id)
        return;
    m_id = indicator.id;
    for (int i = 0; i < m_fields.size(); ++i)
        bind(*m_fields[i], m_years.first + i);
}

} // namespace jalon::gui
