// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/costs/CostScope.h"
#include "gui/journal/JournalQuery.h"
#include "gui/models/IndicatorTableModel.h"
#include "gui/models/SheetQuery.h"
#include "gui/obligations/ObligationRows.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace jalon::gui {

/// The filters of the pages as values for the user's settings, and back. What a state asks for and the plan
/// does not have (it may be another plan) is left out and named in `gone`: "a pilot". Ids and codes only:
/// nobody's name gets into the settings but words that the user typed.
class FilterStates
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::FilterStates)

public:
    static QVariantMap of(const SheetQuery &query);
    static QVariantMap of(const IndicatorFilter &filter);
    static QVariantMap of(const JournalFilter &filter);
    static QVariantMap of(const ObligationFilter &filter);
    static QVariantMap of(const CostView &view);

    static SheetQuery sheets(const QVariantMap &state, const core::Plan &plan, QStringList &gone);
    static IndicatorFilter indicators(const QVariantMap &state, const core::Plan &plan, QStringList &gone);
    static JournalFilter journal(const QVariantMap &state, const core::Plan &plan, QStringList &gone);
    static ObligationFilter obligations(const QVariantMap &state, const core::Plan &plan, QStringList &gone);
    static CostView costs(const QVariantMap &state, const core::Plan &plan, QStringList &gone);
};

} // namespace jalon::gui
