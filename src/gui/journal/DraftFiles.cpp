// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/DraftFiles.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/journal/AttachedFiles.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::gui {

DraftFiles::DraftFiles(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(nullptr)
    , m_add(new LinkButton(tr("+ Attach a file…"), this))
    , m_problem(new PlainLabel(this))
{
    auto *area = new QWidget(this);
    m_flow = new FlowLayout(area, 6, 4);
    m_problem->setLook(TextSize::Small, TextTone::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(area);
    layout->addWidget(m_problem);
    m_add->setAutoDefault(false);
    m_flow->addWidget(m_add);
    setAcceptDrops(true);
    connect(m_add, &LinkButton::clicked, this, [this] {
        const QString path = m_context.dialogs.openFile(this, tr("Attach a file"), {}, tr("All files (*)"));
        if (!path.isEmpty())
            add({path});
    });
}

void DraftFiles::add(const QStringList &paths)
{
    const AttachedFiles files(m_context.session, m_context.wording);
    QStringList problems;
    for (const QString &path : paths) {
        const QString problem = files.refusal(path);
        if (!problem.isEmpty())
            problems << problem;
        else if (!m_paths.contains(path))
            m_paths << path;
    }
    say(problems.join(u'\n'));
    arrange();
}

void DraftFiles::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void DraftFiles::arrange()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one whose × was clicked
        }
        delete item;
    }
    for (const QString &path : std::as_const(m_paths)) {
        const QFileInfo file(path);
        auto *chip = new Chip(file.fileName() + u" · "_s + m_context.wording.fileSize(file.size()), this);
        chip->setRemovable(true);
        connect(chip, &Chip::removeRequested, this, [this, path] {
            m_paths.removeAll(path);
            say({});
            arrange();
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->addWidget(m_add);
    updateGeometry();
}

void DraftFiles::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DraftFiles::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        add(paths);
    event->acceptProposedAction();
}

} // namespace jalon::gui
