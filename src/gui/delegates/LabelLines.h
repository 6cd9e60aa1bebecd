// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

namespace jalon::gui {

/// Breaks labels into lines by the widths of their words, which it remembers: thousands of row heights cost
/// some milliseconds, and a delegate draws exactly the lines that were counted. A value for one font.
class LabelLines
{
public:
    explicit LabelLines(const QFont &font)
        : m_metrics(font)
    {
    }

    /// At most `most` lines; the last one ends in "…" if there is more. A word wider than a line is cut.
    QStringList lines(const QString &text, int width, int most) const;
    /// lines().size(), without making them.
    int count(const QString &text, int width, int most) const;
    int lineHeight() const { return int(m_metrics.height() + 0.99); }

private:
    template <class Line>
    void breakLines(const QString &text, int width, Line line) const;
    double widthOf(const QString &word) const;

    QFontMetricsF m_metrics;
    mutable QHash<QString, double> m_widths;
};

} // namespace jalon::gui
