// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "core/model/ActionSheet.h"
#include "gui/widgets/Card.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace jalon::core {
struct ChangeSet;
}

namespace jalon::gui {

class EmptyState;
class FilterChip;
class FormGroup;
class HistoryPanel;
class SectionIndex;
class SheetBody;
class SheetCommands;
class SheetHead;
class VoteMarks;
struct ScreenContext;

// The right side of the sheets page: one sheet as a document that is edited where one clicks. Head, tabs
// (sheet, history), the parts below with a jump to each. Asked by the screen to leave() before another sheet
// is shown.
class SheetView : public Card
{
    Q_OBJECT

public:
    using Id = core::Id<core::ActionSheet>;

    SheetView(ScreenContext &context, SheetCommands &commands, QWidget *parent);

    // A null id shows what will stand here.
    void show(const Id &id);
    Id current() const { return m_id; }
    void refresh();
    void planChanged(const core::ChangeSet &changes);
    // Commits a valid edit in progress, asks about an invalid one; false to stay.
    bool leave();
    // Scrolls to the field of that exchange key or column, takes the focus there, and rings it for a moment.
    void showField(const QString &field);
    // The same, and on to one line of it (a step, a result, a cost line) where the field is a list.
    void showRow(const QString &field, const QUuid &row);
    void takeFocus();

    SheetHead *head() const { return m_head; }
    SheetBody *body() const { return m_body; }
    FormGroup &form() const { return *m_form; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSheet();
    void jumpTo(int section);
    void followScroll();
    void placeIndex();
    void placeHead();
    void showTab(int index);

    ScreenContext &m_context;
    FormGroup *m_form;
    Id m_id;
    SheetHead *m_head;
    QVBoxLayout *m_top = nullptr; // head and tabs
    QTabBar *m_tabs;
    FilterChip *m_jump;
    SheetBody *m_body;
    VoteMarks *m_marks;
    QScrollArea *m_scroll;
    SectionIndex *m_index;
    HistoryPanel *m_history;
    QStackedWidget *m_pages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};

} // namespace jalon::gui
