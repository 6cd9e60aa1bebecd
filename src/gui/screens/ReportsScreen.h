// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/Screen.h"
#include "report/Reports.h"

#include <QByteArray>

#include <memory>

class QBuffer;
class QPdfDocument;

namespace Ui {
class ReportsScreen;
}

namespace jalon::gui {

class PageHeader;
class ReportJob;

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
    /// The bytes shown; empty while they are being made.
    QByteArray shownPdf() const { return m_pdf; }

private:
    void fillYears();
    void fillSheets();
    void makeAgain();
    void show(const QByteArray &pdf);
    void setWaiting(const QString &sentence);
    void save();
    void write(const QString &path, const QByteArray &bytes);
    void print();
    report::ReportRequest request() const;

    std::unique_ptr<Ui::ReportsScreen> m_ui;
    PageHeader *m_header;
    ReportJob *m_job;
    ReportJob *m_saveJob; ///< makes the other formats, for m_savePath
    QString m_savePath;
    QPdfDocument *m_document;
    QBuffer *m_buffer;
    QByteArray m_pdf;
    bool m_filling = false;
};

} // namespace jalon::gui
