// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_picture.h"

#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"
#include "tests/support/ten_years.h"
#include "ui/charts/load_words.h"
#include "ui/text/format.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace restride {
namespace {

using namespace literals;

LoadPicture pastOf(const Diary& diary, LoadMeasure measure, On from, On today) {
    return loadPicture(diary, assess(diary, Rules{}, today.date), nullptr, measure, from.date, today.date);
}

/// A week of 5 km in 30 min at RPE 3, one of nothing, one of a morning, and this one.
Diary fourWeeks() {
    return aRunner()
        .inPhase("2026-02-23", Phase::Settle)
        .inPhase("2026-03-09", Phase::Rebuild)
        .ran("2026-02-24", 5_km, minutes(30), effort(3), during(4))
        .morning("2026-03-12", 2)
        .ran("2026-03-17", 6_km, during(1))
        .build();
}

TEST(LoadPicture, TellsWhatWasDoneWithGapsForWeeksOfWhichNothingWasTold) {
    const LoadPicture picture = pastOf(fourWeeks(), LoadMeasure::DistanceRun, "2026-02-23", "2026-03-18");
    ASSERT_EQ(picture.weeks.size(), 4U);
    EXPECT_EQ(picture.unit, QStringLiteral("km"));
    EXPECT_EQ(picture.weeks[0].monday, day("2026-02-23"));
    EXPECT_EQ(picture.weeks[0].done, 5.0);
    EXPECT_EQ(picture.weeks[0].pain, PainScore::of(4));
    EXPECT_EQ(picture.weeks[1].done, std::nullopt);
    EXPECT_EQ(picture.weeks[1].pain, std::nullopt);
    EXPECT_EQ(picture.weeks[2].done, 0.0);
    EXPECT_EQ(picture.weeks[2].pain, PainScore::of(2));
    EXPECT_EQ(picture.weeks[3].done, 6.0);
    EXPECT_TRUE(picture.weeks[3].running);
    EXPECT_FALSE(picture.weeks[2].running);
}

TEST(LoadPicture, KeepsThePhaseOfEachWeekAsItWas) {
    const LoadPicture picture = pastOf(fourWeeks(), LoadMeasure::DistanceRun, "2026-02-23", "2026-03-18");
    EXPECT_EQ(picture.weeks[0].phase, Phase::Settle);
    EXPECT_EQ(picture.weeks[1].phase, Phase::Settle);
    EXPECT_EQ(picture.weeks[2].phase, Phase::Rebuild);
}

TEST(LoadPicture, TellsMinutesAndEffortOfTheRunsThatHaveThem) {
    const Diary diary = fourWeeks();
    const LoadPicture time = pastOf(diary, LoadMeasure::MinutesRun, "2026-02-23", "2026-03-18");
    EXPECT_EQ(time.weeks[0].done, 30.0);
    EXPECT_EQ(time.weeks[3].done, std::nullopt);
    EXPECT_EQ(time.weeks[3].unmeasured, 1);
    EXPECT_TRUE(loadTable(time).rows[3].back().contains(QStringLiteral("1 run")));
    const LoadPicture work = pastOf(diary, LoadMeasure::EffortMinutes, "2026-02-23", "2026-03-18");
    EXPECT_EQ(work.weeks[0].done, 90.0);
    EXPECT_EQ(work.unit, QStringLiteral("min × RPE"));
}

TEST(LoadPicture, TellsDistancesInTheUsersUnit) {
    setUnits(Units::Miles);
    const LoadPicture picture = pastOf(fourWeeks(), LoadMeasure::DistanceRun, "2026-02-23", "2026-03-18");
    setUnits(Units::Kilometres);
    EXPECT_EQ(picture.unit, QStringLiteral("mi"));
    EXPECT_NEAR(*picture.weeks[0].done, 3.107, 0.001);
}

TEST(LoadPicture, ShowsPlannedWeeksWithTheirDeloadsAndPhases) {
    const SessionWorld world(sampleDiary(), day("2026-03-18"));
    const Session& session = *world.session;
    const Plan& block = session.block();
    const LoadPicture picture = loadPicture(session.diary(), session.assessment(), &block, LoadMeasure::DistanceRun,
                                            day("2026-03-02"), day("2026-06-30"));
    ASSERT_EQ(picture.weeks.size(), 18U);
    EXPECT_EQ(picture.weeks[1].planned, std::nullopt);
    for (std::size_t i = 0; i < block.weeks.size(); ++i) {
        const LoadWeek& week = picture.weeks[i + 2];
        EXPECT_EQ(week.monday, block.weeks[i].start);
        EXPECT_EQ(week.planned, static_cast<double>(block.weeks[i].planned.count()) / 1000);
        EXPECT_EQ(week.deload, block.weeks[i].deload);
        EXPECT_EQ(week.phase, block.weeks[i].phase);
    }
    EXPECT_EQ(picture.weeks.back().done, std::nullopt);
}

TEST(LoadPicture, PlannedMinutesHoldWhatWasDoneAndWhatIsLeft) {
    const Diary diary = sampleDiary();
    const SessionWorld world(diary, day("2026-03-18"));
    const Session& session = *world.session;
    const LoadPicture time = loadPicture(session.diary(), session.assessment(), &session.plan(),
                                         LoadMeasure::MinutesRun, day("2026-03-16"), day("2026-03-22"));
    double left = 0;
    for (const PlannedSession& planned : session.plan().weeks.front().sessions)
        if (planned.kind == SessionKind::Run && !planned.done)
            left += static_cast<double>(planned.perform->minutes.count());
    EXPECT_GT(left, 0);
    EXPECT_DOUBLE_EQ(*time.weeks[0].planned, time.weeks[0].done.value_or(0) + left);
}

TEST(LoadPicture, MarksTheFlareOnItsDay) {
    const Diary diary = aRunner().ran("2026-03-12", 5_km, during(7)).build();
    const LoadPicture picture = pastOf(diary, LoadMeasure::DistanceRun, "2026-03-02", "2026-03-18");
    EXPECT_FALSE(picture.weeks[0].flare);
    EXPECT_TRUE(picture.weeks[1].flare);
    EXPECT_EQ(picture.weeks[1].flareOn, day("2026-03-12"));
}

TEST(LoadPicture, TellsTheLimitsOfPainAsTheyStoodAtTheEndOfEachWeek) {
    const Diary diary = aRunner()
                            .ran("2026-02-17", 5_km, during(3))
                            .rule("2026-03-01", RuleName::GreenMax, 3)
                            .rule("2026-03-20", RuleName::AmberMax, 4)
                            .build();
    const LoadPicture picture = loadPicture(diary, assess(diary, Rules{}, day("2026-03-18")), nullptr,
                                            LoadMeasure::DistanceRun, day("2026-02-16"), day("2026-03-29"));
    ASSERT_EQ(picture.weeks.size(), 6U);
    EXPECT_EQ(picture.weeks[0].painLimits, (PainLimits{2, 5}));
    // From its Sunday on.
    EXPECT_EQ(picture.weeks[1].painLimits, (PainLimits{3, 5}));
    EXPECT_EQ(picture.weeks[3].painLimits, (PainLimits{3, 5}));
    // What holds from Friday on is not in force on Wednesday.
    EXPECT_EQ(picture.weeks[4].painLimits, (PainLimits{3, 5}));
    EXPECT_EQ(picture.weeks[5].painLimits, (PainLimits{3, 4}));
}

TEST(LoadPicture, HoldsTenYears) {
    const Diary diary = tenYearsDiary();
    const LoadPicture picture =
        pastOf(diary, LoadMeasure::DistanceRun, firstEntry(diary).value_or(Date()), tenYearsToday() - 1);
    EXPECT_EQ(picture.weeks.size(), 520U);
    const double all = std::accumulate(picture.weeks.begin(), picture.weeks.end(), 0.0,
                                       [](double sum, const LoadWeek& week) { return sum + *week.done; });
    Distance told;
    for (const auto& run : diary.runs) told += run.distance;
    EXPECT_NEAR(all, static_cast<double>(told.count()) / 1000, 1e-6);
}

TEST(LoadTable, SaysWhatTheChartShows) {
    const SessionWorld world(sampleDiary(), day("2026-03-18"));
    const Session& session = *world.session;
    const LoadPicture picture = loadPicture(session.diary(), session.assessment(), &session.block(),
                                            LoadMeasure::DistanceRun, day("2026-01-05"), day("2026-04-12"));
    const TableText table = loadTable(picture);
    ASSERT_EQ(table.rows.size(), picture.weeks.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const LoadWeek& week = picture.weeks[i];
        const QStringList& row = table.rows[i];
        EXPECT_EQ(row.size(), table.header.size());
        EXPECT_EQ(row[0], fullDayText(week.monday));
        EXPECT_EQ(row[2], week.done ? loadValueText(picture.measure, *week.done) : QStringLiteral("–"));
        EXPECT_EQ(row[3], week.planned ? loadValueText(picture.measure, *week.planned) : QStringLiteral("–"));
        EXPECT_EQ(row[4], week.pain ? scoreText(*week.pain) : QStringLiteral("–"));
        EXPECT_EQ(row[5].contains(QStringLiteral("deload")), week.deload);
        EXPECT_EQ(row[5].contains(QStringLiteral("flare")), week.flare);
    }
    EXPECT_TRUE(std::ranges::any_of(picture.weeks, &LoadWeek::deload));
    EXPECT_TRUE(std::ranges::any_of(picture.weeks, &LoadWeek::flare));
}

TEST(LoadWords, RoundDistancesDownAndAllElseToTheNearest) {
    EXPECT_EQ(loadValueText(LoadMeasure::DistanceRun, 18.79), QStringLiteral("18.7\u00a0km"));
    EXPECT_EQ(loadValueText(LoadMeasure::DistanceRun, 0.1 + 0.2), QStringLiteral("0.3\u00a0km"));
    EXPECT_EQ(loadValueText(LoadMeasure::MinutesRun, 151.6), QStringLiteral("152\u00a0min"));
    EXPECT_EQ(loadValueText(LoadMeasure::EffortMinutes, 455.5), QStringLiteral("456\u00a0min × RPE"));
}

TEST(LoadWords, SayWhatIsMissingOnlyWhereNothingIsThere) {
    EXPECT_FALSE(
        loadMissingText(pastOf(aRunner().build(), LoadMeasure::DistanceRun, "2026-03-02", "2026-03-18")).isEmpty());
    EXPECT_TRUE(loadMissingText(pastOf(fourWeeks(), LoadMeasure::DistanceRun, "2026-03-02", "2026-03-18")).isEmpty());
}

}  // namespace
}  // namespace restride
