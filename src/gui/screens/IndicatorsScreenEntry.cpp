// SPDX-License-Identifier: GPL-3.0-or-later
// The part of IndicatorsScreen that writes: typing into cells, the form, removing, pasting.
#include "core/change/Verbs.h"
#include "gui/app/ViewState.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/dialogs/MeasurementDialog.h"
#include "gui/dialogs/PasteDialog.h"
#include "gui/forms/CellEntry.h"
#include "gui/forms/PastedBlock.h"
#include "gui/indicators/ProposedRulesDialog.h"
#include "gui/indicators/ReasonDialog.h"
#include "gui/models/IndicatorTableModel.h"
#include "gui/screens/IndicatorsScreen.h"
#include "gui/widgets/IndicatorDetails.h"
#include "gui/widgets/IndicatorGrid.h"
#include "report/MeasurementSentences.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr qsizetype MostPasted = 2'000'000; // characters; a plan's whole table has some ten thousand
} // namespace

bool IndicatorsScreen::mayWrite()
{
    if (!context().session.isReadOnly())
        return true;
    m_message->showRefusal(context().wording.error({ErrorCode::ReadOnly, {}, {}}));
    return false;
}

bool IndicatorsScreen::write(const ChangeSet &set)
{
    const Outcome outcome = context().session.perform(set);
    if (!outcome)
        m_message->showRefusal(context().wording.error(outcome.error()));
    return bool(outcome);
}

EntryMessage::Action IndicatorsScreen::undoing()
{
    return {tr("Undo"), [this] {
                const Outcome outcome = context().session.undo();
                if (outcome)
                    m_message->clear();
                else
                    m_message->showRefusal(context().wording.error(outcome.error()));
            }};
}

// -- one cell

void IndicatorsScreen::startEditing(const QString &typed)
{
    const Indicator *indicator = context().session.plan().find(m_grid->currentIndicator());
    if (!indicator || m_grid->currentYear() == 0 || !mayWrite())
        return;
    const auto present = measurementsOfCell(context().session.plan(), indicator->id, m_grid->currentYear(),
                                            context().view.asOf());
    if (present.size() > 1) {
        m_message->showRefusal(
            report::sentenceFor(core::MeasurementRefusal::SeveralMeasurements, typed, indicator->kind));
        m_details->focusMeasurements(m_grid->currentYear());
        return;
    }
    m_message->clear();
    if (typed.isEmpty())
        m_grid->openEditor(present.empty() ? QString() : core::typedForm(*present.front(), indicator->kind),
                           true);
    else
        m_grid->openEditor(typed, false);
}

bool IndicatorsScreen::commitCell(const Id<Indicator> &id, int year, const QString &typed)
{
    const Plan &plan = context().session.plan();
    const Indicator *indicator = plan.find(id);
    if (!indicator)
        return true;
    const CellEntryReading reading = readCellEntry(plan, *indicator, year, context().view.asOf(), typed);
    if (const auto *refusal = std::get_if<core::MeasurementRefusal>(&reading)) {
        refuseCell(*refusal, *indicator, year, typed);
        return false;
    }
    const CellEntry entry = std::get<CellEntry>(reading);
    if (entry.what == CellEntry::What::Nothing)
        return true;
    if (askBesideComputed(entry))
        return true;
    const QString code = plan.code(*indicator);
    const ChangeSet set = changeFor(plan, entry);
    Measurement written;
    for (const Change &change : set.changes) {
        if (const auto *row = change.after ? std::get_if<Measurement>(&*change.after) : nullptr)
            written = *row;
    }
    if (!write(set))
        return false;
    sayRecorded(written, code, entry.what == CellEntry::What::Record);
    return true;
}

