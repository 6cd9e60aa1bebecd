// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/IndicatorDetails.h"

#include "core/change/Verbs.h"
#include "core/rules/Situation.h"
#include "core/rules/Targets.h"
#include "gui/app/ViewState.h"
#include "gui/charts/YearBarsView.h"
#include "gui/delegates/MeasurementDelegate.h"
#include "gui/forms/CellEntry.h"
#include "gui/forms/DefinitionForm.h"
#include "gui/indicators/ReasonDialog.h"
#include "gui/indicators/RuleSection.h"
#include "gui/models/MeasurementListModel.h"
#include "gui/origin/OriginDialog.h"
#include "gui/screens/ScreenContext.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Scrolling.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int MostRows = 8; // of the list of measurements; more scroll
} // namespace

IndicatorDetails::IndicatorDetails(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
{
    auto *content = new QWidget(this);
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_parts->setContentsMargins(16, 14, 16, 14);
    m_parts->setSpacing(2 * grid::Unit);
    m_parts->addWidget(makeHead(), 0);
    m_parts->addWidget(makeMeasurements(), 0);
    m_parts->addWidget(makeDefinition(), 0);
    m_parts->addStretch(1);

    auto *scroll = scrolling(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
}

QWidget *IndicatorDetails::makeHead()
{
    auto *part = new QWidget(this);
    m_facts = new PlainLabel(part);
    m_facts->setTone(TextTone::Soft);
    m_facts->setWordWrap(true);
    m_title = new PlainLabel(part);
    m_title->setLook(TextSize::Subheading);
    m_title->setWordWrap(true);
    m_statement = new PlainLabel(part);
    m_statement->setLook(TextSize::Heading);
    m_statement->setWordWrap(true);
    m_chart = new YearBarsView(part);
    m_originLink = new LinkButton(tr("Where does this figure come from?"), part);
    m_originLink->setObjectName(u"figureOrigin"_s);
    connect(m_originLink, &LinkButton::clicked, this,
            [this] { OriginDialog::open(m_context, m_id, m_year, this); });
    m_track = new PlainLabel(part);
    m_track->setTone(TextTone::Soft);
    m_track->setWordWrap(true);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_facts);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_statement);
    layout->addWidget(m_chart);
    layout->addWidget(m_track);
    layout->addWidget(m_originLink);
    layout->addStretch(1);
    return part;
}

