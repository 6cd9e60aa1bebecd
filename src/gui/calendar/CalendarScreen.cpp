// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendar/CalendarScreen.h"

#include "core/change/Verbs.h"
#include "gui/app/ViewState.h"
#include "gui/calendar/CalendarExport.h"
#include "gui/calendar/CalendarModel.h"
#include "gui/calendar/CalendarView.h"
#include "gui/calendar/DatesEditor.h"
#include "gui/calendar/ZoomBar.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/screens/Figures.h"
#include "gui/screens/reports/BusyRow.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/PageHeader.h"
#include "gui/widgets/PlainLabel.h"
#include "session/PlanSession.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using Kind = report::GanttRow::Kind;

// What the signs mean.
class CalendarScreen::Legend : public QWidget
{
public:
    Legend(const CalendarScreen &screen, const report::GanttLegend &words, QWidget *parent)
        : QWidget(parent)
        , m_screen(screen)
        , m_words(words)
    {
        setFixedHeight(fontMetrics().height() + 4);
        setAccessibleName(CalendarScreen::tr("Legend"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        report::GanttStyle style = m_screen.m_view->look();
        style.background = Theme::of(this).background;
        report::drawGanttLegend(painter, rect(), m_words, 1, style);
    }

private:
    const CalendarScreen &m_screen;
    report::GanttLegend m_words;
};

CalendarScreen::CalendarScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_model(new CalendarModel(context.session.plan(), context.wording, this))
    , m_header(new PageHeader(tr("Calendar"), this))
    , m_zoom(new ZoomBar(this))
    , m_empty(new EmptyState(tr("The actions of the plan will stand here over its years: dates, steps and "
                                "obligations."),
                             tr("Go to the action sheets"), this))
    , m_busy(new BusyRow(this))
{
    auto *save = secondaryButton(tr("Save…"), m_header);
    auto *print = secondaryButton(tr("Print…"), m_header);
    save->setToolTip(tr("Saves what is shown as a PDF or as a vector picture (SVG)"));
    m_header->addWidget(m_zoom);
    m_header->addWidget(save);
    m_header->addWidget(print);
    m_export = new CalendarExport(context, *m_busy, this);
    m_chart = makeChart();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 14, grid::PageMargin, 12);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(makeFoot());
    makeActions();
    setFocusProxy(m_view);

    connect(save, &QPushButton::clicked, this, [this] { m_export->save(sheet(), m_model->picture().asOf); });
    connect(print, &QPushButton::clicked, this, [this] { m_export->print(sheet()); });
    connect(m_export, &CalendarExport::saved, this,
            [this](const QString &name) { m_header->setSubtitle(tr("saved as %1").arg(name)); });
    connect(m_empty, &EmptyState::nextStepClicked, this, [this] {
        this->context().navigate({{}, {}, {}, u"sheets"_s});
    });
    connect(m_zoom, &ZoomBar::zoomChosen, this, [this](Zoom zoom) { m_view->setZoom(zoom); });
    connect(m_zoom, &ZoomBar::zoomedBy, this, [this](double factor) { m_view->zoomBy(factor); });
    connect(m_view, &CalendarView::zoomChanged, this, [this] { m_zoom->show(m_view->time().zoom()); });
    connect(m_view, &CalendarView::rowChanged, this, &CalendarScreen::showDetails);
    connect(m_view, &CalendarView::shiftRequested, this, [this](const core::ActionSheet &after) {
        if (const auto done = setDates(after); !done)
            this->context().reportError(this->context().wording.error(done.error()));
    });
    connect(m_view, &CalendarView::editRequested, this, &CalendarScreen::editDates);
    connect(m_view, &CalendarView::sheetRequested, this, &CalendarScreen::openSheet);
    connect(m_dates, &DatesEditor::closed, this, [this] { m_view->setFocus(); });
    connect(&context.view, &ViewState::asOfChanged, this, &Screen::scheduleRefresh);
    m_zoom->show(Zoom::Plan);
}

QWidget *CalendarScreen::makeChart()
{
    auto *card = new Card(this);
    m_view = new CalendarView(*m_model, context().session.plan(), context().wording, card);
    m_view->setEditable(!context().session.isReadOnly());
    m_dates = new DatesEditor(context().wording, m_view->viewport());
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    return card;
}

// The row one is in, in words, and what the signs mean.
QWidget *CalendarScreen::makeFoot()
{
    auto *foot = new QWidget(this);
    m_sentence = new PlainLabel(foot);
    m_sentence->setLook(TextSize::Body, TextTone::Soft);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMinimumHeight(2 * fontMetrics().height());
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_editButton = secondaryButton(tr("Type the dates"), foot);
    m_editButton->setToolTip(tr("Types the start and end of the selected action (F2)"));
    m_sheetButton = secondaryButton(tr("Open the sheet"), foot);
    m_legend = new Legend(
        *this, report::PlanCalendar(context().session.plan(), context().wording, {}, {}).legend(), foot);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_editButton, 0, Qt::AlignTop);
    line->addWidget(m_sheetButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_legend);
    connect(m_editButton, &QPushButton::clicked, this, &CalendarScreen::editDates);
    connect(m_sheetButton, &QPushButton::clicked, this, &CalendarScreen::openSheet);
    return foot;
}

