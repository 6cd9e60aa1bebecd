// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Wording.h"

#include <catch2/catch.hpp>

using namespace jalon;
using namespace Qt::StringLiterals;

TEST_CASE("The first of a month is 1er in French, long and short")
{
    const report::Wording french(u"fr"_s), english(u"en"_s);
    CHECK(french.date({2017, 7, 1}) == u"1er\u00a0juillet 2017"_s);
    CHECK(french.shortDate({2017, 7, 1}) == u"1er\u00a0juil.\u00a02017"_s);
    CHECK(french.shortDate({2017, 7, 11}) == u"11\u00a0juil.\u00a02017"_s);
    CHECK(english.shortDate({2017, 7, 1}).startsWith(u"1\u00a0"_s));
}
