// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/NoteNumbers.h"

using namespace Qt::StringLiterals;

namespace jalon::report::samples {

namespace {

/// Calls back for every run of a document in reading order (`runs`, `row` or null) and every other text.
template <class OnRuns, class OnText>
struct Walk
{
    OnRuns onRuns;
    OnText onText;

    void operator()(const Heading &heading) const { onText(heading.number), onText(heading.text); }
    void operator()(const Paragraph &paragraph) const { onRuns(paragraph.runs); }
    void operator()(const BulletList &list) const
    {
        for (const ListItem &item : list.items)
            onText(item.label), onRuns(item.runs);
    }
    void operator()(const Table &table) const
    {
        onText(table.caption);
        for (const Cell &cell : table.header)
            onRuns(cell.runs), onText(cell.drawing.altText);
        for (const Row &row : table.rows)
            for (const Cell &cell : row.cells)
                onRuns(cell.runs), onText(cell.drawing.altText);
    }
    void operator()(const Figures &figures) const
    {
        for (const Figure &figure : figures.items)
            onText(figure.caption), onText(figure.drawing.altText);
    }
    void operator()(const Picture &picture) const { onText(picture.drawing.altText); }
    void operator()(const KeyFigures &figures) const
    {
        for (const KeyFigure &figure : figures.items) {
            onRuns(Runs{Run{figure.value, Tone::Plain, Mark::None, figure.noteNumber}});
            onText(figure.label), onText(figure.note);
        }
    }
    void operator()(const Contents &contents) const { onText(contents.title); }
    void operator()(const PageBreak &) const {}
    void operator()(const Spacer &) const {}
};

template <class OnRuns, class OnText>
void walk(const Document &document, OnRuns onRuns, OnText onText)
{
    const Walk<OnRuns, OnText> visitor{onRuns, onText};
    for (const Block &block : document.blocks)
        std::visit(visitor, block.content);
}

QString joined(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text + (run.footnote.isEmpty() ? QString() : u'\n' + run.footnote + u'\n');
    return text;
}

template <class OnRow>
void eachNoteRow(const Document &document, OnRow onRow)
{
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block.content))
            for (const Row &row : table->rows)
                if (row.noteNumber > 0)
                    onRow(row);
}

} // namespace

QList<Noted> notesIn(const Document &document)
{
    QList<Noted> notes;
    walk(
        document,
        [&](const Runs &runs) {
            QString before;
            for (const Run &run : runs) {
                if (!run.text.isEmpty() && before.isEmpty())
                    before = run.text; // the figure itself, without its parts
                if (run.noteNumber > 0)
                    notes << Noted{before, run.noteNumber};
            }
        },
        [](const QString &) {});
    return notes;
}

QStringList footnotes(const Document &document)
{
    QStringList notes;
    walk(
        document,
        [&](const Runs &runs) {
            for (const Run &run : runs)
                if (!run.footnote.isEmpty())
                    notes << run.footnote;
        },
        [](const QString &) {});
    return notes;
}

QList<int> noteRows(const Document &document)
{
    QList<int> numbers;
    eachNoteRow(document, [&](const Row &row) { numbers << row.noteNumber; });
    return numbers;
}

QString noteRow(const Document &document, int number)
{
    QStringList text;
    eachNoteRow(document, [&](const Row &row) {
        if (row.noteNumber == number)
            for (const Cell &cell : row.cells)
                text << joined(cell.runs);
    });
    return text.join(u' ');
}

QString allTexts(const Document &document)
{
    QStringList texts{document.title,      document.author,      document.subject,   document.mark,
                      document.headerLeft, document.headerRight, document.footerLeft};
    walk(
        document, [&](const Runs &runs) { texts << joined(runs); },
        [&](const QString &text) { texts << text; });
    return texts.join(u'\n');
}

} // namespace jalon::report::samples
