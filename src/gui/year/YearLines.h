// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/StateMark.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace jalon::gui {

/// One line of the lists of the page "Exercice": the head of a group, or something to choose. Worded.
struct YearLine
{
    QString key;       ///< the same line after a refresh; empty: the head of a group
    int challenge = 0; ///< the number whose colour stands before it; 0 for none
    QString code;      ///< "1.2"
    QString title;
    QString facts; ///< quiet, underneath; beside the title of a head
    Mark mark = Mark::None;
    QString badge; ///< empty: no badge

    bool operator==(const YearLine &) const = default;
};

/// The lines as they are told; changes nothing.
class YearLineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<YearLine> lines);
    const YearLine &line(int row) const { return m_lines[size_t(row)]; }
    int rowOf(const QString &key) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<YearLine> m_lines;
};

/// Draws them: colour, code, title, badge; the facts underneath.
class YearLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The list: one line is current and keeps being so while it is there; Enter or a double click opens it.
class YearLineList : public QListView
{
    Q_OBJECT

public:
    YearLineList(const QString &name, QWidget *parent);

    /// Shows these; the current line stays, else its neighbour becomes current, else the first.
    void show(std::vector<YearLine> lines);
    QString currentKey() const;
    bool setCurrentKey(const QString &key);
    const YearLineModel *lines() const { return m_model; }

signals:
    /// By the user; not by show() and setCurrentKey().
    void chosen(const QString &key);
    void opened(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void select(int row);

    YearLineModel *m_model;
    bool m_selecting = false;
};

} // namespace jalon::gui
