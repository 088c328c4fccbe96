// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_text.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

TEST(ChangesText, TellsOnlyTheDayOfASessionThatWasDoneOnAnotherOne) {
    IssuedSession planned;
    planned.on = day("2026-03-17");
    planned.distance = 5_km;
    IssuedSession done = planned;
    done.on = day("2026-03-18");
    done.distance = metres(5'012);
    done.done = true;
    const QString text = changeText({day("2026-03-16"), planned, done});
    EXPECT_FALSE(text.contains(QStringLiteral("instead of"))) << text.toStdString();
    EXPECT_TRUE(text.startsWith(QStringLiteral("from "))) << text.toStdString();
}

}  // namespace
}  // namespace restride
