// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/Screen.h"
#include "gui/year/SealedYears.h"

class QStackedWidget;
class QTabBar;

namespace jalon::gui {

class ClosingPart;
class DecisionsPart;
class PageHeader;
class PreparePart;
class SendingsPart;
class YearChooser;
class YearPart;

/// Page "Exercice": everything the officer does with one year of the plan, in four parts: to prepare its
/// review, to confirm what was decided in it, to check and close it, to send its documents.
class YearScreen : public Screen
{
    Q_OBJECT

public:
    enum class Part { Prepare, Decisions, Closing, Sendings };

    YearScreen(ScreenContext &context, QWidget *parent);

    void refresh() override;
    bool leave() override;
    /// A text, a decision, a closing or a sending; an action or a challenge: its text of the year shown.
    bool showEntity(const EntityRef &ref) override;
    QList<QAction *> pageActions() const override { return m_actions; }

    int year() const { return m_year; }
    /// False if it is none of the plan's years, or the present one is not left.
    bool setYear(int year);
    bool setPart(Part part);
    void openPack();

    // for tests
    PreparePart *prepare() const { return m_prepare; }
    DecisionsPart *decisions() const { return m_decisions; }
    ClosingPart *closing() const { return m_closing; }
    SendingsPart *sendings() const { return m_sendings; }

protected:
    void takeFocus() override;

private:
    void makeParts();
    void makeActions();
    void showPart();
    void showTabs();
    YearPart *part() const;

    SealedYears m_sealed;
    int m_year = 0;
    PageHeader *m_header;
    YearChooser *m_years;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PreparePart *m_prepare = nullptr;
    DecisionsPart *m_decisions = nullptr;
    ClosingPart *m_closing = nullptr;
    SendingsPart *m_sendings = nullptr;
    QList<YearPart *> m_parts;
    QList<QAction *> m_actions;
};

} // namespace jalon::gui
