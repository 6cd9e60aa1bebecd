// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/SavedFilters.h"

#include "gui/app/Settings.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/filters/NameDialog.h"
#include "gui/screens/ScreenContext.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

constexpr auto Key = "filters"_L1;
constexpr int MostFilters = 40;
constexpr int LongestName = 60;

QString asMenuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

SavedFilters::SavedFilters(ScreenContext &context, Page page, QWidget *parent)
    : FilterChip(tr("Filters"), parent)
    , m_settings(context.settings)
    , m_dialogs(context.dialogs)
    , m_page(std::move(page))
{
    setObjectName(u"savedFilters"_s);
    connect(this, &FilterChip::aboutToOpen, this, &SavedFilters::fill);
}

QList<SavedFilters::Filter> SavedFilters::filters() const
{
    QList<Filter> filters;
    for (const QVariant &each : m_settings.screenValue(m_page.name, QString(Key)).toList()) {
        const QVariantMap map = each.toMap();
        const QString name = map.value(u"name"_s).toString();
        if (!name.isEmpty())
            filters.append({name, map.value(u"state"_s).toMap()});
    }
    return filters;
}

void SavedFilters::write(const QList<Filter> &filters)
{
    QVariantList list;
    for (const Filter &filter : filters)
        list.append(QVariantMap{{u"name"_s, filter.name}, {u"state"_s, filter.state}});
    m_settings.setScreenValue(m_page.name, QString(Key), list);
    follow();
}

void SavedFilters::save(const QString &typed)
{
    const QString name = typed.simplified().left(LongestName);
    QList<Filter> all = filters();
    if (name.isEmpty())
        return;
    for (Filter &filter : all) {
        if (filter.name == name) {
            filter.state = m_page.state();
            return write(all);
        }
    }
    all.append({name, m_page.state()});
    std::sort(all.begin(), all.end(), [](const Filter &a, const Filter &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    write(all.mid(0, MostFilters));
}

void SavedFilters::choose(const QString &name)
{
    for (const Filter &filter : filters()) {
        if (filter.name != name)
            continue;
        QStringList gone = m_page.apply(filter.state);
        if (gone.isEmpty() && m_page.state() != filter.state)
            gone << tr("a choice that is not offered here");
        follow();
        if (!gone.isEmpty())
            m_dialogs.tell(this, Dialogs::Kind::Info,
                           tr("Something that “%1” asks for is not in this plan.").arg(name),
                           tr("Missing: %1. The rest of the filter is applied.").arg(gone.join(u", "_s)));
        return;
    }
}

void SavedFilters::rename(const QString &from, const QString &to)
{
    const QString name = to.simplified().left(LongestName);
    QList<Filter> all = filters();
    if (name.isEmpty() || name == from)
        return;
    all.removeIf([&](const Filter &filter) { return filter.name == name; });
    for (Filter &filter : all) {
        if (filter.name == from)
            filter.name = name;
    }
    write(all);
}

void SavedFilters::remove(const QString &name)
{
    QList<Filter> all = filters();
    all.removeIf([&](const Filter &filter) { return filter.name == name; });
    write(all);
}

void SavedFilters::follow()
{
    const QVariantMap state = m_page.state();
    QString inForce;
    for (const Filter &filter : filters()) {
        if (filter.state == state && !state.isEmpty())
            inForce = filter.name;
    }
    setChoice(inForce);
}

void SavedFilters::fill(QMenu *menu)
{
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // of the last time
    const QList<Filter> all = filters();
    const QVariantMap state = m_page.state();
    for (const Filter &filter : all) {
        QAction *action = menu->addAction(asMenuText(filter.name));
        action->setCheckable(true);
        action->setChecked(filter.state == state);
        connect(action, &QAction::triggered, this, [this, name = filter.name] { choose(name); });
    }
    if (all.isEmpty())
        menu->addAction(tr("No filter saved yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *keep = menu->addAction(tr("Save this filter…"), this, [this] {
        askName({}, tr("Save the filter"), tr("Save"), [this](const QString &name) { save(name); });
    });
    keep->setEnabled(!state.isEmpty() && all.size() < MostFilters);
    if (all.isEmpty())
        return;
    QMenu *renaming = menu->addMenu(tr("Rename"));
    QMenu *deleting = menu->addMenu(tr("Delete"));
    for (const Filter &filter : all) {
        renaming->addAction(asMenuText(filter.name), this, [this, name = filter.name] {
            askName(name, tr("Rename the filter"), tr("Rename"),
                    [this, name](const QString &typed) { rename(name, typed); });
        });
        deleting->addAction(asMenuText(filter.name), this, [this, name = filter.name] { remove(name); });
    }
}

void SavedFilters::askName(const QString &present, const QString &title, const QString &verb,
                           const std::function<void(const QString &)> &take)
{
    QStringList taken;
    for (const Filter &filter : filters()) {
        if (filter.name != present)
            taken << filter.name;
    }
    auto *dialog = new NameDialog({title, tr("Name of the filter"), verb, present, taken, LongestName}, this);
    connect(dialog, &QDialog::accepted, this, [dialog, take] { take(dialog->name()); });
    dialog->open();
}

} // namespace jalon::gui
