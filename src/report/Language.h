// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace jalon::report {

/// A language that texts are made in, on its own: reports speak the plan's language while the window speaks
/// the user's. "fr" or "en"; anything else is French, the default.
class Language
{
public:
    explicit Language(const QString &code);
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    QString code() const { return m_code; }
    const QLocale &locale() const { return m_locale; }
    /// The translation of a source string; `n` fills %n and chooses the plural.
    QString translate(const char *context, const char *source, int n = -1) const;

private:
    QString m_code;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace jalon::report
