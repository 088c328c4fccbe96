// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/run_responses.h"

#include "core/assess/pain_response.h"
#include "core/assess/tolerance.h"
#include "tests/support/builders.h"
#include "tests/support/ten_years.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

std::vector<RunResponse> responsesOf(const Diary& diary, Date today) {
    return runResponses(diary.runner.asked, judgedRuns(diary, Rules{}, today));
}

TEST(RunResponses, SetARunAgainstTheToleratedOneAsItStoodBefore) {
    const Diary diary = aRunner()
                            .everyMorning("2026-02-20", "2026-03-12", 1)
                            .ran("2026-03-02", 5_km, during(1))
                            .ran("2026-03-05", 6_km, during(1))
                            .ran("2026-03-09", 9_km, during(2))
                            .build();
    const auto responses = responsesOf(diary, day("2026-03-12"));
    ASSERT_EQ(responses.size(), 3U);
    EXPECT_EQ(responses[0].tolerated, 0_km);
    EXPECT_EQ(responses[0].share(), std::nullopt);
    EXPECT_EQ(responses[1].tolerated, 5_km);
    EXPECT_DOUBLE_EQ(*responses[1].share(), 1.2);
    EXPECT_EQ(responses[2].tolerated, 6_km);
    EXPECT_DOUBLE_EQ(*responses[2].share(), 1.5);
    EXPECT_EQ(responses[2].on, day("2026-03-09"));
    EXPECT_EQ(responses[2].light, Light::Green);
}

TEST(RunResponses, TheNextMorningIsToldAgainstTheUsualOneOrNotAtAll) {
    const Diary diary = aRunner()
                            .everyMorning("2026-02-20", "2026-03-02", 1)
                            .ran("2026-03-02", 5_km, during(1))
                            .morning("2026-03-03", 3)
                            .ran("2026-03-05", 6_km, during(1))
                            .build();
    const auto responses = responsesOf(diary, day("2026-03-12"));
    EXPECT_EQ(responses[0].morningRise, 2);
    EXPECT_EQ(responses[0].light, Light::Red);
    EXPECT_EQ(responses[1].morningRise, std::nullopt);
}

TEST(RunResponses, HoldForTenYearsAsForOneDay) {
    const Diary diary = tenYearsDiary();
    const Judged judged = judge(diary, Rules{}, tenYearsToday());
    const auto responses = runResponses(diary.runner.asked, judged.runs);
    ASSERT_EQ(responses.size(), diary.runs.size());
    for (const std::size_t place : {std::size_t{3}, responses.size() / 2, responses.size() - 1}) {
        const Date on = diary.runs[place].on;
        const Judged asOfThatDay = judge(diary, Rules{}, on);
        EXPECT_EQ(responses[place].tolerated, toleratedRun(asOfThatDay, View{on, on - 1})) << on.iso();
    }
}

}  // namespace
}  // namespace restride
