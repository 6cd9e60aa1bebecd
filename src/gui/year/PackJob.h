// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "report/pack/Pack.h"

#include <QFutureWatcher>
#include <QObject>

#include <vector>

namespace jalon::gui {

/// A document that was written into the folder of a pack.
struct PackedFile
{
    QString document; ///< kind of report: "annual"
    QString action;   ///< code of the sheet, for a document of one action
    QString format;   ///< "pdf"
    QString fileName;
    QString hash; ///< SHA-256 of its bytes
};

/// What the register says of them: a row for each document and recipient, with the rest of `common`. A
/// document in several formats is sent once, as the PDF, whose hash names the version.
std::vector<core::Transmission> sendingsOf(const std::vector<PackedFile> &files,
                                           const std::vector<core::Id<core::Party>> &recipients,
                                           const core::Transmission &common);

/// Writes a year's pack in a thread (report::writePack), on a copy of the plan: all documents or none. Owned
/// by the dialog, which may go before the thread does.
class PackJob : public QObject
{
    Q_OBJECT

public:
    explicit PackJob(QObject *parent = nullptr);
    ~PackJob() override;

    void start(const core::Plan &plan, std::vector<report::PackItem> items, const QString &folder);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    /// `done` of `total` documents; `name` is the one being made.
    void progress(int done, int total, const QString &name);
    void finished(const std::vector<jalon::gui::PackedFile> &files);
    /// Error Cancelled, or CannotWrite with the path, or what making a report answers.
    void failed(const jalon::core::Error &error);

private:
    using Answer = core::Result<std::vector<PackedFile>>;
    void answer();

    QFutureWatcher<Answer> m_watcher;
    QStringList m_names;
};

} // namespace jalon::gui
