// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_document.h"
#include "core/plan/rule_spec.h"
#include "tests/core/document/full_document.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <string>

namespace restride {
namespace {

/// A document of a runner and these members.
std::string with(const std::string& members) {
    return R"({"format":"restride.diary","version":1,"runner":{"id":"r"},)" + members + "}";
}

std::string withRunner(const std::string& members) {
    return R"({"format":"restride.diary","version":1,"runner":{"id":"r",)" + members + "}}";
}

std::string withRun(const std::string& members) {
    return with(R"("runs":[{"id":"a","on":"2026-03-09","distance":5000,)" + members + "}]");
}

DocumentError refusal(const std::string& bytes) {
    const auto read = readDiary(bytes);
    EXPECT_FALSE(read.has_value()) << bytes;
    if (read) return {};
    EXPECT_FALSE(detailOf(read.error()).empty());
    return read.error();
}

void expectRefused(const std::string& bytes, DocumentFault fault, const std::string& pointer) {
    const DocumentError error = refusal(bytes);
    EXPECT_EQ(error.fault, fault) << bytes << '\n' << detailOf(error);
    EXPECT_EQ(error.pointer, pointer) << bytes;
}

/// Two entries of a list.
std::string twice(const std::string& list, const std::string& entry, const std::string& other) {
    return with("\"" + list + "\":[" + entry + "," + other + "]");
}

TEST(DiaryDocument, RefusesWhatIsNoObject) {
    expectRefused("[]", DocumentFault::WrongType, "");
    expectRefused("5", DocumentFault::WrongType, "");
    EXPECT_EQ(detailOf(refusal("[]")), "the document: expected an object.");
}

TEST(DiaryDocument, RefusesWhatIsNoJsonWithLineAndColumn) {
    const DocumentError error = refusal("{\n  \"format\": restride\n}");
    EXPECT_EQ(error.fault, DocumentFault::NotJson);
    EXPECT_EQ(error.line, 2U);
    EXPECT_EQ(error.column, 13U);
}

TEST(DiaryDocument, RefusesACutFile) {
    const DocumentError error = refusal(std::string(fullDocument.substr(0, 500)));
    EXPECT_EQ(error.fault, DocumentFault::Cut);
    EXPECT_GT(error.line, 1U);
    EXPECT_EQ(refusal("").fault, DocumentFault::Cut);
}

TEST(DiaryDocument, RefusesAnotherFormat) {
    const std::string plan = R"({"format":"restride.plan","version":1,"runner":{"id":"r"}})";
    expectRefused(plan, DocumentFault::UnknownFormat, "/format");
    EXPECT_EQ(refusal(plan).words, (std::vector<std::string_view>{"restride.diary"}));
    expectRefused(R"({"format":7,"version":1})", DocumentFault::WrongType, "/format");
    expectRefused(R"({"version":1,"runner":{"id":"r"}})", DocumentFault::Missing, "/format");
}

TEST(DiaryDocument, RefusesANewerVersion) {
    expectRefused(R"({"format":"restride.diary","version":2,"runner":{"other":"shape"}})", DocumentFault::NewerVersion,
                  "/version");
    expectRefused(R"({"format":"restride.diary","version":0,"runner":{"id":"r"}})", DocumentFault::OutOfRange,
                  "/version");
    expectRefused(R"({"format":"restride.diary","version":"1","runner":{"id":"r"}})", DocumentFault::WrongType,
                  "/version");
    expectRefused(R"({"format":"restride.diary","runner":{"id":"r"}})", DocumentFault::Missing, "/version");
}

TEST(DiaryDocument, RefusesAMissingRequiredField) {
    expectRefused(R"({"format":"restride.diary","version":1})", DocumentFault::Missing, "/runner");
    expectRefused(R"({"format":"restride.diary","version":1,"runner":{}})", DocumentFault::Missing, "/runner/id");
    expectRefused(with(R"("runs":[{"on":"2026-03-09","distance":1}])"), DocumentFault::Missing, "/runs/0/id");
    expectRefused(with(R"("runs":[{"id":"a","distance":1}])"), DocumentFault::Missing, "/runs/0/on");
    expectRefused(with(R"("runs":[{"id":"a","on":"2026-03-09"}])"), DocumentFault::Missing, "/runs/0/distance");
    expectRefused(with(R"("runs":[{"id":"a","on":"2026-03-09","distance":null}])"), DocumentFault::Missing,
                  "/runs/0/distance");
    expectRefused(with(R"("checkIns":[{}])"), DocumentFault::Missing, "/checkIns/0/on");
    expectRefused(with(R"("redFlags":[{"on":"2026-03-09","code":"RF01"}])"), DocumentFault::Missing,
                  "/redFlags/0/answer");
    EXPECT_EQ(detailOf(refusal(with(R"("runs":[{"id":"a","on":"2026-03-09"}])"))),
              "/runs/0/distance: missing; expected a whole number from 1 to 500000.");
}

TEST(DiaryDocument, RefusesAFieldOfTheWrongType) {
    expectRefused(withRun(R"("effort":"3")"), DocumentFault::WrongType, "/runs/0/effort");
    expectRefused(withRun(R"("effort":3.0)"), DocumentFault::WrongType, "/runs/0/effort");
    expectRefused(withRun(R"("effort":true)"), DocumentFault::WrongType, "/runs/0/effort");
    expectRefused(withRun(R"("painkiller":0)"), DocumentFault::WrongType, "/runs/0/painkiller");
    expectRefused(withRun(R"("note":["a"])"), DocumentFault::WrongType, "/runs/0/note");
    expectRefused(withRun(R"("knee":[])"), DocumentFault::WrongType, "/runs/0/knee");
    expectRefused(withRun(R"("knee":{"quality":"dull"})"), DocumentFault::WrongType, "/runs/0/knee/quality");
    expectRefused(withRun(R"("knee":{"quality":["dull",5]})"), DocumentFault::WrongType, "/runs/0/knee/quality/1");
    expectRefused(with(R"("runs":{})"), DocumentFault::WrongType, "/runs");
    expectRefused(with(R"("runs":[null])"), DocumentFault::WrongType, "/runs/0");
    EXPECT_EQ(refusal(withRun(R"("effort":"3")")).expected, ExpectedValue::WholeNumber);
    EXPECT_EQ(refusal(withRun(R"("effort":"3")")).highest, 10);
}

TEST(DiaryDocument, RefusesAScoreBeyondTen) {
    expectRefused(withRun(R"("effort":11)"), DocumentFault::OutOfRange, "/runs/0/effort");
    expectRefused(withRun(R"("knee":{"during":-1})"), DocumentFault::OutOfRange, "/runs/0/knee/during");
    expectRefused(with(R"("checkIns":[{"on":"2026-03-09","morningPain":11}])"), DocumentFault::OutOfRange,
                  "/checkIns/0/morningPain");
}

TEST(DiaryDocument, RefusesAMeasureOutOfItsBounds) {
    const auto outOfRange = [](const std::string& bytes, const std::string& pointer) {
        expectRefused(bytes, DocumentFault::OutOfRange, pointer);
    };
    outOfRange(with(R"("runs":[{"id":"a","on":"2026-03-09","distance":0}])"), "/runs/0/distance");
    outOfRange(with(R"("runs":[{"id":"a","on":"2026-03-09","distance":500001}])"), "/runs/0/distance");
    outOfRange(withRun(R"("duration":0)"), "/runs/0/duration");
    outOfRange(withRun(R"("duration":604801)"), "/runs/0/duration");
    outOfRange(withRun(R"("cadence":59)"), "/runs/0/cadence");
    outOfRange(withRun(R"("cadence":261)"), "/runs/0/cadence");
    outOfRange(withRunner(R"("easyPace":119)"), "/runner/easyPace");
    outOfRange(withRunner(R"("easyPace":1201)"), "/runner/easyPace");
    outOfRange(withRunner(R"("birthYear":1899)"), "/runner/birthYear");
    outOfRange(withRunner(R"("birthYear":2101)"), "/runner/birthYear");
    outOfRange(withRunner(R"("goal":{"weeklyDistance":500001})"), "/runner/goal/weeklyDistance");
    outOfRange(withRunner(R"("goal":{"eventDistance":0})"), "/runner/goal/eventDistance");
    outOfRange(withRunner(R"("availability":[{"day":"mon","minutes":1441}])"), "/runner/availability/0/minutes");
    outOfRange(withRunner(R"("maxSessionsPerDay":3)"), "/runner/maxSessionsPerDay");
    outOfRange(with(R"("checkIns":[{"on":"2026-03-09","sleepHours":24.01}])"), "/checkIns/0/sleepHours");
    outOfRange(with(R"("phases":[{"on":"2026-03-09","phase":"build","walkRunLevel":8}])"), "/phases/0/walkRunLevel");
    outOfRange(with(R"("shoes":[{"id":"s","drop":-21}])"), "/shoes/0/drop");
    outOfRange(with(R"("shoes":[{"id":"s","drop":41}])"), "/shoes/0/drop");
    outOfRange(with(R"("cross":[{"id":"c","on":"2026-03-09","minutes":1441}])"), "/cross/0/minutes");
    outOfRange(with(R"("strength":[{"id":"c","on":"2026-03-09","sets":[{"exercise":"x","load":1000.1}]}])"),
               "/strength/0/sets/0/load");
    outOfRange(with(R"("activities":[{"name":"x","scores":[{"on":"2026-03-09","score":11}]}])"),
               "/activities/0/scores/0/score");
    outOfRange(withRun(R"("duration":9223372036854775807)"), "/runs/0/duration");
}

TEST(DiaryDocument, RefusesMoreDecimalsThanItKeeps) {
    expectRefused(with(R"("checkIns":[{"on":"2026-03-09","sleepHours":7.333}])"), DocumentFault::TooManyDecimals,
                  "/checkIns/0/sleepHours");
    expectRefused(with(R"("strength":[{"id":"c","on":"2026-03-09","sets":[{"exercise":"x","load":6.25}]}])"),
                  DocumentFault::TooManyDecimals, "/strength/0/sets/0/load");
    expectRefused(with(R"("rules":[{"on":"2026-03-01","name":"growth","value":0.00001,"by":"physio"}])"),
                  DocumentFault::TooManyDecimals, "/rules/0/value");
    EXPECT_TRUE(readDiary(with(R"("checkIns":[{"on":"2026-03-09","sleepHours":7.500}])")).has_value());
}

TEST(DiaryDocument, RefusesARuleBeyondTheBoundsOfWhoSetsIt) {
    const auto rule = [](const std::string& members) {
        return with(R"("rules":[{"on":"2026-03-01",)" + members + "}]");
    };
    EXPECT_TRUE(readDiary(rule(R"("name":"green_max","value":3,"by":"physio")")).has_value());
    expectRefused(rule(R"("name":"green_max","value":3,"by":"runner")"), DocumentFault::OutOfRange, "/rules/0/value");
    EXPECT_EQ(refusal(rule(R"("name":"green_max","value":3,"by":"runner")")).highest, 2);
    EXPECT_TRUE(readDiary(rule(R"("name":"growth","value":0.2,"by":"physio")")).has_value());
    expectRefused(rule(R"("name":"growth","value":0.2,"by":"runner")"), DocumentFault::OutOfRange, "/rules/0/value");
    EXPECT_EQ(detailOf(refusal(rule(R"("name":"growth","value":0.2,"by":"runner")"))),
              "/rules/0/value: expected a number from 0 to 0.1.");
    expectRefused(rule(R"("name":"green_max","value":1.5,"by":"physio")"), DocumentFault::WrongType, "/rules/0/value");
    expectRefused(rule(R"("name":"reset","value":1,"by":"runner")"), DocumentFault::OutOfRange, "/rules/0/value");
    EXPECT_EQ(detailOf(refusal(rule(R"("name":"reset","value":1,"by":"runner")"))),
              "/rules/0/value: no value is allowed here.");
    EXPECT_TRUE(readDiary(rule(R"("name":"reset","value":1,"by":"physio")")).has_value());
    expectRefused(rule(R"("name":"usual_morning","value":2,"by":"runner")"), DocumentFault::OutOfRange,
                  "/rules/0/value");
    EXPECT_TRUE(readDiary(rule(R"("name":"usual_morning","value":5,"by":"physio")")).has_value());
    expectRefused(rule(R"("name":"regain","value":0.2,"by":"runner")"), DocumentFault::OutOfRange, "/rules/0/value");
    EXPECT_TRUE(readDiary(rule(R"("name":"regain","value":0.2,"by":"physio")")).has_value());
    expectRefused(rule(R"("value":1)"), DocumentFault::Missing, "/rules/0/name");
    expectRefused(rule(R"("name":"growth")"), DocumentFault::Missing, "/rules/0/value");
}

TEST(DiaryDocument, TakesEveryRuleUpToItsBoundsAndNotOneBeyond) {
    const auto refused = [](const RuleSpec& spec, std::int64_t value, LockOwner by) {
        return !writeReadableDiary(aRunner().rule("2026-03-01", spec.name, value, by).build()).has_value();
    };
    for (const RuleSpec& spec : ruleSpecs)
        for (const LockOwner by : {LockOwner::Runner, LockOwner::Physio}) {
            const RuleBounds bounds = boundsOf(spec.name, by);
            EXPECT_TRUE(refused(spec, bounds.lowest - 1, by)) << spec.word << " by the " << word(by);
            EXPECT_TRUE(refused(spec, bounds.highest + 1, by)) << spec.word << " by the " << word(by);
            // The runner has no value for `reset`.
            if (bounds.lowest > bounds.highest) continue;
            EXPECT_FALSE(refused(spec, bounds.lowest, by)) << spec.word << " by the " << word(by);
            EXPECT_FALSE(refused(spec, bounds.highest, by)) << spec.word << " by the " << word(by);
        }
}

TEST(DiaryDocument, RefusesAWordItDoesNotKnow) {
    expectRefused(withRun(R"("kind":"jog")"), DocumentFault::UnknownWord, "/runs/0/kind");
    expectRefused(withRun(R"("kind":"EASY")"), DocumentFault::UnknownWord, "/runs/0/kind");
    for (const char* kind : {"track", "TABLE_ROW", ""})
        expectRefused(withRun(R"("sources":[{"file":"a.fit"},{"file":"b.csv","kind":")" + std::string(kind) + "\"}]"),
                      DocumentFault::UnknownWord, "/runs/0/sources/1/kind");
    expectRefused(withRun(R"("sources":[{"file":"a.fit","kind":1}])"), DocumentFault::WrongType,
                  "/runs/0/sources/0/kind");
    EXPECT_EQ(refusal(withRun(R"("kind":"jog")")).words.size(), 7U);
    expectRefused(withRunner(R"("equipment":["mat","trampoline"])"), DocumentFault::UnknownWord, "/runner/equipment/1");
    expectRefused(with(R"("redFlags":[{"on":"2026-03-09","code":"RF21","answer":true}])"), DocumentFault::UnknownWord,
                  "/redFlags/0/code");
    expectRefused(with(R"("rules":[{"on":"2026-03-01","name":"speed","value":1}])"), DocumentFault::UnknownWord,
                  "/rules/0/name");
}

TEST(DiaryDocument, RefusesADayThatTheCalendarDoesNotHave) {
    for (const std::string date : {"2026-02-29", "2026-13-01", "2026-00-10", "1949-12-31", "2101-01-01", "2026-3-9",
                                   "09.03.2026", "2026-03-09T00:00", "", "2026/03/09"})
        expectRefused(with(R"("checkIns":[{"on":")" + date + R"("}])"), DocumentFault::WrongType, "/checkIns/0/on");
    EXPECT_TRUE(readDiary(with(R"("checkIns":[{"on":"1950-01-01"},{"on":"2100-12-31"},{"on":"2028-02-29"}])")));
    EXPECT_EQ(refusal(with(R"("checkIns":[{"on":"2026-02-29"}])")).expected, ExpectedValue::Date);
}

TEST(DiaryDocument, RefusesAWeekThatDoesNotBeginOnMonday) {
    expectRefused(with(R"("locks":[{"week":"2026-03-17","session":"long","day":"sat"}])"), DocumentFault::WrongType,
                  "/locks/0/week");
    expectRefused(with(R"("ownDecisions":[{"week":"2026-03-22","session":"long"}])"), DocumentFault::WrongType,
                  "/ownDecisions/0/week");
    EXPECT_EQ(refusal(with(R"("ownDecisions":[{"week":"2026-03-22","session":"long"}])")).expected,
              ExpectedValue::Monday);
}

TEST(DiaryDocument, RefusesATimeThatNoClockShows) {
    for (const std::string time : {"24:00", "7:10", "07:60", "0710", "07:10:00", "-1:00", "+7:10"})
        expectRefused(withRun(R"("at":")" + time + "\""), DocumentFault::WrongType, "/runs/0/at");
    EXPECT_TRUE(readDiary(withRun(R"("at":"23:59")")).has_value());
}

