// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/AttachmentsField.h"

#include "core/change/Verbs.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/journal/AttachedFiles.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

AttachmentsField::AttachmentsField(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new SectionTitle(tr("Attachments"), this))
    , m_list(new QVBoxLayout)
    , m_add(new LinkButton(tr("+ Attach a file…"), this))
    , m_problem(new PlainLabel(this))
{
    m_add->setToolTip(tr("Or drop files here"));
    m_problem->setLook(TextSize::Small, TextTone::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    setAcceptDrops(!context.session.isReadOnly());
    m_add->setVisible(!context.session.isReadOnly());
    connect(m_add, &LinkButton::clicked, this, [this] {
        const QString path = m_context.dialogs.openFile(this, tr("Attach a file"), {}, tr("All files (*)"));
        if (!path.isEmpty())
            attach({path});
    });
}

AttachmentsField::~AttachmentsField() = default;

void AttachmentsField::show(const Id<JournalEntry> &entry)
{
    if (m_entry != entry)
        say({});
    m_entry = entry;
    m_obligation = {};
    refresh();
}

void AttachmentsField::show(const Id<Obligation> &obligation)
{
    if (m_obligation != obligation)
        say({});
    m_entry = {};
    m_obligation = obligation;
    refresh();
}

std::vector<const Attachment *> AttachmentsField::attachments() const
{
    const Plan &plan = m_context.session.plan();
    return m_entry.isNull() ? plan.referring(&Attachment::obligationId, m_obligation)
                            : plan.referring(&Attachment::entryId, m_entry);
}

void AttachmentsField::refresh()
{
    std::vector<Attachment> rows;
    for (const Attachment *attachment : attachments())
        rows.push_back(*attachment);
    m_title->setVisible(!rows.empty() || !m_context.session.isReadOnly());
    if (rows == m_shown)
        return;
    m_shown = std::move(rows);
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Attachment &attachment : m_shown)
        m_list->addWidget(makeRow(attachment));
}

QWidget *AttachmentsField::makeRow(const Attachment &attachment)
{
    auto *row = new QWidget(this);
    const Id<Attachment> id = attachment.id;
    auto *name = new LinkButton(row);
    name->setText(fontMetrics().elidedText(attachment.name, Qt::ElideMiddle, 190));
    name->setToolTip(plainToolTip(attachment.name));
    name->setAccessibleName(tr("Open %1").arg(attachment.name));
    auto *size = new PlainLabel(m_context.wording.fileSize(attachment.size), row);
    size->setLook(TextSize::Small, TextTone::Soft);
    auto *save = iconButton(u"save"_s, tr("Save %1 as…").arg(attachment.name), row);
    auto *remove = iconButton(u"remove"_s, tr("Remove %1").arg(attachment.name), row);
    remove->setVisible(!m_context.session.isReadOnly());
    connect(name, &QPushButton::clicked, this, [this, id] { open(id); });
    connect(save, &QPushButton::clicked, this, [this, id] { saveAs(id); });
    connect(remove, &QPushButton::clicked, this, [this, id] { this->remove(id); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(name);
    line->addWidget(size);
    line->addStretch(1);
    line->addWidget(save);
    line->addWidget(remove);
    return row;
}

void AttachmentsField::attach(const QStringList &paths)
{
    session::PlanSession &session = m_context.session;
    AttachedFiles files(session, m_context.wording);
    std::vector<ChangeSet> sets;
    QStringList problems;
    for (const QString &path : paths) {
        QString problem;
        auto attachment = files.take(path, problem);
        if (!attachment) {
            problems << problem;
            continue;
        }
        if (m_entry.isNull())
            attachment->obligationId = m_obligation;
        else
            attachment->entryId = m_entry;
        sets.push_back(verbs::add(session.plan(), *attachment));
    }
    if (sets.size() == 1) {
        if (const Outcome outcome = session.perform(sets.front()); !outcome)
            problems << m_context.wording.error(outcome.error());
    } else if (!sets.empty()) {
        if (const Outcome outcome = session.perform(combined(Verb::Add, sets.front().subject, sets));
            !outcome)
            problems << m_context.wording.error(outcome.error());
    }
    say(problems.join(u'\n'));
    refresh();
}

void AttachmentsField::open(const Id<Attachment> &id)
{
    const Attachment *attachment = m_context.session.plan().find(id);
    if (!attachment)
        return;
    if (!AttachedFiles::mayOpen(*attachment)) {
        say(tr("“%1” is no document that is opened from here: save it first, and open it if you know it.")
                .arg(attachment->name));
        return;
    }
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    // a folder each, for two may have the same name
    const QString folder = m_opened->filePath(attachment->hash.left(16));
    const QString path = QDir(folder).filePath(AttachedFiles::safeName(*attachment));
    QDir().mkpath(folder);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QString problem = AttachedFiles(m_context.session, m_context.wording).save(*attachment, path);
    say(problem);
    if (!problem.isEmpty())
        return;
    QFile::setPermissions(path, QFileDevice::ReadOwner); // a copy: what is changed there changes no plan
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        say(tr("No program was found to open “%1”.").arg(attachment->name));
}

void AttachmentsField::saveAs(const Id<Attachment> &id)
{
    const Attachment *attachment = m_context.session.plan().find(id);
    if (!attachment)
        return;
    const QString path = m_context.dialogs.saveFile(
        this, tr("Save the attachment"), QDir::home().filePath(AttachedFiles::safeName(*attachment)),
        tr("All files (*)"));
    if (!path.isEmpty())
        say(AttachedFiles(m_context.session, m_context.wording).save(*attachment, path));
}

void AttachmentsField::remove(const Id<Attachment> &id)
{
    const Outcome outcome = m_context.session.perform(verbs::remove(m_context.session.plan(), id));
    say(outcome ? QString() : m_context.wording.error(outcome.error()));
    refresh();
}

void AttachmentsField::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString AttachmentsField::problem() const
{
    return m_problem->text();
}

void AttachmentsField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsField::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        attach(paths);
    event->acceptProposedAction();
}

} // namespace jalon::gui
