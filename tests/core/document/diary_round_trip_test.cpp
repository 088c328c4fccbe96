// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_document.h"
#include "tests/core/document/full_document.h"
#include "tests/support/any_diary.h"
#include "tests/support/session_names.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>

namespace restride {
namespace {

using namespace literals;

Json parsed(std::string_view text) {
    return parseJson(text).value();
}

Diary diaryOf(const Json& json) {
    return readDiary(writeJson(json)).value().diary;
}

/// Every object gets a member that no version knows; but not those that are kept as they stand, and not `days`, whose
/// members are sessions.
void addUnknown(Json& json, int& count) {
    if (Json::Array* items = json.asArray())
        for (Json& item : *items) addUnknown(item, count);
    Json::Object* object = json.asObject();
    if (object == nullptr) return;
    for (Json::Member& member : *object)
        if (member.key != "plan" && member.key != "days") addUnknown(member.value, count);
    object->push_back({"later/~" + std::to_string(count), Json(std::int64_t{count})});
    object->push_back({"also", Json(Json::Array{Json(), Json(JsonDecimal{"1.50"})})});
    ++count;
}

/// All objects of a document, for looking whether what was added is still there.
int countUnknown(const Json& json) {
    int count = 0;
    if (const Json::Array* items = json.asArray())
        for (const Json& item : *items) count += countUnknown(item);
    if (const Json::Object* object = json.asObject()) {
        for (const Json::Member& member : *object) {
            count += countUnknown(member.value);
            if (member.key.starts_with("later/~")) ++count;
        }
    }
    return count;
}

/// Shuffles the arrays whose order has no meaning, but not what is kept as it stands.
void shuffle(Json& json, std::string_view name, std::mt19937& random) {
    if (Json::Array* items = json.asArray()) {
        for (Json& item : *items) shuffle(item, name, random);
        if (name != "sets") std::shuffle(items->begin(), items->end(), random);
    }
    if (Json::Object* object = json.asObject()) {
        for (Json::Member& member : *object)
            if (member.key != "plan" && !member.key.starts_with("x ")) shuffle(member.value, member.key, random);
        std::shuffle(object->begin(), object->end(), random);
    }
}

RC_GTEST_PROP(DiaryDocument, GivesBackWhatWasWritten, ()) {
    const Diary diary = *anyDiary();
    const auto read = readDiary(writeDiary(diary));
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->diary == diary);
}

RC_GTEST_PROP(DiaryDocument, IsTheSameInBothForms, ()) {
    const Diary diary = *anyDiary();
    const auto read = readDiary(writeDiary(diary, JsonForm::Compact));
    RC_ASSERT(read.has_value());
    RC_ASSERT(writeDiary(read->diary) == writeDiary(diary));
}

RC_GTEST_PROP(DiaryDocument, DoesNotCareForTheOrderOfEntriesAndMembers, (unsigned seed)) {
    const Diary diary = *anyDiary();
    Json json = parsed(writeDiary(diary));
    std::mt19937 random(seed);
    shuffle(json, "", random);
    RC_ASSERT(writeDiary(diaryOf(json)) == writeDiary(diary));
}

TEST(DiaryDocument, WritesNothingThatItWouldNotRead) {
    Diary diary = diaryOf(parsed(R"({"format":"restride.diary","version":1,"runner":{"id":"r"}})"));
    EXPECT_EQ(writeReadableDiary(diary), writeDiary(diary));
    StrengthSet tooLong;
    tooLong.exercise = "plank";
    tooLong.hold = 3'601;
    StrengthSession session;
    session.id = Id::from("s").value();
    session.on = day("2026-03-09");
    session.sets.push_back(tooLong);
    diary.strength.push_back(session);
    const auto text = writeReadableDiary(diary);
    ASSERT_FALSE(text.has_value());
    EXPECT_EQ(text.error().pointer, "/strength/0/sets/0/hold");
}

TEST(DiaryDocument, ReadsEveryFieldOfVersion1) {
    const auto read = readDiary(fullDocument);
    ASSERT_TRUE(read.has_value()) << detailOf(read.error());
    EXPECT_TRUE(read->unknownFields.empty());
    const Diary& diary = read->diary;
    EXPECT_EQ(diary.runner.name, "Sample runner");
    EXPECT_EQ(diary.runner.adult, true);
    ASSERT_EQ(diary.runner.precautions.size(), 2U);
    EXPECT_EQ(diary.runner.precautions[0].code, Precaution::Surgery);
    EXPECT_EQ(diary.runner.precautions[0].note, "meniscus, October");
    EXPECT_EQ(diary.runner.precautions[1].code, Precaution::None);
    EXPECT_EQ(diary.runner.planBy, (PlanBy{day("2026-03-02"), "A. B.", {}}));
    EXPECT_EQ(diary.runner.wantsFaster, false);
    EXPECT_EQ(diary.phases[0].until, day("2026-03-01"));
    EXPECT_EQ(diary.redFlags[0].mistake, "the runner: it was the other knee");
    EXPECT_EQ(diary.clearances[0].place, "Clinic");
    EXPECT_EQ(diary.shown[0].on, day("2026-03-17"));
    EXPECT_EQ(diary.shown[0].days,
              (std::map<SessionName, Weekday>{{"easy1"_name, Weekday::Tue}, {"long"_name, Weekday::Sun}}));
    EXPECT_EQ(diary.runner.knee.zones, (EnumSet{KneeZone::Front, KneeZone::BelowKneecap}));
    EXPECT_EQ(diary.runner.availability[0]->kinds, (EnumSet{SessionKind::Run, SessionKind::Strength}));
    EXPECT_FALSE(diary.runner.availability[1].has_value());
    EXPECT_EQ(diary.rules[1].name, RuleName::Growth);
    EXPECT_EQ(diary.rules[1].value, 500);
    EXPECT_EQ(diary.runs[0].at, (TimeOfDay{7 * 60 + 10}));
    EXPECT_EQ(diary.runs[0].knee->onset, metres(5'000));
    EXPECT_EQ(diary.checkIns[0].sleep, Sleep::hundredths(733));
    EXPECT_EQ(diary.strength[0].sets[0].load, 65);
    EXPECT_EQ(diary.issuedPlans[0].weeks[0].sessions[0].stressor, Stressor::Hills);
    EXPECT_EQ(diary.issuedPlans[0].weeks[0].sessions[0].type, SessionType::Long);
}

TEST(DiaryDocument, WritesEveryFieldOfVersion1AsItWasTold) {
    const auto read = readDiary(fullDocument);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(parsed(writeDiary(read->diary)), parsed(fullDocument)) << writeDiary(read->diary);
}

TEST(DiaryDocument, KeepsUnknownFieldsOfEveryObject) {
    Json json = parsed(fullDocument);
    int count = 0;
    addUnknown(json, count);
    ASSERT_GT(count, 30);
    const auto read = readDiary(writeJson(json));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->unknownFields.size(), static_cast<std::size_t>(2 * count));
    EXPECT_EQ(countUnknown(parsed(writeDiary(read->diary))), count);
    EXPECT_EQ(diaryOf(parsed(writeDiary(read->diary))), read->diary);
}

TEST(DiaryDocument, NamesUnknownFieldsByTheirPointer) {
    const auto read = readDiary(R"({"format":"restride.diary","version":1,"runner":{"id":"r","shoe~size/eu":43},
        "runs":[{"id":"a","on":"2026-03-09","distance":5000},
                {"id":"b","on":"2026-03-10","distance":5000,"knee":{"mood":"fine"}}]})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->unknownFields, (std::vector<std::string>{"/runner/shoe~0size~1eu", "/runs/1/knee/mood"}));
    EXPECT_EQ(read->diary.runs[1].knee->unknown.json, R"({"mood":"fine"})");
}

