// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Wording that speaks of fields, changes, points to clarify and errors.
#include "report/Wording.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

struct Label
{
    const char *name;
    const char *text;
};

// Columns of the file and keys of the exchange format; where both exist they share the label.
constexpr Label fieldLabels[] = {
    {"title", QT_TRANSLATE_NOOP("jalon::report::Wording", "Title")},
    {"adopted_title", QT_TRANSLATE_NOOP("jalon::report::Wording", "Title as adopted")},
    {"short_title", QT_TRANSLATE_NOOP("jalon::report::Wording", "Short title")},
    {"number", QT_TRANSLATE_NOOP("jalon::report::Wording", "Number")},
    {"challenge_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Challenge")},
    {"pilots", QT_TRANSLATE_NOOP("jalon::report::Wording", "Pilot")},
    {"pilot", QT_TRANSLATE_NOOP("jalon::report::Wording", "Pilot")},
    {"partners", QT_TRANSLATE_NOOP("jalon::report::Wording", "Partners")},
    {"partner", QT_TRANSLATE_NOOP("jalon::report::Wording", "Partner")},
    {"party_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Party")},
    {"role", QT_TRANSLATE_NOOP("jalon::report::Wording", "Role")},
    {"context", QT_TRANSLATE_NOOP("jalon::report::Wording", "Context")},
    {"method", QT_TRANSLATE_NOOP("jalon::report::Wording", "Method")},
    {"expectedResults", QT_TRANSLATE_NOOP("jalon::report::Wording", "Expected results")},
    {"target_public", QT_TRANSLATE_NOOP("jalon::report::Wording", "Target public")},
    {"targetPublic", QT_TRANSLATE_NOOP("jalon::report::Wording", "Target public")},
    {"human_means", QT_TRANSLATE_NOOP("jalon::report::Wording", "Human means")},
    {"humanMeans", QT_TRANSLATE_NOOP("jalon::report::Wording", "Human means")},
    {"start", QT_TRANSLATE_NOOP("jalon::report::Wording", "Start")},
    {"end", QT_TRANSLATE_NOOP("jalon::report::Wording", "End")},
    {"due", QT_TRANSLATE_NOOP("jalon::report::Wording", "Due date")},
    {"done", QT_TRANSLATE_NOOP("jalon::report::Wording", "Completion")},
    {"recurrence", QT_TRANSLATE_NOOP("jalon::report::Wording", "Recurrence")},
    {"cost", QT_TRANSLATE_NOOP("jalon::report::Wording", "Indicative cost")},
    {"cost_state", QT_TRANSLATE_NOOP("jalon::report::Wording", "State of the cost")},
    {"cost_text", QT_TRANSLATE_NOOP("jalon::report::Wording", "Indicative cost")},
    {"funding", QT_TRANSLATE_NOOP("jalon::report::Wording", "Funding")},
    {"funding_state", QT_TRANSLATE_NOOP("jalon::report::Wording", "State of the funding")},
    {"funding_text", QT_TRANSLATE_NOOP("jalon::report::Wording", "Funding")},
    {"funders", QT_TRANSLATE_NOOP("jalon::report::Wording", "Funders")},
    {"remarks", QT_TRANSLATE_NOOP("jalon::report::Wording", "Remarks")},
    {"indicators", QT_TRANSLATE_NOOP("jalon::report::Wording", "Evaluation indicators")},
    {"label", QT_TRANSLATE_NOOP("jalon::report::Wording", "Label")},
    {"kind", QT_TRANSLATE_NOOP("jalon::report::Wording", "Kind")},
    {"unit", QT_TRANSLATE_NOOP("jalon::report::Wording", "Unit")},
    {"combine", QT_TRANSLATE_NOOP("jalon::report::Wording", "Several measurements of a year")},
    {"quantity", QT_TRANSLATE_NOOP("jalon::report::Wording", "Quantity")},
    {"unit_amount", QT_TRANSLATE_NOOP("jalon::report::Wording", "Unit amount")},
    {"amount", QT_TRANSLATE_NOOP("jalon::report::Wording", "Amount")},
    {"per", QT_TRANSLATE_NOOP("jalon::report::Wording", "Per")},
    {"position", QT_TRANSLATE_NOOP("jalon::report::Wording", "Place in the list")},
    {"text", QT_TRANSLATE_NOOP("jalon::report::Wording", "Text")},
    {"date", QT_TRANSLATE_NOOP("jalon::report::Wording", "Date")},
    {"value", QT_TRANSLATE_NOOP("jalon::report::Wording", "Value")},
    {"numerator", QT_TRANSLATE_NOOP("jalon::report::Wording", "Numerator")},
    {"denominator", QT_TRANSLATE_NOOP("jalon::report::Wording", "Denominator")},
    {"source", QT_TRANSLATE_NOOP("jalon::report::Wording", "Source")},
    {"comment", QT_TRANSLATE_NOOP("jalon::report::Wording", "Comment")},
    {"state", QT_TRANSLATE_NOOP("jalon::report::Wording", "State")},
    {"settled", QT_TRANSLATE_NOOP("jalon::report::Wording", "Settled")},
    {"wording", QT_TRANSLATE_NOOP("jalon::report::Wording", "Wording in the source")},
    {"field", QT_TRANSLATE_NOOP("jalon::report::Wording", "Field concerned")},
    {"name", QT_TRANSLATE_NOOP("jalon::report::Wording", "Name")},
    {"aliases", QT_TRANSLATE_NOOP("jalon::report::Wording", "Other spellings")},
    {"authority", QT_TRANSLATE_NOOP("jalon::report::Wording", "Authority")},
    {"vision", QT_TRANSLATE_NOOP("jalon::report::Wording", "Vision")},
    {"language", QT_TRANSLATE_NOOP("jalon::report::Wording", "Language of the reports")},
    {"period_start", QT_TRANSLATE_NOOP("jalon::report::Wording", "Start of the period")},
    {"period_end", QT_TRANSLATE_NOOP("jalon::report::Wording", "End of the period")},
    {"fictitious", QT_TRANSLATE_NOOP("jalon::report::Wording", "Fictitious data")},
    {"deliberation_reference", QT_TRANSLATE_NOOP("jalon::report::Wording", "Deliberation number")},
    {"deliberation_date", QT_TRANSLATE_NOOP("jalon::report::Wording", "Date of the deliberation")},
    {"present", QT_TRANSLATE_NOOP("jalon::report::Wording", "Members present")},
    {"represented", QT_TRANSLATE_NOOP("jalon::report::Wording", "Members represented")},
    {"voters", QT_TRANSLATE_NOOP("jalon::report::Wording", "Voters")},
    {"votes_for", QT_TRANSLATE_NOOP("jalon::report::Wording", "Votes for")},
    {"votes_against", QT_TRANSLATE_NOOP("jalon::report::Wording", "Votes against")},
    {"abstentions", QT_TRANSLATE_NOOP("jalon::report::Wording", "Abstentions")},
    {"outcome", QT_TRANSLATE_NOOP("jalon::report::Wording", "Conclusions")},
    {"outcome_date", QT_TRANSLATE_NOOP("jalon::report::Wording", "Date of the conclusions")},
    {"target_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Linked sheet")},
    {"parent", QT_TRANSLATE_NOOP("jalon::report::Wording", "Sheet")},
    {"action_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Sheet")},
    {"indicator_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Indicator")},
    {"frozen_on", QT_TRANSLATE_NOOP("jalon::report::Wording", "Frozen as voted on")},
    {"logo", QT_TRANSLATE_NOOP("jalon::report::Wording", "Logo")},
    {"colour", QT_TRANSLATE_NOOP("jalon::report::Wording", "Colour of documents")},
    {"function", QT_TRANSLATE_NOOP("jalon::report::Wording", "Function")},
    {"organisation_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Organisation")},
    {"email", QT_TRANSLATE_NOOP("jalon::report::Wording", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("jalon::report::Wording", "Phone")},
    {"notes", QT_TRANSLATE_NOOP("jalon::report::Wording", "Notes")},
    {"active", QT_TRANSLATE_NOOP("jalon::report::Wording", "Active")},
    {"from", QT_TRANSLATE_NOOP("jalon::report::Wording", "From")},
    {"to", QT_TRANSLATE_NOOP("jalon::report::Wording", "To")},
    {"direction", QT_TRANSLATE_NOOP("jalon::report::Wording", "Direction")},
    {"frequency", QT_TRANSLATE_NOOP("jalon::report::Wording", "Frequency")},
    {"baseline", QT_TRANSLATE_NOOP("jalon::report::Wording", "Baseline")},
    {"baseline_year", QT_TRANSLATE_NOOP("jalon::report::Wording", "Year of the baseline")},
    {"owner_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Owner")},
    {"small_sample", QT_TRANSLATE_NOOP("jalon::report::Wording", "Small sample below")},
    {"collected", QT_TRANSLATE_NOOP("jalon::report::Wording", "Collected")},
    {"collection_reason", QT_TRANSLATE_NOOP("jalon::report::Wording", "Reason to keep or stop collecting")},
    {"overrides", QT_TRANSLATE_NOOP("jalon::report::Wording", "In place of the computed value")},
    {"year", QT_TRANSLATE_NOOP("jalon::report::Wording", "Year")},
    {"funder", QT_TRANSLATE_NOOP("jalon::report::Wording", "Funder")},
    {"planned", QT_TRANSLATE_NOOP("jalon::report::Wording", "Planned")},
    {"committed", QT_TRANSLATE_NOOP("jalon::report::Wording", "Committed")},
    {"paid", QT_TRANSLATE_NOOP("jalon::report::Wording", "Paid")},
    {"participants", QT_TRANSLATE_NOOP("jalon::report::Wording", "Participants")},
    {"satisfied", QT_TRANSLATE_NOOP("jalon::report::Wording", "Satisfied")},
    {"answered", QT_TRANSLATE_NOOP("jalon::report::Wording", "Answered")},
    {"asked", QT_TRANSLATE_NOOP("jalon::report::Wording", "Asked")},
    {"entry_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Journal entry")},
    {"step_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Step")},
    {"tolerance_days", QT_TRANSLATE_NOOP("jalon::report::Wording", "Tolerance in days")},
    {"result", QT_TRANSLATE_NOOP("jalon::report::Wording", "Kept or missed")},
    {"settled_on", QT_TRANSLATE_NOOP("jalon::report::Wording", "Settled on")},
    {"reason", QT_TRANSLATE_NOOP("jalon::report::Wording", "Reason")},
    {"link", QT_TRANSLATE_NOOP("jalon::report::Wording", "Address")},
    {"obligation_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Due date")},
    {"media_type", QT_TRANSLATE_NOOP("jalon::report::Wording", "Type of file")},
    {"size", QT_TRANSLATE_NOOP("jalon::report::Wording", "Size")},
    {"hash", QT_TRANSLATE_NOOP("jalon::report::Wording", "Fingerprint")},
    {"amendment_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Amendment")},
    {"action", QT_TRANSLATE_NOOP("jalon::report::Wording", "Sheet")},
    {"entity", QT_TRANSLATE_NOOP("jalon::report::Wording", "What was changed")},
    {"row", QT_TRANSLATE_NOOP("jalon::report::Wording", "Row")},
    {"before", QT_TRANSLATE_NOOP("jalon::report::Wording", "Before")},
    {"after", QT_TRANSLATE_NOOP("jalon::report::Wording", "After")},
    {"date_before", QT_TRANSLATE_NOOP("jalon::report::Wording", "Date before")},
    {"date_after", QT_TRANSLATE_NOOP("jalon::report::Wording", "Date after")},
    {"scope", QT_TRANSLATE_NOOP("jalon::report::Wording", "Scope")},
    {"kinds", QT_TRANSLATE_NOOP("jalon::report::Wording", "Kinds of entries")},
    {"party_kinds", QT_TRANSLATE_NOOP("jalon::report::Wording", "Kinds of parties")},
    {"measure", QT_TRANSLATE_NOOP("jalon::report::Wording", "What is added up")},
    {"base", QT_TRANSLATE_NOOP("jalon::report::Wording", "Divided by")},
    {"description", QT_TRANSLATE_NOOP("jalon::report::Wording", "Description")},
    {"origin", QT_TRANSLATE_NOOP("jalon::report::Wording", "Where from")},
    {"conclusion", QT_TRANSLATE_NOOP("jalon::report::Wording", "Conclusion")},
    {"concluded_on", QT_TRANSLATE_NOOP("jalon::report::Wording", "Concluded on")},
    {"conclusion_text", QT_TRANSLATE_NOOP("jalon::report::Wording", "Conclusion in words")},
    {"proposal_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Proposal")},
    {"criterion_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Criterion")},
    {"answer", QT_TRANSLATE_NOOP("jalon::report::Wording", "Answer")},
    {"evidence", QT_TRANSLATE_NOOP("jalon::report::Wording", "Evidence")},
    {"since", QT_TRANSLATE_NOOP("jalon::report::Wording", "Since")},
    {"until", QT_TRANSLATE_NOOP("jalon::report::Wording", "Until")},
    {"session_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Session")},
    {"addressee_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Addressee")},
    {"deadline", QT_TRANSLATE_NOOP("jalon::report::Wording", "Deadline")},
    {"reply", QT_TRANSLATE_NOOP("jalon::report::Wording", "Reply")},
    {"replied_on", QT_TRANSLATE_NOOP("jalon::report::Wording", "Replied on")},
    {"reply_text", QT_TRANSLATE_NOOP("jalon::report::Wording", "Reply in words")},
    {"closed_on", QT_TRANSLATE_NOOP("jalon::report::Wording", "Closed on")},
    {"decision", QT_TRANSLATE_NOOP("jalon::report::Wording", "Decision")},
    {"decided_on", QT_TRANSLATE_NOOP("jalon::report::Wording", "Decided on")},
    {"confirmed_on", QT_TRANSLATE_NOOP("jalon::report::Wording", "Confirmed on")},
    {"closed_by", QT_TRANSLATE_NOOP("jalon::report::Wording", "Closed by")},
    {"seal", QT_TRANSLATE_NOOP("jalon::report::Wording", "Seal")},
    {"reopened_on", QT_TRANSLATE_NOOP("jalon::report::Wording", "Opened again on")},
    {"reopen_reason", QT_TRANSLATE_NOOP("jalon::report::Wording", "Reason for opening it again")},
    {"document", QT_TRANSLATE_NOOP("jalon::report::Wording", "Document")},
    {"format", QT_TRANSLATE_NOOP("jalon::report::Wording", "Format")},
    {"sent_on", QT_TRANSLATE_NOOP("jalon::report::Wording", "Sent on")},
    {"recipient_id", QT_TRANSLATE_NOOP("jalon::report::Wording", "Recipient")},
    {"recipient", QT_TRANSLATE_NOOP("jalon::report::Wording", "Recipient")},
    {"medium", QT_TRANSLATE_NOOP("jalon::report::Wording", "Sent by")},
    {"criterion", QT_TRANSLATE_NOOP("jalon::report::Wording", "Criterion")},
    {"session", QT_TRANSLATE_NOOP("jalon::report::Wording", "Session")},
    {"addressee", QT_TRANSLATE_NOOP("jalon::report::Wording", "Addressee")},
    {"party", QT_TRANSLATE_NOOP("jalon::report::Wording", "Party")},
};

