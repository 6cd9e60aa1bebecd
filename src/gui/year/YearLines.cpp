// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/YearLines.h"

#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

constexpr int Edge = 12;
constexpr int Gap = 8;

const YearLine *lineAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const YearLineModel *>(index.model());
    return model ? &model->line(index.row()) : nullptr;
}

void drawElided(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(QString(text).replace(u'\n', u' '), Qt::ElideRight, rect.width()));
}

void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const YearLine &line,
               const Theme &theme)
{
    painter.fillRect(option.rect, theme.surfaceAlt);
    QRect row = option.rect.adjusted(Edge, 0, -Edge, 0);
    painter.setFont(sized(option.font, TextSize::Small));
    painter.setPen(theme.textSoft);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.facts);
    row.setRight(row.right() - painter.fontMetrics().horizontalAdvance(line.facts) - Gap);
    painter.setFont(bold(option.font));
    painter.setPen(theme.text);
    drawElided(painter, row, line.title);
}

} // namespace

// -- model

void YearLineModel::setLines(std::vector<YearLine> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int YearLineModel::rowOf(const QString &key) const
{
    for (size_t row = 0; !key.isEmpty() && row < m_lines.size(); ++row) {
        if (m_lines[row].key == key)
            return int(row);
    }
    return -1;
}

int YearLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

Qt::ItemFlags YearLineModel::flags(const QModelIndex &index) const
{
    const YearLine *line = lineAt(index);
    return line && line->key.isEmpty() ? Qt::ItemIsEnabled
                                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant YearLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const YearLine &one = line(index.row());
    if (role == Qt::DisplayRole)
        return one.title;
    if (role == Qt::ToolTipRole)
        return plainToolTip(one.facts.isEmpty() ? one.title : one.title + u'\n' + one.facts);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words;
    for (const QString &part : {one.code, one.title, one.badge, one.facts}) {
        if (!part.isEmpty())
            words << part;
    }
    return words.join(u", "_s);
}

// -- delegate

QSize YearLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const YearLine *line = lineAt(index);
    const int height = option.fontMetrics.height() + 14;
    if (!line || line->key.isEmpty() || line->facts.isEmpty())
        return {200, height};
    return {200, height + QFontMetrics(sized(option.font, TextSize::Small)).height() + 1};
}

void YearLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const YearLine *line = lineAt(index);
    if (!line)
        return;
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (line->key.isEmpty())
        paintHead(*painter, option, *line, theme);
    else if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (line->key.isEmpty())
        return painter->restore();

    QRect row = option.rect.adjusted(Edge, 6, -Edge, -7);
    if (line->challenge > 0) {
        shapes::panel(*painter, QRectF(row.left(), row.top() + 1, 4, row.height() - 1), 2,
                      theme.challenge(line->challenge), QColor());
        row.setLeft(row.left() + 4 + Gap);
    }
    if (!line->badge.isEmpty()) {
        const QSize badge = Badge::sizeFor(line->mark, line->badge, option.font);
        Badge::paint(
            *painter,
            QRect(row.right() - badge.width() + 1, option.rect.top(), badge.width(), option.rect.height()),
            line->mark, line->badge, toneOf(line->mark), option.font, theme);
        row.setRight(row.right() - badge.width() - Gap);
    }
    QRect words(row.left(), row.top(), row.width(), option.fontMetrics.height() + 1);
    if (!line->code.isEmpty()) {
        painter->setFont(bold(option.font));
        painter->setPen(theme.text);
        drawElided(*painter, words, line->code);
        const int wide = painter->fontMetrics().horizontalAdvance(line->code) + 10;
        words.setLeft(words.left() + std::max(wide, painter->fontMetrics().horizontalAdvance(u"8.88"_s) + 4));
    }
    painter->setFont(option.font);
    painter->setPen(selected ? theme.accent : theme.text);
    drawElided(*painter, words, line->title);
    painter->setFont(sized(option.font, TextSize::Small));
    painter->setPen(theme.textSoft);
    if (!line->facts.isEmpty())
        drawElided(*painter,
                   QRect(words.left(), words.bottom() + 1, words.width(), row.bottom() - words.bottom()),
                   line->facts);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(*painter, option.rect, 4, theme);
    painter->restore();
}

// -- list

YearLineList::YearLineList(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new YearLineModel(this))
{
    setModel(m_model);
    setItemDelegate(new YearLineDelegate(this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_selecting && !currentKey().isEmpty())
            emit chosen(currentKey());
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->line(index.row()).key.isEmpty())
            emit opened(m_model->line(index.row()).key);
    });
}

void YearLineList::show(std::vector<YearLine> lines)
{
    const QString key = currentKey();
    const int before = currentIndex().row();
    m_selecting = true;
    m_model->setLines(std::move(lines));
    m_selecting = false;
    if (setCurrentKey(key))
        return;
    int row = qMax(0, before);
    while (row < m_model->rowCount() && m_model->line(row).key.isEmpty())
        ++row;
    if (row >= m_model->rowCount()) {
        row = m_model->rowCount() - 1;
        while (row >= 0 && m_model->line(row).key.isEmpty())
            --row;
    }
    select(row);
}

void YearLineList::select(int row)
{
    m_selecting = true;
    setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_selecting = false;
}

QString YearLineList::currentKey() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->line(index.row()).key : QString();
}

bool YearLineList::setCurrentKey(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0 && row != currentIndex().row())
        select(row);
    return row >= 0;
}

void YearLineList::keyPressEvent(QKeyEvent *event)
{
    const bool enter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (!enter || currentKey().isEmpty())
        return QListView::keyPressEvent(event);
    emit opened(currentKey());
}

} // namespace jalon::gui
