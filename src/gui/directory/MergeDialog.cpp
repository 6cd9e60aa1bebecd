// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/MergeDialog.h"

#include <QHBoxLayout>

#include "core/change/Verbs.h"
#include "core/rules/Amendments.h"
#include "gui/app/ViewState.h"
#include "gui/directory/DifferentParties.h"
#include "gui/directory/PartyCombo.h"
#include "gui/directory/PartyTies.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Party;

MergeDialog::MergeDialog(ScreenContext &context, DifferentParties &different,
                         std::vector<core::LikelyDuplicate> pairs, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_different(different)
    , m_pairs(std::move(pairs))
    , m_kept(new PartyCombo(this))
    , m_gone(new PartyCombo(this))
    , m_keptFacts(new PlainLabel(this))
    , m_goneFacts(new PlainLabel(this))
    , m_consequences(new PlainLabel(this))
    , m_error(new PlainLabel(this))
    , m_count(new PlainLabel(this))
{
    setWindowTitle(tr("Merge two entries of the directory"));
    m_kept->setObjectName(u"keptParty"_s);
    m_gone->setObjectName(u"goneParty"_s);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(makeSide(tr("Is kept"), m_kept, m_keptFacts), 1);
    auto *swap = secondaryButton(tr("⇄ Swap"), this);
    swap->setObjectName(u"swapParties"_s);
    swap->setAutoDefault(false);
    sides->addWidget(swap);
    sides->addWidget(makeSide(tr("Goes"), m_gone, m_goneFacts), 1);
    m_consequences->setWordWrap(true);
    m_consequences->setObjectName(u"consequences"_s);
    m_error->setLook(TextSize::Small, TextTone::Error);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addLayout(sides, 1);
    layout->addWidget(m_consequences);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    resize(860, 360);
    connect(swap, &QPushButton::clicked, this, &MergeDialog::swap);
    for (PartyCombo *combo : {m_kept, m_gone})
        connect(combo, &QComboBox::currentIndexChanged, this, &MergeDialog::showSides);
    showPair();
}

QWidget *MergeDialog::makeSide(const QString &title, PartyCombo *combo, PlainLabel *facts)
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(new SectionTitle(title, card));
    combo->setAccessibleName(title);
    column->addWidget(combo);
    facts->setLook(TextSize::Body, TextTone::Soft);
    facts->setWordWrap(true);
    facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(facts, 1);
    return card;
}

QWidget *MergeDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_differ = new LinkButton(tr("These are two"), row);
    m_differ->setObjectName(u"sayDifferent"_s);
    m_previous = iconButton(u"chevron-left"_s, tr("Previous pair"), row);
    m_next = iconButton(u"chevron-right"_s, tr("Next pair"), row);
    m_count->setTone(TextTone::Soft);
    m_merge = primaryButton(tr("Merge"), row);
    m_merge->setObjectName(u"mergeParties"_s);
    auto *cancel = secondaryButton(tr("Close"), row);
    for (QPushButton *button : {static_cast<QPushButton *>(m_differ), m_previous, m_next, cancel})
        button->setAutoDefault(false);
    m_merge->setDefault(true);
    layout->addWidget(m_differ);
    layout->addStretch(1);
    layout->addWidget(m_previous);
    layout->addWidget(m_count);
    layout->addWidget(m_next);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_merge);
    connect(m_differ, &QPushButton::clicked, this, &MergeDialog::sayDifferent);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    return row;
}

void MergeDialog::step(int pairs)
{
    m_at = size_t(qBound(0, int(m_at) + pairs, int(m_pairs.size()) - 1));
    showPair();
}

void MergeDialog::showPair()
{
    const auto everybody = [](const Party &) { return true; };
    for (PartyCombo *combo : {m_kept, m_gone})
        combo->fill(m_context.session.plan(), m_context.wording, everybody);
    {
        const QSignalBlocker quietKept(m_kept), quietGone(m_gone);
        m_kept->choose(m_pairs[m_at].kept);
        m_gone->choose(m_pairs[m_at].gone);
    }
    const bool several = m_pairs.size() > 1;
    for (QWidget *widget : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                            static_cast<QWidget *>(m_count)})
        widget->setVisible(several);
    //: %1 of %2 pairs that look alike
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_pairs.size()));
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_pairs.size());
    m_differ->setVisible(!m_pairs[m_at].gone.isNull());
    if (m_pairs[m_at].gone.isNull())
        m_gone->setFocus();
    else
        m_merge->setFocus();
    showSides();
}

