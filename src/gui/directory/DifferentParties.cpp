// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/DifferentParties.h"

#include "gui/app/Settings.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRemembered = 1000; // the oldest are forgotten

QString pairOf(const core::Id<core::Party> &one, const core::Id<core::Party> &other)
{
    const QString a = one.value.toString(QUuid::WithoutBraces),
                  b = other.value.toString(QUuid::WithoutBraces);
    return a < b ? a + u' ' + b : b + u' ' + a;
}

QStringList remembered(const Settings &settings)
{
    return settings.screenValue(u"directory"_s, u"different"_s).toStringList();
}

} // namespace

bool DifferentParties::contains(const Id &one, const Id &other) const
{
    return remembered(m_settings).contains(pairOf(one, other));
}

void DifferentParties::remember(const Id &one, const Id &other)
{
    QStringList pairs = remembered(m_settings);
    pairs.removeAll(pairOf(one, other));
    pairs << pairOf(one, other);
    m_settings.setScreenValue(u"directory"_s, u"different"_s,
                              QStringList(pairs.mid(qMax<qsizetype>(0, pairs.size() - MostRemembered))));
}

} // namespace jalon::gui
