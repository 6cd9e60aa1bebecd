// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/DirectoryList.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>

#include "gui/directory/DirectoryDelegate.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/FilterChip.h"
#include "gui/widgets/SearchField.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

DirectoryList::DirectoryList(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(this))
    , m_kind(new FilterChip(tr("Kind"), this))
    , m_withInactive(new QCheckBox(tr("Also those no longer active"), this))
    , m_model(new DirectoryModel(context.session.plan(), context.wording, this))
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DirectoryDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Directory"));
    m_view->installEventFilter(this);
    auto *card = new Card(this);
    card->setLayout(m_stack);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeFilters());
    layout->addWidget(card, 1);

    connect(m_empty, &EmptyState::nextStepClicked, this, [this] {
        if (m_filter.isFiltering())
            setFilter({{}, {}, m_filter.withInactive});
        else
            emit firstWanted();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &row) {
                if (m_selecting || !row.isValid())
                    return;
                m_chosen = m_model->idAt(row.row());
                emit chosen(Id(m_chosen)); // a copy: select() may set it meanwhile
            });
}

QWidget *DirectoryList::makeFilters()
{
    auto *filters = new QWidget(this);
    m_search->setPlaceholderText(tr("Name, function, organisation…"));
    m_search->installEventFilter(this);
    m_withInactive->setObjectName(u"withInactive"_s);
    m_kind->setObjectName(u"kindFilter"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_withInactive);
    auto *layout = new QVBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.words = words;
        run();
    });
    connect(m_withInactive, &QCheckBox::toggled, this, [this](bool on) {
        m_filter.withInactive = on;
        run();
    });
    connect(m_kind, &FilterChip::aboutToOpen, this, &DirectoryList::fillKinds);
    return filters;
}

void DirectoryList::fillKinds()
{
    QMenu *menu = m_kind->menu();
    const auto choose = [this](std::optional<core::PartyKind> kind) {
        m_filter.kind = kind;
        showFilter();
        run();
    };
    QHash<int, int> counts;
    for (const core::Party &party : m_context.session.plan().table<core::Party>().rows())
        ++counts[int(party.kind)];
    menu->addAction(tr("All kinds"), this, [choose] { choose({}); });
    menu->addSeparator();
    for (const auto &entry : core::EnumCodes<core::PartyKind>::all) {
        const core::PartyKind kind = entry.value;
        QAction *action =
            menu->addAction(u"%1 (%2)"_s.arg(m_context.wording.partyKind(kind)).arg(counts[int(kind)]), this,
                            [choose, kind] { choose(kind); });
        action->setCheckable(true);
        action->setChecked(m_filter.kind == kind);
    }
}

void DirectoryList::showFilter()
{
    m_kind->setChoice(m_filter.kind ? m_context.wording.partyKind(*m_filter.kind) : QString());
    const QSignalBlocker quietSearch(m_search), quietCheck(m_withInactive);
    if (m_search->text() != m_filter.words)
        m_search->setText(m_filter.words);
    m_withInactive->setChecked(m_filter.withInactive);
}

void DirectoryList::setFilter(const DirectoryFilter &filter)
{
    m_filter = filter;
    showFilter();
    run();
}

void DirectoryList::setWords(const QString &words)
{
    m_search->setText(words);
}

void DirectoryList::refresh()
{
    run();
}

void DirectoryList::run()
{
    m_selecting = true; // rows that go move the current row along: nobody chose that
    m_model->show(m_filter);
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    else
        m_view->selectionModel()->clear();
    m_selecting = false;
    const bool none = m_model->rowCount() == 0;
    if (none && m_filter.isFiltering())
        m_empty->set(tr("Nobody fits these filters."), tr("Clear the filters"));
    else if (none)
        m_empty->set(tr("People, services, organisations and communes of the plan will be listed here."),
                     m_context.session.isReadOnly() ? QString() : tr("Add somebody…"));
    m_stack->setCurrentIndex(none ? 1 : 0);
    emit listed(m_model->rowCount());
}

DirectoryList::Id DirectoryList::current() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

void DirectoryList::select(const Id &id)
{
    m_chosen = id;
    const core::Party *party = m_context.session.plan().find(id);
    if (m_model->rowOf(id) < 0 && party)
        setFilter({{}, {}, m_filter.withInactive || !party->active});
    m_selecting = true;
    const int row = m_model->rowOf(id);
    m_view->selectionModel()->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row),
                                              QItemSelectionModel::ClearAndSelect);
    if (row >= 0)
        m_view->scrollTo(m_model->index(row));
    m_selecting = false;
}

bool DirectoryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            emit entered();
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
                m_view->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::gui
