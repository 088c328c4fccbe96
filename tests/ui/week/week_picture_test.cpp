// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_picture.h"

#include "core/document/plan_document.h"
#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"
#include "tests/support/session_names.h"
#include "ui/theme/theme.h"
#include "ui/week/week_meters.h"
#include "ui/week/week_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace restride {
namespace {

using namespace literals;

const Date pictureMonday = sampleDay();

/// The sample with its week told to the runner.
Diary sampleWithIssuedWeek() {
    const SessionWorld world(sampleDiary(), pictureMonday);
    const Session& session = *world.session;
    const IssuedPlan plan = issuedPlan(session.plan(), session.assessment(), pictureMonday, LockOwner::Runner);
    return session.diary().after({{Put<IssuedPlan>{plan}}}).diary;
}

WeekPicture weekPictureOn(const Diary& diary, Date today, std::optional<Date> week = std::nullopt) {
    const SessionWorld world(diary, today);
    const Session& session = *world.session;
    return weekPicture(session.diary(), session.assessment(), session.block(), week.value_or(today.monday()));
}

const SessionPicture& namedPicture(const WeekPicture& week, const std::string& name) {
    const auto named = [&](const SessionPicture& picture) { return textOf(picture.key) == name; };
    const auto found = std::ranges::find_if(week.sessions, named);
    if (found == week.sessions.end()) throw std::out_of_range(name);
    return *found;
}

Edits aDoneRunOnSunday() {
    Run run;
    run.id = *Id::from("sunday");
    run.on = pictureMonday + 6;
    run.distance = 5_km;
    return {{Put<Run>{run}}};
}

TEST(WeekPicture, ShowsThePlanOfTheRunningWeek) {
    const WeekPicture week = weekPictureOn(sampleDiary(), pictureMonday);
    EXPECT_EQ(week.tense, WeekTense::Running);
    EXPECT_EQ(week.phase, Phase::Rebuild);
    EXPECT_FALSE(week.issued);
    EXPECT_EQ(week.meters.target, 22_km);
    EXPECT_EQ(week.meters.longest, 8800_m);
    EXPECT_EQ(week.meters.longestLimit, 8800_m);
    EXPECT_EQ(week.meters.ran, 0_m);
    EXPECT_EQ(week.meters.strengthSessions, 2);
    EXPECT_EQ(namedPicture(week, "long").state, CardState::Planned);
    EXPECT_TRUE(isMovable(week, namedPicture(week, "long")));
    EXPECT_EQ(firstToShow(week), CardKey("strength1"_name));
}

TEST(WeekPicture, TellsWhatStandsOnAnotherDayThanItWasTold) {
    Diary diary = sampleWithIssuedWeek();
    const Date was = namedPicture(weekPictureOn(diary, pictureMonday), "long").session.on;
    diary = diary
                .after({{Put<Lock>{
                    {.week = pictureMonday, .target = "long"_name, .day = Weekday::Sat, .by = {}, .unknown = {}}}}})
                .diary;
    const WeekPicture week = weekPictureOn(diary, pictureMonday);
    EXPECT_TRUE(week.issued);
    EXPECT_EQ(namedPicture(week, "long").session.on.weekday(), Weekday::Sat);
    EXPECT_EQ(namedPicture(week, "long").movedFrom, was);
    const std::vector<MarkText> marks = cardText(namedPicture(week, "long")).marks;
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].mark, CardMark::Locked);
    EXPECT_EQ(marks[1].text, QStringLiteral("moved from Sun"));
}

TEST(WeekPicture, AMissedSessionRestsOnItsDay) {
    const WeekPicture week = weekPictureOn(sampleWithIssuedWeek(), pictureMonday + 2);
    const SessionPicture& missed = namedPicture(week, "strength1");
    EXPECT_EQ(missed.state, CardState::Rested);
    EXPECT_EQ(missed.session.on, pictureMonday);
    EXPECT_EQ(missed.session.minutes, minutes(35));
    EXPECT_FALSE(isMovable(week, missed));
}

