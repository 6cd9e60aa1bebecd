// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/TextSetter.h"

#include "report/layout/PageGeometry.h"

#include <QFontMetricsF>
#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

// Room for a mark: no-break spaces, so that the mark never parts from its word.
const QString markRoom(4, QChar::Nbsp);

struct PlacedMark
{
    int position;
    Mark mark;
};

struct Prepared
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QList<PlacedMark> marks;
};

/// " ¹²": raised digits of the face itself, so that a copied or searched "14" never becomes "1412", and a
/// narrow space, so that it is no exponent.
QString raised(int number)
{
    static const QString digits = u"\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"_s;
    QString text(QChar(0x202f));
    for (const QChar digit : QString::number(number))
        text += digits.at(digit.digitValue());
    return text;
}

void addNoteNumber(Prepared &result, int number, const TextStyle &style, const QColor &accent)
{
    const QString text = raised(number);
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(result.text.size());
    range.length = static_cast<int>(text.size());
    range.format.setFont(toneFont(style, Tone::Plain));
    range.format.setForeground(accent);
    result.text += text;
    result.formats << range;
}

Prepared prepare(const Runs &runs, const TextStyle &style, const QColor &accent)
{
    Prepared result;
    for (const Run &run : runs) {
        QString text = TextSetter::printable(run.text);
        if (run.mark != Mark::None) {
            result.marks << PlacedMark{static_cast<int>(result.text.size()), run.mark};
            text.prepend(markRoom);
        }
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(result.text.size());
        range.length = static_cast<int>(text.size());
        range.format.setFont(toneFont(style, run.tone));
        range.format.setForeground(toneColor(style, run.tone));
        result.text += text;
        if (range.length > 0)
            result.formats << range;
        if (run.noteNumber > 0)
            addNoteNumber(result, run.noteNumber, style, accent);
    }
    return result;
}

Fragment markFragment(const QTextLine &line, const PlacedMark &placed, const TextStyle &style,
                      double baseline, int element)
{
    const double side = points(style.size) * 0.86;
    Fragment fragment;
    fragment.kind = Fragment::Kind::Mark;
    fragment.rect = QRectF(line.cursorToX(placed.position), baseline - side * 0.92, side, side);
    fragment.element = element;
    fragment.mark = placed.mark;
    fragment.color = markColor(placed.mark);
    return fragment;
}

void addLine(SetText &out, const QTextLayout &layout, int number, const Prepared &prepared,
             const TextStyle &style, int element)
{
    const QTextLine line = layout.lineAt(number);
    const double height = std::max(points(style.size * style.leading), line.height());
    const double shift = (height - line.height()) / 2;
    SetLine set{out.height, height, {}};
    Fragment text;
    text.kind = Fragment::Kind::Line;
    text.rect = line.naturalTextRect().translated(0, out.height + shift);
    text.element = element;
    text.text = &layout;
    text.line = number;
    text.origin = QPointF(0, out.height + shift);
    set.fragments.push_back(text);
    for (const PlacedMark &placed : prepared.marks) {
        if (placed.position >= line.textStart() && placed.position < line.textStart() + line.textLength())
            set.fragments.push_back(
                markFragment(line, placed, style, out.height + shift + line.ascent(), element));
    }
    out.lines.push_back(set);
    out.height += height;
}

} // namespace

QString TextSetter::printable(const QString &typed)
{
    QString text;
    text.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed.at(i);
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            text += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            text += u' ';
        else if (c.isHighSurrogate() && i + 1 < typed.size() && typed.at(i + 1).isLowSurrogate())
            text += typed.sliced(i++, 2);
        else if (c.isSurrogate())
            text += QChar(QChar::ReplacementCharacter);
        else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter)
            text += c;
    }
    return text;
}

SetText TextSetter::set(const Runs &runs, const TextStyle &style, double width, int element)
{
    const Prepared prepared = prepare(runs, style, m_accent);
    m_out.texts.push_back(std::make_unique<QTextLayout>(prepared.text, toneFont(style, Tone::Plain)));
    QTextLayout &layout = *m_out.texts.back();
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(prepared.formats);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    SetText result;
    for (int i = 0; i < layout.lineCount(); ++i)
        addLine(result, layout, i, prepared, style, element);
    return result;
}

SetText TextSetter::reserve(const TextStyle &style, double width, int element)
{
    TextStyle right = style;
    right.alignment = Qt::AlignRight;
    return set(plain(u"0"_s), right, width, element);
}

void TextSetter::fillIn(QTextLayout &text, const QString &value, double width)
{
    auto formats = text.formats();
    text.setText(value);
    for (auto &range : formats)
        range.length = static_cast<int>(value.size());
    text.setFormats(formats);
    text.beginLayout();
    QTextLine line = text.createLine();
    line.setLineWidth(width);
    text.endLayout();
}

} // namespace jalon::report
