// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewContents.h"

#include "core/base/Text.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"
#include "report/chart/Mark.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

enum Role { PageRole = Qt::UserRole, CodeRole, MarkRole };

// A line of the contents: mark, code, title; pages of the whole plan and challenges stand out.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        const QString code = index.data(CodeRole).toString();
        const bool isAction = code.contains(u'.');
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(2, 1, -2, -1);
        if (chosen) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(theme.selection);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
        }
        const double high = box.height(), side = high * 0.38;
        double x = box.left() + high * 0.3 + (isAction ? high * 0.5 : 0);
        const auto mark = static_cast<Mark>(index.data(MarkRole).toInt());
        if (mark != Mark::None)
            report::drawMark(*painter, {x, box.center().y() - side / 2, side, side}, mark,
                             theme.tint(toneOf(mark)).text);
        x += isAction ? side * 1.6 : 0;
        QFont font = option.font;
        font.setWeight(isAction ? QFont::Normal : QFont::DemiBold);
        painter->setFont(font);
        const QFontMetricsF metrics(font);
        painter->setPen(theme.text);
        const QString words =
            (code.isEmpty() ? QString() : code + u"  "_s) + index.data(Qt::DisplayRole).toString();
        painter->drawText(QRectF(x, box.top(), box.right() - x - 8, high),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, box.right() - x - 8));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, int(QFontMetricsF(option.font).height() * 1.5)};
    }
};

} // namespace

ReviewContents::ReviewContents(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAccessibleName(tr("Contents of the review"));
    m_field->setPlaceholderText(tr("Code or word: 2.3"));
    m_field->setAccessibleName(tr("Search a page by its code or a word"));
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Pages of the review"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &ReviewContents::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ReviewContents::choose);
    hide();
}

void ReviewContents::open(std::vector<ReviewPages::Entry> entries, int current, double unit)
{
    m_entries = std::move(entries);
    QFont font = this->font();
    font.setPixelSize(std::max(13, int(std::lround(18 * unit))));
    for (QWidget *widget : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_list)})
        widget->setFont(font);
    setGeometry(parentWidget()->rect());
    const int side = width() / 7, edge = std::max(16, int(20 * unit));
    layout()->setContentsMargins(side + edge, edge * 2, side + edge, edge * 2);
    layout()->setSpacing(edge / 2);
    m_field->clear();
    narrow();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(PageRole).toInt() == current)
            m_list->setCurrentRow(i);
    }
    show();
    raise();
    m_field->setFocus();
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void ReviewContents::narrow()
{
    const QString typed = core::folded(m_field->text().simplified());
    m_list->clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const ReviewPages::Entry &entry = m_entries[i];
        const bool found =
            typed.isEmpty() || entry.code.startsWith(typed) || core::folded(entry.title).contains(typed);
        if (!found)
            continue;
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(PageRole, int(i));
        item->setData(CodeRole, entry.code);
        item->setData(MarkRole, int(entry.mark));
        item->setData(Qt::AccessibleTextRole, QString(entry.code + u' ' + entry.title).trimmed());
    }
    m_list->setCurrentRow(0);
}

void ReviewContents::step(int lines)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + lines, 0, m_list->count() - 1));
}

void ReviewContents::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        const int page = item->data(PageRole).toInt();
        hide();
        emit chosen(page);
    }
}

bool ReviewContents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        emit closed();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ReviewContents::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // nothing of what is typed here turns the pages below
}

void ReviewContents::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QColor veil = theme.isDark ? QColor(0, 0, 0) : theme.text;
    veil.setAlphaF(0.55F);
    painter.fillRect(rect(), veil);
    const int side = width() / 7;
    painter.fillRect(rect().adjusted(side, 0, -side, 0), theme.background);
}

} // namespace jalon::gui
