// SPDX-License-Identifier: GPL-3.0-or-later
// The second page of the synthesis: what is late, what is asked, what was decided, what the follow-up body
// says. It must hold on its page whatever people wrote: lists and texts are cut to an estimate of its lines.
#include "report/kinds/SynthesisReport.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

constexpr int pageLines = 50;  ///< of table text, with its gaps, below the running head
constexpr int lineLength = 58; ///< characters of the wide column of a table
constexpr int headingLines = 3;

} // namespace

int SynthesisReport::linesOf(const QString &text, int width)
{
    return int(widthOf(text)) / width + 1;
}

void SynthesisReport::addSecondPage()
{
    m_lines = pageLines;
    addLateActions();
    addRequests();
    addDecisionsTaken();
    addBody();
    m_document.add(Paragraph{
        plain(tr("All figures are those of the annual report %1; its annex says where each comes from.")
                  .arg(m_review.year) +
              (m_shortened ? u' ' + tr("It also holds the texts that are shortened here.") : QString())),
        ParagraphStyle::Small});
}

void SynthesisReport::addLateActions()
{
    m_document.add(Heading{2, {}, tr("What is late"), true, {}});
    m_lines -= headingLines;
    constexpr int most = 6;
    BulletList list;
    int late = 0;
    for (const ChallengeReview &challenge : m_review.challenges) {
        for (const ActionReview &action : challenge.actions) {
            if (!action.now.late || ++late > most)
                continue;
            const QString title = shortened(action.title, 60);
            m_lines -= linesOf(title, 55);
            list.items << ListItem{{},
                                   {{action.code + u"  "_s, Tone::Strong},
                                    {title + u"  "_s},
                                    {m_wording.lateBy(action.now.lateSince, m_review.asOf), Tone::Alert}},
                                   Mark::Late};
        }
    }
    if (late > most) {
        m_shortened = true;
        list.items << ListItem{{}, plain(tr("and %n more", nullptr, late - most), Tone::Quiet), Mark::None};
    }
    m_lines -= 2;
    if (late > 0)
        m_document.add(list);
    else
        m_document.add(Paragraph{plain(tr("No action is late.")), ParagraphStyle::Body});
}

/// As many requests as the page has room for, the plan's first.
void SynthesisReport::addRequests()
{
    m_document.add(Heading{2, {}, tr("What is asked of the elected officials"), true, {}});
    m_lines -= headingLines;
    constexpr int keptForTheRest = 22;
    Table table = m_said.askedTable();
    const auto all = table.rows.size();
    QList<Row> rows;
    for (Row &row : table.rows) {
        const auto said = [&](qsizetype column, int most) {
            return shortened(row.cells.at(column).runs.first().text, most);
        };
        const QString asked = said(2, 3 * lineLength), what = said(1, 60);
        const int lines = std::max(linesOf(asked, lineLength), linesOf(what, lineLength / 2)) + 1;
        if (m_lines - lines < keptForTheRest)
            break;
        m_lines -= lines;
        row.cells[1] = cell(what);
        row.cells[2] = cell(asked);
        rows << row;
    }
    if (all == 0) {
        m_document.add(Paragraph{plain(tr("Nothing was asked for %1.").arg(m_review.year), Tone::Unknown),
                                 ParagraphStyle::Body});
        return;
    }
    table.rows = rows;
    m_lines -= 2;
    if (!rows.isEmpty())
        m_document.add(table);
    if (rows.size() < all) {
        m_shortened = true;
        m_document.add(Paragraph{plain(tr("and %n more", nullptr, int(all - rows.size())), Tone::Quiet),
                                 ParagraphStyle::Small});
    }
}

/// One line for each kind of decision; those that change something are named with their words.
void SynthesisReport::addDecisionsTaken()
{
    m_document.add(Heading{2, {}, tr("What was decided"), true, {}});
    m_lines -= headingLines;
    constexpr int keptForTheRest = 8;
    std::map<DecisionKind, QStringList> codes;
    QList<ListItem> named;
    int all = 0, confirmed = 0, unnamed = 0;
    for (const ChallengeReview &challenge : m_review.challenges) {
        for (const ActionReview &action : challenge.actions) {
            const ActionDecision *decision = m_plan.decision(action.id, m_review.year);
            if (!decision)
                continue;
            ++all;
            confirmed += decision->confirmedOn.isValid() ? 1 : 0;
            codes[decision->decision] << action.code;
        }
    }
    if (all == 0) {
        m_document.add(
            Paragraph{plain(tr("No decision was recorded for %1.").arg(m_review.year), Tone::Unknown),
                      ParagraphStyle::Body});
        return;
    }
    BulletList list;
    for (const auto &[kind, actions] : codes) {
        const QString line = actions.join(u", "_s);
        m_lines -= linesOf(line, 90) + 1;
        list.items << ListItem{
            {}, {{m_wording.decision(kind) + tr(": "), Tone::Strong}, {shortened(line, 270)}}, Mark::None};
    }
    m_document.add(Paragraph{plain(tr("%n decision(s); confirmed: %1.", nullptr, all).arg(confirmed)),
                             ParagraphStyle::Body});
    m_document.add(list);
    for (const ChallengeReview &challenge : m_review.challenges) {
        for (const ActionReview &action : challenge.actions) {
            const ActionDecision *decision = m_plan.decision(action.id, m_review.year);
            if (!decision || decision->text.isEmpty() || decision->decision == DecisionKind::Continue)
                continue;
            const QString text = shortened(decision->text, 170);
            if (m_lines - linesOf(text, 90) < keptForTheRest) {
                ++unnamed;
                continue;
            }
            m_lines -= linesOf(text, 90);
            named << ListItem{{}, {{action.code + u"  "_s, Tone::Strong}, {text}}, Mark::None};
        }
    }
    if (unnamed > 0) {
        m_shortened = true;
        named << ListItem{{}, plain(tr("and %n more", nullptr, unnamed), Tone::Quiet), Mark::None};
    }
    if (named.isEmpty())
        return;
    m_document.add(Paragraph{plain(tr("In the words of the decision")), ParagraphStyle::Label});
    m_document.add(BulletList{named});
}

void SynthesisReport::addBody()
{
    const QStringList said{m_said.opinionSentence(), m_said.proposalSentence()};
    m_document.add(Heading{2, {}, tr("The follow-up body and the proposals"), true, {}});
    const QString text = said.join(u' ').trimmed();
    m_document.add(Paragraph{text.isEmpty()
                                 ? plain(tr("No opinion and no proposal was received so far."), Tone::Unknown)
                                 : plain(text),
                             ParagraphStyle::Body});
}

} // namespace jalon::report