TEST(DiaryDocument, NeedsNoMoreThanARunner) {
    const auto read = readDiary(R"({"format":"restride.diary","version":1,"runner":{"id":"r"}})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(writeDiary(read->diary, JsonForm::Compact),
              R"({"format":"restride.diary","version":1,"runner":{"id":"r"}})");
}

TEST(DiaryDocument, TakesNullForAbsent) {
    const auto read = readDiary(
        R"({"format":"restride.diary","version":1,"runner":{"id":"r","birthYear":null,"adult":null,"precautions":null,
        "planBy":null,"wantsFaster":null,"knee":null,
        "availability":null,"equipment":null},"runs":[{"id":"a","on":"2026-03-09","distance":5000,"at":null,"kind":null,
        "effort":null,"note":null,"painkiller":null,"sources":null,"knee":null}],"notes":null,
        "shown":[{"week":"2026-03-16","on":"2026-03-16","days":null}],
        "issuedPlans":[{"on":"2026-03-16","plan":null}]})");
    ASSERT_TRUE(read.has_value()) << detailOf(read.error());
    restride::Run run;
    run.id = Id::from("a").value();
    run.on = day("2026-03-09");
    run.distance = metres(5'000);
    EXPECT_EQ(read->diary.runs[0], run);
    EXPECT_EQ(read->diary.issuedPlans[0].plan, "{}");
    EXPECT_FALSE(read->diary.runner.adult || read->diary.runner.planBy || read->diary.runner.wantsFaster);
    EXPECT_TRUE(read->diary.shown[0].days.empty());
    EXPECT_TRUE(read->unknownFields.empty());
}

