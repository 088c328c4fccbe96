// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/assessment.h"
#include "core/planner/planner.h"
#include "core/verify/verify.h"
#include "tests/support/files.h"
#include "tests/support/random_story.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

/// Stories about which the planner and the independent check once disagreed, each over one rule.
class SettledStory : public testing::TestWithParam<std::uint64_t> {};

TEST_P(SettledStory, StaysSettled) {
    const Story story = randomStory(GetParam());
    const Assessment assessment = assess(story.diary, Rules{}, story.today);
    const Plan plan = makePlan(story.diary, assessment, projectLibrary(), Rules{}, story.today, 6);
    for (const Violation& v : verify(plan, story.diary, projectLibrary(), Rules{}))
        ADD_FAILURE() << v.rule << ' ' << v.place << ": " << v.message;
}

// By the number of the story: a run cap of the Monday's free days (2405, 3528, 6482), the first weeks of a phase that
// was told twice (7491, 8867, 9867, 10998, 17799, 18308), a long run in a deload week (9483, 16133), an own decision
// above a lock (9699), a trimmed long run (18215, 23836, 58082), a long run whose tolerated run moved within the week
// (20330, 21560, 29151), a walk–run week without a solution (22001), greens across a cleared run (24890), a step of the
// ladder that fell after the plan was issued (25584), a done run without a time (28121), a step told while the ladder
// was on or just ended (73864, 76608), too short a week for one run (77496), a reset before the first full week
// (81521), the small step beside a larger week (86996), a step told in the ladder's first week (95463, 347648), a
// ladder that ended before its first session (156528), a run and a ride of one past day (274289), a deload of a past
// week that a later flare makes due (331516), a hard run on the Sunday before a projected week (433747), a phase that a
// physiotherapist keeps in spite of a flare (495067), a walk–run that the runner shortened (515804), a way back after
// four weeks without a run (1009766).
INSTANTIATE_TEST_SUITE_P(Once, SettledStory,
                         testing::Values(2405, 3528, 6482, 7491, 8867, 9483, 9699, 9867, 10998, 16133, 17799, 18215,
                                         18308, 20330, 21560, 22001, 23836, 24890, 25584, 28121, 29151, 58082, 73864,
                                         76608, 77496, 81521, 86996, 95463, 156528, 274289, 331516, 347648, 433747,
                                         495067, 515804, 1009766),
                         testing::PrintToStringParamName());

}  // namespace
}  // namespace restride
