// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/FilterChip.h"

#include <QVariantMap>

#include <functional>

namespace jalon::gui {

class Dialogs;
class Settings;
struct ScreenContext;

/// "Filtres ▾" of a page: its filter saved under a name, chosen, renamed, deleted. Kept in the user's
/// settings, never in a plan; one list for all plans, by page. What a filter asks for and the plan does not
/// have is said, and the rest applied. The page gives its filter as a map and takes one.
class SavedFilters : public FilterChip
{
    Q_OBJECT

public:
    struct Page
    {
        QString name; ///< of the page, for the settings: "journal"
        std::function<QVariantMap()> state;
        /// Applies a state; what could not be applied, in words: "a pilot".
        std::function<QStringList(const QVariantMap &)> apply;
    };
    struct Filter
    {
        QString name;
        QVariantMap state;
    };

    SavedFilters(ScreenContext &context, Page page, QWidget *parent);

    QList<Filter> filters() const;
    /// Under a name that there is already: in its place. An empty name saves nothing.
    void save(const QString &name);
    void choose(const QString &name);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);
    /// The page's filter is another one now: shows the name of the one in force.
    void follow();

private:
    void fill(QMenu *menu);
    void askName(const QString &present, const QString &title, const QString &verb,
                 const std::function<void(const QString &)> &take);
    void write(const QList<Filter> &filters);

    Settings &m_settings;
    Dialogs &m_dialogs;
    Page m_page;
};

} // namespace jalon::gui
