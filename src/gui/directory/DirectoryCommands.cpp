// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/DirectoryCommands.h"

#include <limits>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "core/change/Verbs.h"
#include "core/rules/Mentions.h"
#include "exchange/PersonWriter.h"
#include "gui/app/Settings.h"
#include "gui/app/ViewState.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/directory/MergeDialog.h"
#include "gui/directory/NewPartyDialog.h"
#include "gui/directory/PseudonymiseDialog.h"
#include "gui/directory/ReplacePilotDialog.h"
#include "gui/screens/ScreenContext.h"
#include "report/PersonExport.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Party;

DirectoryCommands::DirectoryCommands(ScreenContext &context, QWidget *window)
    : m_context(context)
    , m_window(window)
    , m_different(context.settings)
{
}

DirectoryCommands::Id DirectoryCommands::add()
{
    NewPartyDialog dialog(m_context, m_window);
    dialog.exec();
    return dialog.added();
}

// "2 pilotes ou associés, 1 lien du journal": the rows that go, then those that stay without it.
QString DirectoryCommands::whatGoes(const core::ChangeSet &set) const
{
    core::ChangeSet gone, changed;
    for (const core::Change &change : set.changes)
        (change.after ? changed : gone).changes.push_back(change);
    const auto counted = [this](const core::ChangeSet &part) {
        QStringList words;
        for (const auto &[table, count] : core::verbs::countByEntity(part)) {
            if (table != QLatin1StringView(core::Fields<Party>::table) || part.changes.front().after)
                words << m_context.wording.count(table, count);
        }
        return words.join(u", "_s);
    };
    QStringList sentences;
    if (const QString words = counted(gone); !words.isEmpty())
        sentences << tr("With it goes: %1.").arg(words);
    if (!changed.changes.empty())
        sentences << tr("Stays without it: %1.").arg(counted(changed));
    return sentences.join(u'\n');
}

bool DirectoryCommands::remove(const Id &id)
{
    const core::Plan &plan = m_context.session.plan();
    const Party *party = plan.find(id);
    if (!party)
        return false;
    const core::ChangeSet set = core::verbs::removeParty(plan, id);
    QStringList detail{whatGoes(set), tr("This can be undone.")};
    detail.removeAll(QString());
    Dialogs::Question ask;
    ask.kind = Dialogs::Kind::Warning;
    ask.text = tr("Remove “%1” from the directory?").arg(party->name);
    ask.detail = detail.join(u'\n');
    ask.answers = {tr("Keep"), tr("Remove from the directory")}; // Enter after a slip of the hand keeps
    ask.escape = 0;
    if (m_context.dialogs.ask(m_window, ask) != 1)
        return false;
    const core::Outcome done = m_context.session.perform(set);
    if (!done)
        m_context.reportError(m_context.wording.error(done.error()));
    return bool(done);
}

std::vector<core::LikelyDuplicate> DirectoryCommands::duplicates() const
{
    auto pairs = core::likelyDuplicates(m_context.session.plan());
    std::erase_if(pairs, [this](const core::LikelyDuplicate &pair) {
        return m_different.contains(pair.kept, pair.gone);
    });
    return pairs;
}

void DirectoryCommands::merge(const Id &id)
{
    compare({core::LikelyDuplicate{id, {}, 0}});
}

void DirectoryCommands::compare(const std::vector<core::LikelyDuplicate> &pairs)
{
    if (!pairs.empty())
        MergeDialog(m_context, m_different, pairs, m_window).exec();
}

void DirectoryCommands::replacePilot(const Id &id)
{
    if (m_context.session.plan().find(id))
        ReplacePilotDialog(m_context, id, m_window).exec();
}

void DirectoryCommands::pseudonymise(const Id &id)
{
    if (m_context.session.plan().find(id))
        PseudonymiseDialog(m_context, id, m_window).exec();
}

void DirectoryCommands::exportAll(const Id &id)
{
    const core::Plan &plan = m_context.session.plan();
    const Party *party = plan.find(id);
    if (!party)
        return;
    const QString folder = m_context.settings.get(Settings::Key::LastFolder).toString();
    const QStringList filters{tr("PDF documents (*.pdf)"), tr("Text documents (*.odt)"),
                              tr("Web pages (*.html)"), tr("Data (*.json)")};
    // The name of a file is no place for the name of a person.
    QString path =
        m_context.dialogs.saveFile(m_window, tr("Save everything about %1").arg(party->name),
                                   QDir(folder).absoluteFilePath(tr("person.pdf")), filters.join(u";;"_s));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    const auto log = m_context.session.log({}, std::numeric_limits<int>::max());
    if (!log)
        return m_context.reportError(m_context.wording.error(log.error()));
    const QDate asOf = m_context.view.asOf();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"json"_s)
        return write(path, exchange::writePerson(plan, *party, asOf, *log));
    report::PersonRequest request{id, asOf, *log};
    if (const QString hash = plan.info().logo; !hash.isEmpty()) {
        if (const auto logo = m_context.session.content(hash))
            request.logo = *logo;
    }
    const auto format = core::fromCode<report::ReportFormat>(ending).value_or(report::ReportFormat::Pdf);
    const auto bytes = report::makePersonReport(plan, request, format);
    if (!bytes)
        return m_context.reportError(m_context.wording.error(bytes.error()));
    write(path, *bytes);
}

void DirectoryCommands::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_context.reportError(m_context.wording.error(
            {core::ErrorCode::CannotWrite, QDir::toNativeSeparators(path), file.errorString()}));
    m_context.settings.set(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    m_context.dialogs.tell(m_window, Dialogs::Kind::Info, tr("The document is saved."),
                           QDir::toNativeSeparators(path));
}

} // namespace jalon::gui