bool IndicatorsScreen::askBesideComputed(const CellEntry &entry)
{
    const Plan &plan = context().session.plan();
    const report::Wording &wording = context().wording;
    const Indicator *indicator = plan.find(entry.measurement.indicatorId);
    if (!indicator || entry.what != CellEntry::What::Record)
        return false;
    const IndicatorValue computed =
        computedValue(plan, *indicator, entry.measurement.date.year(), context().view.asOf());
    if (!computed.isMeasured())
        return false;
    ReasonDialog::Question question;
    question.title = tr("A computed indicator");
    question.text =
        tr("%1 is computed from what was recorded: %2. What is the typed value to be?")
            .arg(plan.code(*indicator), wording.fullValue(computed, indicator->kind, indicator->unit));
    question.first = tr("Kept beside it: the computed value counts");
    question.second = tr("In its place: the typed value counts, and is marked");
    question.verb = tr("Save the measurement");
    const auto commit = [this, entry](bool inPlace, const QString &reason) {
        Measurement row = entry.measurement;
        row.id = Id<Measurement>::create();
        row.overrides = inPlace;
        row.comment = reason;
        const Plan &now = context().session.plan();
        const Outcome outcome = context().session.perform(verbs::recordMeasurement(now, row));
        if (!outcome)
            return context().wording.error(outcome.error());
        if (const Indicator *present = now.find(row.indicatorId))
            sayRecorded(row, now.code(*present), true);
        return QString();
    };
    auto *dialog = new ReasonDialog(question, commit, this);
    connect(dialog, &QDialog::rejected, this,
            [this] { m_message->showDone(tr("Nothing was saved: the computed value stands.")); });
    connect(dialog, &QDialog::finished, m_grid, [this] { m_grid->setFocus(); });
    dialog->open();
    return true;
}

void IndicatorsScreen::proposeRules()
{
    if (mayWrite() && m_grid->commitEditor())
        (new ProposedRulesDialog(context(), this))->open();
}

void IndicatorsScreen::refuseCell(core::MeasurementRefusal why, const Indicator &indicator, int year,
                                  const QString &typed)
{
    QList<EntryMessage::Action> actions;
    if (why == core::MeasurementRefusal::AfterAsOf) {
        const QDate end(year, 12, 31);
        actions << EntryMessage::Action{tr("Go to %1").arg(context().wording.date(end)), [this, end] {
                                            context().view.setAsOf(end);
                                            m_model->setAsOf(end);
                                            m_grid->commitEditor();
                                        }};
    }
    m_message->showRefusal(report::sentenceFor(why, typed, indicator.kind, indicator.unit), actions);
}

void IndicatorsScreen::sayRecorded(const Measurement &measurement, const QString &code, bool isNew)
{
    const report::Wording &wording = context().wording;
    const Id<Measurement> id = measurement.id;
    QList<EntryMessage::Action> actions;
    QString text = isNew ? tr("Measurement %1 saved as of %2.").arg(code, wording.date(measurement.date))
                         : tr("Measurement %1 of %2 changed.").arg(code, wording.date(measurement.date));
    if (measurement.source.isEmpty()) {
        text += u' ' + tr("Its source is not given.");
        if (!m_lastSource.isEmpty()) {
            const QString source = m_lastSource;
            actions << EntryMessage::Action{
                tr("Source: %1").arg(source), [this, id, source] {
                    const Plan &plan = context().session.plan();
                    if (write(verbs::setField(plan, id, &Measurement::source, source)))
                        m_message->showDone(tr("Source saved: %1").arg(source));
                }};
        }
        actions << EntryMessage::Action{tr("Give the source…"), [this, id] { editMeasurement(id); }};
    }
    m_message->showDone(text, actions);
}

// -- the form

void IndicatorsScreen::openForm(bool alwaysNew)
{
    const Plan &plan = context().session.plan();
    const Indicator *indicator = plan.find(m_grid->currentIndicator());
    if (!indicator || !mayWrite() || !m_grid->commitEditor())
        return;
    const QDate asOf = context().view.asOf();
    const int year = m_grid->currentYear() > 0 ? m_grid->currentYear() : asOf.year();
    const auto present = measurementsOfCell(plan, indicator->id, year, asOf);
    if (!alwaysNew && present.size() > 1) {
        m_details->focusMeasurements(year);
        return;
    }
    if (!alwaysNew && present.size() == 1) {
        showForm(*present.front());
        return;
    }
    Measurement fresh;
    fresh.indicatorId = indicator->id;
    fresh.date = defaultDate(year, asOf);
    showForm(fresh);
}

void IndicatorsScreen::editMeasurement(const Id<Measurement> &id)
{
    const Measurement *measurement = context().session.plan().find(id);
    if (measurement && mayWrite())
        showForm(*measurement);
}