TEST(DiaryDocument, RefusesAnIdThatIsEmptyOrTooLong) {
    expectRefused(with(R"("shoes":[{"id":""}])"), DocumentFault::WrongType, "/shoes/0/id");
    expectRefused(with(R"("shoes":[{"id":")" + std::string(65, 'a') + R"("}])"), DocumentFault::WrongType,
                  "/shoes/0/id");
    expectRefused(with(R"("shoes":[{"id":"a\nb"}])"), DocumentFault::WrongType, "/shoes/0/id");
}

TEST(DiaryDocument, RefusesAZeroByteInText) {
    expectRefused(withRun(R"("note":"a\u0000b")"), DocumentFault::WrongType, "/runs/0/note");
}

TEST(DiaryDocument, RefusesASpanThatEndsBeforeItBegins) {
    expectRefused(with(R"("spans":[{"from":"2026-04-02","to":"2026-04-01","kind":"fever"}])"),
                  DocumentFault::EndsBeforeStart, "/spans/0/to");
}

TEST(DiaryDocument, RefusesAPhaseThatIsHeldToADayBeforeItOrTooLong) {
    const auto until = [](const std::string& date) {
        return with(R"("phases":[{"on":"2026-03-02","phase":"build","by":"physio","until":")" + date + "\"}]");
    };
    expectRefused(until("2026-03-01"), DocumentFault::EndsBeforeStart, "/phases/0/until");
    EXPECT_TRUE(readDiary(until("2026-03-02")).has_value());
    EXPECT_TRUE(readDiary(until("2026-03-30")).has_value());
    expectRefused(until("2026-03-31"), DocumentFault::EndsTooLate, "/phases/0/until");
    EXPECT_EQ(detailOf(refusal(until("2026-03-31"))), "/phases/0/until: ends more than 28 days after it begins.");
    expectRefused(until("soon"), DocumentFault::WrongType, "/phases/0/until");
}

