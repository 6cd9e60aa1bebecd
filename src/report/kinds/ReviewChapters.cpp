// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/ReviewChapters.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

ReviewChapters::ReviewChapters(const ReportScope &scope, const AnnualReview &review, Document &document,
                               Caption caption)
    : m_plan(scope.plan)
    , m_wording(scope.wording)
    , m_review(review)
    , m_rectifications(scope.rectifications)
    , m_withoutNames(scope.withoutNames)
    , m_document(document)
    , m_caption(std::move(caption))
{
}

QString ReviewChapters::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::ReviewChapters", source, n);
}

QColor ReviewChapters::stripOf(const Id<ActionSheet> &action) const
{
    const ActionSheet *sheet = m_plan.find(action);
    return sheet ? challengeColor(ReportParts::challengeNumber(m_plan, *sheet)) : QColor();
}

QList<Paragraph> ReviewChapters::paragraphs(const QString &text, ParagraphStyle style)
{
    QList<Paragraph> all;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        if (const QString said = line.trimmed(); !said.isEmpty())
            all << Paragraph{plain(said), style};
    return all;
}

void ReviewChapters::addText(const QString &text, bool keepWithNext)
{
    const auto all = paragraphs(text);
    for (qsizetype i = 0; i < all.size(); ++i)
        m_document.add(all.at(i), keepWithNext && i + 1 == all.size());
}

void ReviewChapters::addIntroduction()
{
    const YearText *text = m_plan.introduction(m_review.year);
    if (!text || text->text.isEmpty())
        return;
    m_document.add(Heading{1, {}, tr("Introduction"), true, {}});
    addText(text->text);
}

void ReviewChapters::addComment(const YearText *text)
{
    if (text)
        addText(text->text, true);
}

/// Of the plan, of the challenges and of the actions, in this order; several lines are several requests.
Table ReviewChapters::askedTable() const
{
    Table table;
    table.columns = {{0, 38, Qt::AlignLeft}, {0.8, 0, Qt::AlignLeft}, {1.6, 0, Qt::AlignLeft}};
    table.header = {cell(tr("Sheet")), cell(tr("Of what")), cell(tr("What is asked"))};
    const auto add = [&](const YearText *text, const QString &code, const QString &what,
                         const QColor &strip) {
        if (text && !text->asked.isEmpty())
            table.rows << Row{{cell(code, Tone::Strong), cell(what), cell(text->asked)}, strip, false};
    };
    const int year = m_review.year;
    add(m_plan.introduction(year), {}, tr("The plan"), {});
    for (const ChallengeReview &challenge : m_review.challenges) {
        const QColor strip = challengeColor(challenge.number);
        add(m_plan.yearText(challenge.id, year), QString::number(challenge.number), challenge.title, strip);
        for (const ActionReview &action : challenge.actions)
            add(m_plan.yearText(action.id, year), action.code, action.title, strip);
    }
    return table;
}

void ReviewChapters::addAsked()
{
    Table table = askedTable();
    if (table.rows.isEmpty())
        return;
    m_document.add(Heading{1, {}, tr("What is asked of the elected officials"), true, {}});
    table.caption = m_caption(tr("Requests for %1").arg(m_review.year));
    m_document.add(table);
}

/// "confirmée le 14 mars 2018", or that it is only noted: what is not confirmed does not count yet.
Runs ReviewChapters::decided(const ActionDecision &decision) const
{
    const bool confirmed = decision.confirmedOn.isValid();
    return {{tr("on %1").arg(m_wording.shortDate(decision.decidedOn)), Tone::Plain, Mark::None},
            {u"\n"_s},
            confirmed ? Run{tr("confirmed on %1").arg(m_wording.shortDate(decision.confirmedOn)), Tone::Plain,
                            Mark::Done}
                      : Run{tr("noted, not yet confirmed"), Tone::Unknown, Mark::None}};
}

Table ReviewChapters::decisionTable() const
{
    Table table;
    table.columns = {
        {0, 38, Qt::AlignLeft}, {1.1, 0, Qt::AlignLeft}, {1.3, 0, Qt::AlignLeft}, {0, 142, Qt::AlignLeft}};
    table.header = {cell(tr("Sheet")), cell(tr("Action")), cell(tr("Decision")), cell(tr("Taken"))};
    for (const ChallengeReview &challenge : m_review.challenges) {
        for (const ActionReview &action : challenge.actions) {
            const ActionDecision *decision = m_plan.decision(action.id, m_review.year);
            if (!decision)
                continue;
            Cell text = cell(m_wording.decision(decision->decision), Tone::Strong);
            if (!decision->text.isEmpty())
                text.runs << plain(tr(": ") + decision->text);
            table.rows << Row{
                {cell(action.code, Tone::Strong), cell(action.title), text, Cell{decided(*decision), 1, {}}},
                challengeColor(challenge.number),
                false};
        }
    }
    return table;
}

void ReviewChapters::addDecisions()
{
    Table table = decisionTable();
    if (table.rows.isEmpty())
        return;
    m_document.add(Heading{1, {}, tr("The decisions on %1").arg(m_review.year), true, {}});
    table.caption = m_caption(tr("%n decision(s) of the elected officials", nullptr, int(table.rows.size())));
    m_document.add(table);
}

void ReviewChapters::addAskedAndDecided(const ActionSheet &action)
{
    const YearText *text = m_plan.yearText(action.id, m_review.year);
    const ActionDecision *decision = m_plan.decision(action.id, m_review.year);
    if (text && !text->asked.isEmpty()) {
        m_document.add(Paragraph{plain(tr("What is asked of the elected officials")), ParagraphStyle::Label});
        addText(text->asked, decision != nullptr);
    }
    if (!decision)
        return;
    Runs runs = {{tr("Decision") + tr(": ") + m_wording.decision(decision->decision), Tone::Strong}};
    if (!decision->text.isEmpty())
        runs << Run{tr(": ") + decision->text};
    Runs when = decided(*decision);
    when[1].text = u", "_s;
    m_document.add(Paragraph{runs << Run{u"  "_s} << when, ParagraphStyle::Body});
}

} // namespace jalon::report
