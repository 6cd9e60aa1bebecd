// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/review/ReviewPage.h"
#include "gui/theme/Theme.h"

#include <QFont>
#include <QPainter>

namespace jalon::gui {

// The pencil of the review's pages. All measures are in units of a page 1280 × 720 large, so that a page
// looks the same in the window and on a projector; the smallest text is 17 units. Texts wrap; a list that is
// too long for its place ends with "and 3 others".
class SlidePainter
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::SlidePainter)

public:
    enum class Weight { Normal, Medium, Strong };
    struct Pen
    {
        double size = 20;
        QColor colour;
        Weight weight = Weight::Normal;
        bool italic = false;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    SlidePainter(QPainter &painter, const QSizeF &size, const Theme &theme, const QFont &base);

    double width() const { return m_size.width(); }
    double height() const { return m_size.height(); }
    const Theme &theme() const { return m_theme; }
    QPainter &painter() const { return m_painter; }
    QRectF device(const QRectF &rect) const;

    double textWidth(const QString &text, const Pen &pen) const;
    double lineHeight(const Pen &pen) const;
    // The pen, made smaller until the text fits the width; not below `smallest`.
    Pen fitted(Pen pen, const QString &text, double width, double smallest) const;
    double textHeight(double width, const QString &text, const Pen &pen, int maxLines = 0,
                      int lead = 0) const;
    // Wraps inside the width; beyond maxLines (0: any number) the last line ends with "…". The first `lead`
    // characters are bold. Returns the height used.
    double text(const QRectF &area, const QString &text, const Pen &pen, int maxLines = 0,
                int lead = 0) const;
    // One line, vertically in the middle; elided where it is too long.
    void line(const QRectF &area, const QString &text, const Pen &pen) const;

    void card(const QRectF &area, const QColor &border = {}) const;
    void hairline(double left, double right, double y) const;
    void disc(const QRectF &area, int number) const;
    void mark(const QRectF &area, Mark mark) const;
    // Right-aligned at `right`, in that height; returns the left edge.
    double badges(double right, double top, double height, const std::vector<BadgeText> &badges,
                  double size) const;
    double badgesFrom(double left, double top, double height, double limit,
                      const std::vector<BadgeText> &badges, double size) const;
    double badgeWidth(const BadgeText &badge, double size) const;

    // As many lines as fit whole; the rest is counted. Returns the height used.
    double list(const QRectF &area, const std::vector<ReviewLine> &lines, double size, bool bullets) const;

    // The height that the whole list would take.
    double listHeight(double width, const std::vector<ReviewLine> &lines, double size, bool bullets) const;

private:
    struct Wrapped
    {
        QStringList lines;
        QStringList leads; // the bold beginning of each line, mostly empty
    };
    QFont font(const Pen &pen) const;
    Wrapped wrap(double width, const QString &text, const Pen &pen, int maxLines, int lead) const;
    double lineOf(const QRectF &area, const ReviewLine &line, double size, bool bullets, bool draw,
                  int maxLines) const;
    void badge(const QRectF &area, const BadgeText &badge, double size) const;

    QPainter &m_painter;
    QSizeF m_size; // in units
    double m_unit; // pixels a unit
    const Theme &m_theme;
    QFont m_base;
};

} // namespace jalon::gui
