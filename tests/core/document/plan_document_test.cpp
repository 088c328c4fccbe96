// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"

#include "core/document/diary_document.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>
#include <string>

namespace restride {
namespace {

/// Fills plans at random, the same for the same seed.
class Filling {
public:
    explicit Filling(std::uint64_t seed) : m_engine(seed) {}

    int upTo(int highest) { return static_cast<int>(m_engine() % (static_cast<std::uint64_t>(highest) + 1)); }

    void fill(bool& value) { value = upTo(1) == 1; }
    void fill(int& value) { value = upTo(1'000); }
    void fill(std::int64_t& value) { value = upTo(1'000'000); }
    void fill(std::string& value) { value = "word" + std::to_string(upTo(99)); }
    void fill(Date& value) { value = day("2026-03-16") + upTo(60); }
    void fill(Ratio& value) { value = Ratio::tenThousandths(upTo(20'000)); }
    void fill(Id& value) { value = Id::from("id-" + std::to_string(upTo(9'999))).value(); }
    void fill(Tempo& value) { value = {upTo(9), upTo(9), upTo(9)}; }
    template <class Unit>
    void fill(Quantity<Unit>& value) {
        value = Quantity<Unit>(upTo(100'000));
    }
    template <class Scale>
    void fill(Score<Scale>& value) {
        value = Score<Scale>::from(upTo(10)).value();
    }
    template <Worded Enum>
    void fill(Enum& value) {
        value = static_cast<Enum>(upTo(static_cast<int>(Words<Enum>::list.size()) - 1));
    }
    template <class Value>
    void fill(std::optional<Value>& value) {
        value.reset();
        if (upTo(2) > 0) fill(value.emplace());
    }
    template <class Item>
    void fill(std::vector<Item>& list) {
        list.resize(static_cast<std::size_t>(upTo(3)));
        for (Item& item : list) fill(item);
    }
    void fill(SessionName& name) { name = SessionName(NameStem::Easy, upTo(9)); }
    void fill(LockTarget& target) { target = SessionName(NameStem::Strength, upTo(9)); }
    void fill(ReasonSession& session) { session = SessionName(NameStem::Easy, upTo(9)); }
    void fill(Reason& reason) {
        const std::vector<std::string>& codes = allReasonCodes();
        reason = reasonOfCode(codes[static_cast<std::size_t>(upTo(static_cast<int>(codes.size()) - 1))]).value();
        fillParameters(reason);
    }
    void fillParameters(Reason& reason) {
        reason.visit([this](auto& one) {
            std::remove_cvref_t<decltype(one)>::fields(one,
                                                       [this](std::string_view, auto& value) { this->fill(value); });
        });
    }
    void fill(TimedStep& step) { fillAll(step.exercise, step.minutes); }
    void fill(Practice& practice) { fillAll(practice.times, practice.minutes); }
    void fill(WalkRunPattern& pattern) { fillAll(pattern.level, pattern.times, pattern.run, pattern.walk); }
    void fill(Perform& perform) {
        fillAll(perform.minutes, perform.cue, perform.cadence, perform.practice, perform.walkRun, perform.stressor);
    }
    void fill(Prescription& dose) {
        fillAll(dose.exercise, dose.sets, dose.reps, dose.hold, dose.sides, dose.tempo, dose.rest, dose.load, dose.rir);
    }
    void fill(PlannedSession& session) {
        fillAll(session.name, session.on, session.kind, session.type, session.hard, session.minutes, session.distance,
                session.effort, session.done, session.lock, session.prime, session.perform, session.restore,
                session.exercises, session.reasons);
    }
    void fill(CostParts& parts) {
        fillAll(parts.pref, parts.strengthOnRunDay, parts.runGap, parts.strengthGap, parts.streak, parts.afterLong,
                parts.shortBeforeHard, parts.doubleDay, parts.moved);
    }
    void fill(LockedPlace& place) { fillAll(place.target, place.day, place.by); }
    void fill(Conflict& conflict) { fill(conflict.locks); }
    void fill(PlannedWeek& week) {
        fillAll(week.phase, week.deload, week.projected, week.target, week.planned, week.runCap, week.penalty,
                week.cost, week.costParts, week.nodes, week.proved, week.conflict, week.reasons, week.sessions);
        week.start = (day("2026-03-16") + upTo(100)).monday();
    }
    void fill(Withheld& withheld) { fillAll(withheld.level, withheld.codes); }
    void fill(Plan& plan) { fillAll(plan.today, plan.withheld, plan.weeks); }

private:
    template <class... Values>
    void fillAll(Values&... values) {
        (fill(values), ...);
    }
    std::mt19937_64 m_engine;
};

PlannedWeek weekOfMarch() {
    PlannedWeek week;
    week.start = day("2026-03-16");
    week.target = metres(22'000);
    week.planned = metres(22'000);
    week.runCap = metres(8'800);
    week.cost = 6;
    week.costParts.streak = 4;
    week.costParts.doubleDay = 2;
    week.nodes = 812;
    week.proved = true;
    week.reasons = {Progress{metres(20'000), Ratio::percent(10), metres(22'000)}};
    return week;
}

PlannedSession longRun() {
    PlannedSession session;
    session.name = SessionName(NameStem::Long);
    session.on = day("2026-03-22");
    session.type = SessionType::Long;
    session.hard = true;
    session.minutes = minutes(73);
    session.distance = metres(8'800);
    session.effort = Effort::of(3);
    session.lock = LockOwner::Physio;
    session.prime = {{"brisk_walk", minutes(2)}};
    session.perform = Perform{minutes(58), Cue::Cadence, 162, Practice{6, minutes(1)}, {}, Stressor::Hills};
    session.reasons = {LongShare{Ratio::percent(40), metres(22'000)}, UserLock{Weekday::Sun},
                       QualityStep{Stressor::Hills}, TechniqueRun{Cue::Tall}};
    return session;
}

PlannedSession strength() {
    PlannedSession session;
    session.name = SessionName(NameStem::Strength);
    session.on = day("2026-03-17");
    session.kind = SessionKind::Strength;
    session.type = SessionType::Full;
    session.minutes = minutes(35);
    session.done = Id::from("s-1");
    session.exercises = {{"split_squat", 3, 8, {}, 2, Tempo{3, 0, 1}, 60, 65, 3}};
    session.reasons = {SessionDone{day("2026-03-17")}};
    return session;
}

Plan planOfMarch() {
    Plan plan;
    plan.today = day("2026-03-16");
    plan.weeks = {weekOfMarch()};
    plan.weeks[0].sessions = {strength(), longRun()};
    return plan;
}

Assessment assessmentOfMarch() {
    Assessment assessment;
    assessment.today = day("2026-03-16");
    assessment.status = Status::Settled;
    JudgedRun amber;
    amber.id = Id::from("r-1").value();
    amber.on = day("2026-03-14");
    amber.light = Light::Amber1;
    amber.final = true;
    amber.confirmed = true;
    amber.morningRise = 0;
    amber.reasons = {LightAmber1{PainScore::of(3)}};
    JudgedRun untold;
    untold.id = Id::from("r-2").value();
    untold.on = day("2026-03-15");
    assessment.runs = {amber, untold};
    assessment.morningBaseline = PainScore::of(1);
    // Of the weeks that were judged only the last is written.
    WeekState monday;
    monday.weeks = {metres(20'000), metres(19'000)};
    monday.typicalWeek = metres(19'500);
    monday.reference = metres(20'000);
    assessment.weeks = {WeekState{}, monday};
    assessment.toleratedRun = metres(8'000);
    assessment.trend = {-20, TrendWord::Improving};
    assessment.redFlags = {{RedFlag::ChangesGait, FlagLevel::Routine, day("2026-03-14"), Id::from("r-1")}};
    return assessment;
}

const Json* at(const Json& json, std::initializer_list<std::string_view> names) {
    const Json* place = &json;
    for (const std::string_view name : names) {
        if (place == nullptr) return nullptr;
        if (const Json::Array* items = place->asArray()) {
            const auto index = static_cast<std::size_t>(name.front() - '0');
            place = index < items->size() ? &(*items)[index] : nullptr;
        } else {
            place = place->find(name);
        }
    }
    return place;
}

std::string changed(const std::string& text, std::string_view from, std::string_view to) {
    std::string result = text;
    const std::size_t place = result.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    return result.replace(place, from.size(), to);
}

DocumentError planRefusal(const std::string& bytes) {
    const auto read = readPlan(bytes);
    EXPECT_FALSE(read.has_value()) << bytes;
    if (read) return {};
    EXPECT_FALSE(detailOf(read.error()).empty());
    return read.error();
}

RC_GTEST_PROP(PlanDocument, GivesBackThePlanThatWasWritten, (std::uint64_t seed)) {
    Plan plan;
    Filling(seed).fill(plan);
    const std::string text = writePlan(plan, assessmentOfMarch());
    const auto read = readPlan(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->plan == plan);
    RC_ASSERT(read->unknownFields.empty());
    RC_ASSERT(read->unknownCodes.empty());
    RC_ASSERT(writePlan(read->plan, assessmentOfMarch()) == text);
}

TEST(PlanDocument, GivesBackEveryReasonWithItsParameters) {
    Plan plan = planOfMarch();
    plan.weeks[0].reasons.clear();
    Filling filling(7);
    for (const std::string& code : allReasonCodes()) {
        plan.weeks[0].reasons.push_back(reasonOfCode(code).value());
        plan.weeks[0].reasons.push_back(reasonOfCode(code).value());
        filling.fillParameters(plan.weeks[0].reasons.back());
    }
    const auto read = readPlan(writePlan(plan, assessmentOfMarch()));
    ASSERT_TRUE(read.has_value()) << detailOf(read.error());
    EXPECT_EQ(read->plan, plan);
    EXPECT_TRUE(read->unknownCodes.empty());
}

TEST(PlanDocument, LooksAsTheDesignShowsIt) {
    EXPECT_EQ(
        writePlan(planOfMarch(), assessmentOfMarch(), JsonForm::Compact),
        R"({"format":"restride.plan","version":1,"rulesVersion":1,"today":"2026-03-16","assessment":{"lights":[)"
        R"({"run":"r-1","light":"AMBER1","final":true,"confirmed":true,"masked":false,"reasons":[{"code":"LIGHT_AMBER1","during":3,"slowToSettle":false}]},)"
        R"({"run":"r-2","light":null,"final":false,"confirmed":false,"masked":false,"reasons":[]}],)"
        R"("morningBaseline":1,"status":0,"statusName":"SETTLED","irritability":"low","weeks":[20000,19000],)"
        R"("typicalWeek":19500,"reference":20000,"toleratedRun":8000,"onset":null,)"
        R"("trend":{"slopePerDay":-0.02,"word":"improving"},"gapDays":0,"hints":[],)"
        R"("redFlags":[{"code":"RF15","level":"ROUTINE","since":"2026-03-14","run":"r-1"}],"criteria":[]},)"
        R"("withheld":null,"weeks":[{"start":"2026-03-16","phase":"REBUILD","deload":false,"projected":false,)"
        R"("target":22000,"planned":22000,"runCap":8800,"penalty":0,"cost":6,"costParts":{"streak":4,"double":2},)"
        R"("nodes":812,"proved":true,"conflict":null,)"
        R"("reasons":[{"code":"PROGRESS_10","reference":20000,"growth":0.1,"target":22000}],"sessions":[)"
        R"({"name":"strength1","on":"2026-03-17","kind":"strength","type":"FULL","hard":false,"minutes":35,)"
        R"("distance":null,"effort":null,"done":"s-1","lock":null,"prime":[],"restore":[],)"
        R"("exercises":[{"exercise":"split_squat","sets":3,"reps":8,"sides":2,"tempo":"3-0-1","rest":60,"load":6.5,"rir":3}],)"
        R"("reasons":[{"code":"SESSION_DONE","on":"2026-03-17"}]},)"
        R"({"name":"long","on":"2026-03-22","kind":"run","type":"LONG","hard":true,"minutes":73,"distance":8800,)"
        R"("effort":3,"done":null,"lock":"physio","prime":[{"exercise":"brisk_walk","minutes":2}],)"
        R"("perform":{"minutes":58,"cue":"CADENCE","cadence":162,"practice":{"times":6,"minutes":1},"stressor":"HILLS"},)"
        R"("restore":[],"exercises":[],"reasons":[{"code":"LONG_SHARE","share":0.4,"target":22000},)"
        R"({"code":"USER_LOCK","day":"sun"},{"code":"QUALITY_STEP","stressor":"HILLS"},)"
        R"({"code":"TECHNIQUE_RUN","cue":"TALL"}]}]}]})");
}

TEST(PlanDocument, SaysWhyThereIsNoPlan) {
    Plan plan;
    plan.today = day("2026-03-16");
    plan.withheld = Withheld{FlagLevel::Clinician, {"UNDER_18"}};
    const Json json = parseJson(writePlan(plan, assessmentOfMarch())).value();
    EXPECT_EQ(writeJson(*at(json, {"withheld"})), R"({"level":"CLINICIAN","codes":["UNDER_18"]})");
    EXPECT_EQ(writeJson(*at(json, {"weeks"})), "[]");
    EXPECT_EQ(readPlan(writeJson(json)).value().plan, plan);
}

TEST(PlanDocument, NamesTheLocksOfAConflict) {
    Plan plan = planOfMarch();
    plan.weeks[0].conflict = Conflict{{{SessionName(NameStem::Long), Weekday::Sat, LockOwner::Runner}}};
    const Json json = parseJson(writePlan(plan, assessmentOfMarch())).value();
    EXPECT_EQ(writeJson(*at(json, {"weeks", "0", "conflict"})),
              R"({"locks":[{"session":"long","day":"sat","by":"runner"}],"offers":[]})");
    EXPECT_EQ(readPlan(writeJson(json)).value().plan, plan);
}

TEST(PlanDocument, HasTheAssessmentThatIsWrittenAlone) {
    const Json plan = parseJson(writePlan(planOfMarch(), assessmentOfMarch())).value();
    const Json alone = parseJson(writeAssessment(assessmentOfMarch())).value();
    EXPECT_EQ(*plan.find("assessment"), alone);
}

TEST(PlanDocument, KeepsUnknownReasonCodesForVerify) {
    const std::string text = changed(writePlan(planOfMarch(), assessmentOfMarch()), "USER_LOCK", "MOON_PHASE");
    const auto read = readPlan(text);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->unknownCodes, (std::vector<UnknownCode>{{"MOON_PHASE", "/weeks/0/sessions/1/reasons/1/code"}}));
    EXPECT_EQ(read->plan.weeks[0].sessions[1].reasons.size(), 3U);
}

TEST(PlanDocument, TakesACodeThatItsParametersContradictForUnknown) {
    Plan plan = planOfMarch();
    plan.weeks[0].reasons = {StressorAdd{Stressor::Hills}};
    const std::string text = changed(writePlan(plan, {}), "STRESSOR_ADD_HILLS", "STRESSOR_ADD_TEMPO");
    const auto read = readPlan(text);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->unknownCodes, (std::vector<UnknownCode>{{"STRESSOR_ADD_TEMPO", "/weeks/0/reasons/0/code"}}));
}

TEST(PlanDocument, NamesUnknownFieldsByTheirPointer) {
    const std::string text = changed(changed(writePlan(planOfMarch(), assessmentOfMarch(), JsonForm::Compact),
                                             R"("growth")", R"("speed":1,"growth")"),
                                     R"("hard")", R"("mood":1,"hard")");
    EXPECT_EQ(readPlan(text).value().unknownFields,
              (std::vector<std::string>{"/weeks/0/reasons/0/speed", "/weeks/0/sessions/0/mood"}));
}

TEST(PlanDocument, RefusesWhatNoPlanSaysWithItsPointer) {
    const std::string text = writePlan(planOfMarch(), assessmentOfMarch(), JsonForm::Compact);
    const auto expectRefused = [&](std::string_view from, std::string_view to, DocumentFault fault,
                                   const std::string& pointer) {
        const DocumentError error = planRefusal(changed(text, from, to));
        EXPECT_EQ(error.fault, fault) << to;
        EXPECT_EQ(error.pointer, pointer) << to;
    };
    expectRefused("restride.plan", "restride.diary", DocumentFault::UnknownFormat, "/format");
    expectRefused(R"("version":1)", R"("version":2)", DocumentFault::NewerVersion, "/version");
    expectRefused(R"("start":"2026-03-16")", R"("start":"2026-03-17")", DocumentFault::WrongType, "/weeks/0/start");
    expectRefused("REBUILD", "REST", DocumentFault::UnknownWord, "/weeks/0/phase");
    expectRefused(R"("target":22000,"planned")", R"("target":-1,"planned")", DocumentFault::OutOfRange,
                  "/weeks/0/target");
    expectRefused(R"("growth":0.1)", R"("growth":0.10001)", DocumentFault::TooManyDecimals,
                  "/weeks/0/reasons/0/growth");
    expectRefused(R"("tempo":"3-0-1")", R"("tempo":"3-0")", DocumentFault::WrongType,
                  "/weeks/0/sessions/0/exercises/0/tempo");
    expectRefused(R"("name":"long")", R"("title":"long")", DocumentFault::Missing, "/weeks/0/sessions/1/name");
    expectRefused(R"("code":"USER_LOCK")", R"("code":5)", DocumentFault::WrongType,
                  "/weeks/0/sessions/1/reasons/1/code");
    expectRefused(R"("day":"sun")", R"("day":"someday")", DocumentFault::UnknownWord,
                  "/weeks/0/sessions/1/reasons/1/day");
    EXPECT_EQ(planRefusal(text.substr(0, 1'000)).fault, DocumentFault::Cut);
}

TEST(PlanDocument, KeepsTheNamesThatAnotherProgramGaveToSessions) {
    Plan plan = planOfMarch();
    PlannedWeek& week = plan.weeks[0];
    week.sessions[0].name = SessionName::fromDocument("Monday, at the gym, with both legs");
    week.sessions[1].name = SessionName::fromDocument("long2");
    week.conflict = Conflict{
        {{week.sessions[0].name, Weekday::Mon, LockOwner::Physio}, {RestDay(), Weekday::Tue, LockOwner::Runner}}};
    week.reasons = {MissedDropped{SessionName::fromDocument("easy01")}, OwnDecided{SessionName(NameStem::Easy, 2)}};
    const std::string text = writePlan(plan, {}, JsonForm::Compact);
    EXPECT_NE(text.find(R"("name":"long2")"), std::string::npos);
    EXPECT_NE(text.find(R"("session":"rest","day":"tue")"), std::string::npos);
    EXPECT_EQ(readPlan(text).value().plan, plan);
}

TEST(PlanDocument, IsKeptByTheDiaryAsItWasTold) {
    const IssuedPlan issued = issuedPlan(planOfMarch(), assessmentOfMarch(), day("2026-03-16"), LockOwner::Physio);
    ASSERT_EQ(issued.weeks.size(), 1U);
    ASSERT_EQ(issued.weeks[0].sessions.size(), 2U);
    EXPECT_TRUE(issued.weeks[0].sessions[0].done);
    EXPECT_FALSE(issued.weeks[0].sessions[1].done);
    EXPECT_EQ(issued.weeks[0].sessions[1].stressor, Stressor::Hills);
    EXPECT_EQ(issued.weeks[0].sessions[1].distance, metres(8'800));

    Diary diary;
    diary.runner.id = Id::from("r").value();
    diary.issuedPlans = {issued};
    const auto read = readDiary(writeDiary(diary));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->diary, diary);
    EXPECT_EQ(readPlan(read->diary.issuedPlans[0].plan).value().plan, planOfMarch());
}

}  // namespace
}  // namespace restride
