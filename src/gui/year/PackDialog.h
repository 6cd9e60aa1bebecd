// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/year/PackJob.h"
#include "gui/year/SealedYears.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace jalon::gui {

class EntryMessage;
class FieldColumn;
class PlainLabel;
class RecipientTree;
struct ScreenContext;

/// "Dossier complet": the documents of a year in the formats wanted, written into a folder aside, and then
/// entered in the register for those who receive them. A closed year's come from its seal.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    PackDialog(ScreenContext &context, int year, QWidget *parent);

    /// Escape and Cancel: gives up the writing under way first.
    void reject() override;
    void setFolder(const QString &folder);
    void write();
    /// One transmission for each document and recipient, as one step.
    void record();

    RecipientTree *recipients() const { return m_recipients; }
    QCheckBox *document(const QString &kind) const;
    QCheckBox *format(const QString &code) const;
    const std::vector<PackedFile> &written() const { return m_written; }
    EntryMessage *message() const { return m_message; }

private:
    QWidget *makeDocuments();
    QWidget *makeRecipients();
    QWidget *makeFolder();
    QWidget *makeFoot();
    void chooseFolder();
    std::vector<report::PackItem> items() const;
    const core::Plan *plan() const;
    bool mayReplace(const std::vector<report::PackItem> &items);
    void showState();
    void showWritten(const std::vector<PackedFile> &files);
    void showFailed(const core::Error &error);

    ScreenContext &m_context;
    mutable SealedYears m_sealed; ///< reads on demand
    int m_year;
    QByteArray m_logo; ///< of the year, read once
    PackJob *m_job;
    QList<QCheckBox *> m_documents;
    QList<QCheckBox *> m_formats;
    QCheckBox *m_withoutNames = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    RecipientTree *m_recipients = nullptr;
    FieldColumn *m_fields = nullptr;
    QLineEdit *m_day = nullptr;
    QComboBox *m_medium = nullptr;
    PlainLabel *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    PlainLabel *m_doing = nullptr;
    EntryMessage *m_message = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_record = nullptr;
    std::vector<PackedFile> m_written;
    bool m_recorded = false;
};

} // namespace jalon::gui
