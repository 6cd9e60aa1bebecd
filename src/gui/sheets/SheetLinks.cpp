// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SheetLinks.h"

#include <QApplication>
#include <QHBoxLayout>

#include "core/change/Verbs.h"
#include "gui/app/ViewState.h"
#include "gui/dialogs/NewLinkDialog.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/ListRow.h"
#include "gui/forms/TextField.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::ActionLink;
using core::GateOutcome;
using core::Id;
using core::LinkKind;

namespace {

constexpr int LinkInset = 4; // a link draws its words that far inside

// Deciding without a date would leave a gate closed in every year: the as-of date stands until another is
// typed.
core::ChangeSet decided(const core::Plan &plan, const Id<ActionLink> &id, GateOutcome outcome,
                        const QDate &asOf)
{
    const ActionLink *link = plan.find(id);
    if (!link)
        return {};
    ActionLink after = *link;
    after.outcome = outcome;
    if (outcome == GateOutcome::Undecided)
        after.outcomeDate = {};
    else if (!after.outcomeDate.isValid())
        after.outcomeDate = asOf;
    return core::verbs::edit(plan, after);
}

core::Result<core::ChangeSet> dated(const core::Plan &plan, const Id<ActionLink> &id, const QString &typed)
{
    const auto date = core::SoftDate::fromTyped(typed);
    if (!date || date->precision != core::SoftDate::Precision::Day)
        return core::Error{core::ErrorCode::NotADate, u"outcome_date"_s, typed};
    return core::verbs::setField(plan, id, &ActionLink::outcomeDate, date->first);
}

} // namespace

SheetLinks::SheetLinks(ScreenContext &context, FormGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_group(group)
    , m_list(new QVBoxLayout)
    , m_none(new PlainLabel(this))
{
    m_none->setNotKnown(tr("No link to another sheet."));
    m_none->setContentsMargins(LinkInset, 3, 0, 3);
    m_list->setSpacing(6);
    m_list->setContentsMargins(LinkInset, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ListRow::Gutter - LinkInset, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_none);
    layout->addLayout(m_list);
    if (!group.isReadOnly()) {
        auto *add = new LinkButton(u"+ "_s + tr("Add a link"), this);
        add->setQuiet(true);
        layout->addWidget(add);
        layout->setAlignment(add, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, &SheetLinks::add);
    }
}

std::vector<const ActionLink *> SheetLinks::links() const
{
    const core::Plan &plan = m_group.plan();
    std::vector<const ActionLink *> found = plan.childrenOf<ActionLink>(m_action);
    for (const ActionLink &link : plan.table<ActionLink>().rows()) {
        if (link.targetId != m_action)
            continue;
        // Two sheets that mention each other need not be said twice.
        const bool mutual = link.kind == LinkKind::Related &&
                            std::any_of(found.begin(), found.end(), [&](const ActionLink *own) {
                                return own->kind == LinkKind::Related && own->targetId == link.actionId;
                            });
        if (!mutual)
            found.push_back(&link);
    }
    return found;
}

void SheetLinks::show(const Id<core::ActionSheet> &id)
{
    m_action = id;
    m_shown = u"-"_s;
    refresh();
}

QString SheetLinks::wordsOf(const ActionLink &link) const
{
    const bool own = link.actionId == m_action;
    if (link.kind == LinkKind::Related)
        return own ? m_group.wording().linkKind(link.kind) : tr("mentioned by");
    return own ? m_group.wording().linkKind(link.kind) : tr("goes ahead only after");
}

void SheetLinks::refresh()
{
    const core::Plan &plan = m_group.plan();
    const auto present = links();
    QString words;
    for (const ActionLink *link : present) {
        const core::ActionSheet *other =
            plan.find(link->actionId == m_action ? link->targetId : link->actionId);
        words += link->id.value.toString() + wordsOf(*link) + link->text + u'\n';
        if (other)
            words += plan.code(*other) + core::displayTitle(*other);
        if (link->actionId != m_action)
            words += core::toCode(link->outcome) + link->outcomeDate.toString(Qt::ISODate);
    }
    if (words == m_shown)
        return;
    m_shown = words;
    clear();
    for (const ActionLink *link : present) {
        m_rows.append(row(*link));
        m_list->addWidget(m_rows.last());
    }
    m_none->setVisible(m_rows.isEmpty());
}

void SheetLinks::clear()
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // one of its buttons may have asked
    }
    m_rows.clear();
}

