// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reason.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace restride {
namespace {

/// The list of 3.10 with its stars written out.
const std::set<std::string>& codesOfTheDesign() {
    static const std::set<std::string> codes = [] {
        std::set<std::string> list{
            "STOP_RED_FLAG", "LIGHT_GREEN", "LIGHT_AMBER1", "LIGHT_AMBER2", "LIGHT_RED", "LIGHT_STOP", "UNCONFIRMED",
            "MASKED", "K0", "K1", "K2", "K3", "K4", "CUT_AMBER", "CUT_FLARE", "SPIKE_ROLLBACK", "SPIKE_DONE",
            "HOLD_STATUS", "PROGRESS_10", "GOAL_REACHED", "DELOAD", "DELOAD_ALREADY_HAD", "ONE_CHANGE_AT_A_TIME",
            "GAP_RETURN", "GAP_WALKRUN", "WALK_RUN", "WR_UP", "WR_REPEAT", "WR_DOWN", "SLEEP_HOLD", "FATIGUE_HOLD",
            "CALF_HOLD", "ADHERENCE_HOLD", "DATA_HOLD", "RUN_CAP_110", "ONSET_CAP", "LONG_CAP_80", "FIRST_AFTER_RED",
            "MORE_SHORTER_RUNS", "FEWER_RUNS_MIN_LENGTH", "SINGLE_RUN_CAP_LIMITS_WEEK", "TIME_BUDGET_CAPS_RUN",
            "LONG_SHARE_TRIM", "INFEASIBLE_LOCKS", "USER_LOCK", "PHYSIO_LOCK", "PHYSIO_OVERRIDE", "STRENGTH_STAGE_UP",
            "STRENGTH_STAGE_DOWN", "LOAD_UP_5", "SIDE_EXTRA_SET", "PRIME_GATE", "CADENCE_STEP", "SHOE_CHECK_480",
            "SHOE_COMPARE_640", "SHOE_PLAN_800", "DROP_TRANSITION", "ILLNESS_REST", "ILLNESS_RAMP", "HINT_FRONT",
            "HINT_OUTER", "HINT_TENDON", "HINT_MIXED", "NO_RUN_DAY", "WR_GATE", "FIRST_PLAN_ASKED", "RUN_SHARE",
            "LONG_SHARE", "TECHNIQUE_RUN", "QUALITY_STEP", "STRENGTH_TWICE", "CROSS_LOW_IMPACT", "REST_AFTER_AMBER2",
            "REST_AFTER_RED", "SESSION_DONE", "MISSED_DROPPED", "OWN_DECISION", "EVENT_TAPER", "EVENT_NOT_READY",
            "PHYSIO_REVIEW", "CLEARED", "UNDER_18", "NOT_PROVED", "CUT_STANDS", "SETTLE_HOLDS", "STRESS_HOLD",
            "MASKED_HOLD", "MORNING_HIGH_HOLD", "MORNING_REST", "NO_KNEE_DATA", "STEADY_AMBER", "AGE_UNKNOWN",
            "PRECAUTION", "GOAL_ASK", "WR_TEST", "EVENT_AFTER", "ILLNESS_EASY",
            // RELAX_* by 3.4.4.
            "RELAX_DROP_CROSS", "RELAX_SHORT_STRENGTH", "RELAX_SHORTEN_RUN", "RELAX_QUALITY_TO_EASY",
            "RELAX_LONG_TO_EASY", "RELAX_ONE_STRENGTH", "RELAX_DROP_RUN", "RELAX_ONE_RUN", "RELAX_NO_STRENGTH",
            "RELAX_NO_RUN"};
        for (const std::string cue : {"CADENCE", "SOFT", "SHORT", "TALL"}) list.insert("CUE_" + cue);
        for (const std::string phase : {"SETTLE", "REBUILD", "BUILD", "SUSTAIN"}) {
            list.insert("PHASE_ENTER_" + phase);
            list.insert("PHASE_LEAVE_" + phase);
        }
        for (const std::string step : {"STRIDES", "HILLS", "TEMPO", "DESCENTS", "INTERVALS"}) {
            list.insert("STRESSOR_ADD_" + step);
            list.insert("STRESSOR_REMOVE_" + step);
        }
        for (int flag = 1; flag <= 20; ++flag) list.insert((flag < 10 ? "RF0" : "RF") + std::to_string(flag));
        return list;
    }();
    return codes;
}

bool isACode(const std::string& code) {
    const std::set<std::string> all(allReasonCodes().begin(), allReasonCodes().end());
    return all.contains(code);
}

}  // namespace

