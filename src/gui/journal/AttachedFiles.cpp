// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/AttachedFiles.h"

#include "core/base/Text.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

AttachedFiles::AttachedFiles(session::PlanSession &session, const report::Wording &wording)
    : m_session(session)
    , m_wording(wording)
{
}

QString AttachedFiles::refusal(const QString &path) const
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (!file.isFile())
        return tr("“%1” is not a file that can be attached.").arg(name);
    if (!file.isReadable())
        return tr("“%1” cannot be read.").arg(name);
    if (file.size() > maximumAttachment)
        return tr("“%1” has %2; a plan takes files of up to %3. Leave it where it is and note its address "
                  "instead.")
            .arg(name, m_wording.fileSize(file.size()), m_wording.fileSize(maximumAttachment));
    return {};
}

std::optional<Attachment> AttachedFiles::take(const QString &path, QString &problem)
{
    problem = refusal(path);
    if (!problem.isEmpty())
        return std::nullopt;
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        problem = tr("“%1” cannot be read.").arg(name);
        return std::nullopt;
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        problem = tr("“%1” cannot be read.").arg(name);
        return std::nullopt;
    }
    const auto hash = m_session.addContent(bytes);
    if (!hash) {
        problem = hash.error().code == ErrorCode::TooLarge
                      ? tr("With “%1” the files of this plan would be more than %2. Leave it where it is and "
                           "note its address instead.")
                            .arg(name, m_wording.fileSize(maximumAttachments))
                      : m_wording.error(hash.error());
        return std::nullopt;
    }
    Attachment attachment;
    attachment.id = Id<Attachment>::create();
    attachment.name = normalised(name);
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
    attachment.size = int(bytes.size());
    attachment.hash = *hash;
    return attachment;
}

QString AttachedFiles::save(const Attachment &attachment, const QString &path) const
{
    const auto bytes = m_session.content(attachment.hash);
    if (!bytes)
        return m_wording.error(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return m_wording.error({ErrorCode::CannotWrite, path, file.errorString()});
    return {};
}

bool AttachedFiles::mayOpen(const Attachment &attachment)
{
    static const QStringList documents{
        u"pdf"_s,  u"odt"_s,  u"ods"_s,  u"odp"_s,  u"odg"_s, u"doc"_s, u"docx"_s, u"xls"_s,  u"xlsx"_s,
        u"ppt"_s,  u"pptx"_s, u"txt"_s,  u"csv"_s,  u"rtf"_s, u"png"_s, u"jpg"_s,  u"jpeg"_s, u"gif"_s,
        u"webp"_s, u"tif"_s,  u"tiff"_s, u"heic"_s, u"eml"_s, u"ics"_s, u"mp3"_s,  u"mp4"_s,  u"zip"_s};
    return documents.contains(QFileInfo(safeName(attachment)).suffix().toLower());
}

QString AttachedFiles::safeName(const Attachment &attachment)
{
    static const QRegularExpression unsafe(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = attachment.name;
    name.replace(unsafe, u"_"_s);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() ? u"document"_s : name.right(120);
}

} // namespace jalon::gui
