// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gunzip.h"
#include "core/import/limits.h"
#include "core/import/merge_into_diary.h"
#include "core/import/readers.h"
#include "tests/core/import/packed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace restride {
namespace {

using testing::Each;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;

const std::string monday = "2026-03-09T06";
const std::string tuesday = "2026-03-10T06";

ReadFile readZip(const std::vector<ZipMember>& members) {
    return readAny(zipped(members), "export.zip", {});
}

bool saysOnce(const ReadFile& read, SkipReason reason) {
    return std::ranges::count(read.skipped, reason, &Skipped::reason) == 1;
}

TEST(Gunzip, ReadsAllMembersOfAFile) {
    const Unzipped all = gunzip(gzipped("one ") + gzipped("two") + std::string(512, '\0'));
    EXPECT_EQ(all.bytes, "one two");
    EXPECT_EQ(all.fault, std::nullopt);
}

TEST(Gunzip, KeepsWhatCameBeforeTheDamage) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += std::to_string(i * 7919);
    const std::string whole = gzipped(text);
    const Unzipped cut = gunzip(std::string_view(whole).substr(0, whole.size() / 2));
    EXPECT_EQ(cut.fault, SkipReason::Truncated);
    EXPECT_GT(cut.bytes.size(), text.size() / 3);
    EXPECT_EQ(text.compare(0, cut.bytes.size(), cut.bytes), 0);

    std::string wrongSum = whole;
    wrongSum[wrongSum.size() - 6] ^= 1;
    EXPECT_EQ(gunzip(wrongSum).fault, SkipReason::BadChecksum);
    EXPECT_EQ(gunzip(wrongSum).bytes, text);
    EXPECT_EQ(gunzip(whole + "more").fault, SkipReason::Damaged);
    EXPECT_EQ(gunzip("\x1f\x8b").fault, SkipReason::Truncated);
}

TEST(Gunzip, RefusesABombByWhatComesOut) {
    const std::string zeros(limits::unpackedBytes / 8, '\0');
    std::string bomb;
    const std::string member = gzipped(zeros);
    for (int i = 0; i < 9; ++i) bomb += member;
    const Unzipped refused = gunzip(bomb);
    EXPECT_EQ(refused.fault, SkipReason::TooLarge);
    EXPECT_THAT(refused.bytes, IsEmpty());
}

TEST(ReadAny, SaysWhatItCannotRead) {
    EXPECT_TRUE(saysOnce(readAny("", "a", {}), SkipReason::Empty));
    EXPECT_TRUE(saysOnce(readAny(std::string(200, '\1') + '\0', "a", {}), SkipReason::UnknownFormat));
    EXPECT_TRUE(saysOnce(readAny(gzipped(gzipped("nested")), "a", {}), SkipReason::TooLarge));
}

TEST(ReadAny, ReadsAGzippedRecording) {
    const ReadFile read = readAny(gzipped(gpxOf(monday)), "a.gpx.gz", {});
    ASSERT_THAT(read.activities, SizeIs(1));
    EXPECT_EQ(read.activities.front().file, "a.gpx.gz");
}

TEST(ReadAny, GivesNothingOnceCancelled) {
    ImportOptions options;
    int asked = 0;
    options.cancelled = [&asked] { return ++asked > 2; };
    const ReadFile read = readAny(zipped({{"a.gpx", gpxOf(monday)}, {"b.gpx", gpxOf(tuesday)}}), "x.zip", options);
    EXPECT_THAT(read.activities, IsEmpty());
}

TEST(Archive, JoinsTheTableWithItsFiles) {
    const std::string table =
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,"
        "Activity Gear,Filename\n"
        "1,\"Mar 9, 2026, 6:00:00 AM\",Morning,Run,,1800,5.80,false,,activities/1.gpx.gz\n"
        "2,\"Mar 10, 2026, 6:00:00 AM\",Lost,Run,,1800,5.80,false,,activities/2.gpx\n";
    const ReadFile read = readZip({{"activities.csv", table}, {"activities/1.gpx.gz", gzipped(gpxOf(monday))}});
    ASSERT_THAT(read.activities, SizeIs(3));
    EXPECT_TRUE(saysOnce(read, SkipReason::LinkedFileMissing));
    const ImportPreview preview = restride::preview(Diary(), read, {});
    ASSERT_THAT(preview.runs, SizeIs(2));
    EXPECT_THAT(preview.runs.front().sources, SizeIs(2));
    EXPECT_THAT(preview.duplicates, IsEmpty());
}