TEST(DiaryDocument, KeepsAnAnswerApartFromNoAnswer) {
    const auto read = readDiary(R"({"format":"restride.diary","version":1,"runner":{"id":"r"},
        "checkIns":[{"on":"2026-03-09","morningPain":0,"sleepHours":0}, {"on":"2026-03-10"}]})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->diary.checkIns[0].morningPain, PainScore::of(0));
    EXPECT_EQ(read->diary.checkIns[0].sleep, Sleep::hundredths(0));
    EXPECT_FALSE(read->diary.checkIns[1].morningPain.has_value());
    const auto minor =
        readDiary(R"({"format":"restride.diary","version":1,"runner":{"id":"r","adult":false,"wantsFaster":false}})");
    ASSERT_TRUE(minor.has_value());
    EXPECT_EQ(minor->diary.runner.adult, false);
    EXPECT_EQ(readDiary(writeDiary(minor->diary)).value().diary, minor->diary);
    EXPECT_EQ(readDiary(writeDiary(read->diary)).value().diary, read->diary);
}

TEST(DiaryDocument, WorksOutTheKindOfASourceThatAnOlderDocumentDoesNotTell) {
    const auto read = readDiary(R"({"format":"restride.diary","version":1,"runner":{"id":"r"},
        "runs":[{"id":"a","on":"2026-03-09","distance":5000,"sources":[
            {"device":"watch","file":"a.fit"},{"file":"b.csv.gz"},{"file":"c.gpx","kind":null},
            {"file":"d.csv","kind":"lap_sums"}]}]})");
    ASSERT_TRUE(read.has_value()) << detailOf(read.error());
    EXPECT_TRUE(read->unknownFields.empty());
    std::vector<SourceKind> kinds;
    for (const RunSource& source : read->diary.runs[0].sources) kinds.push_back(source.kind);
    // What is told is believed, whatever the name.
    EXPECT_EQ(kinds, (std::vector{SourceKind::SessionTotal, SourceKind::TableRow, SourceKind::Positions,
                                  SourceKind::LapSums}));
    // Written down, so that it is not worked out again.
    const std::string written = writeDiary(read->diary, JsonForm::Compact);
    EXPECT_NE(written.find(R"({"file":"b.csv.gz","kind":"table_row"})"), std::string::npos) << written;
    EXPECT_EQ(readDiary(written).value().diary, read->diary);
}