TEST(ReasonCodes, AreUnique) {
    const std::vector<std::string>& codes = allReasonCodes();
    EXPECT_EQ(std::set<std::string>(codes.begin(), codes.end()).size(), codes.size());
}

TEST(ReasonCodes, AreAllInTheListOfTheDesign) {
    for (const std::string& code : allReasonCodes()) EXPECT_TRUE(codesOfTheDesign().contains(code)) << code;
}

TEST(ReasonCodes, NameEveryFlagCueConcessionAndStressor) {
    for (const std::string& code : codesOfTheDesign()) {
        for (const char* group : {"RF", "CUE_", "RELAX_", "STRESSOR_", "PHASE_ENTER_", "LIGHT_", "K", "WR_"}) {
            if (!code.starts_with(group)) continue;
            EXPECT_TRUE(isACode(code)) << code;
        }
    }
}

TEST(ReasonCodes, LeadToTheirReasonAndBack) {
    for (const std::string& code : allReasonCodes()) {
        const auto reason = reasonOfCode(code);
        ASSERT_TRUE(reason) << code;
        EXPECT_EQ(codeOf(*reason), code);
    }
}

TEST(ReasonCodes, AreReadWithEveryParameterAtItsDefault) {
    EXPECT_EQ(reasonOfCode("CUT_FLARE"), Reason(CutFlare{}));
    EXPECT_EQ(reasonOfCode("RF07"), Reason(FlagOpen{RedFlag::GivesWay, {}}));
}

TEST(ReasonCodes, ThatNobodyGivesAreNoReason) {
    for (const char* code : {"", "RF", "RF00", "RF21", "STRESSOR_ADD", "k0", "K5", "CUT", "CUT_FLARE "})
        EXPECT_FALSE(reasonOfCode(code)) << code;
}

TEST(ReasonCodes, OfFlagsAndStressorsEndInTheirWord) {
    EXPECT_EQ(codeOf(FlagOpen{RedFlag::HipOrBackPain, {}}), "RF20");
    StressorAdd added;
    added.stressor = Stressor::Hills;
    EXPECT_EQ(codeOf(added), "STRESSOR_ADD_HILLS");
    StressorRemove removed;
    removed.stressor = Stressor::Intervals;
    EXPECT_EQ(codeOf(removed), "STRESSOR_REMOVE_INTERVALS");
}

TEST(AReason, IsKnownAsItsOwnKindOnly) {
    const Reason reason = PhysioReview{.reds = 3};
    EXPECT_TRUE(reason.is<PhysioReview>());
    EXPECT_FALSE(reason.is<Cleared>());
    EXPECT_EQ(reason.as<Cleared>(), nullptr);
    ASSERT_NE(reason.as<PhysioReview>(), nullptr);
    EXPECT_EQ(reason.as<PhysioReview>()->reds, 3);
}

TEST(AReason, EqualsOnlyItsKindWithTheSameNumbers) {
    EXPECT_EQ(Reason(PhysioReview{.reds = 3}), Reason(PhysioReview{.reds = 3}));
    EXPECT_NE(Reason(PhysioReview{.reds = 3}), Reason(PhysioReview{.reds = 2}));
    EXPECT_NE(Reason(Under18{}), Reason(NotProved{}));
}

TEST(AReason, IsVisitedAndFilledInAsItsKind) {
    Reason reason = PhysioReview{};
    reason.visit([](auto& one) { one.fields(one, [](std::string_view, auto& value) { value = {}; }); });
    EXPECT_EQ(reason.visit([](const auto& one) { return one.code; }), "PHYSIO_REVIEW");
    const std::vector<Reason> list{reason, Under18{}, CutFlare{}};
    const std::vector<Reason> copied = list;
    EXPECT_EQ(copied, list);
    EXPECT_EQ(copied[1].visit([](const auto& one) { return one.code; }), "UNDER_18");
}

TEST(FlagLevels, AreThoseOfTheTriageTable) {
    const auto levelOfCode = [](const char* code) { return levelOf(*fromWord<RedFlag>(code)); };
    for (const char* code : {"RF01", "RF02", "RF03", "RF04", "RF05"})
        EXPECT_EQ(levelOfCode(code), FlagLevel::Emergency) << code;
    for (const char* code : {"RF06", "RF07", "RF08", "RF09", "RF10", "RF11", "RF12", "RF13"})
        EXPECT_EQ(levelOfCode(code), FlagLevel::Urgent) << code;
    for (const char* code : {"RF14", "RF15", "RF16", "RF17", "RF18", "RF19", "RF20"})
        EXPECT_EQ(levelOfCode(code), FlagLevel::Routine) << code;
}

}  // namespace restride
