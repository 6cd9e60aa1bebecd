// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Language.h"

using namespace Qt::StringLiterals;

namespace jalon::report {

Language::Language(const QString &code)
    : m_code(code == u"en"_s ? u"en"_s : u"fr"_s)
    , m_locale(m_code == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                 : QLocale(QLocale::French, QLocale::France))
{
    // English has a file too: it holds the plural forms.
    [[maybe_unused]] const bool loaded = m_translator.load(u":/i18n/jalon_%1.qm"_s.arg(m_code));
}

QString Language::translate(const char *context, const char *source, int n) const
{
    QString text = m_translator.translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace(u"%n"_s, m_locale.toString(n));
}

} // namespace jalon::report
