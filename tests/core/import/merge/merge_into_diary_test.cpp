// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge_into_diary.h"

#include "core/import/merge/content_id.h"
#include "tests/core/import/activities.h"
#include "tests/support/any_diary.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <limits>
#include <random>

namespace restride {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Activity morningRun() {
    return aRunIn("a/a.fit").utc("2026-03-09 06:10:20").far(5'020).lasting(1'700).track();
}

ImportOptions inBerlin() {
    ImportOptions options;
    options.zone = "Europe/Berlin";
    return options;
}

Diary after(const Diary& diary, const ImportPreview& preview) {
    return diary.after(preview.edits).diary;
}

TEST(MergeIntoDiary, AddsANewRun) {
    Activity activity = morningRun();
    activity.sport = Sport::TreadmillRun;
    activity.device = "watch";
    const Diary diary = after(Diary(), preview(Diary(), readOf(activity), inBerlin()));
    ASSERT_THAT(diary.runs, SizeIs(1));
    const auto& run = diary.runs.front();
    EXPECT_EQ(run.on, day("2026-03-09"));
    EXPECT_EQ(run.at, TimeOfDay{7 * 60 + 10});
    EXPECT_EQ(run.distance, metres(5'020));
    EXPECT_EQ(run.duration, seconds(1'700));
    EXPECT_EQ(run.surface, Surface::Treadmill);
    ASSERT_THAT(run.sources, SizeIs(1));
    // No folder of this computer goes into a diary.
    EXPECT_EQ(run.sources.front().file, "a.fit");
    EXPECT_EQ(run.sources.front().device, "watch");
    EXPECT_EQ(run.sources.front().kind, SourceKind::SessionTotal);
}

TEST(MergeIntoDiary, ChangesNothingTheSecondTime) {
    const ReadFile read = readOf(morningRun());
    const Diary once = after(Diary(), preview(Diary(), read, inBerlin()));
    for (const char* zone : {"Europe/Berlin", "Pacific/Kiritimati"}) {
        ImportOptions options;
        options.systemZone = zone;
        const ImportPreview again = preview(once, read, options);
        EXPECT_THAT(again.edits.list, IsEmpty()) << zone;
        EXPECT_THAT(again.duplicates, SizeIs(1)) << zone;
    }
}

TEST(MergeIntoDiary, GivesADeletedRunItsOldId) {
    const ReadFile read = readOf(morningRun());
    const Diary once = after(Diary(), preview(Diary(), read, inBerlin()));
    const Diary without = once.after({{Remove<restride::Run>{once.runs.front()}}}).diary;
    ReadFile renamed = read;
    renamed.activities.front().file = "other-name.fit";
    EXPECT_EQ(after(without, preview(without, renamed, inBerlin())).runs.front().id, once.runs.front().id);
}

TEST(MergeIntoDiary, KeepsWhatTheRunnerSaidOfATypedRun) {
    Diary diary = aRunner().ran("2026-03-09", metres(5'000), during(3), at("07:30"), effort(4), minutes(30)).build();
    diary.runs.front().note = "knee stiff at first";
    diary.runs.front().kind = RunKind::Technique;
    Activity activity = morningRun();
    activity.note = "Morning Run";
    activity.effort = Effort::of(9);
    activity.cadence = 164;
    const ImportPreview first = preview(diary, readOf(activity), inBerlin());
    EXPECT_THAT(first.merged, SizeIs(1));
    EXPECT_THAT(first.runs, IsEmpty());
    const Diary merged = after(diary, first);
    ASSERT_THAT(merged.runs, SizeIs(1));
    const auto& run = merged.runs.front();
    EXPECT_EQ(run.id, diary.runs.front().id);
    EXPECT_EQ(run.knee, diary.runs.front().knee);
    EXPECT_EQ(run.note, "knee stiff at first");
    EXPECT_EQ(run.kind, RunKind::Technique);
    EXPECT_EQ(run.effort, Effort::of(4));
    EXPECT_EQ(run.distance, metres(5'020));
    EXPECT_EQ(run.duration, seconds(1'700));
    EXPECT_EQ(run.cadence, 164);
    EXPECT_EQ(run.at, TimeOfDay{7 * 60 + 10});
    EXPECT_THAT(preview(merged, readOf(activity), inBerlin()).edits.list, IsEmpty());
}

TEST(MergeIntoDiary, LeavesATypedRunOfAnotherLengthAlone) {
    const Diary diary = aRunner().ran("2026-03-09", metres(9'000), during(3)).ran("2026-03-09", metres(12'000)).build();
    const ImportPreview found = preview(diary, readOf(morningRun()), inBerlin());
    EXPECT_THAT(found.runs, SizeIs(1));
    EXPECT_THAT(found.merged, IsEmpty());
}

TEST(MergeIntoDiary, FillsATableRowWithTheRecording) {
    const Activity row = aRunIn("table.csv").utc("2026-03-09 06:10:00").far(5'000).lasting(1'702);
    const Diary fromTable = after(Diary(), preview(Diary(), readOf(row), inBerlin()));
    Activity recording = morningRun();
    recording.climb = 40;
    const ImportPreview found = preview(fromTable, readOf(recording), inBerlin());
    ASSERT_THAT(found.changed, SizeIs(1));
    const Diary filled = after(fromTable, found);
    ASSERT_THAT(filled.runs, SizeIs(1));
    EXPECT_EQ(filled.runs.front().id, fromTable.runs.front().id);
    EXPECT_EQ(filled.runs.front().distance, metres(5'020));
    EXPECT_EQ(filled.runs.front().climb, 40);
    EXPECT_THAT(filled.runs.front().sources, SizeIs(2));
    EXPECT_THAT(preview(filled, readOf(row, recording), inBerlin()).edits.list, IsEmpty());
    EXPECT_THAT(preview(filled, readOf(row), inBerlin()).edits.list, IsEmpty());
}

TEST(MergeIntoDiary, FollowsACorrectedSourceUnlessTheRunnerCorrectedIt) {
    Activity row = aRunIn("table.csv").utc("2026-03-09 06:10:00").far(5'000).lasting(1'700);
    const Diary once = after(Diary(), preview(Diary(), readOf(row), inBerlin()));
    auto edited = once.runs.front();
    edited.distance = metres(5'300);
    const Diary byHand = once.after({{Put<restride::Run>{edited}}}).diary;
    // The same file again: the runner knows better.
    EXPECT_THAT(preview(byHand, readOf(row), inBerlin()).edits.list, IsEmpty());

    row.distance = metres(8'000);
    const ImportPreview corrected = preview(once, readOf(row), inBerlin());
    EXPECT_THAT(corrected.changed, SizeIs(1));
    EXPECT_THAT(corrected.runs, IsEmpty());
    EXPECT_EQ(after(once, corrected).runs.front().distance, metres(8'000));
    EXPECT_EQ(after(byHand, preview(byHand, readOf(row), inBerlin())).runs.front().distance, metres(5'300));
}

TEST(MergeIntoDiary, ReplacesWhatAnOlderDiaryGuessedOfASource) {
    ReadFile read = readOf(morningRun());
    Diary older = after(Diary(), preview(Diary(), read, inBerlin()));
    older.runs.front().sources.front().kind = kindByName("a.fit", "");
    read.activities.front().kind = SourceKind::Points;
    const ImportPreview again = preview(older, read, inBerlin());
    // Nothing that a person would be told.
    EXPECT_THAT(again.changed, IsEmpty());
    EXPECT_THAT(again.duplicates, SizeIs(1));
    const Diary known = after(older, again);
    ASSERT_THAT(known.runs.front().sources, SizeIs(1));
    EXPECT_EQ(known.runs.front().sources.front().kind, SourceKind::Points);
    EXPECT_THAT(preview(known, read, inBerlin()).edits.list, IsEmpty());
}

TEST(MergeIntoDiary, KnowsAFileAgainWhoseTableAnOlderDiaryTookForARecording) {
    const ReadFile read = readOf(aRunIn("12345679").utc("2026-03-09 06:10:00").far(5'000).lasting(1'700));
    Diary older = after(Diary(), preview(Diary(), read, inBerlin()));
    older.runs.front().sources.front().kind = SourceKind::Positions;
    EXPECT_THAT(preview(older, read, inBerlin()).edits.list, IsEmpty());
}

TEST(MergeIntoDiary, KeepsATableAndARecordingOfOneNameApart) {
    const Activity row = aRunIn("table/run").utc("2026-03-09 06:10:00").far(5'000).lasting(1'702);
    const Activity recording = aRunIn("watch/run").utc("2026-03-09 06:10:00").far(5'020).lasting(1'700).track();
    const auto into = [](const Diary& diary, const ReadFile& read) {
        return after(diary, preview(diary, read, inBerlin()));
    };
    const Diary rowFirst = into(into(Diary(), readOf(row)), readOf(recording));
    const Diary recordingFirst = into(into(Diary(), readOf(recording)), readOf(row));
    const Diary together = into(Diary(), readOf(row, recording));
    for (const Diary& diary : {rowFirst, recordingFirst, together}) {
        ASSERT_THAT(diary.runs, SizeIs(1));
        EXPECT_EQ(diary.runs.front().distance, metres(5'020));
        EXPECT_EQ(diary.runs.front().duration, seconds(1'700));
        EXPECT_EQ(diary.runs.front().sources, together.runs.front().sources);
        EXPECT_THAT(diary.runs.front().sources, SizeIs(2));
        EXPECT_EQ(into(into(diary, readOf(row)), readOf(recording)), diary);
    }
}

TEST(MergeIntoDiary, KnowsAFileAgainWhoseNameIsNoText) {
    const Activity run = aRunIn("L\xE4uf.fit").utc("2026-03-09 06:10:20").far(5'020).lasting(1'700).track();
    const Diary once = after(Diary(), preview(Diary(), readOf(run), inBerlin()));
    ASSERT_THAT(once.runs.front().sources, SizeIs(1));
    EXPECT_EQ(once.runs.front().sources.front().file, "L\xEF\xBF\xBDuf.fit");
    EXPECT_THAT(preview(once, readOf(run), inBerlin()).edits.list, IsEmpty());
}

TEST(MergeIntoDiary, FollowsARecordingOnlyIfItIsSurelyTheSame) {
    const auto recorded = [](std::string_view file, std::string_view start, std::int64_t far, const char* device) {
        return Activity(aRunIn(file).utc(start).far(far).lasting(1'700).track().with(
            [&](Activity& activity) { activity.device = device; }));
    };
    const std::string_view start = "2026-03-09 06:10:20";
    const Diary once = after(Diary(), preview(Diary(), readOf(recorded("p/run.fit", start, 5'000, "A")), inBerlin()));
    const Activity otherDevice = recorded("q/run.fit", start, 5'100, "B");
    const Activity otherStart = recorded("q/run.fit", "2026-03-09 06:11:00", 5'100, "A");
    for (const Activity& other : {otherDevice, otherStart}) {
        const ImportPreview found = preview(once, readOf(other), inBerlin());
        EXPECT_THAT(found.edits.list, IsEmpty());
        EXPECT_THAT(found.runs, IsEmpty());
    }
    const Activity corrected = recorded("q/run.fit", start, 5'100, "A");
    EXPECT_EQ(after(once, preview(once, readOf(corrected), inBerlin())).runs.front().distance, metres(5'100));
}

TEST(MergeIntoDiary, OurOwnTableLeavesATypedRunTyped) {
    Diary diary = aRunner().ran("2026-03-09", metres(5'000), during(3), at("07:30"), minutes(30)).build();
    diary.runs.front().elapsed = diary.runs.front().duration;
    diary.runs.front().duration.reset();
    const Activity row = aRunIn("export.csv").local("2026-03-09 07:30:00").far(5'000).with([&](Activity& activity) {
        activity.elapsed = diary.runs.front().elapsed;
        activity.foreignId = "restride:" + std::string(diary.runs.front().id.text());
    });
    const ImportPreview again = preview(diary, readOf(row), inBerlin());
    EXPECT_THAT(again.edits.list, IsEmpty());
    EXPECT_THAT(again.duplicates, SizeIs(1));
    EXPECT_THAT(again.merged, IsEmpty());
    // A row that lost its id, and one of another diary.
    for (const char* id : {"restride:", "restride:elsewhere"}) {
        const Activity other =
            ActivityBuilder(aRunIn("export.csv").local("2026-03-09 07:30:00").far(5'000)).with([&](Activity& activity) {
                activity.foreignId = id;
            });
        const Diary merged = after(diary, preview(diary, readOf(other), inBerlin()));
        ASSERT_THAT(merged.runs, SizeIs(1)) << id;
        EXPECT_THAT(merged.runs.front().sources, IsEmpty()) << id;
    }
    // Another run of that day is another run.
    const Activity second =
        ActivityBuilder(aRunIn("export.csv").local("2026-03-09 08:20:00").far(5'000)).with([&](Activity& activity) {
            activity.foreignId = "restride:deleted";
        });
    EXPECT_THAT(preview(diary, readOf(row, second), inBerlin()).runs, SizeIs(1));
    // So the recording still finds it, be it later or at once.
    EXPECT_THAT(preview(diary, readOf(morningRun()), inBerlin()).merged, SizeIs(1));
    const ImportPreview found = preview(diary, readOf(row, morningRun()), inBerlin());
    EXPECT_THAT(found.runs, IsEmpty());
    EXPECT_THAT(found.merged, SizeIs(1));
}

TEST(MergeIntoDiary, MakesOtherSportsCrossTraining) {
    const auto session = [](Sport sport, std::string_view start) {
        return Activity(ActivityBuilder("s.fit", sport).utc(start).far(9'000).lasting(2'400));
    };
    const ReadFile read =
        readOf(session(Sport::Cycling, "2026-03-09 06:00:00"), session(Sport::Swimming, "2026-03-10 06:00:00"),
               session(Sport::Hike, "2026-03-11 06:00:00"), session(Sport::DeepWater, "2026-03-12 06:00:00"),
               session(Sport::Elliptical, "2026-03-13 06:00:00"), session(Sport::Strength, "2026-03-14 06:00:00"));
    const Diary diary = after(Diary(), preview(Diary(), read, inBerlin()));
    ASSERT_THAT(diary.cross, SizeIs(5));
    EXPECT_EQ(diary.cross[0].kind, CrossKind::Cycling);
    EXPECT_EQ(diary.cross[0].minutes, minutes(40));
    EXPECT_EQ(diary.cross[2].kind, CrossKind::Walking);
    ASSERT_THAT(diary.strength, SizeIs(1));
    EXPECT_EQ(diary.strength[0].minutes, minutes(40));
    const ImportPreview again = preview(diary, read, inBerlin());
    EXPECT_THAT(again.edits.list, IsEmpty());
    EXPECT_THAT(again.duplicates, SizeIs(6));
}

TEST(MergeIntoDiary, MergesATypedSessionOnce) {
    const Diary typed = aRunner().cross("2026-03-09", 45, 2).build();
    const Activity ride = ActivityBuilder("s.fit", Sport::Cycling).utc("2026-03-09 06:00:00").lasting(2'400);
    const ImportPreview first = preview(typed, readOf(ride), inBerlin());
    EXPECT_THAT(first.mergedCross, SizeIs(1));
    const Diary merged = after(typed, first);
    ASSERT_THAT(merged.cross, SizeIs(1));
    EXPECT_EQ(merged.cross.front().painDuring, PainScore::of(2));
    EXPECT_THAT(preview(merged, readOf(ride), inBerlin()).edits.list, IsEmpty());
    // The way back home is another ride.
    const Activity back = ActivityBuilder("t.fit", Sport::Cycling).utc("2026-03-09 16:00:00").lasting(2'400);
    EXPECT_THAT(after(merged, preview(merged, readOf(back), inBerlin())).cross, SizeIs(2));
}

TEST(MergeIntoDiary, MergesATypedSessionOnceWithATableThatKnowsOnlyItsDay) {
    const Diary typed = aRunner().cross("2026-03-09", 33, 2).build();
    const Activity ride = ActivityBuilder("t.csv", Sport::Cycling).onDay("2026-03-09").lasting(28 * 60);
    const Diary merged = after(typed, preview(typed, readOf(ride), inBerlin()));
    ASSERT_THAT(merged.cross, SizeIs(1));
    EXPECT_EQ(merged.cross.front().minutes, minutes(33));
    EXPECT_THAT(preview(merged, readOf(ride), inBerlin()).edits.list, IsEmpty());
    // The evening's hour is another one.
    const Activity evening = ActivityBuilder("u.csv", Sport::Cycling).onDay("2026-03-09").lasting(60 * 60);
    EXPECT_THAT(after(merged, preview(merged, readOf(evening), inBerlin())).cross, SizeIs(2));
}

TEST(MergeIntoDiary, KeepsSessionsOfOneSecondApartByTheClockThatTellsThem) {
    // A moment and the clock of a kitchen show the same figures, an hour apart; a third source knows both.
    const ReadFile read =
        readOf(ActivityBuilder("a.fit", Sport::Cycling).local("2026-03-09 06:00:00").far(4'750).lasting(1'700).track(),
               ActivityBuilder("b.csv", Sport::Cycling)
                   .utc("2026-03-09 06:00:00")
                   .local("2026-03-09 07:00:00")
                   .far(4'000)
                   .lasting(1'500),
               ActivityBuilder("c.csv", Sport::Unknown)
                   .utc("2026-03-09 06:00:00")
                   .local("2026-03-09 06:00:00")
                   .far(4'600)
                   .lasting(1'500));
    const Diary once = after(Diary(), preview(Diary(), read, inBerlin()));
    EXPECT_THAT(once.cross, SizeIs(2));
    EXPECT_THAT(preview(once, read, inBerlin()).edits.list, IsEmpty());
}

TEST(MergeIntoDiary, JoinsAStrengthLogWithTheWatch) {
    ReadFile read = readOf(ActivityBuilder("w.fit", Sport::Strength).utc("2026-03-09 06:05:00").lasting(2'400));
    StrengthLog log;
    log.session.on = day("2026-03-09");
    log.session.sets.emplace_back().exercise = "squat";
    log.localStart = clockTime("2026-03-09 07:00:00");
    log.file = "log.csv";
    read.strength.push_back(log);
    const Diary diary = after(Diary(), preview(Diary(), read, inBerlin()));
    ASSERT_THAT(diary.strength, SizeIs(1));
    EXPECT_THAT(diary.strength.front().sets, SizeIs(1));
    EXPECT_EQ(diary.strength.front().minutes, minutes(40));
    EXPECT_THAT(preview(diary, read, inBerlin()).edits.list, IsEmpty());
}

SkipReason reasonFor(const Activity& activity, ImportOptions options = inBerlin()) {
    const ImportPreview found = preview(Diary(), readOf(activity), options);
    EXPECT_THAT(found.edits.list, IsEmpty());
    EXPECT_THAT(found.skipped, SizeIs(1));
    return found.skipped.empty() ? SkipReason::Unreadable : found.skipped.front().reason;
}

TEST(MergeIntoDiary, SaysWhyItLeavesSomethingOut) {
    const auto run = [] { return aRunIn("a.fit").utc("2026-03-09 06:10:00").far(5'000).lasting(1'700); };
    const auto other = [](Sport sport) { return ActivityBuilder("a.fit", sport).utc("2026-03-09 06:10:00"); };
    EXPECT_EQ(reasonFor(aRunIn("a.fit").far(5'000)), SkipReason::NoDate);
    EXPECT_EQ(reasonFor(aRunIn("a.fit").utc("2026-03-09 06:10:00").lasting(60)), SkipReason::NoDistance);
    EXPECT_EQ(reasonFor(run().far(0)), SkipReason::NoDistance);
    EXPECT_EQ(reasonFor(run().far(40'000)), SkipReason::OutOfRange);
    EXPECT_EQ(reasonFor(run().far(201'000).lasting(90'000)), SkipReason::OutOfRange);
    EXPECT_EQ(reasonFor(run().far(std::numeric_limits<std::int64_t>::max())), SkipReason::NoDistance);
    EXPECT_EQ(reasonFor(run().with([](Activity& a) { a.start.utc = std::numeric_limits<std::int64_t>::min(); })),
              SkipReason::OutOfRange);
    EXPECT_EQ(reasonFor(other(Sport::Transition)), SkipReason::Transition);
    EXPECT_EQ(reasonFor(other(Sport::Other)), SkipReason::OtherSport);
    EXPECT_EQ(reasonFor(other(Sport::Unknown)), SkipReason::UnknownSport);
    EXPECT_EQ(reasonFor(other(Sport::Cycling)), SkipReason::NoDuration);
    EXPECT_EQ(reasonFor(other(Sport::Cycling).lasting(20)), SkipReason::OutOfRange);
    ImportOptions options = inBerlin();
    options.today = day("2026-03-07");
    EXPECT_EQ(reasonFor(run(), options), SkipReason::OutOfRange);
}

TEST(MergeIntoDiary, AsksForTheSportThatNoFileTells) {
    ImportOptions options = inBerlin();
    options.sport = Sport::Run;
    const Activity track = ActivityBuilder("a.gpx", Sport::Unknown).utc("2026-03-09 06:10:00").far(5'000);
    EXPECT_THAT(preview(Diary(), readOf(track), options).runs, SizeIs(1));
}

TEST(MergeIntoDiary, TellsTheZoneOfAnArchiveOnceWhateverItIsCalled) {
    ImportOptions options;
    options.systemZone = "Europe/Berlin";
    ReadFile read = readOf(aRunIn("EXPORT/a.fit").utc("2026-03-09 06:10:20").far(5'020),
                           aRunIn("EXPORT/b.fit").utc("2026-03-10 06:10:20").far(5'020),
                           aRunIn("folder.zip/c.fit").utc("2026-03-11 06:10:20").far(5'020));
    read.archives = {"EXPORT"};
    const ImportPreview found = preview(Diary(), read, options);
    ASSERT_THAT(found.evidence, SizeIs(2));
    EXPECT_EQ(found.evidence[0].file, "EXPORT");
    EXPECT_EQ(found.evidence[0].support, 2);
    // Only a folder that looks like one.
    EXPECT_EQ(found.evidence[1].file, "folder.zip/c.fit");
}

TEST(MergeIntoDiary, TellsTheZoneOfEachFile) {
    ImportOptions options;
    options.systemZone = "Europe/Berlin";
    const Activity wall = aRunIn("b.csv").local("2026-03-10 07:00:00").far(4'000);
    const ImportPreview found = preview(Diary(), readOf(morningRun(), wall), options);
    ASSERT_THAT(found.evidence, SizeIs(2));
    EXPECT_EQ(found.evidence[0].basis, GuessBasis::System);
    EXPECT_EQ(found.evidence[0].decided, "Europe/Berlin");
    EXPECT_EQ(found.evidence[0].sure, Sureness::Likely);
    EXPECT_EQ(found.evidence[1].basis, GuessBasis::Told);
}

TEST(ContentId, KeepsTheStartThatItWasMadeOf) {
    for (const std::int64_t seconds : {std::int64_t{1'773'036'620}, std::int64_t{0}, std::int64_t{-600'000'000}})
        for (const Clock clock : {Clock::Greenwich, Clock::Wall, Clock::DayOnly}) {
            const Id id = contentId({clock, seconds}, SportFamily::Run, 3);
            EXPECT_EQ(startInId(id), (IdStart{clock, seconds})) << id.text();
            EXPECT_EQ(id.text().size(), 36U);
            EXPECT_EQ(id.text()[14], '8');
        }
    EXPECT_NE(contentId({}, SportFamily::Run), contentId({}, SportFamily::Cycling));
    EXPECT_NE(contentId({}, SportFamily::Run, 0), contentId({}, SportFamily::Run, 1));
    EXPECT_EQ(startInId(Id::from("7f0c2f6e-3b1d-4c57-9f53-0123456789ab").value()), std::nullopt);
    EXPECT_EQ(startInId(Id::from("run-2026-03-09-1").value()), std::nullopt);
}

/// Activities of a few weeks, many of them close to one another.
ReadFile randomRead(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto below = [&](std::uint64_t count) { return static_cast<std::int64_t>(random() % count); };
    static constexpr std::array<Sport, 8> sports{Sport::Run,     Sport::Run,      Sport::TrailRun, Sport::TreadmillRun,
                                                 Sport::Cycling, Sport::Swimming, Sport::Strength, Sport::Unknown};
    ReadFile read;
    for (std::int64_t i = below(30); i > 0; --i) {
        Activity one;
        one.sport = sports[static_cast<std::size_t>(below(sports.size()))];
        one.file = std::string("/in/") + static_cast<char>('a' + below(5)) + (below(2) == 0 ? ".csv" : ".fit");
        one.kind = static_cast<SourceKind>(below(static_cast<std::uint64_t>(Words<SourceKind>::list.size())));
        one.richness = one.kind == SourceKind::TableRow ? Richness::Row : Richness::Track;
        const std::int64_t start = clockTime("2025-11-10 00:00:00") + below(20) * 43'200 + below(4) * 70;
        if (below(2) == 0) one.start.utc = start;
        if (below(2) == 0 || !one.start.utc) one.start.local = start + below(3) * 3'600;
        if (below(8) == 0) one.start = {std::nullopt, start / 86'400 * 86'400, true};
        if (below(10) > 0) one.distance = metres(4'000 + below(6) * 150);
        if (below(4) > 0) one.timer = seconds(1'500 + below(5) * 50);
        if (below(4) == 0) one.note = "note " + std::to_string(below(3));
        one.line = static_cast<int>(i);
        read.activities.push_back(std::move(one));
    }
    return read;
}

RC_GTEST_PROP(MergeIntoDiary, ImportingTwiceChangesNothing, ()) {
    const Diary diary = *anyDiary();
    const ReadFile read = randomRead(*rc::gen::arbitrary<std::uint64_t>());
    const Diary once = after(diary, preview(diary, read, inBerlin()));
    const ImportPreview again = preview(once, read, inBerlin());
    RC_ASSERT(after(once, again) == once);
    RC_ASSERT(again.edits.list.empty());
}

RC_GTEST_PROP(MergeIntoDiary, TheOrderOfTheFilesNeverShows, (std::uint32_t order)) {
    const Diary diary = *anyDiary();
    ReadFile read = randomRead(*rc::gen::arbitrary<std::uint64_t>());
    const Diary once = after(diary, preview(diary, read, inBerlin()));
    std::mt19937 random(order);
    std::ranges::shuffle(read.activities, random);
    RC_ASSERT(after(diary, preview(diary, read, inBerlin())) == once);
}

RC_GTEST_PROP(MergeIntoDiary, LosesNoRunAndNoAnswer, ()) {
    const Diary diary = *anyDiary();
    const ReadFile read = randomRead(*rc::gen::arbitrary<std::uint64_t>());
    const ImportPreview found = preview(diary, read, inBerlin());
    const Diary next = after(diary, found);
    RC_ASSERT(next.runs.size() == diary.runs.size() + found.runs.size());
    for (const auto& run : diary.runs) {
        const auto kept = std::ranges::find(next.runs, run.id, &restride::Run::id);
        RC_ASSERT(kept != next.runs.end());
        RC_ASSERT(kept->knee == run.knee);
        RC_ASSERT(kept->kind == run.kind);
        RC_ASSERT(run.note.empty() || kept->note == run.note);
        RC_ASSERT(!run.effort || kept->effort == run.effort);
        RC_ASSERT(kept->sources.size() >= run.sources.size());
    }
    RC_ASSERT(next.cross.size() == diary.cross.size() + found.cross.size());
    RC_ASSERT(next.strength.size() == diary.strength.size() + found.strength.size());
}

}  // namespace
}  // namespace restride
