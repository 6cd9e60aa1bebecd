// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/AmountTable.h"

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

QString harmless(const QString &words)
{
    // simplified() takes the tabs and line breaks, which would part or run the cell as well
    const QString text = words.simplified();
    static const QString starters = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212"_s;
    return !text.isEmpty() && starters.contains(text.front()) ? u'\'' + text : text;
}

QString bareNumber(core::Money amount)
{
    return amount.toDecimal().replace(u'.', u',');
}

} // namespace

QString spreadsheetText(const AmountTable &table)
{
    QStringList lines, head;
    for (const QString &word : table.head)
        head << harmless(word);
    lines << head.join(u'\t');
    for (const AmountRow &row : table.rows) {
        QStringList cells;
        for (const AmountCell &cell : row.cells)
            cells << (cell.exact ? bareNumber(*cell.exact) : harmless(cell.text));
        if (!row.code.isEmpty() && !cells.isEmpty())
            cells.first() = harmless(row.code + u' ' + row.cells.first().text);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace jalon::gui
