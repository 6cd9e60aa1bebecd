// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "gui/screens/Screen.h"
#include "gui/widgets/EntryMessage.h"

#include <optional>

class QSplitter;

namespace jalon::core {
enum class MeasurementRefusal;
}

namespace jalon::gui {

struct CellEntry;
class EmptyState;
class FormGroup;
class IndicatorDetails;
class IndicatorFilterBar;
class IndicatorGrid;
class IndicatorTableModel;
class PageHeader;

/// Page "Indicateurs": all indicators by challenge and action × years, typed into like a spreadsheet, with
/// the details of the selected one. The grid asks, this screen decides and writes
/// (IndicatorsScreenEntry.cpp).
class IndicatorsScreen : public Screen
{
    Q_OBJECT

public:
    IndicatorsScreen(ScreenContext &context, QWidget *parent);
    ~IndicatorsScreen() override;

    void refresh() override;
    void planChanged(const core::ChangeSet &changes) override;
    bool leave() override;
    /// An indicator (field: a year, to select its cell) or a measurement.
    bool showEntity(const EntityRef &ref) override;
    bool search(const QString &words) override;
    QList<QAction *> pageActions() const override { return {m_bulk}; }

    // for tests
    IndicatorGrid *grid() const { return m_grid; }
    EntryMessage *message() const { return m_message; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void takeFocus() override;

private:
    QWidget *makeGrid();
    QWidget *makeDetails();
    void placeDetails();
    void showSubtitle();
    void showDetails();
    void applyFilter();
    void openSheet(const core::Id<core::ActionSheet> &action);

    // entry
    bool mayWrite();
    /// What the line under the table offers after a change.
    EntryMessage::Action undoing();
    void startEditing(const QString &typed);
    bool commitCell(const core::Id<core::Indicator> &id, int year, const QString &typed);
    void refuseCell(core::MeasurementRefusal why, const core::Indicator &indicator, int year,
                    const QString &typed);
    /// True if it asks whether the typed value stands beside or in place of the computed one.
    bool askBesideComputed(const CellEntry &entry);
    void sayRecorded(const core::Measurement &measurement, const QString &code, bool isNew);
    void openForm(bool alwaysNew);
    void editMeasurement(const core::Id<core::Measurement> &id);
    void showForm(const core::Measurement &measurement);
    void removeSelected();
    void removeMeasurements(const std::vector<core::Id<core::Measurement>> &ids);
    void paste();
    void proposeRules();
    void changeSelected();
    bool write(const core::ChangeSet &set);
    QStringList knownSources() const;

    IndicatorTableModel *m_model;
    FormGroup *m_form;
    PageHeader *m_header;
    IndicatorFilterBar *m_filters;
    QSplitter *m_splitter;
    IndicatorGrid *m_grid;
    EntryMessage *m_message;
    EmptyState *m_empty;
    IndicatorDetails *m_details = nullptr;
    QAction *m_bulk = nullptr;
    std::optional<bool> m_below; ///< the details, under the table; not placed yet
    QString m_lastSource;        ///< of this session: suggested, never filled in by itself
};

} // namespace jalon::gui
