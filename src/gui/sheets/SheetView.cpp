// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SheetView.h"

#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "gui/forms/FormGroup.h"
#include "gui/forms/HistoryPanel.h"
#include "gui/forms/OrderedListField.h"
#include "gui/forms/PartyField.h"
#include "gui/forms/StateField.h"
#include "gui/forms/TextField.h"
#include "gui/screens/ScreenContext.h"
#include "gui/sheets/Flash.h"
#include "gui/sheets/SectionIndex.h"
#include "gui/sheets/SheetBody.h"
#include "gui/sheets/SheetHead.h"
#include "gui/sheets/SheetSection.h"
#include "gui/sheets/VoteMarks.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/FilterChip.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WideEnoughForIndex = 1090; // px: the sheet at its widest, the index beside it
constexpr int HighEnoughForHead = 480;
constexpr int SheetTab = 0;
constexpr int HistoryTab = 1;

void scrolls(QScrollArea &area, QWidget *page)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
    area.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    area.setWidget(page);
    area.viewport()->setAutoFillBackground(false); // the card shows through
    page->setAutoFillBackground(false);
}
} // namespace

SheetView::SheetView(ScreenContext &context, SheetCommands &commands, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_head(new SheetHead(context, *m_form, this))
    , m_tabs(new QTabBar(this))
    , m_jump(new FilterChip(tr("Go to"), this))
    , m_body(new SheetBody(context, *m_form, commands, this))
    , m_marks(new VoteMarks(context, this))
    , m_scroll(new QScrollArea(this))
    , m_index(new SectionIndex(this))
    , m_history(new HistoryPanel(FormContext::of(context), this))
    , m_pages(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("Choose a sheet in the list: it is read and edited here."), {}, this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildSheet());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_stack);
    QStringList titles;
    for (const SheetSection *section : m_body->sections())
        titles << section->title();
    m_index->setSections(titles);

    m_marks->add(u"title"_s, m_head->title());
    m_marks->add(u"pilots"_s, m_head->pilots());
    for (const QString &field : {u"start"_s, u"end"_s, u"cost"_s, u"funding"_s, u"indicators"_s})
        m_marks->add(field, m_body->place(field).editor);
    connect(m_tabs, &QTabBar::currentChanged, this, &SheetView::showTab);
    connect(m_index, &SectionIndex::chosen, this, &SheetView::jumpTo);
    connect(m_body, &SheetBody::jumpAsked, this, &SheetView::showField);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SheetView::followScroll);
    connect(m_jump, &FilterChip::aboutToOpen, this, [this](QMenu *menu) {
        for (int i = 0; i < m_body->sections().size(); ++i)
            menu->addAction(m_body->sections().at(i)->title(), this, [this, i] { jumpTo(i); });
    });
}

