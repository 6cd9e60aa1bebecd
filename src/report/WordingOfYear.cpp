// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Wording that speaks of the officer's year: journal, obligations, budgets, amendments, targets.
#include "core/base/Text.h"
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

struct KindLabel
{
    const char16_t *code;
    const char *text;
};

constexpr KindLabel kindLabels[] = {
    {u"meeting", QT_TRANSLATE_NOOP("jalon::report::Wording", "meeting")},
    {u"contact", QT_TRANSLATE_NOOP("jalon::report::Wording", "contact")},
    {u"annualMeeting", QT_TRANSLATE_NOOP("jalon::report::Wording", "annual meeting")},
    {u"training", QT_TRANSLATE_NOOP("jalon::report::Wording", "training")},
    {u"internalArticle", QT_TRANSLATE_NOOP("jalon::report::Wording", "internal publication")},
    {u"externalArticle", QT_TRANSLATE_NOOP("jalon::report::Wording", "external publication")},
    {u"grant", QT_TRANSLATE_NOOP("jalon::report::Wording", "aid or grant")},
    {u"companySupported", QT_TRANSLATE_NOOP("jalon::report::Wording", "company supported")},
    {u"companyCreated", QT_TRANSLATE_NOOP("jalon::report::Wording", "company created")},
    {u"contract", QT_TRANSLATE_NOOP("jalon::report::Wording", "contract won")},
    {u"survey", QT_TRANSLATE_NOOP("jalon::report::Wording", "satisfaction survey")},
    {u"decision", QT_TRANSLATE_NOOP("jalon::report::Wording", "decision")},
    {u"letter", QT_TRANSLATE_NOOP("jalon::report::Wording", "letter")},
    {u"document", QT_TRANSLATE_NOOP("jalon::report::Wording", "document")},
};
static_assert(std::size(kindLabels) == journalKinds.size());

} // namespace

QString Wording::journalKind(const QString &code) const
{
    for (const KindLabel &label : kindLabels) {
        if (code == QStringView(label.code))
            return tr(label.text);
    }
    return code;
}

QString Wording::journalKindTyped(const QString &typed) const
{
    const QString word = normalised(typed).simplified();
    for (const KindLabel &label : kindLabels) {
        if (folded(tr(label.text)) == folded(word))
            return QString::fromUtf16(label.code);
    }
    return word;
}

QString Wording::frequency(Frequency frequency) const
{
    switch (frequency) {
    case Frequency::Monthly:
        return tr("every month");
    case Frequency::TwoMonthly:
        return tr("every two months");
    case Frequency::Quarterly:
        return tr("every quarter");
    case Frequency::HalfYearly:
        return tr("every half-year");
    case Frequency::Yearly:
        return tr("every year");
    case Frequency::Once:
        return tr("only once");
    case Frequency::Unsaid:
        break;
    }
    return notGiven();
}

QString Wording::direction(Direction direction) const
{
    switch (direction) {
    case Direction::Up:
        return tr("more is better");
    case Direction::Down:
        return tr("less is better");
    case Direction::Unsaid:
        break;
    }
    return notGiven();
}

// -- obligations, amendments, money
// ---------------------------------------------------------------------------------

QString Wording::obligationState(ObligationState state) const
{
    switch (state) {
    case ObligationState::Coming:
        return tr("to come");
    case ObligationState::DueSoon:
        return tr("due soon");
    case ObligationState::Late:
        return tr("late");
    case ObligationState::Kept:
        return tr("kept");
    case ObligationState::Missed:
        break;
    }
    return tr("not kept");
}

QString Wording::obligations(const ObligationCount &count) const
{
    const auto rate = count.rate();
    if (!rate)
        return tr("no obligation due");
    return tr("%n due date(s) kept of %1 (%2 %)", nullptr, count.kept)
        .arg(locale().toString(count.due), locale().toString(*rate));
}

QString Wording::amendmentKind(AmendmentKind kind) const
{
    return kind == AmendmentKind::Correction ? tr("correction of the transcription") : tr("amendment");
}

QString Wording::amendment(const Amendment &amendment) const
{
    const bool named = amendment.kind == AmendmentKind::Amendment && !amendment.authority.isEmpty();
    return shortDate(amendment.date) + u", "_s +
           (named ? amendment.authority : amendmentKind(amendment.kind));
}

QString Wording::governed(const QString &entityName, const QString &fieldName) const
{
    if (fieldName.isEmpty())
        return entity(entityName);
    const bool part = entityName == u"cost_line"_s || entityName == u"indicator"_s;
    //: %1 a part of a sheet ("Cost line"), %2 what of it ("Amount")
    return part ? tr("%1: %2").arg(entity(entityName), field(fieldName).toLower()) : field(fieldName);
}

QString Wording::governedValue(const QString &fieldName, const QString &text, const SoftDate &date) const
{
    if (!date.isEmpty())
        return softDate(date);
    if (text.isEmpty())
        return fieldName.isEmpty() ? tr("not in the plan") : notGiven();
    if (fieldName == u"pilots"_s || fieldName == u"funders"_s)
        return QString(text).replace(u'\n', u", "_s);
    if (fieldName == u"amount"_s || fieldName == u"unit_amount"_s) {
        if (const auto amount = Money::fromDecimal(text))
            return money(*amount);
    }
    if (fieldName == u"per"_s) {
        if (const auto per = fromCode<CostPer>(text))
            return *per == CostPer::Year ? tr("per year") : tr("one-off");
    }
    return fieldValue(fieldName, text);
}

QString Wording::overrun(OverrunKind kind) const
{
    switch (kind) {
    case OverrunKind::CommittedAbovePlanned:
        return tr("committed beyond what was planned");
    case OverrunKind::PaidAboveCommitted:
        return tr("paid beyond what was committed");
    case OverrunKind::PaidAbovePlanned:
        break;
    }
    return tr("paid beyond what was planned");
}

QString Wording::overrun(const Overrun &found) const
{
    return tr("%1: %2 (%3 for %4)")
        .arg(QString::number(found.year), overrun(found.kind), money(found.reached), money(found.limit));
}

QString Wording::money(const MoneySum &sum) const
{
    if (!sum.amount)
        return notGiven();
    return sum.incomplete ? tr("at least %1").arg(money(*sum.amount)) : money(*sum.amount);
}

QString Wording::track(TrackState state) const
{
    switch (state) {
    case TrackState::NoTarget:
        return tr("no target");
    case TrackState::NotMeasured:
        return tr("not measured");
    case TrackState::NoDirection:
        return tr("direction not said");
    case TrackState::Open:
        return tr("target not reached yet");
    case TrackState::OnTrack:
        return tr("target reached");
    case TrackState::OffTrack:
        break;
    }
    return tr("target not reached");
}

QString Wording::series(const ObligationCount &count, const QDate &next) const
{
    QStringList parts;
    if (count.due > 0) //: %n kept of %1 that were due
        parts << tr("%n kept out of %1", nullptr, count.kept).arg(count.due);
    if (count.late > 0)
        parts << tr("%n late", nullptr, count.late);
    if (next.isValid()) //: %1 is a month
        parts << tr("next: %1").arg(softDate(SoftDate::month(next.year(), next.month())));
    return parts.join(u", "_s);
}

QString Wording::fileSize(qint64 bytes) const
{
    return locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace jalon::report
