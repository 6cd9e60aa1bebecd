// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace jalon::exchange {

/// The words in which a refused file is told what was expected instead: the `detail` of this layer's errors.
/// Here and nowhere else, so that they read alike.
class Expected
{
    Q_DECLARE_TR_FUNCTIONS(jalon::exchange::Expected)

public:
    /// "found “abc”, expected a number"
    static QString insteadOf(const QString &found, const QString &expected);

    static QString object();
    static QString list();
    static QString text();
    static QString plainText();
    static QString yesOrNo();
    static QString wholeNumber(int lowest);
    static QString exactly(const QString &value);
    static QString oneOf(const QStringList &codes);
    static QString number();
    static QString amount();
    static QString date();
    static QString softDate();
    static QString uuid();
    static QString actionCode(int challenge);
    static QString indicatorCode(const QString &action);
    static QString existingAction();
    static QString existingParty();
    static QString existingStep();
    static QString existingCriterion();
    static QString existingChallenge();
    static QString namedContent();
    static QString contentOf(const QString &hash);
    static QString base64();
    static QString percent(const QString &rate);
    static QString key();
    static QString format();
    static QString unusedId();
    static QString keyOnce();
    static QString fewerKeys(int most);
    static QString fewerValues(int most);
    static QString lessDeep(int most);
    static QString smallerFile(qint64 bytes);
    static QString place(qint64 offset);
};

} // namespace jalon::exchange
