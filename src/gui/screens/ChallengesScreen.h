// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Situation.h"
#include "gui/origin/Origin.h"
#include "gui/screens/Screen.h"

class QListView;
class QModelIndex;
class QScrollArea;

namespace jalon::core {
struct AnnualReview;
class Plan;
} // namespace jalon::core

namespace jalon::gui {

class ChallengeDelegate;
class ChallengesModel;
class EmptyState;
class FigureLine;
class PageHeader;
class VisionCard;

// "Défis", the first page: the vision and the challenges with their actions at the as-of date. Reads only;
// every figure is core::reviewAt's. Click or Enter leads to the sheet.
class ChallengesScreen : public Screen
{
    Q_OBJECT

public:
    explicit ChallengesScreen(ScreenContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool showEntity(const EntityRef &ref) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makePage();
    void showTotals(const core::Plan &plan, const core::AnnualReview &review);
    bool jumpByKey(int key);
    void open(const QModelIndex &index);
    // "Where does this figure come from?" for the figures of a line, and of its challenge.
    void showMenu(const QPoint &at);
    Origin statusOrigin(core::Status status) const;
    void fitRows();
    void keepVisible(const QModelIndex &index);

    ChallengesModel *m_model;
    ChallengeDelegate *m_delegate;
    QScrollArea *m_scroll;
    QWidget *m_column;
    PageHeader *m_header;
    VisionCard *m_vision;
    QListView *m_list;
    EmptyState *m_empty;
    FigureLine *m_foot;
    FigureLine *m_cost;
};

} // namespace jalon::gui