QWidget *IndicatorDetails::makeMeasurements()
{
    auto *part = new QWidget(this);
    m_model = new MeasurementListModel(m_context.session.plan(), m_context.wording, this);
    m_list = new QListView(part);
    m_list->setModel(m_model);
    m_delegate = new MeasurementDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Measurements"));
    m_list->installEventFilter(this);
    m_noMeasurement = new PlainLabel(part);
    m_noMeasurement->setNotKnown(tr("No measurement yet."));
    m_add = new LinkButton(tr("Add"), part);
    m_edit = new LinkButton(tr("Edit"), part);
    m_remove = new LinkButton(tr("Remove"), part);
    connect(m_add, &QPushButton::clicked, this, &IndicatorDetails::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(selectedMeasurement()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(selectedMeasurement()); });
    connect(m_list, &QListView::doubleClicked, this, [this] { emit editRequested(selectedMeasurement()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IndicatorDetails::updateButtons);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rule = new RuleSection(m_context, part);
    layout->addWidget(m_rule);
    layout->addSpacing(6);
    layout->addWidget(new SectionTitle(tr("Measurements"), part));
    layout->addWidget(m_list);
    layout->addWidget(m_noMeasurement);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return part;
}

QWidget *IndicatorDetails::makeDefinition()
{
    auto *part = new QWidget(this);
    m_definition = new DefinitionForm(m_form, part);
    connect(m_definition, &DefinitionForm::collectionRequested, this, &IndicatorDetails::askAboutCollection);
    m_sheet = new LinkButton(part);
    connect(m_sheet, &LinkButton::clicked, this, [this] {
        if (const Indicator *indicator = m_context.session.plan().find(m_id))
            emit sheetRequested(indicator->actionId);
    });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new SectionTitle(tr("Definition"), part));
    layout->addWidget(m_definition);
    layout->addWidget(m_sheet);
    layout->addStretch(1);
    return part;
}

void IndicatorDetails::setWide(bool wide)
{
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing((wide ? 4 : 2) * grid::Unit);
    for (int part = 0; part < 3; ++part)
        m_parts->setStretch(part, wide ? 1 : 0);
    m_parts->setStretch(3, wide ? 0 : 1);
}

void IndicatorDetails::show(const Id<Indicator> &id, int year)
{
    const Plan &plan = m_context.session.plan();
    const Indicator *indicator = plan.find(id);
    m_id = id;
    m_year = year;
    m_parts->parentWidget()->setVisible(indicator);
    if (!indicator)
        return;
    const bool severalCount =
        indicator->kind != IndicatorKind::Milestone && indicator->kind != IndicatorKind::Text;
    QStringList facts{plan.code(*indicator), m_context.wording.indicatorKind(indicator->kind)};
    if (severalCount)
        facts << m_context.wording.combine(indicator->combine);
    if (!indicator->collected)
        facts << tr("no longer collected");
    m_facts->setText(facts.join(u" · "_s));
    m_title->setText(indicator->label);
    m_value = year > 0 ? valueInYear(plan, *indicator, year, m_context.view.asOf())
                       : lastValue(plan, *indicator, m_context.view.asOf());
    showValue(*indicator);
    showTrack(*indicator);
    m_originLink->setVisible(m_value.isMeasured());
    m_rule->show(*indicator, year);
    showMeasurements(*indicator);
    m_definition->show(*indicator, yearsOf(plan, m_context.view.asOf()));
    if (const ActionSheet *action = plan.find(indicator->actionId))
        m_sheet->setText(tr("Open sheet %1").arg(plan.code(*action)));
}

void IndicatorDetails::showValue(const Indicator &indicator)
{
    const Plan &plan = m_context.session.plan();
    const report::Wording &wording = m_context.wording;
    const QDate asOf = m_context.view.asOf();
    const auto years = yearsOf(plan, asOf);
    const ActionSheet *action = plan.find(indicator.actionId);
    const Challenge *challenge = action ? plan.find(action->challengeId) : nullptr;
    report::YearBars bars;
    bars.emphasised = m_value.isMeasured() ? m_value.date.year() : 0;
    QStringList spoken;
    for (int year = years.first; year <= years.second; ++year) {
        const IndicatorValue value = valueInYear(plan, indicator, year, asOf);
        report::YearValue bar{year, {}, year > asOf.year(), {}};
        if (value.isMeasured()) {
            bar.value = value.value.value_or(Decimal()).toDouble();
            bar.label = wording.value(value, indicator.kind);
            spoken << tr("%1: %2").arg(QString::number(year),
                                       wording.fullValue(value, indicator.kind, indicator.unit));
        }
        const Target *target = targetOf(plan, indicator, year);
        if (target && target->value && target->year == year) {
            bar.target = target->value->toDouble();
            IndicatorValue aim;
            aim.value = target->value;
            aim.origin = {Id<Measurement>::create()};
            bar.targetLabel = tr("target %1").arg(wording.value(aim, indicator.kind));
        }
        bars.years << bar;
    }
    const bool bared = indicator.kind != IndicatorKind::Text && indicator.kind != IndicatorKind::Milestone;
    const IndicatorValue known = m_value.isMeasured() ? m_value : lastValue(plan, indicator, asOf);
    m_statement->setVisible(!bared && known.isMeasured());
    m_statement->setText(wording.fullValue(known, indicator.kind, indicator.unit));
    m_chart->setVisible(bared && !spoken.isEmpty());
    m_chart->show(bars, challenge ? challenge->number : 1, wording.locale(),
                  indicator.label + u". "_s + spoken.join(u"; "_s));
}

void IndicatorDetails::showTrack(const Indicator &indicator)
{
    const Plan &plan = m_context.session.plan();
    const QDate asOf = m_context.view.asOf();
    const int year = m_year > 0 ? m_year : asOf.year();
    const IndicatorValue value = valueInYear(plan, indicator, year, asOf);
    const TrackState state = trackOf(plan, indicator, value, year, asOf);
    m_track->setVisible(state != TrackState::NoTarget);
    m_track->setText(tr("%1: %2").arg(QString::number(year), m_context.wording.track(state)));
}

void IndicatorDetails::askAboutCollection()
{
    const Indicator *indicator = m_context.session.plan().find(m_id);
    if (!indicator || m_context.session.isReadOnly())
        return;
    ReasonDialog::Question question;
    const bool stop = indicator->collected;
    question.title = stop ? tr("Stop collecting the indicator") : tr("Collect the indicator again");
    question.text = stop ? tr("What was measured stays. The indicator is no longer asked for: why?")
                         : tr("The indicator will be asked for again: why?");
    question.verb = stop ? tr("Stop collecting") : tr("Collect again");
    const auto commit = [this, id = m_id, stop](bool, const QString &reason) {
        const Indicator *present = m_context.session.plan().find(id);
        if (!present)
            return QString();
        Indicator after = *present;
        after.collected = !stop;
        after.collectionReason = reason;
        const Outcome outcome =
            m_context.session.perform(verbs::edit(m_context.session.plan(), std::move(after)));
        return outcome ? QString() : m_context.wording.error(outcome.error());
    };
    (new ReasonDialog(question, commit, this))->open();
}

void IndicatorDetails::showMeasurements(const Indicator &indicator)
{
    const Id<Measurement> selected = selectedMeasurement();
    m_model->show(indicator.id, m_value.origin);
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_noMeasurement->setVisible(rows == 0);
    if (rows > 0) {
        const QFontMetrics strong(bold(m_list->font()));
        int widest = 24;
        for (int row = 0; row < qMin(rows, 200); ++row)
            widest = qMax(widest, strong.horizontalAdvance(
                                      m_model->index(row).data(MeasurementListModel::ValueRole).toString()));
        m_delegate->setValueWidth(qMin(widest, 120) + 4);
        m_list->setFixedHeight(qMin(rows, MostRows) * m_list->sizeHintForRow(0) + 2);
        const int kept = m_model->rowOf(selected);
        const int origin = m_value.origin.empty() ? 0 : m_model->rowOf(m_value.origin.back());
        if (kept < 0 || !m_list->hasFocus())
            m_list->setCurrentIndex(m_model->index(qMax(0, origin)));
    }
    updateButtons();
}

void IndicatorDetails::updateButtons()
{
    const bool may = !m_context.session.isReadOnly();
    const bool some = m_list->currentIndex().isValid() && m_model->rowCount() > 0;
    m_add->setEnabled(may);
    m_edit->setEnabled(may && some);
    m_remove->setEnabled(may && some);
}

Id<Measurement> IndicatorDetails::selectedMeasurement() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? m_model->measurementAt(index.row())
                                                                : Id<Measurement>{};
}

void IndicatorDetails::focusMeasurements(int year)
{
    const auto rows = measurementsOfCell(m_context.session.plan(), m_id, year, m_context.view.asOf());
    if (!rows.empty())
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(rows.back()->id)));
    m_list->setFocus();
}

bool IndicatorDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && !selectedMeasurement().isNull() &&
        !m_context.session.isReadOnly()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            emit editRequested(selectedMeasurement());
            return true;
        case Qt::Key_Delete:
            emit removeRequested(selectedMeasurement());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::gui
