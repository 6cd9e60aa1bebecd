// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/MeasurementDialog.h"
#include "report/MeasurementSentences.h"

#include "core/base/SoftDate.h"
#include "core/rules/IndicatorValues.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

QString numberText(const std::optional<Decimal> &value)
{
    return value ? value->toText().replace(u'.', u',') : QString();
}

QWidget *inLine(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

} // namespace

MeasurementDialog::MeasurementDialog(const Plan &plan, const report::Wording &wording, Start start,
                                     Commit commit, QWidget *parent)
    : QDialog(parent)
    , m_wording(wording)
    , m_kind(IndicatorKind::Count)
    , m_start(std::move(start))
    , m_commit(std::move(commit))
{
    const bool isNew = m_start.measurement.id.isNull();
    setWindowTitle(isNew ? tr("Record a measurement") : tr("Edit the measurement"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new PlainLabel(this);
    title->setLook(TextSize::Subheading);
    title->setWordWrap(true);
    if (const Indicator *indicator = plan.find(m_start.measurement.indicatorId)) {
        m_kind = indicator->kind;
        m_unit = indicator->unit;
        title->setText(plan.code(*indicator) + u"  "_s + indicator->label);
    }
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    makeDate(*form);
    makeValue(*form);
    makeSource(*form);
    m_comment = new QPlainTextEdit(m_start.measurement.comment, this);
    m_comment->setFixedHeight(fontMetrics().height() * 3 + 16);
    m_comment->setTabChangesFocus(true);
    m_commentField = addField(*form, tr("Comment"), m_comment);
    if (m_start.measurement.overrides || plan.rule(m_start.measurement.indicatorId)) {
        m_overrides = new QCheckBox(tr("Counts in place of the computed value"), this);
        m_overrides->setChecked(m_start.measurement.overrides);
        form->addRow(QString(), m_overrides);
    }

    auto *save = primaryButton(tr("Save the measurement"), this);
    save->setDefault(true);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    connect(save, &QPushButton::clicked, this, &MeasurementDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &MeasurementDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(520);
    readBack();
    QWidget *first = m_numerator ? m_numerator : m_yes ? static_cast<QWidget *>(m_yes) : m_value;
    if (first)
        first->setFocus();
}

MeasurementDialog::Field MeasurementDialog::addField(QFormLayout &form, const QString &label, QWidget *editor,
                                                     QWidget *row)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(row ? row : editor);
    auto *note = new PlainLabel(box);
    note->setLook(TextSize::Small, TextTone::Soft);
    note->setWordWrap(true);
    note->hide();
    layout->addWidget(note);
    auto *name = new PlainLabel(label, this);
    name->setTone(TextTone::Soft);
    name->setFixedHeight(
        qMax(grid::ControlHeight, editor->sizeHint().height() > 60 ? 0 : editor->sizeHint().height()));
    name->setAlignment(Qt::AlignVCenter);
    editor->setAccessibleName(label);
    form.addRow(name, box);
    return {editor, note};
}

void MeasurementDialog::makeDate(QFormLayout &form)
{
    m_date = new QLineEdit(m_start.measurement.date.toString(u"dd/MM/yyyy"_s), this);
    m_date->setMaximumWidth(200);
    m_dateField = addField(form, tr("Date"), m_date);
    connect(m_date, &QLineEdit::textChanged, this, &MeasurementDialog::readBack);
}

void MeasurementDialog::makeValue(QFormLayout &form)
{
    const Measurement &m = m_start.measurement;
    if (m_kind == IndicatorKind::Rate) {
        makeRate(form);
    } else if (m_kind == IndicatorKind::Milestone) {
        m_yes = new QRadioButton(tr("yes"), this);
        m_no = new QRadioButton(tr("no"), this);
        (m.value == Decimal() ? m_no : m_yes)->setChecked(true);
        m_valueField = addField(form, tr("Reached"), m_yes, inLine(this, {m_yes, m_no}));
        m_yes->setAccessibleName(tr("Reached: yes"));
        m_no->setAccessibleName(tr("Reached: no"));
    } else {
        const bool text = m_kind == IndicatorKind::Text;
        m_value = new QLineEdit(text ? m.text : numberText(m.value), this);
        if (!text)
            m_value->setMaximumWidth(200);
        auto *unit = new PlainLabel(m_kind == IndicatorKind::Amount ? u"€"_s
                                    : text                          ? QString()
                                                                    : m_unit,
                                    this);
        unit->setTone(TextTone::Soft);
        m_valueField = addField(form, tr("Value"), m_value, text ? nullptr : inLine(this, {m_value, unit}));
        unit->setVisible(!text);
        connect(m_value, &QLineEdit::textChanged, this, &MeasurementDialog::readBack);
    }
}

void MeasurementDialog::makeRate(QFormLayout &form)
{
    const Measurement &m = m_start.measurement;
    m_numerator = new QLineEdit(numberText(m.numerator), this);
    m_denominator = new QLineEdit(numberText(m.denominator), this);
    m_percent = new QLineEdit(m.numerator ? QString() : numberText(m.value), this);
    for (QLineEdit *edit : {m_numerator, m_denominator, m_percent}) {
        edit->setMaximumWidth(80);
        edit->setAlignment(Qt::AlignRight);
        connect(edit, &QLineEdit::textChanged, this, &MeasurementDialog::readBack);
    }
    QList<QWidget *> words;
    for (const QString &word : {tr("out of"), tr("or only"), u"%"_s}) {
        auto *label = new PlainLabel(word, this);
        label->setTone(TextTone::Soft);
        words << label;
    }
    m_valueField =
        addField(form, tr("Rate"), m_numerator,
                 inLine(this, {m_numerator, words[0], m_denominator, words[1], m_percent, words[2]}));
    m_numerator->setAccessibleName(tr("How many"));
    m_denominator->setAccessibleName(tr("Out of how many"));
    m_percent->setAccessibleName(tr("Percentage, if the numbers are not known"));
}

void MeasurementDialog::makeSource(QFormLayout &form)
{
    m_source = new QLineEdit(m_start.measurement.source, this);
    m_source->setPlaceholderText(tr("Where the figure comes from: a list, a register, a survey…"));
    auto *completer = new QCompleter(m_start.knownSources, m_source);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_source->setCompleter(completer);
    m_sourceField = addField(form, tr("Source"), m_source);
    if (m_start.suggestedSource.isEmpty() || !m_source->text().isEmpty())
        return;
    auto *take = new LinkButton(tr("As before: %1").arg(m_start.suggestedSource), this);
    connect(take, &LinkButton::clicked, this, [this, take] {
        m_source->setText(m_start.suggestedSource);
        take->hide();
    });
    form.addRow(QString(), take);
}

void MeasurementDialog::say(const Field &field, const QString &sentence, bool wrong)
{
    field.note->setTone(wrong ? TextTone::Error : TextTone::Soft);
    field.note->setText(sentence);
    field.note->setVisible(!sentence.isEmpty());
    const QList<QLineEdit *> edits = field.editor == m_numerator
                                         ? QList<QLineEdit *>{m_numerator, m_denominator, m_percent}
                                         : QList<QLineEdit *>{qobject_cast<QLineEdit *>(field.editor)};
    for (QLineEdit *edit : edits) {
        if (edit) {
            edit->setProperty("invalid", wrong);
            edit->update();
        }
    }
}

QDate MeasurementDialog::typedDate() const
{
    const auto date = SoftDate::fromTyped(m_date->text());
    return date && date->precision == SoftDate::Precision::Day ? date->firstDay() : QDate();
}

QString MeasurementDialog::typedRate() const
{
    if (!m_percent->text().trimmed().isEmpty() && m_numerator->text().isEmpty() &&
        m_denominator->text().isEmpty())
        return m_percent->text().trimmed() + (m_percent->text().contains(u'%') ? u""_s : u" %"_s);
    if (m_numerator->text().trimmed().isEmpty() && m_denominator->text().trimmed().isEmpty())
        return {};
    return m_numerator->text().trimmed() + u'/' + m_denominator->text().trimmed();
}

QString MeasurementDialog::readValue(Measurement &measurement) const
{
    if (m_yes) {
        measurement.value = Decimal::fromInt(m_yes->isChecked() ? 1 : 0);
        return {};
    }
    const QString typed = m_percent ? typedRate() : m_value->text();
    if (m_percent && !m_percent->text().trimmed().isEmpty() && typed.contains(u'/'))
        return tr("Give either both numbers or the percentage, not both.");
    const core::MeasurementReading reading = core::readMeasurement(typed, m_kind, m_unit);
    if (const auto *refusal = std::get_if<core::MeasurementRefusal>(&reading)) {
        return *refusal == core::MeasurementRefusal::Empty
                   ? tr("A value is needed here.")
                   : report::sentenceFor(*refusal, typed, m_kind, m_unit);
    }
    const auto &read = std::get<Measurement>(reading);
    measurement.value = read.value;
    measurement.numerator = read.numerator;
    measurement.denominator = read.denominator;
    measurement.text = read.text;
    return {};
}

void MeasurementDialog::readBack()
{
    if (!m_comment && !m_sourceField.editor)
        return; // still being made
    const QDate date = typedDate();
    if (date > m_start.asOf)
        say(m_dateField,
            tr("%1: after the date the window shows, so it will not be seen there yet.")
                .arg(m_wording.date(date)),
            false);
    else
        say(m_dateField, date.isValid() ? m_wording.date(date) : QString(), false);
    Measurement read;
    if (!m_valueField.editor || m_yes)
        return;
    if (!readValue(read).isEmpty()) {
        say(m_valueField, {}, false); // said on saving, not while somebody is still typing
        return;
    }
    IndicatorValue value{read.value, read.numerator, read.denominator,           {},
                         {},         false,          {Id<Measurement>::create()}};
    value.small = read.denominator && *read.denominator < Decimal::fromInt(smallSample);
    // said where it is more than a repetition
    const QString said = m_wording.fullValue(value, m_kind, m_unit);
    const bool repeats =
        m_kind == IndicatorKind::Text ||
        (m_kind == IndicatorKind::Count && m_wording.number(*read.value) == m_value->text().trimmed());
    say(m_valueField, repeats ? QString() : said, false);
}

void MeasurementDialog::accept()
{
    Measurement measurement = m_start.measurement;
    measurement.source = m_source->text().simplified();
    measurement.comment = m_comment->toPlainText().trimmed();
    measurement.date = typedDate();
    if (!measurement.date.isValid()) {
        const bool digits = m_date->text().contains(QRegularExpression(u"[0-9]"_s));
        say(m_dateField,
            digits ? tr("A measurement needs a day of the calendar, for example 31/12/2018.")
                   : tr("Of which day is this figure? For example 31/12/2018."),
            true);
        m_date->setFocus();
        m_date->selectAll();
        return;
    }
    if (const QString problem = readValue(measurement); !problem.isEmpty()) {
        say(m_valueField, problem, true);
        m_valueField.editor->setFocus();
        return;
    }
    if (m_overrides)
        measurement.overrides = m_overrides->isChecked();
    if (measurement.overrides && measurement.comment.isEmpty()) {
        say(m_commentField, tr("Please say why it counts in place of the computed value."), true);
        m_comment->setFocus();
        return;
    }
    if (const Outcome outcome = m_commit(measurement); !outcome) {
        showRefusal(outcome.error());
        return;
    }
    m_start.measurement = measurement;
    QDialog::accept();
}

void MeasurementDialog::showRefusal(const Error &error)
{
    const QString sentence = m_wording.error(error);
    say(error.where == u"date"_s     ? m_dateField
        : error.where == u"source"_s ? m_sourceField
                                     : m_valueField,
        sentence, true);
}

} // namespace jalon::gui
