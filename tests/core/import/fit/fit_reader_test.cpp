// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fit/fit_crc.h"
#include "core/import/limits.h"
#include "core/import/readers.h"
#include "tests/support/fit_recordings.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace restride {
namespace {

using namespace fit_writer;

ReadFile readRun(const Writer& writer) {
    return readFit(writer.file(), "run.fit");
}

/// A file of one session and nothing else.
ReadFile readSession(const RecordedSession& session) {
    return readRun(Writer().add(fileId()).add(sessionMessage(session), 1));
}

Activity only(const ReadFile& read) {
    EXPECT_EQ(read.activities.size(), 1U);
    return read.activities.empty() ? Activity{} : read.activities.front();
}

std::vector<SkipReason> reasons(const ReadFile& read) {
    std::vector<SkipReason> list;
    for (const Skipped& skipped : read.skipped) list.push_back(skipped.reason);
    return list;
}

using Reasons = std::vector<SkipReason>;

TEST(FitReader, ReadsARunWhole) {
    const ReadFile read = readRun(aRun());
    const Activity run = only(read);
    EXPECT_TRUE(read.skipped.empty());
    EXPECT_EQ(run.sport, Sport::Run);
    EXPECT_EQ(run.sportWord, "running");
    EXPECT_EQ(run.start, (StartTime{anyUtc, anyUtc + 3'600}));
    EXPECT_EQ(run.distance, metres(5'000));
    EXPECT_EQ(run.timer, seconds(1'801));
    EXPECT_EQ(run.elapsed, seconds(1'830));
    EXPECT_EQ(run.cadence, 165);
    EXPECT_EQ(run.climb, 40);
    EXPECT_EQ(run.descent, 38);
    EXPECT_EQ(run.device, "Garmin Forerunner 935");
    EXPECT_EQ(run.richness, Richness::Track);
    EXPECT_EQ(run.kind, SourceKind::SessionTotal);
    EXPECT_EQ(run.file, "run.fit");
}

TEST(FitReader, ReadsBothByteOrdersAndHeadersAlike) {
    const ReadFile little = readRun(aRun());
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big})
        for (const Header header : {Header::Short, Header::Long})
            EXPECT_EQ(readRun(aRun(order, header)).activities, little.activities);
}

TEST(FitReader, SaysWhichZoneTheFileTold) {
    const ReadFile read =
        readRun(Writer().add(fileId()).add(sessionMessage({}), 1).add(activityMessage(anyUtc + 1'800, -12'600), 2));
    EXPECT_EQ(only(read).start.local, anyUtc - 12'600);
    const auto zone = std::ranges::find(read.evidence, GuessSubject::Zone, &Evidence::subject);
    ASSERT_NE(zone, read.evidence.end());
    EXPECT_EQ(zone->decided, "-03:30");
    // Of a zone that nobody has named: its clocks may have been put back meanwhile.
    EXPECT_EQ(zone->sure, Sureness::Likely);
}

TEST(FitReader, KnowsTheClockOfTheStartOfARunAcrossSummerTime) {
    // 2026-03-29 00:30 UTC; at 01:00 clocks in Berlin go from 02:00 to 03:00.
    RecordedSession night;
    night.utc = 1'774'744'200;
    const std::string bytes =
        Writer().add(fileId()).add(sessionMessage(night), 1).add(activityMessage(night.utc + 3'600, 7'200), 2).file();
    ImportOptions here;
    here.systemZone = "Europe/Berlin";
    const ReadFile read = readFit(bytes, "run.fit", here);
    EXPECT_EQ(only(read).start.local, night.utc + 3'600);
    const auto zone = std::ranges::find(read.evidence, GuessSubject::Zone, &Evidence::subject);
    ASSERT_NE(zone, read.evidence.end());
    EXPECT_EQ(zone->decided, "+01:00");
    EXPECT_EQ(zone->sure, Sureness::Certain);
    ImportOptions elsewhere;
    elsewhere.systemZone = "America/New_York";
    EXPECT_EQ(only(readFit(bytes, "run.fit", elsewhere)).start.local, night.utc + 7'200);
}

TEST(FitReader, TakesNoWallClockThatNoZoneHas) {
    const ReadFile read =
        readRun(Writer().add(fileId()).add(sessionMessage({}), 1).add(activityMessage(anyUtc + 1'800, 1'000), 2));
    EXPECT_EQ(only(read).start, (StartTime{anyUtc, std::nullopt}));
}

TEST(FitReader, KnowsTheSports) {
    const auto sportOf = [](std::int64_t sport, std::int64_t subSport) {
        RecordedSession session;
        session.sport = sport;
        session.subSport = subSport;
        return only(readSession(session)).sport;
    };
    EXPECT_EQ(sportOf(1, 0), Sport::Run);
    EXPECT_EQ(sportOf(1, 1), Sport::TreadmillRun);
    EXPECT_EQ(sportOf(1, 3), Sport::TrailRun);
    EXPECT_EQ(sportOf(1, 4), Sport::TrackRun);
    EXPECT_EQ(sportOf(2, 7), Sport::Cycling);
    EXPECT_EQ(sportOf(3, 0), Sport::Transition);
    EXPECT_EQ(sportOf(4, 15), Sport::Elliptical);
    EXPECT_EQ(sportOf(5, 17), Sport::Swimming);
    EXPECT_EQ(sportOf(10, 20), Sport::Strength);
    EXPECT_EQ(sportOf(11, 0), Sport::Walk);
    EXPECT_EQ(sportOf(17, 0), Sport::Hike);
    EXPECT_EQ(sportOf(13, 0), Sport::Other);
    EXPECT_EQ(sportOf(0, 0), Sport::Unknown);
    EXPECT_EQ(sportOf(200, 0), Sport::Other);
}

TEST(FitReader, NamesAnUnknownSportByItsNumber) {
    RecordedSession session;
    session.sport = 200;
    session.subSport = 99;
    EXPECT_EQ(only(readSession(session)).sportWord, "200/99");
}

TEST(FitReader, IsNotSureThatATreadmillWasRunOn) {
    RecordedSession session;
    session.sport = 4;
    session.subSport = 1;
    const ReadFile read = readSession(session);
    EXPECT_EQ(only(read).sport, Sport::TreadmillRun);
    const auto guess = std::ranges::find(read.evidence, GuessSubject::Sport, &Evidence::subject);
    ASSERT_NE(guess, read.evidence.end());
    EXPECT_EQ(guess->sure, Sureness::Likely);
}

TEST(FitReader, LeavesOutWhatIsMarkedInvalid) {
    RecordedSession session;
    session.elapsed = 0xFFFFFFFF;
    session.timer = 0xFFFFFFFF;
    session.distance = 0xFFFFFFFF;
    session.cadence = 0xFF;
    session.climb = 0xFFFF;
    session.descent = 0xFFFF;
    const Activity run = only(readSession(session));
    EXPECT_EQ(run.distance, std::nullopt);
    EXPECT_EQ(run.timer, std::nullopt);
    EXPECT_EQ(run.elapsed, std::nullopt);
    EXPECT_EQ(run.cadence, std::nullopt);
    EXPECT_EQ(run.climb, std::nullopt);
    EXPECT_EQ(run.descent, std::nullopt);
}

TEST(FitReader, CountsStepsOfBothFeetWhateverTheRecorderCounted) {
    RecordedSession session;
    session.fractionOfCadence.reset();
    session.cadence = 80;
    EXPECT_EQ(only(readSession(session)).cadence, 160);
    session.cadence = 162;
    const ReadFile both = readSession(session);
    EXPECT_EQ(only(both).cadence, 162);
    ASSERT_EQ(both.evidence.size(), 1U);
    EXPECT_EQ(both.evidence.front().decided, "steps");
    EXPECT_EQ(both.evidence.front().sure, Sureness::Likely);
}

TEST(FitReader, TakesNoPedallingForSteps) {
    RecordedSession session;
    session.sport = 2;
    EXPECT_EQ(only(readSession(session)).cadence, std::nullopt);
}

TEST(FitReader, AveragesTheCadenceOfRecordsWhereTheSessionHasNone) {
    RecordedSession session;
    session.cadence.reset();
    const Activity run = only(readRun(Writer()
                                          .add(fileId())
                                          .add(recordMessage(anyUtc, 0, 0), 1)
                                          .add(recordMessage(anyUtc + 1, 300, 80), 1)
                                          .add(recordMessage(anyUtc + 2, 600, 84), 1)
                                          .add(sessionMessage(session), 2)));
    EXPECT_EQ(run.cadence, 164);
}

TEST(FitReader, FollowsCompressedTimesAcrossTheirRollover) {
    Writer writer;
    writer.add(fileId()).add(recordMessage(anyUtc, 0), 3);
    const Message bare{20, {{5, Type::Uint32, 40'000}}};
    for (int i = 1; i <= 100; ++i) writer.addCompressed(bare, 1, fitTime(anyUtc + i));
    const Activity run = only(readRun(writer));
    EXPECT_EQ(run.elapsed, seconds(100));
    EXPECT_EQ(run.distance, metres(400));
}

TEST(FitReader, StepsOverDeveloperFields) {
    Message record = recordMessage(anyUtc, 100);
    record.developer = {1, 4, 255};
    const ReadFile read = readRun(Writer().add(fileId()).add(record, 1).add(record, 1).add(sessionMessage({}), 2));
    EXPECT_EQ(only(read).distance, metres(5'000));
    EXPECT_TRUE(read.skipped.empty());
}

TEST(FitReader, BuildsARunFromRecordsWhenNoSessionWasWritten) {
    Writer writer;
    writer.add(fileId()).add({12, {{0, Type::Enum, 1}, {1, Type::Enum, 3}}}, 1);
    writer.add(timerEvent(anyUtc, 0), 2);
    for (int i = 0; i <= 10; ++i) writer.add(recordMessage(anyUtc + i * 10, i * 3'000), 3);
    const Activity run = only(readRun(writer));
    EXPECT_EQ(run.sport, Sport::TrailRun);
    EXPECT_EQ(run.start.utc, anyUtc);
    EXPECT_EQ(run.distance, metres(300));
    EXPECT_EQ(run.kind, SourceKind::Points);
    EXPECT_EQ(run.timer, seconds(100));
    EXPECT_EQ(run.elapsed, seconds(100));
    EXPECT_EQ(run.cadence, 164);
}

TEST(FitReader, CallsNoRunWhatWasARunAndARideWithoutSessions) {
    Writer writer;
    writer.add(fileId()).add({12, {{0, Type::Enum, 1}, {1, Type::Enum, 0}}}, 1).add(recordMessage(anyUtc, 0), 2);
    writer.add({12, {{0, Type::Enum, 2}, {1, Type::Enum, 0}}}, 1).add(recordMessage(anyUtc + 900, 500'000), 2);
    const Activity both = only(readRun(writer));
    EXPECT_EQ(both.sport, Sport::Other);
    EXPECT_EQ(both.sportWord, "multisport");
}

TEST(FitReader, DoesNotCountWhatTheTimerWasStoppedFor) {
    Writer writer;
    writer.add(fileId()).add(timerEvent(anyUtc, 0), 1).add(recordMessage(anyUtc, 0), 2);
    writer.add(recordMessage(anyUtc + 100, 30'000), 2).add(timerEvent(anyUtc + 100, 4), 1);
    writer.add(timerEvent(anyUtc + 400, 0), 1).add(recordMessage(anyUtc + 450, 45'000), 2);
    const Activity run = only(readRun(writer));
    EXPECT_EQ(run.timer, seconds(150));
    EXPECT_EQ(run.elapsed, seconds(450));
}

TEST(FitReader, TakesALongGapWithoutStepsForAPause) {
    Writer writer;
    writer.add(fileId()).add(recordMessage(anyUtc, 0), 2).add(recordMessage(anyUtc + 100, 30'000), 2);
    writer.add(recordMessage(anyUtc + 400, 30'500), 2).add(recordMessage(anyUtc + 430, 39'000), 2);
    const Activity run = only(readRun(writer));
    EXPECT_EQ(run.timer, seconds(130));
    EXPECT_EQ(run.elapsed, seconds(430));
}

TEST(FitReader, AddsUpLapsWhenThereIsNeitherSessionNorRecord) {
    Writer writer;
    writer.add(fileId()).add(lapMessage(anyUtc, 400'000, 390'000, 100'000), 1);
    writer.add(lapMessage(anyUtc + 400, 410'000, 380'000, 100'000), 1);
    const Activity run = only(readRun(writer));
    EXPECT_EQ(run.sport, Sport::Run);
    EXPECT_EQ(run.distance, metres(2'000));
    EXPECT_EQ(run.timer, seconds(770));
    EXPECT_EQ(run.elapsed, seconds(810));
    EXPECT_EQ(run.richness, Richness::Summary);
    EXPECT_EQ(run.kind, SourceKind::LapSums);
}

TEST(FitReader, TellsWhoseDistanceItTookWhereTheSessionHasNone) {
    RecordedSession session;
    session.distance.reset();
    const auto kindOf = [&](std::int64_t lap, std::int64_t farthest) {
        Writer writer;
        writer.add(fileId()).add(recordMessage(anyUtc, 0), 1).add(recordMessage(anyUtc + 1'000, farthest), 1);
        writer.add(lapMessage(anyUtc, 1'000'000, 1'000'000, lap), 2).add(sessionMessage(session), 3);
        const Activity run = only(readRun(writer));
        EXPECT_EQ(run.distance, metres(std::max(lap, farthest) / 100));
        return run.kind;
    };
    EXPECT_EQ(kindOf(300'000, 299'900), SourceKind::LapSums);
    // The last lap was not saved.
    EXPECT_EQ(kindOf(200'000, 300'000), SourceKind::Points);
}

TEST(FitReader, GivesEachLegOfATriathlon) {
    Writer writer;
    writer.add(fileId());
    std::int64_t at = anyUtc;
    for (const std::int64_t sport : {5, 3, 2, 3, 1}) {
        RecordedSession leg;
        leg.utc = at;
        leg.sport = sport;
        writer.add(sessionMessage(leg), 1);
        at += 2'000;
    }
    const ReadFile read = readRun(writer);
    ASSERT_EQ(read.activities.size(), 5U);
    EXPECT_EQ(read.activities[0].sport, Sport::Swimming);
    EXPECT_EQ(read.activities[1].sport, Sport::Transition);
    EXPECT_EQ(read.activities[4].sport, Sport::Run);
    EXPECT_EQ(read.activities[4].start.utc, anyUtc + 8'000);
}

TEST(FitReader, ReadsFilesThatStandOneBehindTheOther) {
    RecordedSession later;
    later.utc = anyUtc + 90'000;
    const std::string second = Writer(ByteOrder::Big).add(fileId()).add(sessionMessage(later), 1).file();
    const ReadFile read = readFit(aRun().file() + second, "two.fit");
    EXPECT_EQ(read.activities.size(), 2U);
    EXPECT_TRUE(read.skipped.empty());
}

TEST(FitReader, DoesNotDoubleASessionThatWasSavedTwice) {
    RecordedSession longer;
    longer.timer = 1'805'000;
    const std::string again = Writer().add(fileId()).add(sessionMessage(longer), 1).file();
    const ReadFile read = readFit(aRun().file() + again + aRun().file(), "twice.fit");
    EXPECT_EQ(only(read).timer, seconds(1'805));
}

TEST(FitReader, SaysWhatAFileIsThatIsNoActivity) {
    const ReadFile read = readRun(Writer().add(fileId(2)).add(sessionMessage({}), 1));
    EXPECT_TRUE(read.activities.empty());
    ASSERT_EQ(reasons(read), Reasons{SkipReason::NotAnActivity});
    EXPECT_EQ(read.skipped.front().detail, "settings");
}

TEST(FitReader, SaysThatAnActivityWithoutContentHasNone) {
    EXPECT_EQ(reasons(readRun(Writer().add(fileId()))), Reasons{SkipReason::NoActivities});
    EXPECT_EQ(reasons(readRun(Writer())), Reasons{SkipReason::NoActivities});
    EXPECT_EQ(reasons(readRun(Writer().add(fileId()).add(recordMessage(anyUtc, 0), 1))),
              Reasons{SkipReason::NoActivities});
}

TEST(FitReader, SkipsASessionWithoutADay) {
    Message message = sessionMessage({});
    // Counted from when the device was switched on.
    for (fit_writer::Field& field : message.fields)
        if (field.number == 2 || field.number == 253) field.value = 5'000;
    Message id = fileId();
    id.fields.pop_back();
    const ReadFile read = readRun(Writer().add(id).add(message, 1));
    EXPECT_TRUE(read.activities.empty());
    EXPECT_EQ(reasons(read).front(), SkipReason::NoDate);
}

TEST(FitReader, KeepsTheDataOfABadChecksum) {
    std::string bytes = aRun().file();
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    const ReadFile read = readFit(bytes, "run.fit");
    EXPECT_EQ(only(read).distance, metres(5'000));
    EXPECT_EQ(reasons(read), Reasons{SkipReason::BadChecksum});
}

TEST(FitReader, SeesABadChecksumOfTheHeader) {
    std::string bytes = aRun().file();
    bytes[12] = static_cast<char>(bytes[12] ^ 1);
    EXPECT_EQ(reasons(readFit(bytes, "run.fit")).front(), SkipReason::BadChecksum);
}

TEST(FitReader, KeepsWhatWasWholeBeforeTheDamage) {
    Writer writer = aRun();
    writer.raw("\x0F").add(sessionMessage({}), 5);
    const ReadFile read = readRun(writer);
    EXPECT_EQ(only(read).distance, metres(5'000));
    ASSERT_EQ(reasons(read), Reasons{SkipReason::Damaged});
    EXPECT_EQ(read.skipped.front().detail.find("no message at byte "), 0U);
}

TEST(FitReader, RefusesADefinitionOfAByteOrderThatDoesNotExist) {
    Writer writer = aRun();
    writer.raw(std::string_view("\x4F\x00\x02\x12\x00\x00", 6));
    EXPECT_EQ(reasons(readRun(writer)), Reasons{SkipReason::Damaged});
}

TEST(FitReader, SaysWhereTheFileWasCut) {
    const std::string bytes = aRun().file();
    const ReadFile read = readFit(std::string_view(bytes).substr(0, 300), "run.fit");
    EXPECT_EQ(read.activities.size(), 1U);
    ASSERT_EQ(reasons(read), Reasons{SkipReason::Truncated});
    EXPECT_EQ(read.skipped.front().detail, "ends at byte 300 of 300");
}

TEST(FitReader, ReadsARecordingThatWasNeverFinished) {
    std::string bytes = aRun().file();
    // The size is written last of all.
    for (std::size_t i = 4; i < 8; ++i) bytes[i] = '\0';
    bytes.resize(bytes.size() - 2);
    const ReadFile read = readFit(bytes, "run.fit");
    EXPECT_EQ(only(read).distance, metres(5'000));
    EXPECT_EQ(reasons(read).back(), SkipReason::Truncated);
}

TEST(FitReader, BelievesNoSizeThatTheFileDoesNotHave) {
    std::string bytes = aRun().file();
    for (std::size_t i = 4; i < 8; ++i) bytes[i] = '\xFE';
    const ReadFile read = readFit(bytes, "run.fit");
    EXPECT_EQ(only(read).distance, metres(5'000));
    EXPECT_FALSE(read.skipped.empty());
}

TEST(FitReader, ToleratesZerosBehindTheFile) {
    EXPECT_TRUE(readFit(aRun().file() + std::string(1'000, '\0'), "run.fit").skipped.empty());
}

TEST(FitReader, SaysThatWhatFollowsIsNoFile) {
    EXPECT_EQ(reasons(readFit(aRun().file() + "something else", "run.fit")), Reasons{SkipReason::Damaged});
}

TEST(FitReader, StopsNotingAfterAThousandDamages) {
    const std::string bad = [] {
        std::string bytes = Writer().add(fileId()).file();
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        return bytes;
    }();
    std::string many;
    for (std::size_t i = 0; i < limits::messageNotes + 500; ++i) many += bad;
    EXPECT_LE(readFit(many, "many.fit").skipped.size(), limits::messageNotes + 1);
}

TEST(FitReader, TakesNoMoreActivitiesThanTheLimit) {
    Writer writer;
    writer.add(fileId());
    for (std::size_t i = 0; i < limits::activities + 10; ++i)
        writer.add({18, {{2, Type::Uint32, fitTime(anyUtc) + static_cast<std::int64_t>(i)}}}, 1);
    const ReadFile read = readRun(writer);
    EXPECT_EQ(read.activities.size(), limits::activities);
    EXPECT_EQ(reasons(read), Reasons{SkipReason::TooLarge});
}

TEST(FitReader, TakesNoTextPastItsEnd) {
    // A string field without a zero, as large as a field can be.
    Message device{23, {{0, Type::Uint8, 0}, {2, Type::Uint16, 32}, {27, Type::String, 0, std::string(254, 'x')}}};
    const ReadFile read = readRun(Writer().add(fileId()).add(device, 1).add(sessionMessage({}), 2));
    EXPECT_EQ(only(read).device, "Wahoo " + std::string(60, 'x'));
}

TEST(FitCrc, IsTheChecksumWorkedOutBitByBit) {
    EXPECT_EQ(fitCrc("123456789"), 0xBB3D);
    std::string bytes;
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(fitCrc(bytes), checksum(bytes));
        bytes += static_cast<char>(i * 37);
    }
}

RecordedSession anySession() {
    const auto some = [](std::int64_t most) { return *rc::gen::inRange<std::int64_t>(0, most); };
    RecordedSession session;
    session.utc = anyUtc + some(100'000'000);
    session.sport = *rc::gen::element<std::int64_t>(1, 2, 5, 11, 17);
    session.timer = some(86'400'000);
    session.elapsed = *session.timer + some(10'000'000);
    session.distance = some(20'000'000);
    session.cadence = 20 + some(90);
    session.fractionOfCadence = some(128);
    session.climb = some(5'000);
    session.descent = some(5'000);
    return session;
}

std::int64_t roundedTo(std::int64_t value, std::int64_t unit) {
    return (value + unit / 2) / unit;
}

RC_GTEST_PROP(FitReader, ReadsWhatTheWriterWrote, ()) {
    const RecordedSession session = anySession();
    const ByteOrder order = *rc::gen::element(ByteOrder::Little, ByteOrder::Big);
    const std::int64_t offset = *rc::gen::inRange(-48, 57) * 900;
    Writer writer(order);
    writer.add(fileId()).add(sessionMessage(session), 1).add(activityMessage(session.utc, offset), 2);
    const ReadFile read = readFit(writer.file(), "any.fit");
    RC_ASSERT(read.activities.size() == 1U);
    RC_ASSERT(read.skipped.empty());
    const Activity& activity = read.activities.front();
    RC_ASSERT(activity.start == (StartTime{session.utc, session.utc + offset}));
    RC_ASSERT(activity.distance == metres(roundedTo(*session.distance, 100)));
    RC_ASSERT(activity.timer == seconds(roundedTo(*session.timer, 1'000)));
    RC_ASSERT(activity.elapsed == seconds(roundedTo(*session.elapsed, 1'000)));
    RC_ASSERT(activity.climb == static_cast<int>(*session.climb));
}

/// Two runs behind one another, the second as records only.
std::string longFile() {
    Writer second;
    second.add(fileId()).add(timerEvent(anyUtc + 90'000, 0), 1);
    for (int i = 0; i < 20; ++i) second.add(recordMessage(anyUtc + 90'000 + i * 5, i * 1'500), 2);
    return aRun().file() + second.file();
}

TEST(FitReader, NoBeginningOfAFileGivesMoreThanTheWhole) {
    const std::string bytes = longFile();
    const ReadFile whole = readFit(bytes, "whole.fit");
    ASSERT_EQ(whole.activities.size(), 2U);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const ReadFile part = readFit(std::string_view(bytes).substr(0, size), "part.fit");
        ASSERT_LE(part.activities.size(), whole.activities.size());
        for (std::size_t i = 0; i < part.activities.size(); ++i) {
            EXPECT_LE(part.activities[i].distance, whole.activities[i].distance) << size;
            EXPECT_LE(part.activities[i].timer, whole.activities[i].timer) << size;
        }
        const bool endsBetweenFiles = size == aRun().file().size();
        EXPECT_EQ(part.skipped.empty(), endsBetweenFiles) << size;
    }
}

RC_GTEST_PROP(FitReader, SurvivesAnyChangeOfItsBytes, ()) {
    std::string bytes = longFile();
    const int changes = *rc::gen::inRange(1, 20);
    for (int i = 0; i < changes; ++i)
        bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
    RC_ASSERT(readFit(bytes, "changed.fit").activities.size() < 100U);
}

}  // namespace
}  // namespace restride
