// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/IndicatorRow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>

#include "core/rules/IndicatorValues.h"
#include "gui/app/ViewState.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/TextField.h"
#include "gui/origin/OriginDialog.h"
#include "gui/sheets/IndicatorsField.h"
#include "gui/sheets/TrendView.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/Buttons.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Indicator;
using core::IndicatorKind;
using core::IndicatorValue;

namespace {
constexpr int WordsInset = 6; // rows without a number begin that much further left
constexpr int CodeWidth = 40;
constexpr int ValueWidth = 62;
constexpr int WhenWidth = 136;
constexpr int LongestValue = 24; // characters; the whole of a longer one is in the tool tip
} // namespace

IndicatorRow::IndicatorRow(IndicatorsField &list, QWidget *parent)
    : ListRow(parent)
    , m_list(list)
    , m_code(new PlainLabel(this))
    , m_trend(new TrendView(this))
    , m_value(new PlainLabel(this))
    , m_when(new PlainLabel(this))
    , m_measure(new LinkButton(tr("enter"), this))
    , m_middle(new QWidget(this))
{
    m_code->setLook(TextSize::Body, TextTone::Muted);
    m_code->setMinimumWidth(WordsInset + CodeWidth);
    m_code->setContentsMargins(WordsInset, 3, 0, 3);
    m_label = new TextField(list.formGroup(), tr("Label of the indicator"), m_middle);
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_label);
    setLeading(m_code);
    contents()->insertWidget(2, m_middle, 1);
    m_trend->setContentsMargins(0, 4, 0, 0);
    m_value->setMinimumWidth(ValueWidth);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_value->setContentsMargins(0, 3, 6, 3);
    m_value->installEventFilter(this);
    m_when->setFixedWidth(WhenWidth);
    m_when->setContentsMargins(0, 4, 0, 3);
    m_when->setLook(TextSize::Small, TextTone::Muted);
    for (QWidget *widget : {static_cast<QWidget *>(m_trend), static_cast<QWidget *>(m_value),
                            static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_measure)})
        addTrailing(widget);
    connect(m_measure, &QPushButton::clicked, this, [this] {
        const ScreenContext &screen = m_list.screen();
        screen.navigate(EntityRef::to(indicatorId(), QString::number(screen.view.year())));
    });
}

QList<QWidget *> IndicatorRow::tabOrder() const
{
    return {m_label->focusTarget(), m_measure};
}

void IndicatorRow::bind(const QUuid &id)
{
    setId(id);
    m_label->bind(indicatorId(), &Indicator::label);
    delete m_definition; // it belongs to the indicator before
    m_definition = nullptr;
}

void IndicatorRow::fillMenu(QMenu &menu)
{
    const bool shown = m_definition && !m_definition->isHidden();
    QAction *definition = menu.addAction(themedIcon(u"edit"_s), shown ? tr("Hide the definition")
                                                                      : tr("Kind, unit and combination"));
    connect(definition, &QAction::triggered, this, [this, shown] { setDefinitionShown(!shown); });
    QAction *origin = menu.addAction(themedIcon(u"info"_s), tr("Where does this figure come from?"));
    connect(origin, &QAction::triggered, this, &IndicatorRow::showOrigin);
}

QWidget *IndicatorRow::buildDefinition()
{
    auto *box = new QWidget(m_middle);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(6, 0, 0, 4);
    layout->setSpacing(2);
    FormGroup &group = m_list.formGroup();
    const report::Wording &wording = group.wording();
    const QFont small = sized(QApplication::font(), TextSize::Small);
    const auto choice = [&](auto member, const QString &field) {
        auto *editor = new ChoiceField(group, wording.field(field), box);
        editor->setLook(small, TextTone::Soft);
        editor->bind(indicatorId(), member);
        editor->setToolTip(wording.field(field));
        layout->addWidget(editor);
    };
    choice(&Indicator::kind, u"kind"_s);
    auto *unit = new TextField(group, wording.field(u"unit"_s), box);
    unit->setLook(small, TextTone::Soft);
    unit->setPlaceholder(tr("no unit"));
    unit->setHugging(true);
    unit->bind(indicatorId(), &Indicator::unit);
    unit->setToolTip(wording.field(u"unit"_s));
    layout->addWidget(unit);
    choice(&Indicator::combine, u"combine"_s);
    layout->addStretch();
    return box;
}

