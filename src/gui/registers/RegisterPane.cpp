// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/registers/RegisterPane.h"

#include "gui/forms/FormGroup.h"
#include "gui/registers/RegisterDelegate.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/Scrolling.h"

#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace jalon::gui {

namespace {

constexpr int ListWidth = 420;
constexpr int DetailsWidth = 700;
constexpr int WidestList = 520;

} // namespace

RegisterPane::RegisterPane(const QString &name, FormGroup &form, Dialogs &dialogs, QWidget *details,
                           QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_dialogs(dialogs)
    , m_model(new RegisterModel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_detailsCard(new Card(this))
{
    auto *inside = new QVBoxLayout(m_detailsCard);
    inside->setContentsMargins(1, 1, 1, 1);
    auto *scroll = scrolling(details, m_detailsCard);
    scroll->setFocusPolicy(Qt::NoFocus);
    inside->addWidget(scroll);
    m_splitter->addWidget(makeList(name));
    m_splitter->addWidget(m_detailsCard);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ListWidth, DetailsWidth});
    m_detailsCard->setMinimumWidth(420);
    m_detailsCard->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_list);
}

QWidget *RegisterPane::makeList(const QString &name)
{
    auto *card = new Card(this);
    card->setMinimumWidth(280);
    card->setMaximumWidth(WidestList);
    m_list = new QListView(card);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RegisterDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(name);
    m_list->installEventFilter(this);
    m_empty = new EmptyState(card);
    m_message = new EntryMessage(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_message);
    m_empty->hide();
    connect(m_empty, &EmptyState::nextStepClicked, this, &RegisterPane::nextStepWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                const QUuid wanted = m_model->idAt(now.row());
                if (m_selecting || wanted.isNull() || wanted == m_chosen)
                    return;
                if (!m_form.leave(m_dialogs, this)) {
                    QMetaObject::invokeMethod(
                        this, [this] { setCurrent(m_chosen); }, Qt::QueuedConnection);
                    return;
                }
                m_message->clear();
                setCurrent(wanted);
            });
    return card;
}

void RegisterPane::setNothing(const QString &sentence, const QString &nextStep)
{
    m_empty->set(sentence, nextStep);
}

void RegisterPane::setRows(std::vector<RegisterRow> rows)
{
    const int before = m_model->rowOf(m_chosen);
    {
        const QScopedValueRollback selecting(m_selecting, true);
        m_model->setRows(std::move(rows));
    }
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    m_list->parentWidget()->setMaximumWidth(none ? QWIDGETSIZE_MAX : WidestList); // nothing stands beside it
    if (m_model->rowOf(m_chosen) >= 0)
        setCurrent(m_chosen);
    else // its neighbour where it went; else the first
        setCurrent(m_model->idAt(qMax(0, qMin(before, m_model->rowCount() - 1))));
}

void RegisterPane::setCurrent(const QUuid &id)
{
    m_chosen = id;
    const int row = m_model->rowOf(id);
    {
        const QScopedValueRollback selecting(m_selecting, true);
        if (row >= 0 && m_list->currentIndex().row() != row)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_detailsCard->setVisible(row >= 0);
    emit shown(row >= 0 ? id : QUuid());
}

bool RegisterPane::choose(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    if (id != m_chosen && !m_form.leave(m_dialogs, this))
        return false;
    setCurrent(id);
    m_list->scrollTo(m_model->index(row));
    return true;
}

void RegisterPane::focusList()
{
    (m_list->isHidden() ? static_cast<QWidget *>(m_empty) : m_list)->setFocus();
}

bool RegisterPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        emit removeWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::gui
