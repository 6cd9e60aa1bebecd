// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files that the tests of this layer read: the shipped plans and the source text.

#include "core/base/Result.h"
#include "core/model/Plan.h"
#include "exchange/PlanReader.h"

#include "support/Printing.h"

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QFile>
#include <QString>

// Catch2 prints what it compares through this.
namespace Catch {
template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &lines)
    {
        return '[' + lines.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
} // namespace Catch

namespace jalon::test {

inline const char *const adoptedFile = "data/plan-ess-2016-2020.json";
inline const char *const exerciseFile = "data/exercice-fictif.json";

inline QString sourcePath(const char *path)
{
    return QStringLiteral(JALON_SOURCE_DIR "/") + QString::fromUtf8(path);
}

inline QByteArray fileBytes(const char *path)
{
    QFile file(sourcePath(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline core::Plan readShipped(const char *path)
{
    const auto plan = exchange::readPlan(fileBytes(path));
    if (!plan)
        FAIL(plan.error().where.toStdString() << ": " << plan.error().detail.toStdString());
    return *plan;
}

} // namespace jalon::test