bool IndicatorRow::eventFilter(QObject *watched, QEvent *event)
{
    // The menu of the row does the same by keyboard.
    if (watched == m_value && event->type() == QEvent::MouseButtonRelease &&
        m_value->cursor().shape() == Qt::PointingHandCursor) {
        showOrigin();
        return true;
    }
    return ListRow::eventFilter(watched, event);
}

void IndicatorRow::showOrigin()
{
    OriginDialog::open(m_list.screen(), indicatorId(), 0, this);
}

void IndicatorRow::setDefinitionShown(bool on)
{
    if (on && !m_definition) {
        m_definition = buildDefinition();
        m_middle->layout()->addWidget(m_definition);
    }
    if (m_definition)
        m_definition->setVisible(on);
}

void IndicatorRow::refresh()
{
    const FormGroup &group = m_list.formGroup();
    const Indicator *indicator = group.plan().find(indicatorId());
    if (!indicator)
        return;
    m_code->setText(group.plan().code(*indicator));
    m_measure->setVisible(isEditable());
    //: %1 is the code "1.2.3"
    m_measure->setAccessibleName(tr("Enter a measurement of %1").arg(m_code->text()));
    m_measure->setToolTip(m_measure->accessibleName());
    showValue(*indicator);
    showTrend(*indicator);
}

void IndicatorRow::showValue(const Indicator &indicator)
{
    const core::Plan &plan = m_list.formGroup().plan();
    const report::Wording &wording = m_list.formGroup().wording();
    const IndicatorValue last = core::lastValue(plan, indicator, m_list.formGroup().asOf());
    m_when->clear();
    m_value->setToolTip({});
    m_value->setCursor(last.isMeasured() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!last.isMeasured()) {
        m_value->setLook(TextSize::Small, TextTone::Muted);
        m_value->setNotKnown(wording.notGiven());
        return;
    }
    m_value->setLook(TextSize::Body, TextTone::Strong);
    m_value->setFont(bold(QApplication::font()));
    const QString words = wording.value(last, indicator.kind);
    m_value->setText(words.size() > LongestValue ? words.left(LongestValue - 1) + u'…' : words);
    m_value->setToolTip(plainToolTip(
        tr("%1 — click: where it comes from").arg(wording.fullValue(last, indicator.kind, indicator.unit))));
    if (indicator.kind == IndicatorKind::Milestone || indicator.kind == IndicatorKind::Text) {
        m_when->setText(wording.shortDate(last.date));
        return;
    }
    const QString year = QString::number(last.date.year());
    const IndicatorValue before = core::lastValue(plan, indicator, QDate(last.date.year() - 1, 12, 31));
    m_when->setText(
        before.isMeasured()
            //: year of the last value, then the value before and its year: "2018 · 11 in 2017"
            ? tr("%1 · %2 in %3")
                  .arg(year, wording.value(before, indicator.kind), QString::number(before.date.year()))
            : year);
}

void IndicatorRow::showTrend(const Indicator &indicator)
{
    const core::Plan &plan = m_list.formGroup().plan();
    const ViewState &view = m_list.screen().view;
    const core::ActionSheet *action = plan.find(indicator.actionId);
    const core::Challenge *challenge = action ? plan.find(action->challengeId) : nullptr;
    report::TrendLine line;
    const bool drawn = indicator.kind != IndicatorKind::Milestone && indicator.kind != IndicatorKind::Text;
    const int lastYear = qMin(view.lastYear(), view.asOf().year());
    for (int year = view.firstYear(); drawn && year <= lastYear; ++year) {
        const IndicatorValue value = core::valueInYear(plan, indicator, year, view.asOf());
        report::YearValue point;
        point.year = year;
        if (value.value)
            point.value = value.value->toDouble();
        line.years.append(point);
    }
    const report::Wording &wording = m_list.formGroup().wording();
    report::ChartWords words;
    words.notMeasured = wording.notGiven();
    //: between a name and its value; French wants a no-break space before it
    words.colon = tr(": ");
    m_trend->show(line, challenge ? challenge->number : 1,
                  drawn ? report::trendLineText(indicator.label, line, words, wording.locale()) : QString());
}

} // namespace jalon::gui