void CalendarScreen::makeActions()
{
    const auto add = [this](const QString &text, auto run) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        m_actions << action;
    };
    add(tr("Type the dates of the selected action"), [this] { editDates(); });
    add(tr("Show steps and obligations of all actions"), [this] { foldAll(true); });
    add(tr("Fold all actions"), [this] { foldAll(false); });
}

void CalendarScreen::foldAll(bool open)
{
    const QModelIndex current = m_view->currentIndex();
    const auto action =
        current.isValid() ? m_model->row(current.row()).action : core::Id<core::ActionSheet>();
    m_model->setAllOpen(true, open);
    const int line = std::max(0, m_model->picture().indexOf(action));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(line));
}

void CalendarScreen::refresh()
{
    m_view->readAgain(context().view.asOf(), QDate::currentDate());
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_chart->setVisible(!empty);
    showTotals();
    showDetails();
}

void CalendarScreen::showTotals()
{
    int actions = 0, late = 0, waiting = 0, moved = 0;
    for (const report::GanttRow &row : m_model->picture().rows) {
        if (row.kind != Kind::Action)
            continue;
        ++actions;
        late += row.mark == report::Mark::Late ? 1 : 0;
        waiting += row.mark == report::Mark::Waiting ? 1 : 0;
        moved += row.voted ? 1 : 0;
    }
    QStringList facts{Figures::actions(actions)};
    if (late > 0)
        facts << Figures::late(late);
    if (waiting > 0)
        facts << Figures::waiting(waiting);
    if (moved > 0)
        facts << tr("%n moved since the vote", nullptr, moved);
    m_header->setSubtitle(facts.join(u" · "_s));
}

void CalendarScreen::showDetails()
{
    const QModelIndex current = m_view->currentIndex();
    const bool row = current.isValid();
    const bool action = row && m_model->row(current.row()).kind == Kind::Action;
    m_sentence->setText(row ? m_model->sentence(current.row()) : QString());
    m_editButton->setEnabled(action && !context().session.isReadOnly());
    m_sheetButton->setEnabled(row && m_model->row(current.row()).kind != Kind::Challenge);
}

// The dates of `after`, and nothing else of it: the sheet may have changed since it was read.
core::Outcome CalendarScreen::setDates(const core::ActionSheet &after)
{
    const core::Plan &plan = context().session.plan();
    const core::ActionSheet *now = plan.find(after.id);
    if (!now)
        return {};
    core::ActionSheet sheet = *now;
    sheet.start = after.start;
    sheet.end = after.end;
    return context().session.perform(core::verbs::edit(plan, sheet));
}

void CalendarScreen::editDates()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || m_model->row(current.row()).kind != Kind::Action ||
        context().session.isReadOnly())
        return;
    const core::Plan &plan = context().session.plan();
    const core::ActionSheet *action = plan.find(m_model->row(current.row()).action);
    if (!action)
        return;
    m_view->scrollTo(current);
    const QRect row = m_view->visualRect(current);
    const QPoint at(int(m_view->shownPart().labelWidth) + 8, row.bottom() + 3);
    m_dates->open(*action, plan.code(*action), at,
                  [this](const core::ActionSheet &after) { return setDates(after); });
}

void CalendarScreen::openSheet()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && !m_model->row(current.row()).action.isNull())
        context().navigate(EntityRef::to(m_model->row(current.row()).action));
}

bool CalendarScreen::leave()
{
    m_view->commit();
    if (!m_dates->isVisible() || !m_dates->hasChanges() || m_dates->tryToSave()) {
        m_dates->close();
        return true;
    }
    Dialogs::Question question;
    question.kind = Dialogs::Kind::Warning;
    question.text = tr("The dates typed have not been saved. Leave all the same?");
    question.answers = {tr("Correct them"), tr("Leave without saving them")};
    question.escape = 0;
    if (context().dialogs.ask(this, question) == 0)
        return false;
    m_dates->close();
    return true;
}

bool CalendarScreen::showEntity(const EntityRef &ref)
{
    if (isStale())
        refreshNow();
    core::Id<core::ActionSheet> action =
        ref.is<core::ActionSheet>() ? ref.idOf<core::ActionSheet>() : core::Id<core::ActionSheet>();
    if (ref.is<core::Obligation>()) {
        if (const core::Obligation *row = context().session.plan().find(ref.idOf<core::Obligation>()))
            action = row->actionId;
    }
    const int line = m_model->reveal(action);
    if (line < 0)
        return ref.entity.isEmpty();
    m_view->setCurrentIndex(m_model->index(line));
    m_view->scrollTo(m_model->index(line));
    m_view->showTime(m_model->row(line).bar.first);
    m_view->setFocus();
    return true;
}

report::CalendarSheet CalendarScreen::sheet() const
{
    const core::Plan &plan = context().session.plan();
    QByteArray logo; // one that is gone stays empty: the document says so itself
    if (const QString hash = plan.info().logo; !hash.isEmpty()) {
        if (const auto bytes = context().session.content(hash))
            logo = *bytes;
    }
    return report::calendarSheet(plan, context().wording, m_model->picture(), m_view->time().from(),
                                 m_view->time().to(), report::Identity::of(plan.info(), logo));
}

} // namespace jalon::gui
