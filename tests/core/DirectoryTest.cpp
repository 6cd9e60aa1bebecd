// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who: merging must lose nothing, and nobody may be taken for somebody else.
#include "core/rules/Directory.h"
#include "core/rules/Mentions.h"
#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

Id<Party> add(TinyPlan &tiny, const QString &name, PartyKind kind = PartyKind::Person,
              QStringList aliases = {})
{
    Party party;
    party.id = Id<Party>::create();
    party.kind = kind;
    party.name = name;
    party.aliases = std::move(aliases);
    tiny.perform(verbs::addParty(tiny.plan, party));
    return party.id;
}

bool alike(const QString &one, const QString &other, PartyKind kind = PartyKind::Person)
{
    TinyPlan tiny;
    add(tiny, one, kind);
    add(tiny, other, kind);
    return !likelyDuplicates(tiny.plan).empty();
}

} // namespace

TEST_CASE("Spellings of one person are proposed, different people are not")
{
    CHECK(alike(u"Pierre Patureau-Mirand"_s, u"Pierre Patureau Mirand"_s));
    CHECK(alike(u"Pierre Patureau-Mirand"_s, u"Patureau-Mérand"_s));
    CHECK(alike(u"Marion CANALES"_s, u"Marion Canalès"_s));
    CHECK(alike(u"Canalès Marion"_s, u"Marion Canalès"_s));
    CHECK_FALSE(alike(u"Marion Canalès"_s, u"Marion Collet"_s));
    CHECK_FALSE(alike(u"Raymond Collet"_s, u"Sandrine Godebout"_s));
    CHECK_FALSE(alike(u"Marie"_s, u"Marie Dupont"_s));
    CHECK_FALSE(alike(u"Aulnat"_s, u"Aubnat"_s, PartyKind::Commune));
    CHECK_FALSE(alike(u"Association A"_s, u"Association B"_s, PartyKind::Organisation));
    CHECK_FALSE(alike(u"Espace n° 1"_s, u"Espace n° 2"_s, PartyKind::Group));
}

TEST_CASE("Merging ties everything to the one that stays and keeps every spelling")
{
    TinyPlan tiny;
    const auto kept = add(tiny, u"Marion Canalès"_s);
    const auto gone = add(tiny, u"Marion CANALES"_s, PartyKind::Person, {u"M. Canales"_s});
    const auto member = add(tiny, u"Service ESS"_s, PartyKind::Service);
    tiny.perform(verbs::setField(tiny.plan, member, &Party::organisationId, std::optional(gone)));
    tiny.perform(verbs::assignParty(tiny.plan, tiny.action, PartyRole::Pilot, gone));
    tiny.perform(verbs::assignParty(tiny.plan, tiny.action, PartyRole::Partner, kept));
    tiny.perform(verbs::assignParty(tiny.plan, tiny.action, PartyRole::Partner, gone));
    JournalEntry entry;
    entry.date = QDate(2017, 3, 1);
    entry.kind = u"meeting"_s;
    entry.title = u"Réunion"_s;
    tiny.perform(verbs::recordEntry(tiny.plan, entry, {{tiny.action}, {gone, member}}));
    const Plan before = tiny.plan;

    const ChangeSet merge = verbs::mergeParties(tiny.plan, kept, gone);
    tiny.perform(merge);
    CHECK_FALSE(tiny.plan.find(gone));
    CHECK(tiny.plan.find(kept)->aliases == QStringList{u"Marion CANALES"_s, u"M. Canales"_s});
    const PartyTies ties = tiesOf(tiny.plan, kept);
    CHECK(ties.pilotOf.size() == 1);
    CHECK(ties.partnerOf.size() == 1); // it stood there already
    CHECK(ties.entries.size() == 1);
    CHECK(ties.members == std::vector{member});

    tiny.perform(inverted(merge));
    CHECK(tiny.plan == before);
}

