// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Expected.h"

using namespace Qt::StringLiterals;

namespace jalon::exchange {

QString Expected::insteadOf(const QString &found, const QString &expected)
{
    return tr("found %1, expected %2").arg(found, expected);
}

QString Expected::object()
{
    return tr("an object { … }");
}

QString Expected::list()
{
    return tr("a list [ … ]");
}

QString Expected::text()
{
    return tr("a text");
}

QString Expected::plainText()
{
    return tr("a text without control characters");
}

QString Expected::yesOrNo()
{
    return tr("true or false");
}

QString Expected::wholeNumber(int lowest)
{
    return tr("a whole number from %1 on").arg(lowest);
}

QString Expected::oneOf(const QStringList &codes)
{
    return tr("one of %1").arg(codes.join(u", "_s));
}

QString Expected::number()
{
    return tr("a number with at most four decimals");
}

QString Expected::amount()
{
    return tr("an amount such as \"2500.00\"");
}

QString Expected::date()
{
    return tr("a day such as \"2016-10-14\"");
}

QString Expected::softDate()
{
    return tr("a date such as \"2016\", \"2016-10\" or \"2016-10-14\"");
}

QString Expected::uuid()
{
    return tr("a UUID in lower case, without braces");
}

QString Expected::actionCode(int challenge)
{
    return tr("a code such as \"%1.2\"").arg(challenge);
}

QString Expected::indicatorCode(const QString &action)
{
    return tr("a code such as \"%1.2\"").arg(action);
}

QString Expected::existingAction()
{
    return tr("the code of an action of this plan");
}

QString Expected::existingParty()
{
    return tr("the id of one of the parties");
}

QString Expected::existingStep()
{
    return tr("the position of a step of this action");
}

QString Expected::existingCriterion()
{
    return tr("the position of a criterion of this plan");
}

QString Expected::existingChallenge()
{
    return tr("the number of a challenge of this plan");
}

QString Expected::namedContent()
{
    return tr("the hash of an attachment or of the logo");
}

QString Expected::contentOf(const QString &hash)
{
    return tr("the bytes of %1 among the contents").arg(hash);
}

QString Expected::base64()
{
    return tr("bytes in base64, as their hash says");
}

QString Expected::percent(const QString &rate)
{
    return tr("%1, as numerator and denominator give").arg(rate);
}

QString Expected::key()
{
    return tr("this key, which is missing");
}

QString Expected::format()
{
    return tr("a file of the format \"jalon-plan\"");
}

QString Expected::unusedId()
{
    return tr("an id that no other row has");
}

QString Expected::keyOnce()
{
    return tr("the same key stands twice");
}

QString Expected::fewerKeys(int most)
{
    return tr("more than %1 keys in one object").arg(most);
}

QString Expected::fewerValues(int most)
{
    return tr("more than %1 values").arg(most);
}

QString Expected::lessDeep(int most)
{
    return tr("more than %1 levels of nesting").arg(most);
}

QString Expected::smallerFile(qint64 bytes)
{
    return tr("more than %1 MB").arg(bytes / (1024 * 1024));
}

QString Expected::place(qint64 offset)
{
    return tr("byte %1").arg(offset);
}

} // namespace jalon::exchange
