// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/ScreenContext.h"
#include "gui/widgets/FigureOrigin.h"

#include <QDialog>

namespace jalon::gui {

/// "Where does this figure come from?" for any figure of an indicator: value, formula, every row counted;
/// each line leads to its place. One line opens it from any page:
///     OriginDialog::open(context, indicator.id, year, this);
class OriginDialog : public QDialog
{
    Q_OBJECT

public:
    /// `year` 0: the last value known at the as-of date.
    static OriginDialog *open(const ScreenContext &context, const core::Id<core::Indicator> &indicator,
                              int year, QWidget *parent);
    /// For a value at hand: of a review, as of the end of its year.
    static OriginDialog *open(const ScreenContext &context, const core::Id<core::Indicator> &indicator,
                              const core::IndicatorValue &value, const QDate &asOf, QWidget *parent);

    const OriginFacts &facts() const { return m_facts; }

private:
    OriginDialog(const ScreenContext &context, const core::Indicator &indicator, OriginFacts facts,
                 QWidget *parent);

    OriginFacts m_facts;
};

} // namespace jalon::gui
