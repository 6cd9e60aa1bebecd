// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/origin/OriginDialog.h"

#include "gui/app/ViewState.h"
#include "gui/origin/IndicatorOrigin.h"
#include "gui/origin/OriginAuthors.h"
#include "gui/origin/OriginLines.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "session/PlanSession.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int Width = 680;
constexpr int FewLines = 3;
} // namespace

OriginDialog *OriginDialog::open(const ScreenContext &context, OriginFacts facts, QWidget *parent)
{
    OriginAuthors::addTo(facts, context.session, context.wording);
    auto *dialog = new OriginDialog(context, std::move(facts), parent);
    dialog->QDialog::open();
    return dialog;
}

OriginDialog *OriginDialog::open(const ScreenContext &context, const Id<Indicator> &id, int year,
                                 QWidget *parent)
{
    const Plan &plan = context.session.plan();
    const Indicator *indicator = plan.find(id);
    if (!indicator)
        return nullptr;
    const QDate asOf = context.view.asOf();
    return open(context, id,
                year > 0 ? valueInYear(plan, *indicator, year, asOf) : lastValue(plan, *indicator, asOf),
                asOf, parent);
}

OriginDialog *OriginDialog::open(const ScreenContext &context, const Id<Indicator> &id,
                                 const IndicatorValue &value, const QDate &asOf, QWidget *parent)
{
    const Plan &plan = context.session.plan();
    const Indicator *indicator = plan.find(id);
    return indicator
               ? open(context, IndicatorOrigin::facts(plan, context.wording, *indicator, value, asOf), parent)
               : nullptr;
}

OriginDialog::OriginDialog(const ScreenContext &context, OriginFacts facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
{
    setWindowTitle(tr("Where does this figure come from?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, TextSize size, TextTone tone) {
        auto *label = new PlainLabel(text, this);
        label->setLook(size, tone);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    };
    add(m_facts.title, TextSize::Body, TextTone::Soft);
    add(m_facts.value, TextSize::Heading, TextTone::Strong);
    add(m_facts.formula, TextSize::Body, TextTone::Strong);
    for (const QString &note : m_facts.notes)
        add(note, TextSize::Body, TextTone::Soft);
    layout->addSpacing(4);
    auto *lines = new OriginLines(true, this);
    lines->addPart(m_facts.linesTitle.isEmpty() ? tr("%n row(s) counted", nullptr, int(m_facts.lines.size()))
                                                : m_facts.linesTitle,
                   m_facts.lines);
    if (!m_facts.others.empty())
        lines->addPart(m_facts.othersTitle, m_facts.others);
    layout->addWidget(lines, 1);
    connect(lines, &OriginLines::placeRequested, this,
            [this, navigate = context.navigate](const EntityRef &place) { goTo(navigate, place); });
    auto *close = secondaryButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(Width, int(m_facts.lines.size() + m_facts.others.size()) > FewLines ? 560 : 380);
    if (!lines->takeFocus())
        close->setFocus();
}

void OriginDialog::goTo(const std::function<void(const EntityRef &)> &navigate, const EntityRef &place)
{
    const EntityRef there = place; // the line goes with the dialog, which may go with its page
    const auto go = navigate;
    accept();
    go(there);
}

} // namespace jalon::gui
