// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/TextSetter.h"

#include "report/layout/EvenLines.h"
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

/// Characters that lead somewhere: the raised number of a note.
struct PlacedReference
{
    int start, length, element;
    int foot; ///< index in TextSetter::feet(); below 0: none
};

struct Prepared
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QList<PlacedMark> marks;
    QList<PlacedReference> references;

    void append(const QString &added, const QFont &font, const QColor &color)
    {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(added.size());
        range.format.setFont(font);
        range.format.setForeground(color);
        text += added;
        if (range.length > 0)
            formats << range;
    }
};

/// Raised digits of the face itself, so that a copied or searched "14" never becomes "1412".
QString raised(int number)
{
    static const QString digits = u"\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"_s;
    QString text;
    for (const QChar digit : QString::number(number))
        text += digits.at(digit.digitValue());
    return text;
}

QString raised(const QString &letters)
{
    static const QString plainLetters = u"abcdefghijklmnoprstuvwxyz"_s;
    static const QString raisedLetters =
        u"\u1d43\u1d47\u1d9c\u1d48\u1d49\u1da0\u1d4d\u02b0\u2071\u02b2\u1d4f\u02e1\u1d50"
        u"\u207f\u1d52\u1d56\u02b3\u02e2\u1d57\u1d58\u1d5b\u02b7\u02e3\u02b8\u1dbb"_s;
    QString text;
    for (const QChar letter : letters)
        text += raisedLetters.at(plainLetters.indexOf(letter));
    return text;
}

/// After a narrow space, so that it is no exponent.
void addReference(Prepared &result, const QString &text, const TextStyle &style, const QColor &accent,
                  int element, int foot)
{
    result.append(QString(QChar(0x202f)), toneFont(style, Tone::Plain), accent);
    const auto start = static_cast<int>(result.text.size());
    result.append(text, toneFont(style, Tone::Plain), accent);
    result.references << PlacedReference{start, static_cast<int>(text.size()), element, foot};
}

void addText(Prepared &result, const Run &run, const TextStyle &style)
{
    QString text = TextSetter::printable(run.text);
    if (run.mark != Mark::None) {
        result.marks << PlacedMark{static_cast<int>(result.text.size()), run.mark};
        text.prepend(markRoom);
    }
    result.append(text, toneFont(style, run.tone), toneColor(style, run.tone));
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

/// The characters [from, end) of a line as one fragment; all of them: without saying which.
Fragment textFragment(const QTextLayout &layout, int number, int from, int end, const QPointF &origin)
{
    const QTextLine line = layout.lineAt(number);
    Fragment text;
    text.kind = Fragment::Kind::Line;
    text.text = &layout;
    text.line = number;
    text.origin = origin;
    text.rect = line.naturalTextRect().translated(origin);
    if (from == line.textStart() && end == from + line.textLength())
        return text;
    text.from = from;
    text.length = end - from;
    const double left = line.cursorToX(from), right = line.cursorToX(end);
    text.rect.setLeft(origin.x() + std::min(left, right));
    text.rect.setRight(origin.x() + std::max(left, right));
    return text;
}

/// A line is one fragment, or several where raised numbers stand in it, so that each can lead somewhere.
void addTextFragments(SetLine &set, const QTextLayout &layout, int number, const Prepared &prepared,
                      const QPointF &origin, int element)
{
    const QTextLine line = layout.lineAt(number);
    const int lineEnd = line.textStart() + line.textLength();
    int from = line.textStart();
    const auto add = [&](int end, int owner) {
        if (end <= from)
            return;
        set.fragments.push_back(textFragment(layout, number, from, end, origin));
        set.fragments.back().element = owner;
        from = end;
    };
    for (const PlacedReference &reference : prepared.references) {
        const int start = std::max(reference.start, line.textStart());
        const int end = std::min(reference.start + reference.length, lineEnd);
        if (start >= end)
            continue;
        add(start, element);
        add(end, reference.element);
        if (reference.foot >= 0 && start == reference.start)
            set.feet.push_back(reference.foot);
    }
    if (set.fragments.empty()) {
        set.fragments.push_back(textFragment(layout, number, from, lineEnd, origin));
        set.fragments.back().element = element;
    } else if (!QStringView(prepared.text).sliced(from, lineEnd - from).trimmed().isEmpty()) {
        add(lineEnd, element);
    }
}

void addLine(SetText &out, const QTextLayout &layout, int number, const Prepared &prepared,
             const TextStyle &style, int element)
{
    const QTextLine line = layout.lineAt(number);
    const double height = std::max(points(style.size * style.leading), line.height());
    const double shift = (height - line.height()) / 2;
    SetLine set;
    set.top = out.height;
    set.height = height;
    addTextFragments(set, layout, number, prepared, QPointF(0, out.height + shift), element);
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

QString TextSetter::footLetter(int number)
{
    static const QString letters = u"abcdefghijklmnoprstuvwxyz"_s;
    QString text;
    for (int rest = number; rest > 0; rest = (rest - 1) / static_cast<int>(letters.size()))
        text.prepend(letters.at((rest - 1) % letters.size()));
    return text;
}

SetText TextSetter::set(const Runs &runs, const TextStyle &style, double width, int element)
{
    Prepared prepared;
    for (const Run &run : runs) {
        addText(prepared, run, style);
        if (run.noteNumber > 0) {
            const int number = m_out.addElement(ElementKind::NoteReference, element);
            m_out.at(number).note = run.noteNumber;
            addReference(prepared, raised(run.noteNumber), style, m_accent, number, -1);
        }
        if (!run.footnote.isEmpty()) {
            const int letter = m_out.addElement(ElementKind::NoteReference, element);
            const auto foot = static_cast<int>(m_feet.size());
            m_feet.push_back({foot + 1, run.footnote, letter});
            addReference(prepared, raised(footLetter(foot + 1)), style, m_accent, letter, foot);
        }
    }
    m_out.texts.push_back(std::make_unique<QTextLayout>(prepared.text, toneFont(style, Tone::Plain)));
    QTextLayout &layout = *m_out.texts.back();
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(prepared.formats);
    layout.setCacheEnabled(true);
    breakEvenly(layout, width);
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
