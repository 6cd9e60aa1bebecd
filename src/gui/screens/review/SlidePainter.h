// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/review/ReviewPage.h"
#include "gui/theme/Theme.h"

#include <QFont>
#include <QPainter>

namespace jalon::gui {

// The pencil of the review's pages. All measures are points of a sheet 960 × 540 large (the page of a
// projector), so that a page looks the same in the window and on a screen; nothing is smaller than
// `SmallestSize`. Made without a painter it only measures.
class SlidePainter
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::SlidePainter)

public:
    static constexpr double SmallestSize = 18;
    enum class Weight { Normal, Medium, Strong };
    struct Pen
    {
        double size = SmallestSize;
        QColor colour;
        Weight weight = Weight::Normal;
        bool italic = false;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    SlidePainter(QPainter *painter, const QSizeF &size, const Theme &theme, const QFont &base);

    double width() const { return m_size.width(); }
    double height() const { return m_size.height(); }
    const Theme &theme() const { return m_theme; }
    QPainter &painter() const { return *m_painter; }
    // The same that only measures.
    SlidePainter withoutPainter() const;
    bool draws() const { return m_painter; }
    QRectF device(const QRectF &rect) const;

    double textWidth(const QString &text, const Pen &pen) const;
    double lineHeight(const Pen &pen) const;
    // The pen, made smaller until the text fits the width; not below SmallestSize.
    Pen fitted(Pen pen, const QString &text, double width) const;
    double textHeight(double width, const QString &text, const Pen &pen, int lead = 0) const;
    // Wraps inside the width. The first `lead` characters are bold. Returns the height used.
    double text(const QRectF &area, const QString &text, const Pen &pen, int lead = 0) const;
    // The text cut where `lines` lines are full: what stands on them, and the rest.
    std::pair<QString, QString> cut(const QString &text, double width, const Pen &pen, int lines) const;
    // One line, vertically in the middle; elided where it is too long.
    void line(const QRectF &area, const QString &text, const Pen &pen) const;

    void card(const QRectF &area, const QColor &border = {}) const;
    void hairline(double left, double right, double y) const;
    void disc(const QRectF &area, int number) const;
    void mark(const QRectF &area, Mark mark) const;
    void arrow(const QRectF &area, bool toTheRight, const QColor &colour) const;
    // Right-aligned at `right`, in that height; returns the left edge.
    double badges(double right, double top, double height, const std::vector<BadgeText> &badges,
                  double size) const;
    double badgeWidth(const BadgeText &badge, double size) const;
    double badgesWidth(const std::vector<BadgeText> &badges, double size) const;

    // One line of a list with its mark, code and aside; returns its height.
    double item(const QRectF &area, const ReviewLine &line, double size) const;

private:
    struct Wrapped
    {
        QStringList lines;
        QStringList leads; // the bold beginning of each line, mostly empty
    };
    QFont font(const Pen &pen) const;
    Wrapped wrap(double width, const QString &text, const Pen &pen, int lead) const;
    void badge(const QRectF &area, const BadgeText &badge, double size) const;

    QPainter *m_painter;
    QSizeF m_size; // in units
    double m_unit; // pixels a unit
    const Theme &m_theme;
    QFont m_base;
};

} // namespace jalon::gui