TEST(WeekPicture, ASkippedSessionStaysOnItsDay) {
    OwnDecision own;
    own.week = pictureMonday;
    own.session = "long"_name;
    own.day = Weekday::Sun;
    own.skip = true;
    const WeekPicture week = weekPictureOn(sampleDiary().after({{Put<OwnDecision>{own}}}).diary, pictureMonday);
    EXPECT_EQ(namedPicture(week, "long").state, CardState::Skipped);
    EXPECT_EQ(namedPicture(week, "long").session.on, pictureMonday + 6);
    EXPECT_EQ(namedPicture(week, "long").session.type, SessionType::Long);
    EXPECT_LT(week.meters.longest, 8_km);
}

TEST(WeekPicture, AnEarlierWeekShowsWhatWasDoneAndWhatRested) {
    const WeekPicture week = weekPictureOn(sampleWithIssuedWeek(), pictureMonday + 7, pictureMonday);
    EXPECT_EQ(week.tense, WeekTense::Earlier);
    EXPECT_EQ(week.sessions.size(), 6U);
    for (const SessionPicture& picture : week.sessions) EXPECT_EQ(picture.state, CardState::Rested);
    EXPECT_EQ(week.meters.ran, 0_m);
    EXPECT_EQ(week.meters.target, std::nullopt);
}

TEST(WeekPicture, ADoneRunStandsForTheOneOfItsDayNotForAnother) {
    const WeekPicture week =
        weekPictureOn(sampleWithIssuedWeek().after(aDoneRunOnSunday()).diary, pictureMonday + 7, pictureMonday);
    EXPECT_EQ(namedPicture(week, "sunday").state, CardState::Done);
    EXPECT_FALSE(findSession(week, "long"_name));
    EXPECT_EQ(namedPicture(week, "technique").state, CardState::Rested);
    EXPECT_EQ(week.meters.ran, 5_km);
}

TEST(WeekPicture, ARunWhoseIdIsTheNameOfASessionIsAnotherCard) {
    restride::Run run;
    run.id = *Id::from("technique");
    run.on = pictureMonday + 6;
    run.distance = 5_km;
    const Diary diary = sampleWithIssuedWeek().after({{Put<restride::Run>{run}}}).diary;
    const WeekPicture week = weekPictureOn(diary, pictureMonday + 7, pictureMonday);
    ASSERT_TRUE(findSession(week, run.id));
    EXPECT_EQ(findSession(week, run.id)->state, CardState::Done);
    ASSERT_TRUE(findSession(week, "technique"_name));
    EXPECT_EQ(findSession(week, "technique"_name)->state, CardState::Rested);
}

TEST(WeekPicture, WithoutAnIssuedPlanNothingRested) {
    const WeekPicture week = weekPictureOn(sampleDiary(), pictureMonday, pictureMonday - 7);
    ASSERT_EQ(week.sessions.size(), 5U);
    for (const SessionPicture& picture : week.sessions) EXPECT_EQ(picture.state, CardState::Done);
    EXPECT_EQ(week.meters.ran, 20_km);
    const SessionPicture& tuesday = week.sessions[1];
    ASSERT_TRUE(tuesday.told);
    EXPECT_EQ(tuesday.told->light, Light::Green);
    EXPECT_EQ(tuesday.told->nextMorning, PainScore::of(1));
    EXPECT_EQ(cardText(tuesday).pain, QStringLiteral("● pain 1–1–1"));
}

TEST(WeekPicture, ALaterWeekIsAnOutlookInWhichNothingMoves) {
    const WeekPicture week = weekPictureOn(sampleDiary(), pictureMonday, pictureMonday + 7);
    EXPECT_EQ(week.tense, WeekTense::Later);
    ASSERT_FALSE(week.sessions.empty());
    for (const SessionPicture& picture : week.sessions) EXPECT_FALSE(isMovable(week, picture));
}

TEST(WeekPicture, WhatThePhysiotherapistFixedDoesNotMove) {
    const Lock lock{
        .week = pictureMonday, .target = "long"_name, .day = Weekday::Sat, .by = LockOwner::Physio, .unknown = {}};
    const WeekPicture week = weekPictureOn(sampleDiary().after({{Put<Lock>{lock}}}).diary, pictureMonday);
    EXPECT_FALSE(isMovable(week, namedPicture(week, "long")));
}

