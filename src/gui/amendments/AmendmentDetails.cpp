// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amendments/AmendmentDetails.h"

#include "gui/forms/ChoiceField.h"
#include "gui/forms/LongTextField.h"
#include "gui/forms/TextField.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Scrolling.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

PlainLabel *caption(const QString &words, QWidget *parent)
{
    auto *label = new PlainLabel(words, parent);
    label->setLook(TextSize::Small, TextTone::Muted);
    return label;
}

PlainLabel *value(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AmendmentDetails::AmendmentDetails(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_content(new QWidget(this))
    , m_name(new PlainLabel(m_content))
    , m_sheet(new LinkButton(m_content))
    , m_voted(value(m_content))
    , m_decisions(new QVBoxLayout)
    , m_today(value(m_content))
    , m_remark(new PlainLabel(m_content))
{
    m_name->setLook(TextSize::Subheading);
    m_name->setWordWrap(true);
    m_remark->setLook(TextSize::Small, TextTone::Soft);
    m_remark->setWordWrap(true);
    m_decisions->setSpacing(10);
    auto *parts = new QVBoxLayout(m_content);
    parts->setContentsMargins(16, 14, 16, 14);
    parts->setSpacing(4);
    parts->addWidget(m_name);
    parts->addWidget(m_sheet, 0, Qt::AlignLeft);
    parts->addSpacing(8);
    parts->addWidget(caption(tr("Voted"), m_content));
    parts->addWidget(m_voted);
    parts->addSpacing(8);
    parts->addLayout(m_decisions);
    parts->addSpacing(8);
    parts->addWidget(caption(tr("Today"), m_content));
    parts->addWidget(m_today);
    parts->addWidget(m_remark);
    parts->addStretch(1);
    auto *scroll = scrolling(m_content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
    connect(m_sheet, &LinkButton::clicked, this, [this] {
        if (!m_action.isNull())
            m_context.navigate(EntityRef::to(m_action, m_field));
    });
    show(nullptr);
}

void AmendmentDetails::show(const AmendmentRow *row)
{
    m_content->setVisible(row);
    if (!row)
        return;
    m_action = row->action;
    m_field = row->field;
    m_name->setText(row->name);
    m_sheet->setText(tr("Open sheet %1").arg(row->code));
    m_sheet->setVisible(!row->action.isNull());
    m_voted->setText(row->voted);
    m_today->setText(row->today);
    m_remark->setText(row->unexplained
                          ? tr("This is not what the amendments say: it was changed without one (an import, "
                               "another program), or by a later decision.")
                      : row->isChanged() ? QString()
                                         : tr("Nothing has changed since the vote."));
    m_remark->setVisible(!m_remark->text().isEmpty());
    showDecisions(*row);
}

void AmendmentDetails::showDecisions(const AmendmentRow &row)
{
    const QString which = row.row + u' ' + row.field;
    if (row.amendments == m_shown && which == m_shownRow)
        return; // the editors refresh by themselves
    m_shown = row.amendments;
    m_shownRow = which;
    while (QLayoutItem *item = m_decisions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Id<Amendment> &id : row.amendments)
        m_decisions->addWidget(decision(id, row));
}

QWidget *AmendmentDetails::decision(const Id<Amendment> &id, const AmendmentRow &row)
{
    const report::Wording &wording = m_context.wording;
    const Plan &plan = m_context.session.plan();
    auto *box = new QWidget(m_content);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString &name, QWidget *editor) {
        grid->addWidget(caption(name, box), line, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(editor, line++, 1);
    };
    auto *kind = new ChoiceField(m_form, tr("Kind"), box);
    kind->bind(id, &Amendment::kind);
    add(tr("Kind"), kind);
    for (const AmendmentChange *change : plan.childrenOf<AmendmentChange>(id)) {
        if (change->row != row.row || change->field != row.field)
            continue;
        auto *became = value(box);
        became->setText(wording.governedValue(change->field, change->after, change->dateAfter));
        became->setContentsMargins(6, 0, 0, 0);
        add(tr("Became"), became);
    }
    auto *date = new TextField(m_form, wording.field(u"date"_s), box);
    date->bind(id, &Amendment::date);
    add(date->label(), date);
    auto *authority = new TextField(m_form, tr("Decided by"), box);
    authority->bind(id, &Amendment::authority);
    add(authority->label(), authority);
    auto *reason = new LongTextField(m_form, wording.field(u"reason"_s), box);
    reason->bind(id, &Amendment::reason);
    add(reason->label(), reason);
    if (const auto all = plan.childrenOf<AmendmentChange>(id).size(); all > 1) {
        auto *others = caption(tr("This decision changed %n value(s).", nullptr, int(all)), box);
        others->setContentsMargins(6, 0, 0, 0);
        grid->addWidget(others, line, 1);
    }
    return box;
}

} // namespace jalon::gui
