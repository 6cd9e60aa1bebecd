// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/indicators/OriginDialog.h"

#include "gui/app/ViewState.h"
#include "gui/indicators/OriginLines.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

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
    const Indicator *indicator = context.session.plan().find(id);
    if (!indicator)
        return nullptr;
    auto *dialog = new OriginDialog(
        context, *indicator, FigureOrigin::facts(context.session, context.wording, *indicator, value, asOf),
        parent);
    dialog->QDialog::open();
    return dialog;
}

OriginDialog::OriginDialog(const ScreenContext &context, const Indicator &indicator, OriginFacts facts,
                           QWidget *parent)
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
    add(context.session.plan().code(indicator) + u' ' + indicator.label, TextSize::Body, TextTone::Soft);
    add(m_facts.value, TextSize::Heading, TextTone::Strong);
    add(m_facts.formula, TextSize::Body, TextTone::Strong);
    for (const QString &note : m_facts.notes)
        add(note, TextSize::Body, TextTone::Soft);
    layout->addSpacing(4);
    layout->addWidget(new SectionTitle(tr("%n row(s) counted", nullptr, int(m_facts.lines.size())), this));
    auto *lines = new OriginLines(true, this);
    lines->show(m_facts.lines);
    layout->addWidget(lines, 1);
    connect(lines, &OriginLines::placeRequested, this,
            [this, navigate = context.navigate](const EntityRef &place) {
                const EntityRef there = place; // the line goes with the dialog, which may go with its page
                const auto go = navigate;
                accept();
                go(there);
            });
    auto *close = secondaryButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(620, m_facts.lines.size() > 3 ? 520 : 360);
}

} // namespace jalon::gui