TEST(Archive, FindsTheFilesOfATableInAFolder) {
    const std::string table =
        "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
        "1,2026-03-09 06:00:00,Morning,Run,,1800,5800,false,,activities/1.gpx\n";
    const ReadFile read = readZip({{"old/activities.csv", table}, {"old/activities/1.gpx", gpxOf(monday)}});
    EXPECT_FALSE(saysOnce(read, SkipReason::LinkedFileMissing));
    EXPECT_THAT(restride::preview(Diary(), read, {}).runs, SizeIs(1));
}

TEST(Archive, PassesOverWhatIsNoActivityAndCountsIt) {
    const ReadFile read = readZip({{"a.gpx", gpxOf(monday)},
                                   {"media/photo.jpg", std::string("\xFF\xD8\xFF\xE0\0\x10JFIF", 10)},
                                   {"profile.csv", "Name,Colour\nA,red\n"},
                                   {"empty.txt", ""}});
    EXPECT_THAT(read.activities, SizeIs(1));
    EXPECT_THAT(read.questions, IsEmpty());
    ASSERT_THAT(read.skipped, SizeIs(1));
    EXPECT_EQ(read.skipped.front().reason, SkipReason::NotAnActivity);
    EXPECT_EQ(read.skipped.front().detail, "3");
}

TEST(Archive, OpensAZipWithinButNoDeeper) {
    const std::string inner = zipped({{"a.gpx", gpxOf(monday)}});
    EXPECT_THAT(readZip({{"part1.zip", inner}}).activities, SizeIs(1));
    const ReadFile deep = readZip({{"part1.zip", zipped({{"part2.zip", inner}})}});
    EXPECT_THAT(deep.activities, IsEmpty());
    EXPECT_TRUE(saysOnce(deep, SkipReason::TooLarge));
}

TEST(Archive, IsKnownByItsContentAlone) {
    const std::string inner = zipped({{"a.gpx", gpxOf(monday)}});
    const ReadFile read = readAny(zipped({{"part1", inner}, {"b.zip", gpxOf(tuesday)}}), "EXPORT", {});
    EXPECT_THAT(read.activities, SizeIs(2));
    EXPECT_THAT(read.skipped, IsEmpty());
    EXPECT_EQ(read.archives, (ArchiveNames{"EXPORT", "EXPORT/part1"}));
    // One evidence of the zone for all that is in it.
    const ImportPreview preview = restride::preview(Diary(), read, {});
    const auto zones = std::ranges::count(preview.evidence, GuessSubject::Zone, &Evidence::subject);
    EXPECT_EQ(zones, 1);
}

TEST(Archive, RefusesAClaimOfTenGigabytes) {
    const ReadFile read = readZip({{"a.gpx", gpxOf(monday), false, 10'000'000'000}, {"b.gpx", gpxOf(tuesday)}});
    EXPECT_TRUE(saysOnce(read, SkipReason::TooLarge));
    EXPECT_THAT(read.activities, SizeIs(1));
}

TEST(Archive, StopsABomb) {
    const std::vector<ZipMember> members(17, {"zeros.gpx", std::string(16 * limits::mebibyte, '\0')});
    const ReadFile read = readZip(members);
    EXPECT_TRUE(saysOnce(read, SkipReason::TooLarge));
}

TEST(Archive, ReadsAMemberOnceHoweverOftenTheListNamesIt) {
    const ReadFile read = readAny(zippedOften({"a.gpx", gpxOf(monday)}, 1'000), "x.zip", {});
    EXPECT_THAT(read.activities, SizeIs(1));
}

TEST(Archive, SaysThatItIsEncrypted) {
    const ReadFile read = readZip({{"a.gpx", gpxOf(monday), true}, {"b.gpx", gpxOf(tuesday), true}});
    EXPECT_THAT(read.activities, IsEmpty());
    EXPECT_TRUE(saysOnce(read, SkipReason::EncryptedArchive));
}

TEST(Archive, TakesAPathForAName) {
    const ReadFile read = readZip({{"../../../etc/passwd", gpxOf(monday)}, {"/abs\nolute\x01.gpx", gpxOf(tuesday)}});
    ASSERT_THAT(read.activities, SizeIs(2));
    EXPECT_THAT(read.activities, Each(Field(&Activity::file, testing::Not(testing::ContainsRegex("[\n\x01]")))));
}

TEST(Archive, KeepsWhatWasWholeBeforeTheDamage) {
    const std::string whole = zipped({{"a.gpx", gpxOf(monday)}, {"b.gpx", gpxOf(tuesday)}});
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        const ReadFile read = readArchive(std::string_view(whole).substr(0, size), "x.zip", {});
        EXPECT_THAT(read.skipped, testing::Not(IsEmpty())) << size;
    }
    std::string flipped = whole;
    flipped[whole.size() / 3] ^= 0x55;
    EXPECT_THAT(readArchive(flipped, "x.zip", {}).activities, testing::Not(SizeIs(0)));
}

}  // namespace
}  // namespace restride
