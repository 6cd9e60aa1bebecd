// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/YearScreen.h"

#include "gui/app/ViewState.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PageHeader.h"
#include "gui/year/ClosingPart.h"
#include "gui/year/DecisionsPart.h"
#include "gui/year/PackDialog.h"
#include "gui/year/PreparePart.h"
#include "gui/year/SendingsPart.h"
#include "gui/year/YearChooser.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

YearScreen::YearScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_sealed(context.session)
    , m_header(new PageHeader(tr("Year under review"), this))
    , m_years(new YearChooser(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_header->addWidget(m_years);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the year’s work"));
    makeParts();
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 14, grid::PageMargin, 18);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_years, &YearChooser::chosen, this, &YearScreen::setYear);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { setPart(Part(index)); });
}

void YearScreen::makeParts()
{
    m_prepare = new PreparePart(context(), m_sealed, m_stack);
    m_decisions = new DecisionsPart(context(), m_sealed, m_stack);
    m_closing = new ClosingPart(context(), m_sealed, m_stack);
    m_sendings = new SendingsPart(context(), m_sealed, m_stack);
    m_parts = {m_prepare, m_decisions, m_closing, m_sendings};
    const QSignalBlocker quiet(m_tabs);
    for (YearPart *one : std::as_const(m_parts)) {
        m_stack->addWidget(one);
        m_tabs->addTab(QString());
    }
    setFocusProxy(m_prepare);
    connect(m_sendings, &SendingsPart::packWanted, this, &YearScreen::openPack);
}

void YearScreen::makeActions()
{
    const auto add = [this](const QString &words, auto then) {
        auto *action = new QAction(words, this);
        action->setEnabled(!context().session.isReadOnly());
        connect(action, &QAction::triggered, this, then);
        m_actions.append(action);
    };
    add(tr("Close the year…"), [this] {
        if (setPart(Part::Closing))
            m_closing->close();
    });
    add(tr("Make the year’s pack…"), [this] {
        if (setPart(Part::Sendings))
            openPack();
    });
}

YearPart *YearScreen::part() const
{
    return m_parts.value(m_stack->currentIndex());
}

void YearScreen::refresh()
{
    const ViewState &view = context().view;
    if (m_year < view.firstYear() || m_year > view.lastYear())
        m_year = view.year();
    m_years->show(context().session.plan(), view.firstYear(), view.lastYear(), context().wording);
    m_years->setYear(m_year);
    // All of them: their counts stand in the tabs, and each reads a few dozen rows.
    for (YearPart *one : std::as_const(m_parts))
        one->show(m_year);
    showTabs();
}

void YearScreen::showTabs()
{
    const QStringList names{tr("Prepare"), tr("Decisions"), tr("Check and close"), tr("Sendings")};
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString count = m_parts[i]->count();
        m_tabs->setTabText(i, count.isEmpty() ? names[i] : names[i] + u"  "_s + count);
    }
    m_header->setTitle(tr("Year under review %1").arg(m_year));
}

bool YearScreen::setYear(int year)
{
    if (year == m_year)
        return true;
    const bool may = m_years->button(year) && part()->leave();
    if (may) {
        m_year = year;
        refresh();
    }
    m_years->setYear(m_year);
    return may;
}

bool YearScreen::setPart(Part wanted)
{
    const int index = int(wanted);
    const bool may = index == m_stack->currentIndex() || part()->leave();
    const bool atWork = part()->isAncestorOf(focusWidget()); // else the tabs are walked through by keyboard
    if (may)
        m_stack->setCurrentIndex(index);
    if (may && atWork)
        part()->setFocus();
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(m_stack->currentIndex());
    setFocusProxy(part());
    return may;
}

bool YearScreen::leave()
{
    return part()->leave();
}

void YearScreen::takeFocus()
{
    if (!part()->isAncestorOf(window()->focusWidget()))
        part()->setFocus();
}

void YearScreen::openPack()
{
    (new PackDialog(context(), m_year, this))->open();
}

bool YearScreen::showEntity(const EntityRef &ref)
{
    if (isStale())
        refreshNow();
    const Plan &plan = context().session.plan();
    if (const auto *row = ref.is<YearClosing>() ? plan.find(ref.idOf<YearClosing>()) : nullptr)
        return setYear(row->year) && setPart(Part::Closing);
    if (const auto *row = ref.is<Transmission>() ? plan.find(ref.idOf<Transmission>()) : nullptr)
        return setYear(row->year) && setPart(Part::Sendings) && m_sendings->showEntity(ref);
    if (const auto *row = ref.is<ActionDecision>() ? plan.find(ref.idOf<ActionDecision>()) : nullptr)
        return setYear(row->year) && setPart(Part::Decisions) && m_decisions->showEntity(ref);
    if (const auto *row = ref.is<YearText>() ? plan.find(ref.idOf<YearText>()) : nullptr) {
        if (!setYear(row->year))
            return false;
    }
    return setPart(Part::Prepare) && m_prepare->showEntity(ref);
}

} // namespace jalon::gui
