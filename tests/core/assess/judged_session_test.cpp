// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/judged_session.h"

#include "core/assess/assessment.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

TEST(JudgedSessions, AreStrengthAndCrossTrainingByDaysEachByItsOwnDaysRules) {
    const Diary diary = aRunner()
                            .strength("2026-03-02", StrengthKind::Full, 3)
                            .cross("2026-03-04", 30, 6)
                            .rule("2026-03-09", RuleName::GreenMax, 3)
                            .strength("2026-03-10", StrengthKind::Full, 3)
                            .strength("2026-03-16", StrengthKind::Full, 3)
                            .build();
    const auto sessions = assess(diary, Rules{}, day("2026-03-14")).otherSessions;
    ASSERT_EQ(sessions.size(), 3U);
    EXPECT_EQ(sessions[0], (JudgedSession{diary.strength[0].id, day("2026-03-02"), Light::Amber1}));
    EXPECT_EQ(sessions[1], (JudgedSession{diary.cross[0].id, day("2026-03-04"), Light::Red}));
    EXPECT_EQ(sessions[2], (JudgedSession{diary.strength[1].id, day("2026-03-10"), Light::Green}));
}

TEST(JudgedSessions, AreFoundByTheirDayAndName) {
    const Diary diary =
        aRunner().strength("2026-03-02", StrengthKind::Full, 1).strength("2026-03-02", StrengthKind::Short, 6).build();
    const auto sessions = assess(diary, Rules{}, day("2026-03-14")).otherSessions;
    for (const StrengthSession& session : diary.strength)
        EXPECT_EQ(lightOf(sessions, session.id, session.on),
                  session.kind == StrengthKind::Full ? Light::Green : Light::Red);
    EXPECT_EQ(lightOf(sessions, diary.strength[0].id, day("2026-03-03")), std::nullopt);
}

}  // namespace
}  // namespace restride
