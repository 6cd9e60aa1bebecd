// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Obligation.h"

#include <QWidget>

#include <memory>

class QTemporaryDir;
class QVBoxLayout;

namespace jalon::gui {

class LinkButton;
class PlainLabel;
class SectionTitle;
struct ScreenContext;

/// The files of a journal entry or of an obligation: added by button or dropped, opened with the desktop,
/// saved elsewhere, removed (undo brings them back). Their bytes are read only when one is asked for.
class AttachmentsField : public QWidget
{
    Q_OBJECT

public:
    AttachmentsField(ScreenContext &context, QWidget *parent);
    ~AttachmentsField() override;

    void show(const core::Id<core::JournalEntry> &entry);
    void show(const core::Id<core::Obligation> &obligation);
    /// As one step; what is refused is said underneath, the others are attached.
    void attach(const QStringList &paths);
    QString problem() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    QWidget *makeRow(const core::Attachment &attachment);
    std::vector<const core::Attachment *> attachments() const;
    void open(const core::Id<core::Attachment> &id);
    void saveAs(const core::Id<core::Attachment> &id);
    void remove(const core::Id<core::Attachment> &id);
    void say(const QString &problem);

    ScreenContext &m_context;
    core::Id<core::JournalEntry> m_entry;
    core::Id<core::Obligation> m_obligation;
    std::vector<core::Attachment> m_shown;
    SectionTitle *m_title;
    QVBoxLayout *m_list;
    LinkButton *m_add;
    PlainLabel *m_problem;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs look at; goes with the window
};

} // namespace jalon::gui
