// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/BulkPreviewModel.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace jalon::gui {

BulkPreviewModel::BulkPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BulkPreviewModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int BulkPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BulkPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

QVariant BulkPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const bool changes = line.why.isEmpty();
    if (role == Qt::ForegroundRole && (!changes || index.column() == Before || index.column() == Title)) {
        const Theme &theme = Theme::of(QGuiApplication::palette());
        return changes ? theme.textSoft : theme.textMuted;
    }
    if (role == Qt::FontRole && !changes && index.column() == After) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    const QString texts[Count]{line.code, line.title, line.before, changes ? line.after : line.why};
    if (role == Qt::DisplayRole)
        return QString(texts[index.column()]).replace(u'\n', u' ');
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(texts[index.column()])) : QVariant();
}

QVariant BulkPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString heads[Count]{tr("Code"), tr("Title"), tr("Before"), tr("After")};
    return role == Qt::DisplayRole && section < Count ? QVariant(heads[section]) : QVariant();
}

} // namespace jalon::gui
