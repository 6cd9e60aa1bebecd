// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/PackDialog.h"

#include "core/change/Verbs.h"
#include "gui/app/Settings.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/journal/FieldColumn.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/SectionTitle.h"
#include "gui/year/RecipientTree.h"
#include "gui/year/TransmissionDialog.h"
#include "gui/year/YearDialogParts.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

/// What a pack is made of, in the order in which one reads it (report/pack/Pack.h).
constexpr std::array packKinds{report::ReportKind::Annual,       report::ReportKind::FollowUp,
                               report::ReportKind::Synthesis,    report::ReportKind::Indicators,
                               report::ReportKind::ActionReview, report::ReportKind::Sheets,
                               report::ReportKind::Minutes};

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

PackDialog::PackDialog(ScreenContext &context, int year, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_sealed(context.session)
    , m_year(year)
    , m_logo(m_sealed.logo(year))
    , m_job(new PackJob(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The documents of %1").arg(year));
    m_message = new EntryMessage(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeDocuments());
    columns->addWidget(makeRecipients(), 1);
    QVBoxLayout *layout = yearDialogs::layoutOf(this);
    layout->addWidget(makeFolder());
    if (const YearClosing *closing = context.session.plan().closing(year)) {
        auto *sealed = new PlainLabel(tr("Year closed on %1: the documents are drawn from the seal.")
                                          .arg(context.wording.date(closing->closedOn)),
                                      this);
        sealed->setLook(TextSize::Small, TextTone::Soft);
        layout->addWidget(sealed);
    }
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeFoot());
    resize(860, 620);
    connect(m_job, &PackJob::progress, this, [this](int done, int total, const QString &name) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_doing->setText(name);
    });
    connect(m_job, &PackJob::finished, this, &PackDialog::showWritten);
    connect(m_job, &PackJob::failed, this, &PackDialog::showFailed);
    showState();
    m_choose->setFocus();
}

QWidget *PackDialog::makeFolder()
{
    auto *row = new QWidget(this);
    auto *name = new PlainLabel(tr("Folder"), row);
    name->setTone(TextTone::Soft);
    m_folder = new QLineEdit(row);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setObjectName(u"packFolder"_s);
    m_folder->setText(QDir::toNativeSeparators(m_context.settings.get(Settings::Key::LastFolder).toString()));
    m_choose = secondaryButton(tr("Choose…"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(name);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PackDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &PackDialog::showState);
    return row;
}

QWidget *PackDialog::makeDocuments()
{
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(new SectionTitle(tr("Documents"), card));
    const auto add = [&](QList<QCheckBox *> &boxes, const QString &words, const QString &code, bool on) {
        auto *box = new QCheckBox(words, card);
        box->setObjectName(code);
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, this, &PackDialog::showState);
        layout->addWidget(box);
        boxes.append(box);
    };
    for (const report::ReportKind kind : packKinds)
        add(m_documents,
            toCode(kind) == u"action-review"_s ? tr("Review of each action that promises one")
                                               : capital(m_context.wording.documentKind(toCode(kind))),
            toCode(kind), true);
    layout->addSpacing(8);
    layout->addWidget(new SectionTitle(tr("Formats"), card));
    add(m_formats, tr("PDF, to read and to send"), u"pdf"_s, true);
    add(m_formats, tr("ODT, to edit"), u"odt"_s, false);
    add(m_formats, tr("HTML, for screens"), u"html"_s, false);
    layout->addSpacing(8);
    m_withoutNames = new QCheckBox(tr("Without the names of people"), card);
    m_withoutNames->setObjectName(u"packWithoutNames"_s);
    layout->addWidget(m_withoutNames);
    layout->addStretch(1);
    return card;
}

