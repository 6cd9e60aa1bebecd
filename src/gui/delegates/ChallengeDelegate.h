// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jalon::gui {

class ChallengesModel;
struct ChallengeRow;
struct Theme;

// Paints the lines of ChallengesModel as one card a challenge: head, then a line an action with its state,
// its period on the plan's years, its indicators and its cost. Draws only; owned by ChallengesScreen.
class ChallengeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChallengeDelegate(QObject *parent = nullptr);

    // Height of an action's line; heads and gaps follow. Between the smallest that reads well and half as
    // much again, so that the page fills its window without stretching.
    void setRowHeight(int height) { m_rowHeight = height; }
    int rowHeight() const { return m_rowHeight; }
    static int smallestRow(const QFont &font);
    static int largestRow(const QFont &font);
    static int heightOf(const ChallengesModel &model, int rowHeight);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // Where the columns of a line stand.
    struct Columns
    {
        QRect code, title, state, period, indicators, cost;
    };
    static int lineHeight(const ChallengesModel &model, int index, int rowHeight);
    static Columns columns(const QRect &line);
    static void paintCard(QPainter &painter, const QRect &part, const ChallengeRow &row, const Theme &theme);
    void paintHead(QPainter &painter, const QRect &line, const ChallengesModel &model, int index,
                   const QFont &font, const Theme &theme) const;
    void paintAction(QPainter &painter, const QRect &line, const ChallengesModel &model, int index,
                     const QStyleOptionViewItem &option, const Theme &theme) const;
    static void paintBadges(QPainter &painter, const QRect &area, const ChallengeRow &row, const QFont &font,
                            const Theme &theme);
    static void paintPeriod(QPainter &painter, const QRect &area, const ChallengesModel &model,
                            const ChallengeRow &row, const QFont &font, const Theme &theme);
    static void paintBar(QPainter &painter, const QRectF &area, const ChallengesModel &model,
                         const ChallengeRow &row, const Theme &theme);
    static void paintYears(QPainter &painter, const QRect &area, const ChallengesModel &model,
                           const QFont &font, const Theme &theme);

    int m_rowHeight = 21;
};

} // namespace jalon::gui
