// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/AnnualReview.h"
#include "core/rules/YearRectifications.h"
#include "report/chart/Charts.h"
#include "report/document/Document.h"
#include "report/identity/Identity.h"
#include "report/Wording.h"

namespace jalon::report {

/// What a report is about: the plan (its copy without names, if none are to be told), how it speaks and the
/// date. Holds references.
struct ReportScope
{
    const core::Plan &plan;
    const Wording &wording;
    QDate asOf;
    const Identity &identity;
    bool withoutNames = false;
    const core::AnnualReview *review = nullptr; ///< of the plan and year, where it is computed already
    const std::vector<core::YearRectifications> *rectifications = nullptr; ///< of earlier closed years

    core::AnnualReview yearReview() const { return review ? *review : core::reviewOf(plan, asOf.year()); }
};

/// What the kinds of report have in common: the frame of the page, states, values and small drawings of a
/// plan at a date, in the plan's language. Holds references: use it while the plan lives, one per report.
class ReportParts
{
public:
    explicit ReportParts(const ReportScope &scope);

    const core::Plan &plan() const { return m_plan; }
    const Wording &wording() const { return m_wording; }
    QDate asOf() const { return m_asOf; }
    const QList<int> &years() const { return m_years; } ///< of the plan, to its end

    /// Document with headers, footer, colour, language, date and the mark of fictitious data; empty but for
    /// the word that the logo could not be read.
    Document frame(const QString &title) const;
    /// The first page and the break after it, under the title of the document.
    void addCover(Document &document) const;
    QString logoName() const;     ///< "Logo de …"
    QString somebody() const;     ///< "une personne"
    QString namelessNote() const; ///< "Sans les noms des personnes"
    QString period() const;       ///< "2016–2020"
    QString adoption() const;     ///< "Adopté par délibération … du …"; empty if nothing is known

    /// Mark and word of the state, lateness and waiting after it.
    enum class Detail { Short, Full }; ///< "en retard" or "en retard de 3 mois"
    Runs status(const core::Situation &situation, const QString &waitingForCode,
                Detail detail = Detail::Full) const;
    Cell knowledge(const QString &text,
                   core::Knowledge state) const; ///< quiet italics for the four not-knowns
    Cell cost(const core::ActionCost &cost) const;
    QString names(const core::ActionSheet &action, core::PartyRole role) const; ///< "A, B"; empty if none
    /// The label and, quieter, the unit of a count, unless the label says it.
    Runs labelWithUnit(const core::Indicator &indicator) const;
    /// "source : fichier des adhérents ; chaque année ; à la hausse ; départ : 0 en 2016": what is defined of
    /// it; empty if nothing is. Definitions.cpp, as the next three.
    QString definition(const core::Indicator &indicator) const;
    /// A baseline or target, worded like a value that is known.
    QString worded(core::Decimal value, core::IndicatorKind kind) const;
    /// "2017 : 10 ; 2018 : 14"; empty if there is none.
    QString targets(const core::Indicator &indicator) const;
    Cell money(const core::MoneySum &sum, Tone tone = Tone::Plain) const;
    static int challengeNumber(const core::Plan &plan, const core::ActionSheet &action); ///< 0 if it is gone

    /// What is known at the end of each year of the plan, beside its target; years after the as-of date are
    /// to come.
    QList<YearValue> yearValues(const core::Indicator &indicator) const;
    /// A number on at least two years: worth a drawing.
    bool hasTrend(const core::Indicator &indicator) const;
    /// Bars of an indicator's years; the caption is its label, unit and code.
    Figure indicatorFigure(const core::Indicator &indicator, const QColor &accent) const;
    /// Figures two by two on the page; a last one alone keeps the width of the others.
    static void addPairs(Document &document, const QList<Figure> &figures);
    Drawing trendLine(const core::Indicator &indicator, const QColor &accent) const;
    Drawing yearBars(const QString &title, const YearBars &bars, const QColor &accent) const;
    Drawing stackedBars(const QString &title, const StackedBars &bars) const;
    Drawing periodScale() const;
    Drawing periodBar(const core::ActionSheet &action, const QColor &accent) const;
    QDate endOf(int year) const { return {year, 12, 31}; }

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    ChartWords chartWords() const;
    void addLogo(Document &document) const;
    void addCoverChallenges(Document &document) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
    QDate m_asOf;
    const Identity &m_identity;
    bool m_withoutNames;
    QList<int> m_years;
};

} // namespace jalon::report