TEST(DiaryDocument, RefusesAPlanThatNobodyAnswersFor) {
    for (const char* who : {R"(,"who":"")", R"(,"who":" \n")", R"(,"who":null)", ""})
        expectRefused(withRunner(R"("planBy":{"on":"2026-03-02")" + std::string(who) + "}"), DocumentFault::Missing,
                      "/runner/planBy/who");
    expectRefused(withRunner(R"("planBy":{"who":"A. B."})"), DocumentFault::Missing, "/runner/planBy/on");
    expectRefused(withRunner(R"("planBy":"A. B.")"), DocumentFault::WrongType, "/runner/planBy");
}

TEST(DiaryDocument, RefusesAnAnswerTakenBackWithoutAWord) {
    const auto mistake = [](const std::string& text) {
        return with(R"("redFlags":[{"on":"2026-03-09","code":"RF07","answer":true,"mistake":)" + text + "}]");
    };
    expectRefused(mistake(R"("")"), DocumentFault::Missing, "/redFlags/0/mistake");
    expectRefused(mistake(R"(" ")"), DocumentFault::Missing, "/redFlags/0/mistake");
    expectRefused(mistake("true"), DocumentFault::WrongType, "/redFlags/0/mistake");
    EXPECT_TRUE(readDiary(mistake("null")).has_value());
}

