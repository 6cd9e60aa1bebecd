// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/KeepsList.h"

#include "core/rules/Obligations.h"
#include "gui/journal/JournalQuery.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr size_t MostShown = 5;
constexpr int LongestText = 70; // characters; the whole text is in the tool tip
} // namespace

KeepsList::KeepsList(const Plan &plan, const report::Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_wording(wording)
    , m_list(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new SectionTitle(tr("This entry settles"), this));
    layout->addLayout(m_list);
    m_list->setSpacing(2);
    hide();
}

void KeepsList::show(const std::vector<Id<ActionSheet>> &actions, const QDate &date, const QString &kind)
{
    auto open = date.isValid() ? fulfillable(m_plan, actions, date) : std::vector<const Obligation *>{};
    if (open.size() > MostShown)
        open.resize(MostShown);
    for (const Id<Obligation> &id : m_asked) {
        const Obligation *asked = m_plan.find(id);
        if (asked && asked->outcome == ObligationOutcome::Open &&
            std::find(open.begin(), open.end(), asked) == open.end())
            open.insert(open.begin(), asked);
    }
    for (const auto &[id, box] : m_boxes)
        box->deleteLater();
    m_boxes.clear();
    bool proposed = !m_asked.empty(); // what was asked for is enough
    for (const Obligation *obligation : open) {
        const ActionSheet *action = m_plan.find(obligation->actionId);
        const QString text = textOf(m_plan, *obligation);
        const bool likely = !proposed && isLikelyProof(kind, text);
        proposed = proposed || likely;
        const QString plain = text.endsWith(u'.') ? text.chopped(1) : text;
        const QString shown =
            plain.size() > LongestText ? plain.left(LongestText - 1).trimmed() + u'…' : plain;
        auto *box = new QCheckBox(this);
        //: %1 is an action's code, %2 what is due, %3 a date
        box->setText(
            tr("%1  %2, due %3")
                .arg(action ? m_plan.code(*action) : QString(), shown, m_wording.shortDate(obligation->due))
                .replace(u'&', u"&&"_s));
        box->setToolTip(plainToolTip(text));
        box->setChecked(m_decided.value(obligation->id.value, likely));
        connect(box, &QCheckBox::clicked, this, [this, id = obligation->id](bool on) {
            m_decided.insert(id.value, on);
            emit changed();
        });
        m_list->addWidget(box);
        m_boxes.emplace_back(obligation->id, box);
    }
    setVisible(!m_boxes.empty());
}

void KeepsList::decide(const std::vector<Id<Obligation>> &ticked)
{
    m_asked = ticked;
    for (const Id<Obligation> &id : ticked)
        m_decided.insert(id.value, true);
}

std::vector<Id<Obligation>> KeepsList::chosen() const
{
    std::vector<Id<Obligation>> ids;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            ids.push_back(id);
    }
    return ids;
}

} // namespace jalon::gui