constexpr Label entityLabels[] = {
    {"plan", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n plan(s)")},
    {"context_figure", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n context figure(s)")},
    {"criterion", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n criterion(s)")},
    {"party", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n party(ies)")},
    {"challenge", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n challenge(s)")},
    {"action_sheet", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n action sheet(s)")},
    {"action_party", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n pilot(s) or partner(s)")},
    {"method_step", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n method step(s)")},
    {"expected_result", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n expected result(s)")},
    {"cost_line", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n cost line(s)")},
    {"action_link", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n link(s)")},
    {"state_statement", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n stated state(s)")},
    {"clarification", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n point(s) to clarify")},
    {"indicator", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n indicator(s)")},
    {"measurement", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n measurement(s)")},
    {"target", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n target(s)")},
    {"indicator_rule", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n computation rule(s)")},
    {"budget_line", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n budget line(s)")},
    {"journal_entry", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n journal entry(ies)")},
    {"journal_action", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n sheet(s) of journal entries")},
    {"journal_party", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n party(ies) of journal entries")},
    {"obligation", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n due date(s)")},
    {"attachment", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n attachment(s)")},
    {"amendment", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n amendment(s)")},
    {"amendment_change", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n amended value(s)")},
    {"proposal", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n proposal(s)")},
    {"assessment", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n assessment(s)")},
    {"body_member", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n member(s) of the follow-up body")},
    {"body_session", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n session(s) of the follow-up body")},
    {"opinion", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n opinion(s) of the follow-up body")},
    {"year_text", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n text(s) of annual reviews")},
    {"action_decision", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n decision(s)")},
    {"year_closing", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n closing(s) of a year")},
    {"transmission", QT_TRANSLATE_N_NOOP("jalon::report::Wording", "%n document(s) sent")},
};

// One of it, without a number, as in "Step of 2.3".
constexpr Label entityNames[] = {
    {"plan", QT_TRANSLATE_NOOP("jalon::report::Wording", "Plan")},
    {"context_figure", QT_TRANSLATE_NOOP("jalon::report::Wording", "Context figure")},
    {"criterion", QT_TRANSLATE_NOOP("jalon::report::Wording", "Criterion")},
    {"party", QT_TRANSLATE_NOOP("jalon::report::Wording", "Party")},
    {"challenge", QT_TRANSLATE_NOOP("jalon::report::Wording", "Challenge")},
    {"action_sheet", QT_TRANSLATE_NOOP("jalon::report::Wording", "Action sheet")},
    {"action_party", QT_TRANSLATE_NOOP("jalon::report::Wording", "Pilot or partner")},
    {"method_step", QT_TRANSLATE_NOOP("jalon::report::Wording", "Step")},
    {"expected_result", QT_TRANSLATE_NOOP("jalon::report::Wording", "Expected result")},
    {"cost_line", QT_TRANSLATE_NOOP("jalon::report::Wording", "Cost line")},
    {"action_link", QT_TRANSLATE_NOOP("jalon::report::Wording", "Link")},
    {"state_statement", QT_TRANSLATE_NOOP("jalon::report::Wording", "State")},
    {"clarification", QT_TRANSLATE_NOOP("jalon::report::Wording", "Point to clarify")},
    {"indicator", QT_TRANSLATE_NOOP("jalon::report::Wording", "Indicator")},
    {"measurement", QT_TRANSLATE_NOOP("jalon::report::Wording", "Measurement")},
    {"target", QT_TRANSLATE_NOOP("jalon::report::Wording", "Target")},
    {"indicator_rule", QT_TRANSLATE_NOOP("jalon::report::Wording", "Computation rule")},
    {"budget_line", QT_TRANSLATE_NOOP("jalon::report::Wording", "Budget line")},
    {"journal_entry", QT_TRANSLATE_NOOP("jalon::report::Wording", "Journal entry")},
    {"journal_action", QT_TRANSLATE_NOOP("jalon::report::Wording", "Sheet of a journal entry")},
    {"journal_party", QT_TRANSLATE_NOOP("jalon::report::Wording", "Party of a journal entry")},
    {"obligation", QT_TRANSLATE_NOOP("jalon::report::Wording", "Due date")},
    {"attachment", QT_TRANSLATE_NOOP("jalon::report::Wording", "Attachment")},
    {"amendment", QT_TRANSLATE_NOOP("jalon::report::Wording", "Amendment")},
    {"amendment_change", QT_TRANSLATE_NOOP("jalon::report::Wording", "Amended value")},
    {"proposal", QT_TRANSLATE_NOOP("jalon::report::Wording", "Proposal")},
    {"assessment", QT_TRANSLATE_NOOP("jalon::report::Wording", "Assessment")},
    {"body_member", QT_TRANSLATE_NOOP("jalon::report::Wording", "Member of the follow-up body")},
    {"body_session", QT_TRANSLATE_NOOP("jalon::report::Wording", "Session of the follow-up body")},
    {"opinion", QT_TRANSLATE_NOOP("jalon::report::Wording", "Opinion")},
    {"year_text", QT_TRANSLATE_NOOP("jalon::report::Wording", "Text of the annual review")},
    {"action_decision", QT_TRANSLATE_NOOP("jalon::report::Wording", "Decision")},
    {"year_closing", QT_TRANSLATE_NOOP("jalon::report::Wording", "Closing of the year")},
    {"transmission", QT_TRANSLATE_NOOP("jalon::report::Wording", "Document sent")},
};

template <size_t n>
const char *labelOf(const Label (&labels)[n], const QString &name)
{
    for (const Label &label : labels) {
        if (name == QLatin1StringView(label.name))
            return label.text;
    }
    return nullptr;
}

} // namespace

QString Wording::field(const QString &name) const
{
    const QString last = name.section(u'.', -1);
    const char *label = labelOf(fieldLabels, last);
    return label ? tr(label) : last;
}

QString Wording::entity(const QString &table) const
{
    const char *name = labelOf(entityNames, table);
    return name ? tr(name) : table;
}

QString Wording::count(const QString &table, int n) const
{
    const char *label = labelOf(entityLabels, table);
    return label ? tr(label, nullptr, n) : table;
}

QString Wording::changeText(Verb verb, const QString &table, const QString &fieldName,
                            const QString &subject) const
{
    const QString what = fieldName.isEmpty() ? entity(table) : field(fieldName);
    const auto about = [&](const QString &text) {
        return subject.isEmpty() ? text : tr("%1 of %2").arg(text, subject);
    };
    const bool itself = table == u"action_sheet"_s || table == u"challenge"_s || table == u"party"_s;
    const auto named = [&](const QString &text) { return itself ? text + u' ' + subject : about(text); };
    switch (verb) {
    case Verb::Add:
        return tr("Add: %1").arg(named(entity(table)));
    case Verb::Remove:
        return tr("Remove: %1").arg(named(entity(table)));
    case Verb::Move:
        return tr("Move: %1").arg(named(entity(table)));
    case Verb::Release:
        return tr("Remove: %1").arg(about(what));
    case Verb::SetState:
        return about(tr("State"));
    case Verb::Measure:
        return tr("Measurement %1").arg(subject);
    case Verb::Paste:
        return tr("Pasted measurements");
    case Verb::Settle:
        return about(tr("Point to clarify"));
    case Verb::Create:
        return tr("Creation of the plan");
    case Verb::Import:
        return tr("Import of a plan");
    case Verb::Record:
        return tr("Journal: %1").arg(subject);
    case Verb::Keep:
        return tr("Due date kept: %1").arg(subject);
    case Verb::Miss:
        return tr("Due date missed: %1").arg(subject);
    case Verb::Propose:
        return tr("Proposals accepted");
    case Verb::Merge:
        return tr("Merged: %1").arg(subject);
    case Verb::Replace:
        return tr("Replaced: %1").arg(subject);
    case Verb::Pseudonymise:
        return tr("Pseudonym: %1").arg(subject);
    case Verb::Bulk:
        return tr("Grouped change: %1").arg(fieldName.isEmpty() ? subject : about(what));
    case Verb::Decide:
        return tr("Decision on %1").arg(subject);
    case Verb::Accept:
        return tr("Proposal %1 accepted").arg(subject);
    case Verb::Answer:
        return tr("Reply to opinion %1").arg(subject);
    case Verb::Close:
        return tr("Year %1 closed").arg(subject);
    case Verb::Reopen:
        return tr("Year %1 opened again").arg(subject);
    case Verb::Send:
        return tr("Documents of %1 sent").arg(subject);
    case Verb::Edit:
    case Verb::Assign:
        break;
    }
    return about(what);
}

QString Wording::change(const ChangeSet &set) const
{
    return changeText(set.verb, set.entity, set.field, set.subject);
}

QString Wording::change(const LogEntry &entry) const
{
    const bool one = entry.verb == Verb::Edit;
    return changeText(entry.verb, entry.change.entity, one ? entry.change.field : QString(), entry.subject);
}

QString Wording::fieldValue(const QString &name, const QString &value) const
{
    if (value.isEmpty())
        return notGiven();
    if (name == u"state"_s) {
        if (const auto code = fromCode<ActionState>(value))
            return state(*code);
    }
    if (name == u"cost_state"_s || name == u"funding_state"_s) {
        if (const auto code = fromCode<Knowledge>(value))
            return knowledge(*code);
    }
    if (name == u"recurrence"_s) {
        if (const auto code = fromCode<Recurrence>(value))
            return recurrence(*code);
    }
    if (name == u"combine"_s) {
        if (const auto code = fromCode<Combine>(value))
            return combine(*code);
    }
    if (name == u"role"_s) {
        if (const auto code = fromCode<PartyRole>(value))
            return role(*code);
    }
    if (name == u"kind"_s) {
        if (const auto code = fromCode<IndicatorKind>(value))
            return indicatorKind(*code);
        if (const auto code = fromCode<PartyKind>(value))
            return partyKind(*code);
    }
    if (name == u"reply"_s) {
        if (const auto code = fromCode<OpinionReply>(value))
            return opinionReply(*code);
    }
    if (name == u"conclusion"_s) {
        if (const auto code = fromCode<ProposalConclusion>(value))
            return proposalConclusion(*code);
    }
    if (name == u"decision"_s) {
        if (const auto code = fromCode<DecisionKind>(value))
            return decision(*code);
    }
    if (name == u"answer"_s) {
        if (const auto code = fromCode<CriterionAnswer>(value))
            return criterionAnswer(*code);
    }
    static const QStringList days{
        u"date"_s,         u"outcome_date"_s, u"deliberation_date"_s, u"since"_s,     u"until"_s,
        u"deadline"_s,     u"concluded_on"_s, u"replied_on"_s,        u"closed_on"_s, u"decided_on"_s,
        u"confirmed_on"_s, u"reopened_on"_s,  u"settled_on"_s,        u"sent_on"_s,   u"frozen_on"_s};
    if (days.contains(name))
        return date(QDate::fromString(value, Qt::ISODate));
    if (name == u"settled"_s || name == u"fictitious"_s)
        return value == u"1"_s ? tr("yes") : tr("no");
    return value;
}

QString Wording::clarification(const ClarificationPoint &point) const
{
    switch (point.kind) {
    case ClarificationKind::Recorded:
        return point.comment;
    case ClarificationKind::TitleMissing:
        return tr("The sheet has no title of its own; the deliberation’s stands in.");
    case ClarificationKind::PilotMissing:
        return tr("No pilot is named.");
    case ClarificationKind::StartMissing:
        return tr("The start is not given.");
    case ClarificationKind::EndMissing:
        return tr("The end is not given.");
    case ClarificationKind::EndUnknown:
        return tr("The end is not a date.");
    case ClarificationKind::StartsBeforeVote:
        return tr("The action starts before the plan was adopted.");
    case ClarificationKind::CostMissing:
        return tr("The cost is not given.");
    case ClarificationKind::CostUndetermined:
        return tr("The cost is still to be determined.");
    case ClarificationKind::CostIncomplete:
        return tr("The cost is said to be known, but an amount is missing.");
    case ClarificationKind::FundingMissing:
        return tr("The funding is not given.");
    case ClarificationKind::FundingUndetermined:
        return tr("The funding is still to be determined.");
    case ClarificationKind::NoIndicator:
        return tr("There is no evaluation indicator.");
    case ClarificationKind::NoMethod:
        return tr("There is no method.");
    }
    return {};
}

} // namespace jalon::report
