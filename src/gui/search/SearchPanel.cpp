// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchPanel.h"

#include "gui/search/SearchDelegate.h"
#include "gui/search/SearchModel.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"

#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {
constexpr int Width = 640;
constexpr int Margin = 24; // to the edges of the window
} // namespace

SearchPanel::SearchPanel(QWidget *window)
    : QWidget(window)
    , m_model(new SearchModel(this))
    , m_list(new QListView(this))
    , m_sentence(new PlainLabel(this))
    , m_keys(new PlainLabel(tr("↑ ↓ choose · Enter open · Ctrl+Enter search within the page · Escape close"),
                            this))
{
    setAccessibleName(tr("Results of the search"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(*m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Results of the search"));
    m_sentence->setWordWrap(true);
    m_sentence->setTone(TextTone::Soft);
    m_sentence->setContentsMargins(14, 10, 14, 10);
    m_keys->setLook(TextSize::Small, TextTone::Muted);
    m_keys->setContentsMargins(14, 6, 14, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 2);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_keys);
    hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { activate(index.row()); });
}

void SearchPanel::showSentence(const QString &sentence)
{
    m_model->setRows({});
    m_sentence->setText(sentence);
    m_sentence->show();
    m_list->hide();
    m_keys->hide();
    emit currentChanged();
}

void SearchPanel::showRows(std::vector<SearchRow> rows)
{
    const int before = m_list->currentIndex().row();
    const SearchRow chosen = before >= 0 ? m_model->row(before) : SearchRow{SearchRow::Type::Note};
    const bool hadFirst = before == m_model->choosable(0, 1); // nobody chose it: the best is wanted
    m_model->setRows(std::move(rows));
    m_sentence->hide();
    m_list->show();
    m_keys->show();
    int row = hadFirst ? -1 : m_model->rowOf(chosen);
    // "show all" gave way to what it showed: on from there
    if (row < 0 && chosen.type == SearchRow::Type::More && before < m_model->rowCount())
        row = before;
    setCurrent(m_model->choosable(qMax(0, row), 1));
    if (row < 0)
        m_list->scrollToTop();
}

void SearchPanel::place(const QWidget &field)
{
    QWidget *window = parentWidget();
    const QPoint corner = field.mapTo(window, QPoint(field.width(), field.height() + 4));
    const int width = qMin(Width, window->width() - 2 * Margin);
    const int room = window->height() - corner.y() - Margin;
    setGeometry(corner.x() - width, corner.y(), width, 0);
    layout()->activate();
    const int height = qMin(wantedHeight(), room);
    setGeometry(corner.x() - width, corner.y(), width, height);
    raise();
    show();
}

int SearchPanel::wantedHeight() const
{
    const int frame = 6;
    if (!m_sentence->isHidden())
        return m_sentence->heightForWidth(width() - 2) + frame;
    int height = frame + m_keys->sizeHint().height();
    for (int row = 0; row < m_model->rowCount() && height < 2000; ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    return height + 4;
}

void SearchPanel::setCurrent(int row)
{
    if (row < 0)
        return emit currentChanged();
    m_list->setCurrentIndex(m_model->index(row));
    if (row == m_model->choosable(0, 1))
        m_list->scrollToTop(); // with its head
    else
        m_list->scrollTo(m_model->index(row));
    emit currentChanged();
}

void SearchPanel::step(int lines)
{
    const int down = lines > 0 ? 1 : -1;
    const int wanted = qBound(0, m_list->currentIndex().row() + lines, m_model->rowCount() - 1);
    int row = m_model->choosable(wanted, down);
    if (row < 0)
        row = m_model->choosable(wanted, -down);
    setCurrent(row);
}

void SearchPanel::stepPage(int pages)
{
    const int line = qMax(1, m_list->sizeHintForRow(qMax(0, m_list->currentIndex().row())));
    step(pages * qMax(1, m_list->viewport()->height() / line - 1));
}

void SearchPanel::activateCurrent()
{
    activate(m_list->currentIndex().row());
}

void SearchPanel::activate(int row)
{
    if (!m_model->canChoose(row))
        return;
    const SearchRow chosenRow = m_model->row(row); // a copy: what is done with it changes the rows
    if (chosenRow.type == SearchRow::Type::More) {
        m_list->setCurrentIndex(m_model->index(row));
        emit wholeWanted(chosenRow.group);
    } else {
        emit chosen(chosenRow.ref);
    }
}

QString SearchPanel::currentText() const
{
    if (!m_sentence->isHidden())
        return m_sentence->text();
    return m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void SearchPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    shapes::panel(painter, rect(), grid::Radius, theme.surface, theme.borderStrong);
}

} // namespace jalon::gui
