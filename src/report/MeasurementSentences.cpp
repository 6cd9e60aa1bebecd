// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/MeasurementSentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

struct MeasurementSentences
{
    Q_DECLARE_TR_FUNCTIONS(jalon::report::MeasurementSentences)

public:
    static QString notANumber(const QString &typed, IndicatorKind kind)
    {
        return kind == IndicatorKind::Amount
                   ? tr("“%1” is not an amount. Write for example 1 250 or 1 250,50.").arg(typed)
                   : tr("“%1” is not a number. Write for example 12 or 1 250.").arg(typed);
    }

    static QString ambiguous(const QString &typed, bool decimalsPossible)
    {
        QString thousands = typed, decimals = typed;
        thousands.replace(u'.', u'\u00a0').replace(u',', u'\u00a0');
        decimals.replace(u'.', u',');
        while (decimals.endsWith(u'0') || decimals.endsWith(u','))
            decimals.chop(1);
        if (!decimalsPossible)
            return tr("“%1” can be read in two ways. Write %2 if that is the number.").arg(typed, thousands);
        return tr("“%1” can be read in two ways. Write %2 or %3, whichever it is.")
            .arg(typed, thousands, decimals);
    }

    static QString numbers(MeasurementRefusal refusal, const QString &typed, IndicatorKind kind,
                           const QString &unit)
    {
        switch (refusal) {
        case MeasurementRefusal::Ambiguous:
            return ambiguous(typed, kind == IndicatorKind::Amount ||
                                        (kind == IndicatorKind::Count && isDivisible(unit)));
        case MeasurementRefusal::Negative:
            return tr("“%1” is below zero; this indicator counts from zero up.").arg(typed);
        case MeasurementRefusal::Signed:
            return tr("“%1” looks like a change. Write the value itself, without a sign.").arg(typed);
        case MeasurementRefusal::NotWhole:
            return tr("“%1” has decimals; what is counted here comes in whole numbers.").arg(typed);
        case MeasurementRefusal::TooPrecise:
            return tr("“%1” has more than two decimals; an amount goes down to the cent.").arg(typed);
        case MeasurementRefusal::TooLarge:
            return tr("“%1” is too large a number. Please check it.").arg(typed);
        case MeasurementRefusal::RatioForNumber:
            return tr("“%1” is a rate; this indicator takes one number, for example 12.").arg(typed);
        case MeasurementRefusal::PercentForNumber:
            return tr("“%1” is a percentage; this indicator takes a number, for example 12.").arg(typed);
        default:
            return notANumber(typed, kind);
        }
    }

    static QString rates(MeasurementRefusal refusal, const QString &typed)
    {
        switch (refusal) {
        case MeasurementRefusal::IncompleteRate:
            return tr("A rate needs both numbers: how many, and out of how many, for example 5/7.");
        case MeasurementRefusal::RateParts:
            return tr("“%1” is not a rate: both numbers count people or answers, for example 5/7.")
                .arg(typed);
        case MeasurementRefusal::PartAboveWhole:
            return tr("In “%1” the part is larger than the whole. Did you mean it the other way round?")
                .arg(typed);
        case MeasurementRefusal::ZeroWhole:
            return tr("A rate over zero answers says nothing: leave the cell empty.");
        case MeasurementRefusal::AmbiguousRate:
            return tr("“%1” can be read in two ways. Write it with the % sign, or as 5/7.").arg(typed);
        case MeasurementRefusal::AboveHundred:
            return tr("“%1” is above 100 %. Please check it.").arg(typed);
        default:
            return tr("“%1” is not a rate. Write for example 5/7 or 71 %.").arg(typed);
        }
    }

    static QString others(MeasurementRefusal refusal, const QString &typed)
    {
        switch (refusal) {
        case MeasurementRefusal::Empty:
            return tr("Nothing was typed. To take a measurement away, press Delete on its cell.");
        case MeasurementRefusal::NotAMilestone:
            return tr("“%1” is not an answer for a milestone. Write yes, no, or the day: 12/03/2017.")
                .arg(typed);
        case MeasurementRefusal::NotADate:
            return tr("“%1” is not a date of the calendar. Write for example 12/03/2017.").arg(typed);
        case MeasurementRefusal::DayMissing:
            return tr("On which day? Write for example 12/03/2017, or yes for the end of the year.");
        case MeasurementRefusal::OutsideYear:
            return tr("“%1” lies in another year: enter it in the column of its year.").arg(typed);
        case MeasurementRefusal::AfterAsOf:
            return tr("This lies after the date the window shows and would not be seen.");
        case MeasurementRefusal::SeveralMeasurements:
            return tr(
                "Several measurements were recorded this year: change the one you mean in the details.");
        default:
            return tr("This cell lies outside the table.");
        }
    }
};

} // namespace

QString sentenceFor(MeasurementRefusal refusal, const QString &typed, IndicatorKind kind, const QString &unit)
{
    const QString simple = typed.simplified();
    const QString shown = simple.size() > 40 ? simple.left(39) + u'…' : simple;
    switch (refusal) {
    case MeasurementRefusal::Empty:
    case MeasurementRefusal::NotAMilestone:
    case MeasurementRefusal::NotADate:
    case MeasurementRefusal::DayMissing:
    case MeasurementRefusal::OutsideYear:
    case MeasurementRefusal::AfterAsOf:
    case MeasurementRefusal::SeveralMeasurements:
    case MeasurementRefusal::OutsideTable:
        return MeasurementSentences::others(refusal, shown);
    case MeasurementRefusal::NotARate:
    case MeasurementRefusal::IncompleteRate:
    case MeasurementRefusal::RateParts:
    case MeasurementRefusal::PartAboveWhole:
    case MeasurementRefusal::ZeroWhole:
    case MeasurementRefusal::AmbiguousRate:
    case MeasurementRefusal::AboveHundred:
        return MeasurementSentences::rates(refusal, shown);
    default:
        return MeasurementSentences::numbers(refusal, shown, kind, unit);
    }
}

} // namespace jalon::report
