// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_log.h"

#include "core/assess/assessment.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace restride {
namespace {

using namespace literals;

/// The light of each run and session, by its day.
std::map<std::string, std::optional<Light>> lightsByDay(const Diary& diary, On today) {
    const DiaryLog log = logOf(diary, assess(diary, Rules{}, today.date));
    std::map<std::string, std::optional<Light>> lights;
    for (const DiaryRow& row : rowsOf(log))
        if (row.kind != EntryKind::Morning) lights[row.on.iso()] = lightOf(log, row);
    return lights;
}

TEST(DiaryLog, ShowsEachEntryInTheLightOfItsOwnDaysRules) {
    const Diary diary = aRunner()
                            .ran("2026-03-02", 5_km, during(3))
                            .strength("2026-03-04", StrengthKind::Full, 3)
                            .rule("2026-03-09", RuleName::GreenMax, 3)
                            .ran("2026-03-10", 5_km, during(3))
                            .strength("2026-03-12", StrengthKind::Full, 3)
                            .build();
    const auto lights = lightsByDay(diary, "2026-03-14");
    EXPECT_EQ(lights.at("2026-03-02"), Light::Amber1);
    EXPECT_EQ(lights.at("2026-03-04"), Light::Amber1);
    EXPECT_EQ(lights.at("2026-03-10"), Light::Green);
    EXPECT_EQ(lights.at("2026-03-12"), Light::Green);
}

TEST(DiaryLog, HasNoLightOfWhatIsStillToCome) {
    const Diary diary = aRunner()
                            .ran("2026-03-10", 5_km, during(1))
                            .ran("2026-03-16", 5_km, during(1))
                            .strength("2026-03-17", StrengthKind::Full, 1)
                            .build();
    const auto lights = lightsByDay(diary, "2026-03-14");
    EXPECT_EQ(lights.at("2026-03-10"), Light::Green);
    EXPECT_EQ(lights.at("2026-03-16"), std::nullopt);
    EXPECT_EQ(lights.at("2026-03-17"), std::nullopt);
}

TEST(DiaryLog, TellsWhyOfRunsOnly) {
    const Diary diary =
        aRunner().ran("2026-03-11", 5_km, during(3)).strength("2026-03-12", StrengthKind::Full, 3).build();
    const DiaryLog log = logOf(diary, assess(diary, Rules{}, day("2026-03-12")));
    const auto rows = rowsOf(log);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(reasonsOf(log, rows[0]).empty());
    EXPECT_EQ(reasonsOf(log, rows[1]), std::vector<Reason>{LightAmber1{PainScore::of(3)}});
}

}  // namespace
}  // namespace restride