QWidget *SheetLinks::row(const ActionLink &link)
{
    const core::Plan &plan = m_group.plan();
    const bool own = link.actionId == m_action;
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    auto *kind = new PlainLabel(wordsOf(link), box);
    kind->setLook(TextSize::Body, TextTone::Soft);
    line->addWidget(kind);
    const core::ActionSheet *other = plan.find(own ? link.targetId : link.actionId);
    auto *jump =
        new LinkButton(other ? plan.code(*other) + u' ' + core::displayTitle(*other) : QString(), box);
    if (other) {
        connect(jump, &QPushButton::clicked, this,
                [this, id = other->id] { m_context.navigate(EntityRef::to(id, u"links"_s)); });
    }
    line->addWidget(jump);
    if (link.kind == LinkKind::Gate)
        line->addWidget(outcome(link, box));
    line->addStretch();
    if (own && !m_group.isReadOnly()) {
        QPushButton *removal = iconButton(u"remove"_s, tr("Remove this link"), box);
        removal->setFixedSize(26, 26);
        connect(removal, &QPushButton::clicked, this, [this, id = link.id] { remove(id); });
        line->addWidget(removal);
    }
    column->addLayout(line);
    if (!link.text.isEmpty()) {
        auto *words = new PlainLabel(tr("“%1”").arg(link.text), box);
        words->setLook(TextSize::Small, TextTone::Muted);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(words);
    }
    return box;
}

QWidget *SheetLinks::outcome(const ActionLink &link, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    const report::Wording &wording = m_group.wording();
    if (link.actionId != m_action) { // decided on the other sheet: only told here
        auto *told = new PlainLabel(box);
        told->setLook(TextSize::Body, TextTone::Soft);
        told->setText(link.outcomeDate.isValid() ? tr("%1, %2").arg(wording.outcome(link.outcome),
                                                                    wording.shortDate(link.outcomeDate))
                                                 : wording.outcome(link.outcome));
        line->addWidget(told);
        return box;
    }
    auto *choice = new ChoiceField(m_group, wording.field(u"outcome"_s), box);
    ChoiceField::Binding binding;
    for (const auto &entry : core::EnumCodes<GateOutcome>::all)
        binding.words << wording.outcome(entry.value);
    binding.current = [id = link.id](const core::Plan &plan) {
        const ActionLink *present = plan.find(id);
        return present ? int(present->outcome) : -1;
    };
    binding.write = [this, id = link.id](const core::Plan &plan, int index) {
        return decided(plan, id, core::EnumCodes<GateOutcome>::all[std::size_t(index)].value,
                       m_context.view.asOf());
    };
    choice->bind(std::move(binding));
    choice->setQuiet({int(GateOutcome::Undecided)});
    line->addWidget(choice);
    auto *date = new TextField(m_group, wording.field(u"outcome_date"_s), box);
    TextBinding dateBinding;
    dateBinding.edited = [id = link.id, &wording](const core::Plan &plan) {
        const ActionLink *present = plan.find(id);
        return present && present->outcomeDate.isValid() ? wording.date(present->outcomeDate) : QString();
    };
    dateBinding.write = [id = link.id](const core::Plan &plan, const QString &typed) {
        return dated(plan, id, typed);
    };
    date->setHugging(true);
    date->setPlaceholder(tr("date"));
    date->bind(std::move(dateBinding));
    date->setVisible(link.outcome != GateOutcome::Undecided);
    connect(choice, &Editor::committed, date, [this, date, id = link.id] {
        const ActionLink *present = m_group.plan().find(id);
        date->setVisible(present && present->outcome != GateOutcome::Undecided);
    });
    line->addWidget(date);
    return box;
}

void SheetLinks::add()
{
    if (NewLinkDialog(m_context, m_action, this).exec() == QDialog::Accepted)
        refresh();
}

void SheetLinks::remove(const Id<ActionLink> &id)
{
    const core::Outcome done = m_context.session.perform(core::verbs::removeLink(m_group.plan(), id));
    if (!done)
        m_context.reportError(m_context.wording.error(done.error()));
    refresh();
}

void SheetLinks::takeFocus()
{
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child->isVisible() && child->focusPolicy() & Qt::TabFocus) {
            child->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace jalon::gui