TEST(DiaryDocument, RefusesAPrecautionWithoutCodeOrDay) {
    const auto precaution = [](const std::string& members) {
        return withRunner(R"("precautions":[{)" + members + "}]");
    };
    expectRefused(precaution(R"("code":"surgery_12m")"), DocumentFault::Missing, "/runner/precautions/0/on");
    expectRefused(precaution(R"("on":"2026-03-01")"), DocumentFault::Missing, "/runner/precautions/0/code");
    expectRefused(precaution(R"("code":"asthma","on":"2026-03-01")"), DocumentFault::UnknownWord,
                  "/runner/precautions/0/code");
    for (const char* code : {"surgery_12m", "pregnancy", "inflammatory", "bone_stress", "osteoporosis", "steroids",
                             "low_energy", "fall_risk", "none"})
        EXPECT_TRUE(readDiary(precaution(R"("on":"2026-03-01","code":")" + std::string(code) + "\"")).has_value())
            << code;
    expectRefused(withRunner(R"("adult":"yes")"), DocumentFault::WrongType, "/runner/adult");
    expectRefused(withRunner(R"("wantsFaster":1)"), DocumentFault::WrongType, "/runner/wantsFaster");
}

TEST(DiaryDocument, RefusesShownDaysThatAreNone) {
    const auto days = [](const std::string& json) {
        return with(R"("shown":[{"week":"2026-03-16","on":"2026-03-17","days":)" + json + "}]");
    };
    EXPECT_TRUE(readDiary(days(R"({"long":"sun","Easy run, Thursday":"thu"})")).has_value());
    expectRefused(days(R"(["sun"])"), DocumentFault::WrongType, "/shown/0/days");
    EXPECT_EQ(refusal(days("5")).expected, ExpectedValue::Object);
    expectRefused(days(R"({"long":"sun","easy1":"someday"})"), DocumentFault::UnknownWord, "/shown/0/days/easy1");
    expectRefused(days(R"({"long":null})"), DocumentFault::WrongType, "/shown/0/days/long");
    expectRefused(days(R"({"long":"sun","long":"sat"})"), DocumentFault::RepeatedKey, "/shown/0/days/long");
    expectRefused(days(R"({"a\u0000b":"sun"})"), DocumentFault::WrongType, std::string("/shown/0/days/a\0b", 17));
    expectRefused(with(R"("shown":[{"week":"2026-03-17","on":"2026-03-17"}])"), DocumentFault::WrongType,
                  "/shown/0/week");
    expectRefused(with(R"("shown":[{"week":"2026-03-16"}])"), DocumentFault::Missing, "/shown/0/on");
}