TEST_CASE("The directory knows who sits in the body, proposes, assesses, answers and receives")
{
    TinyPlan tiny;
    const auto kept = add(tiny, u"Ada Martin"_s);
    const auto gone = add(tiny, u"Ada MARTIN"_s);
    const auto other = add(tiny, u"Jean Petit"_s);
    Criterion criterion;
    criterion.id = Id<Criterion>::create();
    criterion.label = u"emploi"_s;
    tiny.perform(verbs::addItem(tiny.plan, criterion));
    BodyMember member{Id<BodyMember>::create(), gone, u"présidente"_s, QDate(2017, 1, 1), {}};
    tiny.perform(verbs::add(tiny.plan, member));
    Proposal proposal;
    proposal.id = Id<Proposal>::create();
    proposal.date = QDate(2017, 5, 12);
    proposal.title = u"Recyclerie"_s;
    proposal.partyId = gone;
    tiny.perform(verbs::addProposal(tiny.plan, proposal));
    Assessment assessment;
    assessment.proposalId = proposal.id;
    assessment.criterionId = criterion.id;
    assessment.partyId = gone;
    tiny.perform(verbs::assess(tiny.plan, assessment));
    Opinion opinion;
    opinion.id = Id<Opinion>::create();
    opinion.date = QDate(2017, 6, 10);
    opinion.text = u"Publier le bilan"_s;
    opinion.addresseeId = gone;
    tiny.perform(verbs::addOpinion(tiny.plan, opinion));
    std::vector<Transmission> sent(2);
    for (size_t i = 0; i < sent.size(); ++i) {
        sent[i].id = Id<Transmission>::create();
        sent[i].year = 2017;
        sent[i].document = u"annual"_s;
        sent[i].format = u"pdf"_s;
        sent[i].sentOn = QDate(2018, 1 + int(i), 1);
        sent[i].recipientId = gone;
    }
    tiny.perform(verbs::recordTransmissions(tiny.plan, sent));

    const auto hold = [&](const Id<Party> &party) {
        const PartyTies ties = tiesOf(tiny.plan, party);
        CHECK(ties.seats == std::vector{member.id});
        CHECK(ties.proposed == std::vector{proposal.id});
        CHECK(ties.assessed == std::vector{proposal.id});
        CHECK(ties.addressed == std::vector{opinion.id});
        CHECK(ties.received == std::vector{sent[1].id, sent[0].id});
        CHECK_FALSE(ties.isEmpty());
        CHECK(owedBy(tiny.plan, party, QDate(2017, 7, 1)).replies == std::vector{opinion.id});
        CHECK(owedBy(tiny.plan, party, QDate(2017, 6, 1)).replies.empty()); // not given yet
    };
    hold(gone);
    CHECK(tiesOf(tiny.plan, other).isEmpty());
    CHECK(owedBy(tiny.plan, other, QDate(2017, 7, 1)).isEmpty());
    CHECK(likelyDuplicates(tiny.plan).front().kept == gone); // the one with more ties
    tiny.perform(verbs::mergeParties(tiny.plan, kept, gone));
    hold(kept);
    tiny.perform(verbs::answerOpinion(tiny.plan, opinion.id, OpinionReply::Followed, QDate(2017, 6, 20), {}));
    CHECK(owedBy(tiny.plan, kept, QDate(2017, 7, 1)).replies.empty());
}

TEST_CASE("A pseudonym stands in every text, as a whole word only")
{
    TinyPlan tiny;
    const auto id = add(tiny, u"Jean Roux"_s, PartyKind::Person, {u"J. Roux"_s});
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::remarks,
                                 u"Vu avec jean roux, J. Roux et Jean Rouxel."_s));
    tiny.perform(verbs::pseudonymise(tiny.plan, id, u"Personne 1"_s));
    CHECK(tiny.sheet().remarks == u"Vu avec Personne 1, Personne 1 et Jean Rouxel."_s);
    CHECK(tiny.plan.find(id)->name == u"Personne 1"_s);
    CHECK(tiny.plan.find(id)->aliases.isEmpty());
}

TEST_CASE("What a removed party was tied to stays, without it")
{
    TinyPlan tiny;
    const auto office = add(tiny, u"Mairie"_s, PartyKind::Organisation);
    const auto person = add(tiny, u"Anne Petit"_s);
    tiny.perform(verbs::setField(tiny.plan, person, &Party::organisationId, std::optional(office)));
    const Plan before = tiny.plan;
    const ChangeSet removal = verbs::removeParty(tiny.plan, office);
    tiny.perform(removal);
    REQUIRE(tiny.plan.find(person));
    CHECK_FALSE(tiny.plan.find(person)->organisationId);
    tiny.perform(inverted(removal));
    CHECK(tiny.plan == before);
}

TEST_CASE("Mentions are the texts that a pseudonym rewrites, the own row aside")
{
    TinyPlan tiny;
    const auto id = add(tiny, u"Jean Roux"_s, PartyKind::Person, {u"J. Roux"_s});
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::remarks, u"Voir J. Roux."_s));
    tiny.perform(
        verbs::setField(tiny.plan, tiny.action, &ActionSheet::context, u"Jean Rouxel n’y est pas."_s));
    const auto mentions = mentionsOf(tiny.plan, id);
    REQUIRE(mentions.size() == 1);
    CHECK(mentions[0].field == u"remarks"_s);
    CHECK(mentions[0].text == u"Voir J. Roux."_s);
    CHECK(mentions[0].actionId == tiny.action);
}

TEST_CASE("Lines of the history that name somebody, by any spelling, or are about his row")
{
    Party party;
    party.id = Id<Party>::create();
    party.name = u"Jean Roux"_s;
    party.aliases = {u"J. Roux"_s};
    std::vector<LogEntry> log(5);
    log[0].subject = u"jean roux"_s;
    log[1].change.before = u"avec J. Roux"_s;
    log[2].change.after = u"Jean Rouxel"_s;
    log[3].change.entityId = party.id.value;
    log[4].who = u"Jean Roux"_s;
    CHECK(linesNaming(party, log).size() == 4);
}

TEST_CASE("A pseudonym that is taken is not proposed")
{
    TinyPlan tiny;
    add(tiny, u"personne 1"_s);
    CHECK(freePseudonym(tiny.plan, u"Personne"_s) == u"Personne 2"_s);
}
