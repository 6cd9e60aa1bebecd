// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/proposals/AssessmentGrid.h"

#include "core/change/Verbs.h"
#include "gui/forms/FormGroup.h"
#include "gui/journal/EntryDialog.h"
#include "gui/proposals/AssessmentCell.h"
#include "gui/proposals/ProposalRows.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/ElidedLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QFrame>
#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int CriterionWidth = 190;
constexpr int LeastColumn = 170;
} // namespace

AssessmentGrid::AssessmentGrid(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_facts(new PlainLabel(this))
    , m_add(new LinkButton(tr("+ Add an assessor"), this))
    , m_blocks(new QVBoxLayout)
{
    m_facts->setWordWrap(true);
    m_facts->setTone(TextTone::Soft);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_facts);
    layout->addLayout(m_blocks);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &AssessmentGrid::assessorWanted);
}

QString AssessmentGrid::facts() const
{
    return m_facts->text();
}

void AssessmentGrid::show(const Id<Proposal> &id)
{
    if (m_id != id) {
        m_id = id;
        m_waiting.clear();
        m_builtColumns = 0; // another proposal: every cell anew
    }
    refresh();
}

void AssessmentGrid::addAssessor(const Id<Party> &party)
{
    if (!m_waiting.contains(party))
        m_waiting << party;
    refresh();
    for (AssessmentCell *cell : std::as_const(m_cells)) {
        if (cell->place().assessor == party)
            return cell->takeFocus();
    }
}

AssessmentGrid::Assessors AssessmentGrid::assessors() const
{
    const Plan &plan = m_context.session.plan();
    const auto said = assessorsOf(plan, m_id);
    Assessors all;
    for (const Party *party : plan.parties()) {
        if (std::find(said.begin(), said.end(), party) != said.end() || m_waiting.contains(party->id))
            all.push_back(party->id);
    }
    return all;
}

int AssessmentGrid::columns() const
{
    return qMax(1, (width() - CriterionWidth) / LeastColumn);
}

void AssessmentGrid::refresh()
{
    const Plan &plan = m_context.session.plan();
    if (!plan.find(m_id))
        return;
    const Assessors now = assessors();
    QList<Id<Criterion>> criteria;
    for (const Criterion *criterion : plan.criteria())
        criteria << criterion->id;
    if (now != m_built || m_builtColumns != columns() || criteria != m_builtCriteria) {
        m_builtCriteria = criteria;
        build(now);
    }
    for (AssessmentCell *cell : std::as_const(m_cells))
        cell->refresh();
    m_facts->setText(criteria.isEmpty()
                         ? tr("The plan has no criteria to assess against; they stand in the plan’s data.")
                         : AssessmentFacts::sentence(plan, m_id, m_context.wording));
    m_add->setVisible(!m_context.session.isReadOnly() && !criteria.isEmpty());
}

void AssessmentGrid::build(const Assessors &assessors)
{
    m_built = assessors;
    m_builtColumns = columns();
    m_cells.clear();
    if (m_page) {
        m_page->hide();
        m_page->deleteLater(); // it may hold the button whose click asked for this
    }
    m_page = new QWidget(this);
    auto *blocks = new QVBoxLayout(m_page);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(20);
    for (size_t from = 0; from < assessors.size(); from += size_t(m_builtColumns)) {
        const size_t to = std::min(assessors.size(), from + size_t(m_builtColumns));
        blocks->addWidget(
            makeBlock(Assessors(assessors.begin() + qsizetype(from), assessors.begin() + qsizetype(to))));
    }
    m_blocks->addWidget(m_page);
    m_page->setVisible(!assessors.empty());
}

QWidget *AssessmentGrid::makeBlock(const Assessors &assessors)
{
    const Plan &plan = m_context.session.plan();
    auto *block = new QWidget(m_page);
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, CriterionWidth - 16);
    const QDate today = EntryDialog::sensibleDate(m_context);
    int row = 1;
    for (const Criterion *criterion : plan.criteria()) {
        auto *rule = new QFrame(block);
        rule->setFrameShape(QFrame::HLine);
        rule->setFrameShadow(QFrame::Plain);
        rule->setFixedHeight(1);
        rule->setForegroundRole(QPalette::Mid);
        grid->addWidget(rule, row++, 0, 1, int(assessors.size()) + 1);
        auto *label =
            new PlainLabel(QString::number(criterion->position) + u".  "_s + criterion->label, block);
        label->setWordWrap(true);
        label->setContentsMargins(0, 4, 0, 4);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        for (size_t column = 0; column < assessors.size(); ++column) {
            const Party *party = plan.find(assessors[column]);
            const QString name = (party ? party->name : QString()) + u", "_s + criterion->label;
            auto *cell =
                new AssessmentCell(m_form, name, {m_id, criterion->id, assessors[column]}, today, block);
            grid->addWidget(cell, row, int(column) + 1, Qt::AlignTop);
            connect(cell, &AssessmentCell::tookBack, this, [this](const Id<Party> &assessor) {
                if (!m_waiting.contains(assessor))
                    m_waiting << assessor;
                refresh();
            });
            m_cells << cell;
        }
        ++row;
    }
    for (size_t column = 0; column < assessors.size(); ++column) {
        if (const Party *party = plan.find(assessors[column]))
            grid->addWidget(makeHead(*party), 0, int(column) + 1);
        grid->setColumnStretch(int(column) + 1, 1);
    }
    return block;
}

QWidget *AssessmentGrid::makeHead(const Party &assessor)
{
    auto *head = new QWidget(m_page);
    auto *name = new ElidedLabel(assessor.name, head);
    name->setFont(bold(font()));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(name, 1);
    if (!m_context.session.isReadOnly()) {
        auto *remove = iconButton(u"close"_s, tr("Remove the answers of %1").arg(assessor.name), head);
        remove->setIconSize({14, 14});
        connect(remove, &QPushButton::clicked, this, [this, id = assessor.id] { removeAssessor(id); });
        layout->addWidget(remove);
    }
    return head;
}

void AssessmentGrid::removeAssessor(const Id<Party> &party)
{
    const Plan &plan = m_context.session.plan();
    const Party *assessor = plan.find(party);
    std::vector<ChangeSet> sets;
    for (const Assessment *answer : plan.childrenOf<Assessment>(m_id)) {
        if (answer->partyId == party)
            sets.push_back(verbs::removeAssessment(plan, answer->id));
    }
    m_waiting.removeAll(party);
    if (!sets.empty()) {
        ChangeSet all = sets.front();
        for (size_t i = 1; i < sets.size(); ++i)
            all.changes.insert(all.changes.end(), sets[i].changes.begin(), sets[i].changes.end());
        all.subject = assessor ? assessor->name : QString();
        if (const Outcome outcome = m_context.session.perform(all); !outcome)
            m_context.reportError(m_context.wording.error(outcome.error()));
    }
    refresh();
}

void AssessmentGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_built.empty() && columns() != m_builtColumns &&
        qMin(columns(), m_builtColumns) < int(m_built.size()) && !m_form.isEditing())
        refresh();
}

} // namespace jalon::gui
