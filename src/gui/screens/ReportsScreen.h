// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/Screen.h"
#include "gui/year/SealedYears.h"
#include "report/Reports.h"

#include <QByteArray>

#include <memory>
#include <vector>

class QModelIndex;
class QPushButton;
class QRadioButton;

namespace Ui {
class ReportsScreen;
}

namespace jalon::gui {

class PageHeader;
class PrintJob;
class ReportJob;
class ReportOutline;
struct MadeReport;

/// The page "Rapports": what is to be reported on the left, the very pages that will be saved or printed on
/// the right. Saves as PDF what is shown, or the same report as ODT or HTML. Makes no figure and no layout of
/// its own: report::makeReport does, aside (ReportJob).
class ReportsScreen : public Screen
{
    Q_OBJECT

public:
    ReportsScreen(ScreenContext &context, QWidget *parent);
    ~ReportsScreen() override;

    void refresh() override;
    bool showEntity(const EntityRef &ref) override;
    QList<QAction *> pageActions() const override { return m_pageActions; }
    /// The bytes shown; empty while they are being made.
    QByteArray shownPdf() const { return m_pdf; }

private:
    void connectChoices();
    void connectJobs();
    void buildActions();
    void fillYears();
    void fillSheets();
    void makeAgain();
    void showMade(const MadeReport &made);
    void showHeading(const QModelIndex &index);
    void sayUnlessCancelled(const core::Error &error);
    void save();
    void write(const QString &path, const QByteArray &bytes);
    void print();
    std::vector<std::pair<QRadioButton *, report::ReportKind>> kinds() const;
    report::ReportRequest request();
    int year() const;
    /// What the report is made from: the plan, or what was sealed of it when the year was closed.
    const core::Plan *source();

    std::unique_ptr<Ui::ReportsScreen> m_ui;
    SealedYears m_sealed;
    PageHeader *m_header;
    ReportJob *m_job;
    ReportJob *m_saveJob; ///< makes the other formats, for m_savePath
    QString m_savePath;
    PrintJob *m_printJob;
    ReportOutline *m_outline;
    QPushButton *m_printButton;
    QPushButton *m_saveButton;
    QList<QAction *> m_pageActions;
    QByteArray m_pdf;
    report::ReportKind m_shownKind = report::ReportKind::Annual;
    core::Id<core::ActionSheet> m_shownAction;
    bool m_filling = false;
};

} // namespace jalon::gui