QString MergeDialog::factsOf(const Id &id) const
{
    const core::Plan &plan = m_context.session.plan();
    const Party *party = plan.find(id);
    if (!party)
        return tr("Choose who it is.");
    const Party *home = party->organisationId ? plan.find(*party->organisationId) : nullptr;
    QStringList lines{m_context.wording.partyKind(party->kind), party->function,
                      home ? home->name : QString(), party->email, party->phone};
    if (!party->aliases.isEmpty())
        lines << tr("Also written: %1").arg(party->aliases.join(u", "_s));
    const PartyTiesText words(plan, m_context.wording, m_context.view.asOf());
    const QString tied = words.counted(core::tiesOf(plan, id));
    lines << (tied.isEmpty() ? tr("Tied to nothing") : tied);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString MergeDialog::consequences() const
{
    const core::Plan &plan = m_context.session.plan();
    const Party *kept = plan.find(m_kept->chosen());
    const Party *gone = plan.find(m_gone->chosen());
    if (!kept || !gone || kept == gone)
        return {};
    const PartyTiesText words(plan, m_context.wording, m_context.view.asOf());
    const QString tied = words.counted(core::tiesOf(plan, gone->id));
    QStringList sentences;
    if (!tied.isEmpty())
        sentences << tr("Will be tied to “%1”: %2.").arg(kept->name, tied);
    sentences
        << tr("Kept as other spellings: %1.").arg((QStringList{gone->name} + gone->aliases).join(u", "_s));
    sentences << tr("One undo takes it back.");
    return sentences.join(u'\n');
}

void MergeDialog::showSides()
{
    m_keptFacts->setText(factsOf(m_kept->chosen()));
    m_goneFacts->setText(factsOf(m_gone->chosen()));
    m_consequences->setText(consequences());
    m_merge->setEnabled(!consequences().isEmpty() && !m_context.session.isReadOnly());
    m_error->hide();
}

void MergeDialog::swap()
{
    const Id kept = m_kept->chosen(), gone = m_gone->chosen();
    {
        const QSignalBlocker quietKept(m_kept), quietGone(m_gone);
        m_kept->choose(gone);
        m_gone->choose(kept);
    }
    showSides();
}

void MergeDialog::merge()
{
    const core::Plan &plan = m_context.session.plan();
    core::ChangeSet set = core::verbs::mergeParties(plan, m_kept->chosen(), m_gone->chosen());
    if (core::needsAmendment(plan, set)) {
        core::Amendment correction;
        correction.id = core::Id<core::Amendment>::create();
        correction.kind = core::AmendmentKind::Correction;
        correction.date = QDate::currentDate();
        correction.reason = tr("Two spellings of the same name");
        set = core::verbs::amending(plan, set, correction);
    }
    const core::Outcome done = m_context.session.perform(set);
    m_error->setVisible(!done);
    if (done)
        next();
    else
        m_error->setText(m_context.wording.error(done.error()));
}

void MergeDialog::sayDifferent()
{
    const core::LikelyDuplicate &pair = m_pairs[m_at];
    m_different.remember(pair.kept, pair.gone);
    next();
}

// Pairs that name somebody who is gone now are dealt with as well.
void MergeDialog::next()
{
    m_pairs.erase(m_pairs.begin() + qsizetype(m_at));
    std::erase_if(m_pairs, [this](const core::LikelyDuplicate &pair) {
        const core::Plan &plan = m_context.session.plan();
        return !plan.find(pair.kept) || !plan.find(pair.gone);
    });
    if (m_pairs.empty())
        return accept();
    m_at = std::min(m_at, m_pairs.size() - 1);
    showPair();
}

} // namespace jalon::gui
