// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ShortcutsDialog.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/SectionTitle.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace("&&"_L1, "\1"_L1).remove(u'&').replace("\1"_L1, "&"_L1);
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(8, 0, 16, 0);
    grid->setHorizontalSpacing(32);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const QAction *menu : menus) {
        auto *head = new SectionTitle(withoutMnemonic(menu->text()), list);
        head->setContentsMargins(0, row == 0 ? 0 : 12, 0, 4);
        grid->addWidget(head, row++, 0, 1, 2);
        for (const QAction *action : menu->menu()->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            grid->addWidget(new PlainLabel(withoutMnemonic(action->text()), list), row, 0);
            auto *keys = new PlainLabel(keysOf(*action), list);
            keys->setTone(TextTone::Soft);
            grid->addWidget(keys, row++, 1);
        }
    }
    addPages(list, grid, row);
    grid->setRowStretch(row, 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    auto *close = secondaryButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(area);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(600, 600);
}

// These keys are their page's own: a shortcut of the window would take "N" from whoever types.
void ShortcutsDialog::addPages(QWidget *list, QGridLayout *grid, int &row)
{
    addPage(tr("Figures, on every page"),
            {{tr("Where does this figure come from?"), tr("Tab to the figure, then Enter")},
             {tr("From row to row, and to the place of a row"), tr("arrows, Home, End; Enter")}},
            list, grid, row);
    addPage(tr("Costs, on its page"),
            {{tr("Choose a row, a figure"), tr("arrows")},
             {tr("Where the chosen figure comes from"), tr("Enter")},
             {tr("Type the budget lines"), u"F2"_s},
             {tr("Copy the table"), u"Ctrl+C"_s}},
            list, grid, row);
    addPage(tr("Calendar, on its page"),
            {{tr("Unfold, fold"), tr("Right, Left, Space")},
             {tr("Move the action by a month"), tr("Alt+Left, Alt+Right")},
             {tr("Move its end only"), tr("Alt+Shift+Left, Alt+Shift+Right")},
             {tr("Give the move up"), tr("Esc")},
             {tr("Type its dates"), u"F2"_s},
             {tr("Open the sheet"), tr("Enter")},
             {tr("Zoom in, out, whole plan"), u"+, −, 0"_s}},
            list, grid, row);
    addPage(tr("Annual review, on its page"),
            {{tr("Turn the pages"), tr("arrows, Page keys, Space")},
             {tr("First and last page"), tr("Home, End")},
             {tr("Another year"), tr("Ctrl+Left, Ctrl+Right")},
             {tr("Whole screen"), u"F11, F5"_s},
             {tr("Contents, search by code"), u"O"_s},
             {tr("Note a decision"), tr("1 to 5; D with a text")},
             {tr("Hide or show names of people"), u"N"_s},
             {tr("Light, dark, high contrast"), u"C"_s},
             {tr("Blank screen"), u"B"_s}},
            list, grid, row);
}

void ShortcutsDialog::addPage(const QString &title, const Keys &keys, QWidget *list, QGridLayout *grid,
                              int &row)
{
    auto *head = new SectionTitle(title, list);
    head->setContentsMargins(0, 12, 0, 4);
    grid->addWidget(head, row++, 0, 1, 2);
    for (const auto &[what, how] : keys) {
        grid->addWidget(new PlainLabel(what, list), row, 0);
        auto *label = new PlainLabel(how, list);
        label->setTone(TextTone::Soft);
        grid->addWidget(label, row++, 1);
    }
}

} // namespace jalon::gui
