// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/change/ChangeSet.h"
#include "core/review/AnnualReview.h"
#include "report/Language.h"

namespace jalon::report {

/// How codes, dates, amounts and values are said: the one place for screen, reports and command line, in the
/// language it was made for. Pure text, never markup. Absent values are worded ("non renseigné"), never blank
/// and never zero.
class Wording
{
public:
    explicit Wording(const QString &language)
        : m_language(language)
    {
    }

    const Language &language() const { return m_language; }
    const QLocale &locale() const { return m_language.locale(); }

    // -- states and marks
    QString status(core::Status status) const; ///< "en cours", "non renseigné"
    QString state(core::ActionState state) const;
    QString
    knowledge(core::Knowledge knowledge) const; ///< "néant", "sans objet", "à déterminer", "non renseigné"
    QString notGiven() const { return knowledge(core::Knowledge::Missing); }
    QString late() const;                                        ///< "en retard"
    QString lateBy(const QDate &since, const QDate &asOf) const; ///< "en retard de 3 mois"
    QString waitingFor(const QString &code) const;               ///< "en attente de 3.1"
    QString toClarify() const;                                   ///< "à clarifier"
    QString fictitious() const;                                  ///< "Données fictives"
    QString asOf(const QDate &date) const;                       ///< "situation au 31 décembre 2018"

    // -- enums
    QString partyKind(core::PartyKind kind) const;
    QString role(core::PartyRole role) const;              ///< "pilote", "associé"
    QString recurrence(core::Recurrence recurrence) const; ///< "tous les trimestres"; empty for none
    QString indicatorKind(core::IndicatorKind kind) const;
    QString combine(core::Combine combine) const;
    QString linkKind(core::LinkKind kind) const;
    QString outcome(core::GateOutcome outcome) const;

    // -- the officer's year: WordingOfYear.cpp
    /// "réunion" of "meeting"; a user's own kind as it stands.
    QString journalKind(const QString &code) const;
    /// The code of what a person typed or chose, in any letter case; else his own word, tidied.
    QString journalKindTyped(const QString &typed) const;
    QString frequency(core::Frequency frequency) const;         ///< "chaque trimestre"; notGiven() if unsaid
    QString direction(core::Direction direction) const;         ///< "à la hausse"; notGiven() if unsaid
    QString obligationState(core::ObligationState state) const; ///< "tenue", "échéance proche"
    QString obligations(const core::ObligationCount &count) const; ///< "5 tenues sur 7 dues (71 %)"
    /// "4 tenues sur 5, 1 en retard, prochaine : juin 2019": where a series stands; `next` may be invalid.
    QString series(const core::ObligationCount &count, const QDate &next) const;
    QString fileSize(qint64 bytes) const; ///< "1,2 Mo"
    QString amendmentKind(core::AmendmentKind kind) const;
    /// "22 févr. 2018, Conseil communautaire"; "4 nov. 2016, correction de la transcription".
    QString amendment(const core::Amendment &amendment) const;
    /// What the vote governs (core/rules/Amendments), by name: "Fin"; "Indicateur" for a row as a whole.
    QString governed(const QString &entity, const QString &field) const;
    /// Its value as the lines of amendments hold it, worded and never blank; `date` where it is one.
    QString governedValue(const QString &field, const QString &text, const core::SoftDate &date = {}) const;
    QString overrun(core::OverrunKind kind) const; ///< "payé au-delà du prévu"
    QString
    overrun(const core::Overrun &found) const; ///< "2018 : payé au-delà du prévu (5 200 € pour 5 000 €)"
    QString money(const core::MoneySum &sum) const; ///< "au moins 5 000 €"; notGiven() if nothing is known
    QString track(core::TrackState state) const;    ///< "cible atteinte", "sans cible"
    QString ruleFunction(core::RuleFunction function) const;
    QString ruleSource(core::RuleSource source) const;
    QString ruleScope(core::RuleScope scope) const;
    QString ruleMeasure(core::RuleMeasure measure) const;
    /// "Nombre d’entrées « réunion » de la fiche 1.2 dans l’année": the declared rule, for people.
    QString ruleSentence(const core::Plan &plan, const core::IndicatorRule &rule) const;