TEST(WeekMeters, TellFiguresAndLimits) {
    const std::array<Meter, 4> meters = metersOf(weekPictureOn(sampleDiary(), pictureMonday));
    EXPECT_EQ(meters[0].figure, QStringLiteral("0.0"));
    EXPECT_EQ(meters[0].rest, QStringLiteral("of 22.0\u00a0km"));
    EXPECT_EQ(meters[1].rest, QStringLiteral("limit 8.8\u00a0km"));
    EXPECT_TRUE(meters[1].warning.isEmpty());
    EXPECT_EQ(meters[3].figure, QStringLiteral("1"));
    EXPECT_EQ(meters[3].rest, QStringLiteral("/10 · was 1 four weeks ago"));
}

TEST(WeekMeters, TheNextMorningsHaveTheToneOfTheDiarysRules) {
    const auto tone = [](const Diary& diary) {
        return &metersOf(weekPictureOn(diary, pictureMonday))[3].tone(lightTheme());
    };
    EXPECT_EQ(tone(sampleDiary()), &lightTheme().settled);
    RuleEntry strict;
    strict.on = pictureMonday;
    strict.name = RuleName::GreenMax;
    strict.value = 0;
    EXPECT_EQ(tone(sampleDiary().after({{Put<RuleEntry>{strict}}}).diary), &lightTheme().rising);
}

TEST(WeekMeters, ARunBeyondTheLimitIsToldInWords) {
    WeekPicture week = weekPictureOn(sampleDiary(), pictureMonday);
    week.meters.longest = 12_km;
    EXPECT_FALSE(metersOf(week)[1].warning.isEmpty());
}

TEST(WeekMeters, AnEarlierWeekHasNoTargetAndNoBar) {
    const std::array<Meter, 4> meters = metersOf(weekPictureOn(sampleDiary(), pictureMonday, pictureMonday - 7));
    EXPECT_EQ(meters[0].figure, QStringLiteral("20.0"));
    EXPECT_EQ(meters[0].rest, QStringLiteral("km"));
    EXPECT_FALSE(meters[0].barred);
}

TEST(WeekText, AKneeThatGotWorseIsToldAsAWarning) {
    EXPECT_EQ(kindOfChange(Status::Settled, Status::Flare), NoticeKind::Warning);
    EXPECT_EQ(kindOfChange(Status::Hold, Status::Amber), NoticeKind::Warning);
    EXPECT_EQ(kindOfChange(Status::Flare, Status::Flare), NoticeKind::Done);
    EXPECT_EQ(kindOfChange(Status::Flare, Status::Settled), NoticeKind::Done);
    EXPECT_EQ(kindOfChange(Status::Settled, Status::Hold), NoticeKind::Done);
}

TEST(WeekText, NamesTheDaysOfAWeek) {
    EXPECT_EQ(weekTitle(pictureMonday, pictureMonday), QStringLiteral("16 – 22 March"));
    EXPECT_EQ(weekTitle(day("2026-03-30"), pictureMonday), QStringLiteral("30 March – 5 April"));
    EXPECT_EQ(weekTitle(day("2025-12-29"), day("2025-12-30")), QStringLiteral("29 December – 4 January 2026"));
}

TEST(WeekText, TheChipSaysNothingOfAKneeThatNothingWasToldOf) {
    const SessionWorld world(aRunner().build(), pictureMonday);
    const ChipText chip = kneeChip(world.session->diary(), world.session->assessment());
    EXPECT_EQ(chip.shape, QStringLiteral("○"));
    const SessionWorld sample(sampleDiary(), pictureMonday);
    EXPECT_EQ(kneeChip(sample.session->diary(), sample.session->assessment()).text,
              QStringLiteral("Knee settled: worst 1/10 in 7 days"));
}

TEST(WeekText, ChangesAreWholeSentences) {
    WeekChange moved{
        .kind = WeekChangeKind::Moved, .session = "technique"_name, .from = pictureMonday, .to = pictureMonday + 1};
    WeekChange shorter{.kind = WeekChangeKind::Shorter,
                       .session = "long"_name,
                       .from = pictureMonday + 6,
                       .to = pictureMonday + 6,
                       .type = SessionType::Long,
                       .wasDistance = 8_km,
                       .distance = 7_km};
    EXPECT_EQ(changesText({moved, shorter}),
              QStringLiteral("Easy run moves from Monday to Tuesday. Long run on Sunday shrinks from 8.0\u00a0km to "
                             "7.0\u00a0km."));
    EXPECT_TRUE(changesText({}).isEmpty());
}

}  // namespace
}  // namespace restride
