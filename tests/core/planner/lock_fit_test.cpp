// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/lock_fit.h"

#include "core/planner/planner.h"
#include "tests/support/builders.h"
#include "tests/support/case_one.h"
#include "tests/support/session_names.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

struct Wished {
    explicit Wished(Diary told) : diary(std::move(told)), assessment(assess(diary, {}, caseOneToday())) {
        week = makePlan(diary, assessment, library, {}, caseOneToday()).weeks.front();
    }
    [[nodiscard]] const PlannedSession& named(const SessionName& name) const {
        return *std::ranges::find(week.sessions, name, &PlannedSession::name);
    }
    [[nodiscard]] std::optional<Distance> fitting(const SessionName& name, Weekday day) const {
        return lengthThatFits({named(name), day}, diary, assessment, library, {});
    }
    [[nodiscard]] PlannedWeek after(const Edits& edits) const {
        return makePlan(diary.after(edits).diary, assessment, library, {}, caseOneToday()).weeks.front();
    }

    Library library = caseOneLibrary();
    Diary diary;
    Assessment assessment;
    PlannedWeek week;
};

TEST(LockFit, ALockThatGoesNeedsNoOtherLength) {
    const Wished wish(caseOneDiary());
    EXPECT_EQ(wish.fitting("easy1"_name, Weekday::Wed), std::nullopt);
}

TEST(LockFit, FindsTheLongestRunThatAShortDayBears) {
    const Wished wish(caseOneRunner().budget(Weekday::Wed, 45).build());
    const auto fitting = wish.fitting("easy1"_name, Weekday::Wed);
    ASSERT_TRUE(fitting);
    EXPECT_LT(*fitting, *wish.named("easy1"_name).distance);
    const auto keeps = [&](Distance length) {
        return !wish.after(editsOf({wish.named("easy1"_name), Weekday::Wed, length}, wish.diary, caseOneToday()))
                    .conflict;
    };
    EXPECT_TRUE(keeps(*fitting));
    EXPECT_FALSE(keeps(*fitting + 100_m));
}

TEST(LockFit, OffersNothingForADayWithoutAMinute) {
    const Wished wish(caseOneRunner().budget(Weekday::Wed, 0).build());
    EXPECT_EQ(wish.fitting("easy1"_name, Weekday::Wed), std::nullopt);
}

TEST(LockFit, AnEarlierWishForAnotherDayIsForgotten) {
    const Wished wish(caseOneRunner().own(caseOneToday(), "easy1", 5_km, Weekday::Tue).build());
    const Edits edits = editsOf({wish.named("easy1"_name), Weekday::Wed}, wish.diary, caseOneToday());
    const PlannedWeek after = wish.after(edits);
    const auto moved = std::ranges::find(after.sessions, "easy1"_name, &PlannedSession::name);
    ASSERT_NE(moved, after.sessions.end());
    EXPECT_EQ(moved->on.weekday(), Weekday::Wed);
    EXPECT_EQ(moved->distance, 5_km);
}

}  // namespace
}  // namespace restride
