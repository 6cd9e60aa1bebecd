// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "report/Reports.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

namespace jalon::gui {

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
    void finished(const QByteArray &bytes);
    void failed(const jalon::core::Error &error);

private:
    using Answer = core::Result<QByteArray>;
    void answer();

    QFutureWatcher<Answer> m_watcher;
};

} // namespace jalon::gui
