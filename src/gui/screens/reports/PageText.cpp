// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/PageText.h"

#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>

namespace jalon::gui {

namespace {

// A text as it is compared, and where each of its characters came from.
struct Folded
{
    QString text;
    QList<int> at;
};

bool isHyphen(QChar c)
{
    // The library says U+FFFE for a hyphen at a line end.
    return c == u'-' || c == u'\u00AD' || c == u'\u2010' || c == u'\u2011' || c == u'\uFFFE';
}

QChar foldedLetter(QChar c)
{
    if (c == u'\u2019' || c == u'\u2018' || c == u'\u02BC')
        return u'\'';
    const QString parts = c.decompositionTag() == QChar::Canonical ? c.decomposition() : QString();
    return (parts.isEmpty() ? c : parts.front()).toCaseFolded();
}

Folded folded(const QString &text)
{
    Folded result;
    result.text.reserve(text.size());
    result.at.reserve(text.size());
    const int size = int(text.size());
    const auto isBlank = [&text](int i) { return text.at(i).isSpace(); };
    for (int i = 0; i < size; ++i) {
        const QChar c = text.at(i);
        if (isHyphen(c)) {
            while (i + 1 < size && (text.at(i + 1) == u'\r' || text.at(i + 1) == u'\n'))
                ++i; // a word parted at the line end is one word
            continue;
        }
        if (c.isMark())
            continue;
        if (!isBlank(i)) {
            result.text += foldedLetter(c);
            result.at << i;
            continue;
        }
        const int first = i;
        while (i + 1 < size && isBlank(i + 1))
            ++i;
        const bool inNumber =
            first > 0 && i + 1 < size && text.at(first - 1).isDigit() && text.at(i + 1).isDigit();
        if (inNumber)
            continue;
        result.text += u' ';
        result.at << first;
    }
    return result;
}

double distance(const QRectF &box, const QPointF &point)
{
    const double x = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
    const double y = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
    return std::hypot(x, 4 * y); // the line pointed at counts more than the column
}

} // namespace

PageText PageText::of(QPdfDocument &document, int page)
{
    const QPdfSelection all = document.getAllText(page);
    PageText result;
    result.text = all.text();
    const QList<QPolygonF> visible = all.bounds();
    const auto shown =
        std::count_if(result.text.cbegin(), result.text.cend(), [](QChar c) { return !c.isSpace(); });
    if (shown != visible.size())
        return result;
    auto box = visible.cbegin();
    for (const QChar c : result.text)
        result.boxes << (c.isSpace() ? QRectF() : (box++)->boundingRect());
    return result;
}

QList<QRectF> PageText::areas(int from, int length) const
{
    QList<QRectF> lines;
    const int end = std::min(from + length, int(boxes.size()));
    for (int i = std::max(0, from); i < end; ++i) {
        const QRectF &box = boxes.at(i);
        if (box.isEmpty())
            continue;
        const bool goesOn = !lines.isEmpty() && box.center().y() > lines.last().top() &&
                            box.center().y() < lines.last().bottom() && box.left() > lines.last().left() &&
                            box.left() - lines.last().right() < 2 * lines.last().height();
        if (goesOn)
            lines.last() |= box;
        else
            lines << box;
    }
    return lines;
}

int PageText::gapAt(const QPointF &point) const
{
    int nearest = -1;
    double least = 0;
    for (int i = 0; i < int(boxes.size()); ++i) {
        if (boxes.at(i).isEmpty())
            continue;
        const double away = distance(boxes.at(i), point);
        if (nearest < 0 || away < least) {
            nearest = i;
            least = away;
        }
    }
    return nearest < 0 ? -1 : nearest + (point.x() > boxes.at(nearest).center().x() ? 1 : 0);
}

std::pair<int, int> PageText::wordAt(int gap) const
{
    const auto isWord = [this](int i) { return i >= 0 && i < text.size() && !text.at(i).isSpace(); };
    int from = gap, to = gap;
    while (isWord(from - 1))
        --from;
    while (isWord(to))
        ++to;
    return {from, to - from};
}

QList<Stretch> stretchesOf(const QString &words, const QString &text)
{
    QList<Stretch> found;
    const QString wanted = folded(words.simplified()).text;
    if (wanted.isEmpty())
        return found;
    const Folded page = folded(text);
    for (qsizetype at = page.text.indexOf(wanted); at >= 0;
         at = page.text.indexOf(wanted, at + wanted.size())) {
        const int from = page.at.at(at), last = page.at.at(at + wanted.size() - 1);
        found << Stretch{from, last - from + 1};
    }
    return found;
}

} // namespace jalon::gui