    // -- proposals, the follow-up body, the year's review: WordingOfReview.cpp
    QString proposalSource(core::ProposalSource source) const;             ///< "réseau des élus"
    QString proposalConclusion(core::ProposalConclusion conclusion) const; ///< "à l’étude", "acceptée"
    QString proposalNumber(const core::Proposal &proposal) const;          ///< "P3"
    QString criterionAnswer(core::CriterionAnswer answer) const;           ///< "rempli", "non évaluable"
    QString opinionKind(core::OpinionKind kind) const;
    QString opinionNumber(const core::Opinion &opinion) const; ///< "Avis n° 3", "Recommandation n° 4"
    QString opinionReply(core::OpinionReply reply) const;      ///< "en attente de réponse", "suivi"
    QString decision(core::DecisionKind decision) const;       ///< "poursuivre"
    QString documentKind(const QString &code) const; ///< "bilan annuel" of "annual"; else as it stands

    // -- dates
    QString date(const QDate &date) const;      ///< "14 octobre 2016", "1er mars 2017"; notGiven() if invalid
    QString shortDate(const QDate &date) const; ///< "14 oct. 2016"
    QString dateTime(const QDateTime &at) const; ///< "14 oct. 2016 à 09:05", local time
    QString
    softDate(const core::SoftDate &date) const; ///< "octobre 2016"; the wording where there is no value
    QString shortSoftDate(const core::SoftDate &date) const; ///< "oct. 2016"
    QString period(const core::SoftDate &start,
                   const core::SoftDate &end) const; ///< "déc. 2016 → sept. 2020"

    // -- numbers and money; no-break spaces inside
    QString number(core::Decimal value) const;        ///< "1 250", "71,4" (at most `decimals`)
    QString money(core::Money amount) const;          ///< "126 500 €", cents only where there are some
    QString perYear(core::Money amount) const;        ///< "126 500 €/an"
    QString cost(const core::ActionCost &cost) const; ///< "35 000 €/an", "néant", "à déterminer"
    QString cost(const core::CostTotal &total) const; ///< "au moins 126 500 €/an"; "néant"; "non renseigné"
    QString notCosted(
        const core::CostTotal &total) const; ///< "3 fiches non chiffrées : 1.2, 2.3, 2.4"; empty if none
    QString atLeast() const;                 ///< "au moins"

    // -- indicators
    /// "14", "oui", "71 %" — the bare value, as in a table; "–" is the caller's business: not measured is
    /// empty.
    QString value(const core::IndicatorValue &value, core::IndicatorKind kind) const;
    /// "14 communes", "71 % (5 sur 7, petit effectif)", "oui, 12 janvier 2017"; notGiven() if not measured.
    QString fullValue(const core::IndicatorValue &value, core::IndicatorKind kind, const QString &unit) const;

    // -- points, fields, changes, errors
    QString clarification(const core::ClarificationPoint &point) const; ///< one sentence
    QString field(const QString &name) const;          ///< label of a column or exchange key: "Public cible"
    QString entity(const QString &table) const;        ///< "Étape"
    QString count(const QString &table, int n) const;  ///< "4 étapes"
    QString change(const core::ChangeSet &set) const;  ///< "Pilote de 2.3": undo texts
    QString change(const core::LogEntry &entry) const; ///< the same for one line of the history
    QString fieldValue(const QString &field, const QString &value) const; ///< codes of the log as words
    QString error(const core::Error &error) const; ///< what, where, what to do: whole sentences

private:
    QString tr(const char *source, const char *comment = nullptr,
               int n = -1) const; ///< lupdate knows this form
    QString ruleScopeOf(const core::Plan &plan, const core::IndicatorRule &rule) const;
    QString journalSentence(const QString &scope, const core::IndicatorRule &rule) const;
    QString stepSentence(const core::Plan &plan, const QString &scope, const core::IndicatorRule &rule) const;
    QString partySentence(const QString &scope, const core::IndicatorRule &rule) const;
    QString obligationSentence(const QString &scope, const core::IndicatorRule &rule) const;
    QString registerSentence(const core::IndicatorRule &rule) const;
    QString partyKinds(const QStringList &codes) const; ///< "communes, services"
    QString changeText(core::Verb verb, const QString &entity, const QString &field,
                       const QString &subject) const;

    Language m_language;
};

} // namespace jalon::report
