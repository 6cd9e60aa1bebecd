// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QHash>
#include <QWidget>

#include "core/model/ActionParts.h"

class QVBoxLayout;

namespace jalon::gui {

class ChoiceField;
class CostField;
class Editor;
class FormGroup;
class FundersField;
class IndicatorsField;
class LongTextField;
class PlainLabel;
class ResultsField;
class SheetCommands;
class SheetLinks;
class SheetPoints;
class SheetSection;
class SoftDateField;
class StepsField;
class TextField;
struct ScreenContext;

// The parts of a sheet in the order of the original form, made once and bound to the sheet that is shown.
// Knows which part holds which field (by the exchange format's keys and by columns).
class SheetBody : public QWidget
{
    Q_OBJECT

public:
    // Where a field stands and how it takes the focus.
    struct Place
    {
        QWidget *widget = nullptr;
        std::function<void()> focus;
        Editor *editor = nullptr;
    };

    SheetBody(ScreenContext &context, FormGroup &group, SheetCommands &commands, QWidget *parent);

    void show(const core::Id<core::ActionSheet> &id);
    // Everything the editors do not show by themselves.
    void refresh();
    const QList<SheetSection *> &sections() const { return m_sections; }
    // Null widget for a field that does not stand here (the head has the rest).
    Place place(const QString &field) const;

signals:
    void jumpAsked(const QString &field);

private:
    SheetSection *section(const QString &title);
    LongTextField *textSection(const QString &field, QString core::ActionSheet::*member);
    void buildCalendar();
    void buildMoney();
    void buildTitles();
    void addPlace(const QStringList &fields, QWidget *widget, Editor *editor);
    void settle(const core::Id<core::Clarification> &id);

    ScreenContext &m_context;
    FormGroup &m_group;
    SheetCommands &m_commands;
    core::Id<core::ActionSheet> m_id;
    QVBoxLayout *m_layout;
    QList<SheetSection *> m_sections;
    QHash<QString, Place> m_places;
    std::vector<std::pair<LongTextField *, QString core::ActionSheet::*>> m_texts;
    SheetPoints *m_points;
    StepsField *m_steps = nullptr;
    ResultsField *m_results = nullptr;
    SoftDateField *m_start = nullptr;
    SoftDateField *m_end = nullptr;
    CostField *m_cost = nullptr;
    FundersField *m_funders = nullptr;
    IndicatorsField *m_indicators = nullptr;
    SheetLinks *m_links = nullptr;
    TextField *m_adoptedTitle = nullptr;
    TextField *m_shortTitle = nullptr;
};

} // namespace jalon::gui
