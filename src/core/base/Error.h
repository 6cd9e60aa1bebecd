// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jalon::core {

/// Why something was refused. One list for the whole program: layers return it, gui and cli word it
/// (report::ErrorWording). Nothing here is shown to a person as it stands.
enum class ErrorCode {
    // a value that a person or a file gave
    Empty,          ///< required, and nothing stands there
    TooLong,        ///< longer than the field takes
    OutOfRange,     ///< a number or date outside what can be meant
    NotADate,       ///< digits that are no date of the calendar
    NotANumber,     ///< text where a number is needed
    NotUnique,      ///< the same number, code or name stands elsewhere
    EndBeforeStart, ///< ends before it starts
    NumeratorAboveDenominator,
    ZeroDenominator,  ///< a rate over nothing
    IncompleteRate,   ///< numerator without denominator, or the reverse
    UnknownCode,      ///< no challenge, action, indicator or enum value of that code
    UnknownReference, ///< names a row that does not exist
    UnknownKey,       ///< a key the format does not have
    WrongType,        ///< another kind of value is needed there
    NotNormalised,    ///< control characters or half characters in a text
    BadFormat,        ///< not the format it should be (not JSON, wrong version …)
    TooLarge,         ///< beyond the limits for files from outside
    // the plan has moved on
    Stale, ///< the row is no longer as it was when the change was made
    NothingToUndo,
    NothingToRedo,
    ReadOnly, ///< the plan is open for reading only
    // the plan file
    FileMissing,
    FileExists,
    NotAPlan,
    Damaged,
    NewerVersion, ///< detail: the schema version the file needs
    NoPermission,
    Busy, ///< another program is writing
    DiskFull,
    StorageFailed, ///< detail: what SQLite said
    // output
    CannotWrite,
    Cancelled,
};

/// What went wrong, where, and a detail that is shown as it stands (a path, a value, an engine's message).
struct Error
{
    ErrorCode code;
    QString where;  ///< field code ("end"), JSON path or file path
    QString detail; ///< the offending value or the engine's words; may be empty
};

} // namespace jalon::core
