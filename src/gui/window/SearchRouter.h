// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jalon::gui {

class PageStack;
class SearchField;

// Brings what is typed in the window's search field to the screen that can search: the current one, else the
// sheets. Owned by the main window.
class SearchRouter : public QObject
{
    Q_OBJECT

public:
    SearchRouter(SearchField &field, PageStack &pages, QObject *parent);

private:
    void search(const QString &words);

    PageStack &m_pages;
};

} // namespace jalon::gui