TEST(DiaryDocument, RefusesTwoShownWeeksOfOneDay) {
    const std::string shown = R"({"week":"2026-03-16","on":"2026-03-17","days":{"long":"sun"}})";
    expectRefused(twice("shown", shown, R"({"week":"2026-03-16","on":"2026-03-17","days":{"long":"sat"}})"),
                  DocumentFault::Duplicate, "/shown/1/on");
    EXPECT_TRUE(readDiary(twice("shown", shown, R"({"week":"2026-03-16","on":"2026-03-18"})")).has_value());
    EXPECT_TRUE(readDiary(twice("shown", shown, R"({"week":"2026-03-23","on":"2026-03-17"})")).has_value());
}

TEST(DiaryDocument, RefusesARepeatedKey) {
    expectRefused(R"({"format":"restride.diary","version":1,"runner":{"id":"r","id":"s"}})", DocumentFault::RepeatedKey,
                  "/runner/id");
    expectRefused(withRun(R"("later":[{"a":1},{"b":1,"b":2}])"), DocumentFault::RepeatedKey, "/runs/0/later/1/b");
}

TEST(DiaryDocument, RefusesNestingWithoutEndAlsoInUnknownFields) {
    const std::string deep = std::string(100'000, '[');
    EXPECT_EQ(refusal(withRun("\"later\":" + deep)).fault, DocumentFault::NestedTooDeep);
    EXPECT_TRUE(refusal(withRun("\"later\":" + deep)).pointer.starts_with("/runs/0/later/0/0"));
    const DocumentError plan = refusal(with(R"("issuedPlans":[{"on":"2026-03-16","plan":{"x":)" + deep));
    EXPECT_EQ(plan.fault, DocumentFault::NestedTooDeep);
    EXPECT_TRUE(plan.pointer.starts_with("/issuedPlans/0/plan/x/0"));
}

TEST(DiaryDocument, RefusesNumbersThatNothingHolds) {
    expectRefused(withRun(R"("duration":1e999)"), DocumentFault::NumberTooBig, "/runs/0/duration");
    expectRefused(withRun(R"("later":[1,99999999999999999999])"), DocumentFault::NumberTooBig, "/runs/0/later/1");
    EXPECT_EQ(refusal(withRun(R"("duration":NaN)")).fault, DocumentFault::NotJson);
    EXPECT_EQ(refusal(withRun(R"("duration":-Infinity)")).fault, DocumentFault::NotJson);
}

TEST(DiaryDocument, RefusesOtherEncodings) {
    const DocumentError latin = refusal(withRun("\"note\":\"sch\xF6n\""));
    EXPECT_EQ(latin.fault, DocumentFault::NotUtf8);
    EXPECT_EQ(latin.line, 1U);
    std::string utf16 = "\xFF\xFE";
    for (const char c : fullDocument.substr(0, 200)) {
        utf16 += c;
        utf16 += '\0';
    }
    EXPECT_EQ(refusal(utf16).fault, DocumentFault::NotUtf8);
    EXPECT_EQ(refusal(utf16.substr(2)).fault, DocumentFault::NotJson);
    EXPECT_EQ(refusal(withRun(R"("note":"\ud800")")).fault, DocumentFault::NotJson);
}

TEST(DiaryDocument, RefusesWhatFollowsTheDocument) {
    EXPECT_EQ(refusal(std::string(fullDocument) + "{}").fault, DocumentFault::NotJson);
    EXPECT_EQ(refusal(std::string(fullDocument) + std::string(1, '\0') + "more").fault, DocumentFault::NotJson);
}

TEST(DiaryDocument, RefusesDuplicateIds) {
    const std::string run = R"({"id":"a","on":"2026-03-09","distance":5000})";
    const std::string other = R"({"id":"b","on":"2026-03-08","distance":5000})";
    expectRefused(twice("runs", run, run), DocumentFault::Duplicate, "/runs/1/id");
    expectRefused(with("\"runs\":[" + other + "," + run + "," + other + "]"), DocumentFault::Duplicate, "/runs/2/id");
    expectRefused(twice("strength", R"({"id":"a","on":"2026-03-09"})", R"({"id":"a","on":"2026-03-10"})"),
                  DocumentFault::Duplicate, "/strength/1/id");
    expectRefused(twice("cross", R"({"id":"a","on":"2026-03-09"})", R"({"id":"a","on":"2026-03-10"})"),
                  DocumentFault::Duplicate, "/cross/1/id");
    expectRefused(twice("shoes", R"({"id":"a"})", R"({"id":"a"})"), DocumentFault::Duplicate, "/shoes/1/id");
}

TEST(DiaryDocument, RefusesTwoCheckInsOnOneDay) {
    expectRefused(twice("checkIns", R"({"on":"2026-03-09","morningPain":1})", R"({"on":"2026-03-09","morningPain":2})"),
                  DocumentFault::Duplicate, "/checkIns/1/on");
}

TEST(DiaryDocument, RefusesTwoPhasesOnOneDay) {
    expectRefused(twice("phases", R"({"on":"2026-03-09","phase":"build"})", R"({"on":"2026-03-09","phase":"settle"})"),
                  DocumentFault::Duplicate, "/phases/1/on");
}

TEST(DiaryDocument, RefusesTwoRulesOfANameOnOneDay) {
    const std::string rule = R"({"on":"2026-03-09","name":"growth","value":0.05})";
    expectRefused(twice("rules", rule, R"({"on":"2026-03-09","name":"growth","value":0.1})"), DocumentFault::Duplicate,
                  "/rules/1/name");
    EXPECT_TRUE(readDiary(twice("rules", rule, R"({"on":"2026-03-10","name":"growth","value":0.1})")).has_value());
    EXPECT_TRUE(readDiary(twice("rules", rule, R"({"on":"2026-03-09","name":"prime","value":5})")).has_value());
}

TEST(DiaryDocument, RefusesTwoAvailabilitiesOfADay) {
    expectRefused(withRunner(R"("availability":[{"day":"mon","minutes":30},{"day":"mon","minutes":60}])"),
                  DocumentFault::Duplicate, "/runner/availability/1/day");
    expectRefused(withRunner(R"("availability":[{"minutes":30}])"), DocumentFault::Missing,
                  "/runner/availability/0/day");
}

TEST(DiaryDocument, RefusesTwoLocksOfASessionInAWeek) {
    const std::string lock = R"({"week":"2026-03-16","session":"long","day":"sat"})";
    expectRefused(twice("locks", lock, R"({"week":"2026-03-16","session":"long","day":"sun","by":"physio"})"),
                  DocumentFault::Duplicate, "/locks/1/session");
    EXPECT_TRUE(readDiary(twice("locks", lock, R"({"week":"2026-03-23","session":"long","day":"sun"})")).has_value());
}

TEST(DiaryDocument, LetsAWeekHaveSeveralLockedRestDaysButEachOnce) {
    const std::string friday = R"({"week":"2026-03-16","session":"rest","day":"fri"})";
    EXPECT_TRUE(readDiary(twice("locks", friday, R"({"week":"2026-03-16","session":"rest","day":"sun"})")).has_value());
    expectRefused(twice("locks", friday, friday), DocumentFault::Duplicate, "/locks/1/session");
}

TEST(DiaryDocument, RefusesTwoOwnDecisionsOfASessionInAWeek) {
    expectRefused(twice("ownDecisions", R"({"week":"2026-03-16","session":"easy1","skip":true})",
                        R"({"week":"2026-03-16","session":"easy1","distance":3000})"),
                  DocumentFault::Duplicate, "/ownDecisions/1/session");
}

TEST(DiaryDocument, RefusesTheSameNoteTwice) {
    const std::string note = R"({"on":"2026-03-12","who":"A.","text":"Same."})";
    expectRefused(twice("notes", note, note), DocumentFault::Duplicate, "/notes/1");
}

TEST(DiaryDocument, RefusesAnIssuedPlanOfWrongTypes) {
    const auto plan = [](const std::string& json) {
        return with(R"("issuedPlans":[{"on":"2026-03-16","plan":)" + json + "}]");
    };
    expectRefused(plan("[]"), DocumentFault::WrongType, "/issuedPlans/0/plan");
    expectRefused(plan(R"({"weeks":{}})"), DocumentFault::WrongType, "/issuedPlans/0/plan/weeks");
    expectRefused(plan(R"({"weeks":[5]})"), DocumentFault::WrongType, "/issuedPlans/0/plan/weeks/0");
    expectRefused(plan(R"({"weeks":[{"start":"2026-03-17"}]})"), DocumentFault::WrongType,
                  "/issuedPlans/0/plan/weeks/0/start");
    expectRefused(plan(R"({"weeks":[{"sessions":[{"distance":"far"}]}]})"), DocumentFault::WrongType,
                  "/issuedPlans/0/plan/weeks/0/sessions/0/distance");
    expectRefused(plan(R"({"weeks":[{"sessions":[{"perform":{"stressor":"JUMPS"}}]}]})"), DocumentFault::UnknownWord,
                  "/issuedPlans/0/plan/weeks/0/sessions/0/perform/stressor");
}

}  // namespace
}  // namespace restride