QWidget *PackDialog::makeRecipients()
{
    auto *card = new Card(this);
    m_recipients = new RecipientTree(card);
    m_recipients->fill(m_context.session.plan(), QDate::currentDate());
    m_fields = new FieldColumn(card);
    m_day = new QLineEdit(yearDialogs::typed(QDate::currentDate()), m_fields);
    m_day->setMaximumWidth(170);
    m_medium = new QComboBox(m_fields);
    m_medium->setEditable(true);
    m_medium->addItems(TransmissionDialog::media());
    m_fields->add(tr("Sent on"), m_day);
    m_fields->add(tr("How"), m_medium);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(new SectionTitle(tr("Recipients, for the register"), card));
    layout->addWidget(m_recipients, 1);
    layout->addWidget(m_fields);
    connect(m_recipients, &RecipientTree::choiceChanged, this, &PackDialog::showState);
    return card;
}

QWidget *PackDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_count = new PlainLabel(foot);
    m_count->setTone(TextTone::Soft);
    m_progress = new QProgressBar(foot);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setMinimumWidth(160);
    m_doing = new PlainLabel(foot);
    m_doing->setLook(TextSize::Small, TextTone::Muted);
    m_cancel = secondaryButton(tr("Cancel"), foot);
    m_record = secondaryButton(tr("Enter the sending in the register"), foot);
    m_record->setObjectName(u"recordPack"_s);
    m_write = primaryButton(tr("Write the documents"), foot);
    m_write->setObjectName(u"writePack"_s);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_count);
    layout->addWidget(m_progress);
    layout->addWidget(m_doing, 1);
    layout->addStretch(0);
    layout->addWidget(m_cancel);
    layout->addWidget(m_record);
    layout->addWidget(m_write);
    connect(m_cancel, &QPushButton::clicked, this, &PackDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &PackDialog::write);
    connect(m_record, &QPushButton::clicked, this, &PackDialog::record);
    return foot;
}

QCheckBox *PackDialog::document(const QString &kind) const
{
    const auto at = std::find_if(m_documents.begin(), m_documents.end(),
                                 [&](const QCheckBox *box) { return box->objectName() == kind; });
    return at == m_documents.end() ? nullptr : *at;
}

QCheckBox *PackDialog::format(const QString &code) const
{
    const auto at = std::find_if(m_formats.begin(), m_formats.end(),
                                 [&](const QCheckBox *box) { return box->objectName() == code; });
    return at == m_formats.end() ? nullptr : *at;
}

void PackDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void PackDialog::chooseFolder()
{
    const QString folder = m_context.dialogs.chooseFolder(this, tr("Folder of the documents"),
                                                          QDir::fromNativeSeparators(m_folder->text()));
    if (!folder.isEmpty())
        setFolder(folder);
}

const Plan *PackDialog::plan() const
{
    const auto sealed = m_sealed.of(m_year);
    if (!sealed)
        return nullptr;
    return *sealed ? &(*sealed)->plan : &m_context.session.plan();
}

std::vector<report::PackItem> PackDialog::items() const
{
    report::PackOptions options;
    for (const report::ReportKind kind : packKinds) {
        if (document(toCode(kind))->isChecked())
            options.kinds.push_back(kind);
    }
    for (const auto &code : EnumCodes<report::ReportFormat>::all) {
        if (format(toCode(code.value))->isChecked())
            options.formats.push_back(code.value);
    }
    options.withoutNames = m_withoutNames->isChecked();
    options.logo = m_logo;
    const Plan *from = plan();
    if (!from || options.kinds.empty() || options.formats.empty())
        return {};
    return report::packOf(*from, m_year, options);
}

void PackDialog::showState()
{
    if (!m_write)
        return; // not built yet
    const bool running = m_job->isRunning();
    const int documents = int(items().size());
    m_count->setText(documents == 0 ? tr("Nothing to write") : tr("%n document(s)", nullptr, documents));
    m_count->setVisible(!running);
    m_progress->setVisible(running);
    m_doing->setVisible(running);
    m_write->setEnabled(!running && documents > 0 && !m_folder->text().trimmed().isEmpty());
    m_record->setVisible(!m_written.empty() && !m_context.session.isReadOnly());
    m_record->setEnabled(!running && !m_recorded && !m_recipients->chosen().empty());
    m_record->setToolTip(m_recipients->chosen().empty() ? tr("Tick who receives the documents first.")
                                                        : QString());
    m_cancel->setText(running ? tr("Give up") : m_written.empty() ? tr("Cancel") : tr("Close"));
}