TEST(DiaryDocument, TakesAByteOrderMark) {
    EXPECT_EQ(readDiary("\xEF\xBB\xBF" + std::string(fullDocument)).value().diary,
              readDiary(fullDocument).value().diary);
}

TEST(DiaryDocument, SaysQuarterHoursOfSleepAsTheyWereTold) {
    const std::string start = R"({"format":"restride.diary","version":1,"runner":{"id":"r"},"checkIns":[)";
    for (const std::string hours : {"7.25", "7.5", "7.75", "8", "0", "24", "6.67", "7.33"}) {
        std::string text = start;
        text.append(R"({"on":"2026-03-09","sleepHours":)").append(hours).append("}]}");
        const auto read = readDiary(text);
        ASSERT_TRUE(read.has_value()) << hours;
        EXPECT_NE(writeDiary(read->diary, JsonForm::Compact).find("\"sleepHours\":" + hours + "}"), std::string::npos)
            << hours;
    }
}

TEST(DiaryDocument, KeepsTheNamesThatAnotherProgramGaveToSessions) {
    for (const std::string name :
         {"easy01", "easy0", "long2", "easy", "mystery1", "", "Easy run with strides, Thursday"}) {
        std::string text =
            R"({"format":"restride.diary","version":1,"runner":{"id":"r"},"locks":[{"week":"2026-03-16",)";
        text.append(R"("session":")").append(name).append(R"(","day":"sat"}],"ownDecisions":[{"week":"2026-03-16",)");
        text.append(R"("session":")").append(name).append(R"(","skip":true}]})");
        const auto read = readDiary(text);
        ASSERT_TRUE(read.has_value()) << name;
        EXPECT_EQ(read->diary.locks[0].target, SessionName::fromDocument(name));
        EXPECT_EQ(read->diary.ownDecisions[0].session.text(), name);
        EXPECT_EQ(read->diary.ownDecisions[0].session.stem(), std::nullopt) << name;
        EXPECT_EQ(readDiary(writeDiary(read->diary)).value().diary, read->diary) << name;
    }
}

TEST(DiaryDocument, KnowsADayOfRestFromADecisionOnASessionOfThatName) {
    const auto read = readDiary(R"({"format":"restride.diary","version":1,"runner":{"id":"r"},
        "locks":[{"week":"2026-03-16","session":"rest","day":"sat"},{"week":"2026-03-16","session":"easy1","day":"sun"}],
        "ownDecisions":[{"week":"2026-03-16","session":"rest","skip":true}]})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->diary.locks[0].target, "easy1"_name);
    EXPECT_TRUE(read->diary.locks[1].target.isRest());
    EXPECT_EQ(read->diary.ownDecisions[0].session, SessionName::fromDocument("rest"));
    EXPECT_EQ(readDiary(writeDiary(read->diary)).value().diary, read->diary);
}

TEST(DiaryDocument, LetsAPlanBeEmpty) {
    const auto read = readDiary(R"({"format":"restride.diary","version":1,"runner":{"id":"r"},
        "issuedPlans":[{"on":"2026-03-16","by":"physio","plan":{}}]})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->diary.issuedPlans[0].plan, "{}");
    EXPECT_TRUE(read->diary.issuedPlans[0].weeks.empty());
}

TEST(DiaryDocument, IsKindToAnIssuedPlanThatLacksThings) {
    const auto weeks = readIssuedWeeks(R"({"weeks":[{"sessions":[]},{"start":"2026-03-16"},
        {"start":"2026-03-23","sessions":[{"name":"long"},{"name":"easy1","on":"2026-03-24","later":1}]}]})");
    ASSERT_TRUE(weeks.has_value());
    ASSERT_EQ(weeks->size(), 2U);
    ASSERT_EQ((*weeks)[1].sessions.size(), 1U);
    EXPECT_EQ((*weeks)[1].sessions[0].name, "easy1"_name);
}

}  // namespace
}  // namespace restride
