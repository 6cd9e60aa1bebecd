// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/FrenchSpaces.h"

namespace jalon::report {

namespace {

constexpr QChar narrow(0x202f), noBreak(0x00a0);

bool isSpace(QChar c)
{
    return c == u' ' || c == narrow || c == noBreak;
}

/// A space at `at` between one to three digits and exactly three.
bool partsThousands(const QString &text, qsizetype at)
{
    const auto digit = [&text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isDigit(); };
    const bool after = digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
    return after && digit(at - 1) && !digit(at - 4);
}

void set(QString &text)
{
    text = withFrenchSpaces(text);
}

/// As one text, since a sign may stand in another run than the space before it.
void set(Runs &runs)
{
    QString all;
    for (const Run &run : runs)
        all += run.text;
    all = withFrenchSpaces(all);
    qsizetype at = 0;
    for (Run &run : runs) {
        run.text = all.sliced(at, run.text.size());
        at += run.text.size();
        set(run.footnote);
    }
}

void set(Drawing &drawing)
{
    set(drawing.altText);
}

void set(QList<Cell> &cells)
{
    for (Cell &cell : cells) {
        set(cell.runs);
        set(cell.drawing);
    }
}

struct Spaces
{
    void operator()(Heading &heading) const { set(heading.text); }
    void operator()(Paragraph &paragraph) const { set(paragraph.runs); }
    void operator()(BulletList &list) const
    {
        for (ListItem &item : list.items) {
            set(item.label);
            set(item.runs);
        }
    }
    void operator()(Table &table) const
    {
        set(table.caption);
        set(table.header);
        for (Row &row : table.rows)
            set(row.cells);
    }
    void operator()(Figures &figures) const
    {
        for (Figure &figure : figures.items) {
            set(figure.caption);
            set(figure.drawing);
        }
    }
    void operator()(Picture &picture) const { set(picture.drawing); }
    void operator()(KeyFigures &figures) const
    {
        for (KeyFigure &figure : figures.items) {
            set(figure.value);
            set(figure.label);
            set(figure.note);
        }
    }
    void operator()(Contents &contents) const { set(contents.title); }
    void operator()(PageBreak &) const {}
    void operator()(Spacer &) const {}
};

} // namespace

QString withFrenchSpaces(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (!isSpace(result.at(i)))
            continue;
        const QChar before = i > 0 ? result.at(i - 1) : QChar(),
                    after = i + 1 < result.size() ? result.at(i + 1) : QChar();
        if (before == u'\u00ab' ||
            (i > 0 && (after == u';' || after == u'!' || after == u'?' || after == u'\u00bb')))
            result[i] = narrow;
        else if (i > 0 && (after == u':' || after == u'\u20ac' || after == u'%'))
            result[i] = noBreak;
        else if (before == u'\u00b0' && after.isDigit()) // "n° 1"
            result[i] = noBreak;
        else if (partsThousands(result, i))
            result[i] = narrow;
    }
    return result;
}

void setFrenchSpaces(Document &document)
{
    for (QString *text : {&document.title, &document.subject, &document.mark, &document.headerLeft,
                          &document.headerRight, &document.footerLeft})
        set(*text);
    for (Block &block : document.blocks)
        std::visit(Spaces(), block.content);
}

} // namespace jalon::report
