// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IndicatorValues.h"
#include "gui/origin/Origin.h"
#include "gui/screens/ScreenContext.h"

#include <QDialog>

namespace jalon::gui {

class OriginLines;

/// "Where does this figure come from?" for any figure: value, formula, every row counted and what is not;
/// each line leads to its place. One line opens it from any page:
///     OriginDialog::open(context, origin(), this);
///     OriginDialog::open(context, indicator.id, year, this);
class OriginDialog : public QDialog
{
    Q_OBJECT

public:
    /// Adds to each row who wrote it last.
    static OriginDialog *open(const ScreenContext &context, OriginFacts facts, QWidget *parent);
    /// Of an indicator. `year` 0: the last value known at the as-of date.
    static OriginDialog *open(const ScreenContext &context, const core::Id<core::Indicator> &indicator,
                              int year, QWidget *parent);
    /// For a value at hand: of a review, as of the end of its year.
    static OriginDialog *open(const ScreenContext &context, const core::Id<core::Indicator> &indicator,
                              const core::IndicatorValue &value, const QDate &asOf, QWidget *parent);

    const OriginFacts &facts() const { return m_facts; }

private:
    OriginDialog(const ScreenContext &context, OriginFacts facts, QWidget *parent);
    void goTo(const std::function<void(const EntityRef &)> &navigate, const EntityRef &place);

    OriginFacts m_facts;
};

} // namespace jalon::gui