bool PackDialog::mayReplace(const std::vector<report::PackItem> &items)
{
    const QDir folder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    const auto there = std::count_if(items.begin(), items.end(), [&](const report::PackItem &item) {
        return folder.exists(item.fileName);
    });
    if (there == 0)
        return true;
    Dialogs::Question question;
    question.kind = Dialogs::Kind::Warning;
    question.text = tr("%n document(s) of this name stand(s) in the folder already.", nullptr, int(there));
    question.detail = tr("Replaced, what stood there is gone.");
    question.answers = QStringList{tr("Replace"), tr("Cancel")};
    return m_context.dialogs.ask(this, question) == 0;
}

void PackDialog::write()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (!QDir(folder).exists() || !QDir::isAbsolutePath(folder))
        return m_message->showRefusal(tr("There is no folder “%1”.").arg(m_folder->text()));
    const Plan *from = plan();
    if (!from)
        return m_message->showRefusal(m_context.wording.error(m_sealed.of(m_year).error()));
    std::vector<report::PackItem> wanted = items();
    if (wanted.empty() || m_job->isRunning() || !mayReplace(wanted))
        return;
    m_message->clear();
    m_written.clear();
    m_recorded = false;
    m_progress->setRange(0, 0);
    const auto earlier = m_sealed.earlier(m_year);
    for (report::PackItem &item : wanted)
        item.request.rectifications = earlier;
    m_job->start(*from, std::move(wanted), folder);
    showState();
}

void PackDialog::showWritten(const std::vector<PackedFile> &files)
{
    m_written = files;
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    m_context.settings.set(Settings::Key::LastFolder, folder);
    m_message->showDone(tr("%n document(s) written to “%1”.", nullptr, int(files.size()))
                            .arg(QDir::toNativeSeparators(folder)));
    showState();
    (m_record->isEnabled() && m_record->isVisible() ? m_record : m_cancel)->setFocus();
}

void PackDialog::showFailed(const Error &error)
{
    const QString folder = m_folder->text().trimmed();
    if (error.code == ErrorCode::Cancelled)
        m_message->showRefusal(tr("Given up. Nothing was written."));
    else if (error.code != ErrorCode::CannotWrite) // else: the system's own words help nobody
        m_message->showRefusal(m_context.wording.error(error));
    else if (!QFileInfo(QDir::fromNativeSeparators(folder)).isWritable())
        m_message->showRefusal(
            tr("You may not write to the folder “%1”. Nothing was written: choose another folder.")
                .arg(folder));
    else
        m_message->showRefusal(tr("The documents do not go into “%1”: its disk is full, or the folder takes "
                                  "no files. Nothing was written, and what stood there is as it was.")
                                   .arg(folder));
    showState();
}

void PackDialog::reject()
{
    if (m_job->isRunning())
        return m_job->cancel();
    QDialog::reject();
}

void PackDialog::record()
{
    m_fields->clearProblems();
    const auto day = yearDialogs::readDay(*m_fields, m_day);
    if (!day)
        return;
    Transmission common;
    common.year = m_year;
    common.sentOn = *day;
    common.medium = m_medium->currentText().simplified();
    std::vector<Transmission> rows = sendingsOf(m_written, m_recipients->chosen(), common);
    const int n = int(rows.size());
    const Outcome done =
        m_context.session.perform(verbs::recordTransmissions(m_context.session.plan(), std::move(rows)));
    if (!done)
        return m_message->showRefusal(m_context.wording.error(done.error()));
    m_recorded = true;
    m_message->showDone(tr("%n sending(s) entered in the register.", nullptr, n));
    showState();
}

} // namespace jalon::gui
