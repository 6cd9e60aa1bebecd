// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "report/Reports.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QPdfDocument>

#include <memory>
#include <vector>

namespace jalon::gui {

// A report ready to be saved and, a PDF, to be looked at: opening a thousand pages takes as long as anything
// that must not hold up the window.
struct MadeReport
{
    QByteArray bytes;
    std::vector<report::OutlineEntry> outline;
    // Of a PDF; taken by who shows it. Mutable: futures hand out constant values.
    mutable std::unique_ptr<QPdfDocument> pages;
};

/// Makes one report aside, on a copy of the plan, so that the window never waits. A new start gives up the
/// one under way; only the last one answers. Owned by the screen, which may go before the thread does.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    explicit ReportJob(QObject *parent = nullptr);
    ~ReportJob() override;

    void start(const core::Plan &plan, const report::ReportRequest &request,
               report::ReportFormat format = report::ReportFormat::Pdf);
    void cancel();
    bool isRunning() const;

signals:
    void progress(int done, int total);
    void finished(const jalon::gui::MadeReport &made);
    void failed(const jalon::core::Error &error);

private:
    using Answer = core::Result<MadeReport>;
    static Answer make(const core::Plan &plan, report::ReportRequest request, report::ReportFormat format,
                       const report::PageProgress &progress);
    void answer();

    QFutureWatcher<Answer> m_watcher;
};

} // namespace jalon::gui
