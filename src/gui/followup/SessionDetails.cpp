// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/followup/SessionDetails.h"

#include "core/model/Plan.h"
#include "gui/app/ViewState.h"
#include "gui/followup/OpinionRows.h"
#include "gui/forms/LongTextField.h"
#include "gui/registers/FieldGrid.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

SessionDetails::SessionDetails(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_date(new TextField(form, tr("Held on"), this))
    , m_title(new TextField(form, tr("Title"), this))
    , m_notes(new LongTextField(form, tr("Notes"), this))
{
    m_title->setLook(sized(QApplication::font(), TextSize::Heading), TextTone::Strong);
    auto *grid = new FieldGrid(this);
    grid->add(m_date);
    grid->add(m_notes);
    m_noOpinion = new PlainLabel(tr("No opinion is entered for this session."), this);
    m_noOpinion->setTone(TextTone::Soft);
    m_opinions = new QVBoxLayout;
    m_opinions->setSpacing(2);
    m_addOpinion = new LinkButton(tr("+ Add an opinion or a recommendation"), this);
    m_remove = new LinkButton(tr("Remove the session"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(10);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(-m_title->wordsInset(), 0, 0, 0); // its words stand over the others
    title->addWidget(m_title);
    layout->addLayout(title);
    layout->addWidget(grid);
    layout->addSpacing(6);
    layout->addWidget(new SectionTitle(tr("In the journal"), this));
    layout->addWidget(makeEntry());
    layout->addSpacing(6);
    layout->addWidget(new SectionTitle(tr("Opinions and recommendations"), this));
    layout->addWidget(m_noOpinion);
    layout->addLayout(m_opinions);
    layout->addWidget(m_addOpinion, 0, Qt::AlignLeft);
    layout->addSpacing(6);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_addOpinion, &QPushButton::clicked, this, &SessionDetails::opinionWanted);
    connect(m_remove, &QPushButton::clicked, this, &SessionDetails::removeWanted);
}

QWidget *SessionDetails::makeEntry()
{
    auto *part = new QWidget(this);
    m_noEntry = new PlainLabel(
        tr("Not recorded in the journal: indicators that count meetings do not see this session."), part);
    m_noEntry->setTone(TextTone::Soft);
    m_noEntry->setWordWrap(true);
    m_entry = new LinkButton(part);
    m_record = primaryButton(tr("Record it in the journal…"), part);
    m_pick = secondaryButton(tr("Choose an entry…"), part);
    m_untie = new LinkButton(tr("Untie from the entry"), part);
    connect(m_entry, &QPushButton::clicked, this, [this] {
        const BodySession *session = m_context.session.plan().find(m_id);
        if (session && session->entryId)
            m_context.navigate(EntityRef::to(*session->entryId));
    });
    connect(m_record, &QPushButton::clicked, this, &SessionDetails::recordWanted);
    connect(m_pick, &QPushButton::clicked, this, &SessionDetails::pickWanted);
    connect(m_untie, &QPushButton::clicked, this, &SessionDetails::untieWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_record);
    buttons->addWidget(m_pick);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_noEntry);
    layout->addWidget(m_entry, 0, Qt::AlignLeft);
    layout->addWidget(m_untie, 0, Qt::AlignLeft);
    layout->addLayout(buttons);
    return part;
}

void SessionDetails::bind()
{
    m_date->bind(m_id, &BodySession::date);
    m_title->bind(m_id, &BodySession::title);
    m_notes->bind(m_id, &BodySession::notes);
}

void SessionDetails::show(const Id<BodySession> &id)
{
    const Plan &plan = m_context.session.plan();
    const BodySession *session = plan.find(id);
    if (!session) {
        m_id = {};
        return;
    }
    if (m_id != id) {
        m_id = id;
        bind();
    }
    const JournalEntry *entry = session->entryId ? plan.find(*session->entryId) : nullptr;
    const bool may = !m_context.session.isReadOnly();
    m_noEntry->setVisible(!entry);
    m_entry->setVisible(entry);
    if (entry) {
        QStringList codes;
        for (const ActionSheet *action : plan.actions(entry->id))
            codes << plan.code(*action);
        m_entry->setText(QStringList{m_context.wording.shortDate(entry->date),
                                     m_context.wording.journalKind(entry->kind), entry->title,
                                     codes.join(u", "_s)}
                             .join(u" · "_s));
    }
    m_untie->setVisible(entry && may);
    m_record->setVisible(!entry && may);
    m_pick->setVisible(!entry && may);
    m_addOpinion->setVisible(may);
    m_remove->setVisible(may);
    showOpinions();
}

void SessionDetails::showOpinions()
{
    while (QLayoutItem *item = m_opinions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    auto given = m_context.session.plan().referring(&Opinion::sessionId, m_id);
    std::sort(given.begin(), given.end(),
              [](const Opinion *a, const Opinion *b) { return a->number < b->number; });
    for (const Opinion *opinion : given) {
        constexpr int most = 70;
        QString words = opinion->text.simplified();
        if (words.size() > most)
            words = words.left(most).trimmed() + u'…';
        auto *link =
            new LinkButton(QStringList{m_context.wording.opinionNumber(*opinion), words,
                                       opinionState(*opinion, m_context.view.asOf(), m_context.wording)}
                               .join(u" · "_s),
                           this);
        link->setToolTip(plainToolTip(opinion->text));
        connect(link, &QPushButton::clicked, this,
                [this, id = opinion->id] { m_context.navigate(EntityRef::to(id)); });
        m_opinions->addWidget(link, 0, Qt::AlignLeft);
    }
    m_noOpinion->setVisible(given.empty());
}

void SessionDetails::takeFocus()
{
    m_title->takeFocus();
}

} // namespace jalon::gui
