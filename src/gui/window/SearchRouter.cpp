// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/SearchRouter.h"

#include "gui/screens/Screen.h"
#include "gui/widgets/SearchField.h"
#include "gui/window/PageStack.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

SearchRouter::SearchRouter(SearchField &field, PageStack &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
{
    connect(&field, &QLineEdit::textChanged, this, &SearchRouter::search);
    connect(&field, &SearchField::escaped, this, [this] {
        if (Screen *screen = m_pages.currentScreen())
            screen->setFocus();
    });
}

void SearchRouter::search(const QString &words)
{
    Screen *screen = m_pages.currentScreen();
    if (!screen || screen->search(words) || words.isEmpty())
        return;
    if (m_pages.goTo(m_pages.indexOfPage(u"sheets"_s)))
        m_pages.currentScreen()->search(words);
}

} // namespace jalon::gui
