// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/PastedBlock.h"

#include "core/change/Verbs.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

/// Reads one quoted cell whose opening quote stands at `at`; leaves `at` behind the closing one.
QString quotedCell(const QString &text, qsizetype &at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'"') {
            cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u'"') {
            cell += text[++at];
        } else {
            ++at;
            break;
        }
    }
    return cell;
}

/// A quote opens a cell only if one closes it right before the next separator: `"Bonjour" dit-il` is text.
bool isQuoted(const QString &text, qsizetype at)
{
    if (text[at] != u'"')
        return false;
    quotedCell(text, at);
    return (at >= text.size() && text.endsWith(u'"')) ||
           (at < text.size() && (text[at] == u'\t' || text[at] == u'\n' || text[at] == u'\r'));
}

int yearOf(const QString &cell, const PasteTarget &target)
{
    bool number = false;
    const int year = cell.trimmed().toInt(&number);
    return number && year >= target.tableFirstYear && year <= target.tableLastYear ? year : 0;
}

/// The years of a head row; empty if the first row is none. The corner above the codes may hold anything.
std::vector<int> yearsInHead(const std::vector<QStringList> &cells, qsizetype from, const PasteTarget &target)
{
    std::vector<int> years;
    if (cells.size() < 2)
        return years;
    for (qsizetype column = from; column < cells.front().size(); ++column) {
        const int year = yearOf(cells.front()[column], target);
        if (year == 0)
            return {};
        years.push_back(year);
    }
    return years;
}

/// Whether the first column names indicators, in every row below a possible head.
bool holdsCodes(const Plan &plan, const std::vector<QStringList> &cells)
{
    int codes = 0;
    for (size_t row = 0; row < cells.size(); ++row) {
        const QString cell = cells[row].value(0).trimmed();
        if (cells[row].size() > 1 && plan.indicatorByCode(cell))
            ++codes;
        else if (row > 0 || cells.size() == 1)
            return false;
    }
    return codes > 0;
}

} // namespace

std::vector<QStringList> cellsOfText(const QString &clipboard)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    const auto endRow = [&] {
        row << cell;
        rows.push_back(row);
        row.clear();
        cell.clear();
    };
    for (qsizetype at = 0; at < clipboard.size();) {
        const QChar c = clipboard[at];
        if (cell.isEmpty() && isQuoted(clipboard, at)) {
            cell = quotedCell(clipboard, at);
        } else if (c == u'\t') {
            row << cell;
            cell.clear();
            ++at;
        } else if (c == u'\n' || c == u'\r') {
            at += c == u'\r' && at + 1 < clipboard.size() && clipboard[at + 1] == u'\n' ? 2 : 1;
            endRow();
        } else {
            cell += c;
            ++at;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty())
        endRow();
    return rows;
}

QString textOfCells(const std::vector<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            bool number = false;
            QString(cell).replace(u',', u'.').remove(u'%').trimmed().toDouble(&number);
            if (!number && !cell.isEmpty() && u"=+-@"_s.contains(cell.front()))
                cell.prepend(u'\'');
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"'))
                cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
            cells << cell;
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

PasteReading readPaste(const Plan &plan, std::vector<QStringList> cells, const PasteTarget &target)
{
    PasteReading reading;
    reading.codesRead = holdsCodes(plan, cells);
    const qsizetype firstColumn = reading.codesRead ? 1 : 0;
    const std::vector<int> years = yearsInHead(cells, firstColumn, target);
    reading.yearsRead = !years.empty();

    std::set<std::pair<QUuid, int>> taken;
    size_t targetRow = 0;
    for (size_t row = reading.yearsRead ? 1 : 0; row < cells.size(); ++row, ++targetRow) {
        const Indicator *indicator = nullptr;
        if (reading.codesRead)
            indicator = plan.indicatorByCode(cells[row].value(0).trimmed());
        else if (targetRow < target.rows.size())
            indicator = plan.find(target.rows[targetRow]);
        for (qsizetype column = firstColumn; column < cells[row].size(); ++column) {
            PasteReading::Cell cell{int(row) + 1, int(column) + 1, {}, 0, cells[row][column]};
            if (core::isNoValue(cell.typed)) {
                ++reading.noValue;
                continue;
            }
            const auto offset = size_t(column - firstColumn);
            cell.year = !reading.yearsRead      ? target.firstYear + int(offset)
                        : offset < years.size() ? years[offset]
                                                : target.tableLastYear + 1;
            if (indicator)
                cell.indicator = indicator->id;
            if (!indicator || cell.year > target.tableLastYear) {
                reading.refused.push_back({cell, core::MeasurementRefusal::OutsideTable});
                continue;
            }
            const CellEntryReading entry =
                readCellEntry(plan, *indicator, cell.year, target.asOf, cell.typed);
            if (const auto *refusal = std::get_if<core::MeasurementRefusal>(&entry))
                reading.refused.push_back({cell, *refusal});
            else if (!taken.insert({indicator->id.value, cell.year}).second)
                reading.refused.push_back({cell, core::MeasurementRefusal::SeveralMeasurements});
            else if (std::get<CellEntry>(entry).what == CellEntry::What::Nothing)
                ++reading.unchanged;
            else
                reading.writes.push_back({cell, std::get<CellEntry>(entry)});
        }
    }
    return reading;
}

ChangeSet PasteReading::change(const Plan &plan) const
{
    std::vector<ChangeSet> sets;
    for (const Write &write : writes)
        sets.push_back(changeFor(plan, write.entry));
    // one cell pasted is one measurement, and its undo text may name it
    const QString subject = sets.size() == 1 ? sets.front().subject : QString::number(sets.size());
    return sets.empty() ? ChangeSet{} : combined(Verb::Paste, subject, sets);
}

} // namespace jalon::gui
