// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Wording that says what went wrong: what, where, and what to do.
#include "report/Wording.h"

using namespace jalon::core;

namespace jalon::report {

QString Wording::error(const Error &error) const
{
    const QString &where = error.where;
    const QString &detail = error.detail;
    switch (error.code) {
    case ErrorCode::Empty:
        return tr("Please fill in this field: %1.").arg(field(where));
    case ErrorCode::TooLong:
        return tr("This text is too long: %1. Please shorten it.").arg(field(where));
    case ErrorCode::OutOfRange:
        return tr("“%1” cannot be right for the field “%2”. Please check it.").arg(detail, field(where));
    case ErrorCode::NotADate:
        return tr("“%1” is not a date of the calendar. Write for example: 14/10/2016, October 2016, 2016 or "
                  "?.")
            .arg(detail);
    case ErrorCode::NotANumber:
        return tr("“%1” is not a number. Write for example: 12 or 12.5.").arg(detail);
    case ErrorCode::NotUnique:
        return tr("“%1” is already taken (%2). Please choose another one.").arg(detail, field(where));
    case ErrorCode::EndBeforeStart:
        return tr("The end (%1) lies before the start.").arg(detail);
    case ErrorCode::NumeratorAboveDenominator:
        return tr("The part counted (%1) is larger than the whole.").arg(detail);
    case ErrorCode::ZeroDenominator:
        return tr("A rate over zero answers says nothing. Leave the cell empty instead.");
    case ErrorCode::IncompleteRate:
        return tr("A rate needs both numbers: how many, and out of how many.");
    case ErrorCode::UnknownCode:
        return tr("“%1” is not known here. Please check the code.").arg(detail.isEmpty() ? where : detail);
    case ErrorCode::UnknownReference:
        return tr("“%1” refers to something that is not in the plan (%2).").arg(detail, where);
    case ErrorCode::UnknownKey:
        return tr("The key “%2” at %1 is not part of the format.").arg(where, detail);
    case ErrorCode::WrongType:
        return tr("A value of another kind is needed: %1 %2").arg(where, detail).trimmed();
    case ErrorCode::NotNormalised:
        return tr("The text holds characters that cannot be kept: %1.").arg(field(where));
    case ErrorCode::BadFormat:
        return tr("This is not a plan in the exchange format of Jalon: %1 %2").arg(where, detail).trimmed();
    case ErrorCode::TooLarge:
        return tr("This file is larger or deeper than Jalon accepts: %1 %2").arg(where, detail).trimmed();
    case ErrorCode::Stale:
        return tr("Somebody else has changed this in the meantime. The plan has been read again; please look "
                  "and try once more.");
    case ErrorCode::NothingToUndo:
        return tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return tr("There is nothing to redo.");
    case ErrorCode::ReadOnly:
        return tr("This plan is open for reading only: nothing can be changed.");
    case ErrorCode::FileMissing:
        return tr("The file %1 does not exist. Has it been moved or renamed?").arg(where);
    case ErrorCode::FileExists:
        return tr("The file %1 already exists and was left as it is. Please choose another name.").arg(where);
    case ErrorCode::NotAPlan:
        return tr("%1 is not a Jalon plan.").arg(where);
    case ErrorCode::Damaged:
        return tr("The plan %1 is damaged and was not opened, so as not to make it worse. Please fetch a "
                  "copy of it. (%2)")
            .arg(where, detail);
    case ErrorCode::NewerVersion:
        return tr("The plan %1 was made by a newer Jalon (version %2 of the file). Please update Jalon.")
            .arg(where, detail);
    case ErrorCode::NoPermission:
        return tr("You are not allowed to open or change %1. Please ask whoever looks after the folder.")
            .arg(where);
    case ErrorCode::Busy:
        return tr("Another program is writing to %1 just now. Nothing was changed; please try again in a "
                  "moment.")
            .arg(where);
    case ErrorCode::DiskFull:
        return tr("The disk is full: nothing was changed. Please make room and try again.");
    case ErrorCode::StorageFailed:
        return tr("The plan could not be written: nothing was changed. (%1)").arg(detail);
    case ErrorCode::CannotWrite:
        return tr("%1 cannot be written; what stood there before is intact. (%2)").arg(where, detail);
    case ErrorCode::Cancelled:
        break; // whoever gave up knows it
    }
    return {};
}

} // namespace jalon::report
