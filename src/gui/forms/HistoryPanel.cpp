// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/HistoryPanel.h"

#include <QBoxLayout>

#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t AtOnce = 40;           // commands shown before "older"
constexpr qsizetype LongestValue = 300; // characters of a value

QString shortened(const QString &value)
{
    return value.size() > LongestValue ? value.left(LongestValue).trimmed() + u'…' : value;
}

} // namespace

HistoryPanel::HistoryPanel(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_list(new QVBoxLayout)
    , m_message(new PlainLabel(this))
    , m_more(new LinkButton(tr("Older changes"), this))
{
    setAccessibleName(tr("History"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(12);
    m_message->setLook(TextSize::Body, TextTone::Muted);
    m_message->setWordWrap(true);
    m_column->addWidget(m_message);
    m_column->addLayout(m_list);
    m_column->addWidget(m_more);
    m_column->addStretch();
    connect(m_more, &QPushButton::clicked, this, &HistoryPanel::showMore);
    connect(&context.session, &session::PlanSession::changed, this, &HistoryPanel::changed);
    connect(&context.session, &session::PlanSession::reloaded, this, &HistoryPanel::changed);
}

void HistoryPanel::setAction(const core::Id<core::ActionSheet> &action)
{
    if (m_action == action && !m_stale)
        return;
    m_action = action;
    changed();
}

void HistoryPanel::changed()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void HistoryPanel::refresh()
{
    m_stale = false;
    m_steps.clear();
    m_shown = 0;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto log = m_context.session.log(m_action);
    if (log) {
        for (const core::LogEntry &line : *log) {
            if (line.verb == core::Verb::Create)
                continue; // the plan as it was taken up is no change of the sheet
            if (m_steps.empty() || m_steps.back().front().step != line.step)
                m_steps.emplace_back();
            m_steps.back().push_back(line);
        }
    }
    m_message->setText(log ? tr("Nothing has been changed on this sheet since the plan was taken up.")
                           : m_context.wording.error(log.error()));
    m_message->setVisible(m_steps.empty());
    showMore();
}

void HistoryPanel::showMore()
{
    const size_t end = std::min(m_steps.size(), m_shown + AtOnce);
    for (; m_shown < end; ++m_shown)
        addStep(m_steps[m_shown]);
    m_more->setVisible(m_shown < m_steps.size());
}

// An added row has no before, a removed one no after: only what there was is said.
QString HistoryPanel::fieldText(const core::FieldChange &change) const
{
    const report::Wording &wording = m_context.wording;
    const QString label = wording.field(change.field);
    const QString before = shortened(wording.fieldValue(change.field, change.before));
    const QString after = shortened(wording.fieldValue(change.field, change.after));
    if (change.before.isEmpty())
        return tr("%1: %2").arg(label, after);
    if (change.after.isEmpty())
        return tr("%1: %2, removed").arg(label, before);
    return tr("%1: %2 → %3").arg(label, before, after);
}

void HistoryPanel::addStep(const std::vector<core::LogEntry> &lines)
{
    const core::LogEntry &first = lines.front();
    const report::Wording &wording = m_context.wording;
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto put = [step, column](const QString &text, TextSize size, TextTone tone, bool strong = false) {
        auto *label = new PlainLabel(text, step);
        label->setLook(size, tone);
        if (strong)
            label->setFont(bold(label->font()));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    const QString who = first.who.isEmpty() ? QString() : u" · "_s + first.who;
    put(wording.dateTime(first.at) + who, TextSize::Small, TextTone::Muted);
    QString what = wording.change(first);
    if (first.origin == u"undo"_s)
        what = tr("Undone: %1").arg(what);
    else if (first.origin == u"redo"_s)
        what = tr("Done again: %1").arg(what);
    put(what, TextSize::Body, TextTone::Strong, true);
    for (const core::LogEntry &line : lines) {
        const QString &field = line.change.field;
        if (field == u"position"_s || (line.change.before.isEmpty() && line.change.after.isEmpty()))
            continue;
        put(fieldText(line.change), TextSize::Small, TextTone::Soft);
    }
    m_list->addWidget(step);
}

} // namespace jalon::gui
