// SPDX-License-Identifier: GPL-3.0-or-later
// The chapter of ReviewChapters that lists the documents sent, from the register.
#include "report/kinds/ReviewChapters.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

/// "bilan annuel 2017", with the beginning of its hash where the register knows the version.
Cell ReviewChapters::sentCell(const Transmission &sent) const
{
    QString document = m_wording.documentKind(sent.document);
    if (!sent.action.isEmpty())
        document += u' ' + sent.action;
    Cell result = cell(document + u' ' + QString::number(sent.year));
    if (!sent.hash.isEmpty())
        result.runs << Run{u"\n"_s +
                               tr("version %1").arg(sent.hash.first(qMin<qsizetype>(12, sent.hash.size()))),
                           Tone::Quiet};
    return result;
}

void ReviewChapters::addSendings()
{
    Table table;
    table.columns = {
        {0, 84, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}, {1.2, 0, Qt::AlignLeft}, {0, 104, Qt::AlignLeft}};
    table.header = {cell(tr("Sent on")), cell(tr("Document")), cell(tr("To whom")),
                    cell(tr("In which form"))};
    for (const Transmission *sent : m_plan.transmissions()) {
        if (sent->year != m_review.year && sent->sentOn.year() != m_review.year)
            continue;
        const Party *party = sent->recipientId ? m_plan.find(*sent->recipientId) : nullptr;
        QStringList form{sent->format.toUpper(), sent->medium};
        form.removeAll(QString());
        table.rows << Row{{cell(m_wording.shortDate(sent->sentOn)), sentCell(*sent),
                           cell(party ? party->name : sent->recipient), cell(form.join(u", "_s))},
                          {},
                          false};
    }
    if (table.rows.isEmpty())
        return;
    m_document.add(Heading{1, {}, tr("Documents sent"), true, {}});
    m_document.add(Paragraph{plain(tr("What was sent in %1, and what was sent since of the documents on that "
                                      "year, from the register.")
                                       .arg(m_review.year)),
                             ParagraphStyle::Body});
    table.caption = m_caption(tr("%n sending(s)", nullptr, int(table.rows.size())));
    m_document.add(table);
}

} // namespace jalon::report