void IndicatorsScreen::showForm(const Measurement &measurement)
{
    const auto commit = [this](const Measurement &typed) {
        const Plan &plan = context().session.plan();
        return context().session.perform(typed.id.isNull() ? verbs::recordMeasurement(plan, typed)
                                                           : verbs::editMeasurement(plan, typed));
    };
    MeasurementDialog::Start start{measurement, context().view.asOf(), m_lastSource, knownSources()};
    auto *dialog = new MeasurementDialog(context().session.plan(), context().wording, start, commit, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Measurement &typed = dialog->measurement();
        if (!typed.source.isEmpty())
            m_lastSource = typed.source;
        const Plan &plan = context().session.plan();
        if (const Indicator *indicator = plan.find(typed.indicatorId))
            m_message->showDone(tr("Measurement %1 saved as of %2.")
                                    .arg(plan.code(*indicator), context().wording.date(typed.date)));
    });
    connect(dialog, &QDialog::finished, m_grid, [this] { m_grid->setFocus(); });
    dialog->open();
}

QStringList IndicatorsScreen::knownSources() const
{
    QSet<QString> sources;
    for (const Measurement &measurement : context().session.plan().table<Measurement>().rows()) {
        if (!measurement.source.isEmpty())
            sources.insert(measurement.source);
    }
    QStringList sorted(sources.cbegin(), sources.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

// -- removing

void IndicatorsScreen::removeSelected()
{
    std::vector<Id<Measurement>> ids;
    for (const auto &[indicator, year] : m_grid->selectedCells()) {
        for (const Measurement *m :
             measurementsOfCell(context().session.plan(), indicator, year, context().view.asOf()))
            ids.push_back(m->id);
    }
    removeMeasurements(ids);
}

void IndicatorsScreen::removeMeasurements(const std::vector<Id<Measurement>> &ids)
{
    const Plan &plan = context().session.plan();
    if (ids.empty() || !mayWrite())
        return;
    std::vector<ChangeSet> sets;
    QStringList codes;
    for (const Id<Measurement> &id : ids) {
        sets.push_back(verbs::removeMeasurement(plan, id));
        if (!codes.contains(sets.back().subject))
            codes << sets.back().subject;
    }
    // named in the undo text: the indicator, or the first and how many more
    const QString subject = codes.size() > 3 ? codes.first() + u" … "_s + codes.last() : codes.join(u", "_s);
    const ChangeSet set = sets.size() == 1 ? sets.front() : combined(Verb::Remove, subject, sets);
    if (!write(set))
        return;
    const QString text = tr("%n measurement(s) of %1 removed.", nullptr, int(ids.size())).arg(subject);
    m_message->showDone(text, {undoing()});
}

// -- pasting

void IndicatorsScreen::paste()
{
    if (!mayWrite() || !m_grid->commitEditor())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_message->showRefusal(
            tr("There is nothing to paste. Copy a block of cells in your spreadsheet first."));
        return;
    }
    if (text.size() > MostPasted) {
        m_message->showRefusal(tr("This is too much to paste at once. Please copy a smaller block."));
        return;
    }
    const Plan &plan = context().session.plan();
    PasteTarget target;
    target.rows = m_grid->rowsFromCurrent();
    target.firstYear = m_grid->currentYear() > 0 ? m_grid->currentYear() : m_model->firstYear();
    target.tableFirstYear = m_model->firstYear();
    target.tableLastYear = m_model->lastYear();
    target.asOf = context().view.asOf();
    const PasteReading reading = readPaste(plan, cellsOfText(text), target);
    if (reading.writes.empty() && reading.refused.empty()) {
        m_message->showDone(reading.unchanged > 0 ? tr("Nothing to save: the table already says this.")
                                                  : tr("Nothing to save: no cell holds a value."));
        return;
    }
    auto *dialog = new PasteDialog(plan, context().wording, reading, this);
    connect(dialog, &QDialog::accepted, this, [this, reading] {
        if (write(reading.change(context().session.plan())))
            m_message->showDone(tr("%n measurement(s) saved.", nullptr, int(reading.writes.size())));
    });
    connect(dialog, &PasteDialog::dateRequested, this, [this](const QDate &date) {
        context().view.setAsOf(date);
        m_model->setAsOf(date);
        paste();
    });
    connect(dialog, &QDialog::finished, m_grid, [this] { m_grid->setFocus(); });
    dialog->open();
}

} // namespace jalon::gui