QWidget *SheetView::buildSheet()
{
    m_tabs->addTab(tr("Sheet"));
    m_tabs->addTab(tr("History"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the page"));
    scrolls(*m_scroll, m_body);
    m_body->installEventFilter(this);

    m_index->setParent(m_scroll); // it stands in the room that the sheet leaves at the right
    m_scroll->installEventFilter(this);
    m_pages->addWidget(m_scroll);
    auto *history = new QScrollArea(this);
    auto *margins = new QWidget(this);
    auto *inside = new QVBoxLayout(margins);
    inside->setContentsMargins(24, 16, 24, 24);
    inside->addWidget(m_history);
    inside->addStretch();
    scrolls(*history, margins);
    m_pages->addWidget(history);

    auto *page = new QWidget(this);
    auto *head = new QVBoxLayout;
    m_top = head;
    head->setContentsMargins(24, 16, 20, 0);
    head->setSpacing(2);
    head->addWidget(m_head);
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    tabs->addWidget(m_jump);
    head->addLayout(tabs);
    auto *line = new QFrame(page);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    head->addWidget(line);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    return page;
}

void SheetView::show(const Id &id)
{
    m_id = id;
    m_stack->setCurrentIndex(id.isNull() ? 0 : 1);
    if (id.isNull())
        return;
    m_head->show(id);
    m_body->show(id);
    m_marks->show(id);
    m_scroll->verticalScrollBar()->setValue(0);
    m_history->setAction(id);
    followScroll();
}

void SheetView::refresh()
{
    m_form->refresh();
    m_head->refresh();
    m_body->refresh();
    m_marks->show(m_id);
}

void SheetView::planChanged(const core::ChangeSet &)
{
    // The editors follow the session by themselves.
    m_head->refresh();
    m_body->refresh();
    m_marks->show(m_id);
}

bool SheetView::leave()
{
    return m_form->leave(m_context.dialogs, this);
}

void SheetView::showTab(int index)
{
    if (index == HistoryTab)
        m_form->commit();
    m_pages->setCurrentIndex(index);
    placeIndex();
}

void SheetView::jumpTo(int section)
{
    if (section < 0 || section >= m_body->sections().size())
        return;
    m_scroll->verticalScrollBar()->setValue(m_body->sections().at(section)->y() - 8);
    m_index->setCurrent(section); // also where the page is too short to bring it to the top
}

void SheetView::followScroll()
{
    const int top = m_scroll->verticalScrollBar()->value() + 24;
    int current = 0;
    for (int i = 0; i < m_body->sections().size(); ++i)
        current = m_body->sections().at(i)->y() <= top ? i : current;
    m_index->setCurrent(current);
}

void SheetView::showField(const QString &field)
{
    if (m_id.isNull())
        return;
    m_tabs->setCurrentIndex(SheetTab);
    const SheetBody::Place place = m_body->place(field);
    if (place.widget) {
        m_body->layout()->activate(); // a sheet shown this moment has no sizes yet
        m_scroll->ensureWidgetVisible(place.widget, 0, 40);
        place.focus();
        Flash::around(place.widget);
        return;
    }
    Editor *editor = field == u"pilots"_s     ? static_cast<Editor *>(m_head->pilots())
                     : field == u"partners"_s ? static_cast<Editor *>(m_head->partners())
                     : field == u"state"_s    ? static_cast<Editor *>(m_head->state())
                                              : static_cast<Editor *>(m_head->title());
    editor->takeFocus();
    Flash::around(editor);
}

void SheetView::showRow(const QString &field, const QUuid &row)
{
    showField(field);
    for (const OrderedListField *list : m_body->findChildren<OrderedListField *>()) {
        ListRow *line = list->rowOf(row);
        if (!line)
            continue;
        m_scroll->ensureWidgetVisible(line, 0, 40);
        line->text()->takeFocus();
        Flash::around(line);
        return;
    }
}

void SheetView::takeFocus()
{
    if (!m_id.isNull())
        m_head->title()->takeFocus();
}

void SheetView::placeIndex()
{
    const bool wide = m_scroll->width() >= WideEnoughForIndex;
    m_index->setVisible(wide);
    m_index->setGeometry(m_scroll->width() - m_index->width() - 24, 0, m_index->width(),
                         m_index->sizeHint().height());
    m_jump->setVisible(!wide && m_tabs->currentIndex() == SheetTab);
}

// On a low window (a small screen, or 200 %) the head would leave no room for the sheet: it scrolls with it.
void SheetView::placeHead()
{
    const bool low = height() < HighEnoughForHead;
    if (low == (m_head->parentWidget() == m_body))
        return;
    m_head->setContentsMargins(low ? 16 : 0, 0, 0, 0); // the body begins that much further left
    if (low)
        static_cast<QVBoxLayout *>(m_body->layout())->insertWidget(0, m_head);
    else
        m_top->insertWidget(0, m_head);
    m_head->setVisible(true);
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeHead();
}

bool SheetView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize)
        placeIndex();
    else if (watched == m_body && event->type() == QEvent::LayoutRequest)
        followScroll(); // parts grow and shrink while one types
    return Card::eventFilter(watched, event);
}

} // namespace jalon::gui
