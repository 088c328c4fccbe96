// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/ratio.h"
#include "core/base/score.h"
#include "core/plan/rule_spec.h"
#include "core/plan/session_name.h"
#include "core/plan/vocabulary.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// The kinds of reasons (3.10) and the numbers that each is made of. `fields` names a reason's parameters once, for
// reading and for writing. Lights are those of runs, check-ins and sessions alike: `function` is the worst answer of
// squat, step-down and brisk walk, which only check-ins ask.

namespace restride {

/// Nothing that was logged is a concern.
struct LightGreen {
    std::optional<PainScore> during = std::nullopt;
    static void fields(auto& reason, auto&& field) { field("during", reason.during); }
    static constexpr std::string_view code = "LIGHT_GREEN";
    friend bool operator==(const LightGreen&, const LightGreen&) = default;
};

/// One point above the green limit or above the usual mornings, or slow to settle.
struct LightAmber1 {
    std::optional<PainScore> during = std::nullopt;
    std::optional<int> morningRise = std::nullopt;
    /// Settled within a day, not within the hour.
    bool slowToSettle = false;
    std::optional<PainScore> function = std::nullopt;
    static void fields(auto& reason, auto&& field) {
        field("during", reason.during);
        field("morningRise", reason.morningRise);
        field("slowToSettle", reason.slowToSettle);
        field("function", reason.function);
    }
    static constexpr std::string_view code = "LIGHT_AMBER1";
    friend bool operator==(const LightAmber1&, const LightAmber1&) = default;
};

/// Well above the green limit, or the next morning two points above the usual ones.
struct LightAmber2 {
    std::optional<PainScore> during = std::nullopt;
    std::optional<int> morningRise = std::nullopt;
    /// Mild, and told before in the last seven days.
    bool oldSwelling = false;
    bool sharp = false;
    /// Slow to settle for the second time in seven days while the mornings rise.
    bool again = false;
    std::optional<PainScore> function = std::nullopt;
    static void fields(auto& reason, auto&& field) {
        field("during", reason.during);
        field("morningRise", reason.morningRise);
        field("oldSwelling", reason.oldSwelling);
        field("sharp", reason.sharp);
        field("again", reason.again);
        field("function", reason.function);
    }
    static constexpr std::string_view code = "LIGHT_AMBER2";
    friend bool operator==(const LightAmber2&, const LightAmber2&) = default;
};

/// Too much, or the next morning three points above the usual ones, or the knee changed the gait, swelled, caught or
/// stayed sore.
struct LightRed {
    std::optional<PainScore> during = std::nullopt;
    std::optional<int> morningRise = std::nullopt;
    bool gaitChanged = false;
    bool newSwelling = false;
    /// Longer than a day.
    bool slowToSettle = false;
    /// With pain.
    bool catching = false;
    std::optional<PainScore> function = std::nullopt;
    static void fields(auto& reason, auto&& field) {
        field("during", reason.during);
        field("morningRise", reason.morningRise);
        field("gaitChanged", reason.gaitChanged);
        field("newSwelling", reason.newSwelling);
        field("slowToSettle", reason.slowToSettle);
        field("catching", reason.catching);
        field("function", reason.function);
    }
    static constexpr std::string_view code = "LIGHT_RED";
    friend bool operator==(const LightRed&, const LightRed&) = default;
};

/// Urgent: a flag, very strong pain or marked swelling.
struct LightStop {
    std::optional<PainScore> during = std::nullopt;
    std::optional<PainScore> morning = std::nullopt;
    bool markedSwelling = false;
    bool flagged = false;
    std::optional<PainScore> function = std::nullopt;
    static void fields(auto& reason, auto&& field) {
        field("during", reason.during);
        field("morning", reason.morning);
        field("markedSwelling", reason.markedSwelling);
        field("flagged", reason.flagged);
        field("function", reason.function);
    }
    static constexpr std::string_view code = "LIGHT_STOP";
    friend bool operator==(const LightStop&, const LightStop&) = default;
};

/// No answer for the next morning, so the run is no evidence for progress.
struct Unconfirmed {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "UNCONFIRMED";
    friend bool operator==(const Unconfirmed&, const Unconfirmed&) = default;
};

/// Run after a painkiller, so it is no evidence for progress.
struct Masked {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "MASKED";
    friend bool operator==(const Masked&, const Masked&) = default;
};

/// Enough confirmed runs, and no light that holds.
struct StatusSettled {
    int confirmedRuns = 0;
    static void fields(auto& reason, auto&& field) { field("confirmedRuns", reason.confirmedRuns); }
    static constexpr std::string_view code = "K0";
    friend bool operator==(const StatusSettled&, const StatusSettled&) = default;
};

/// A last amber light, one just behind, too few confirmed runs or nothing known of the knee.
struct StatusHold {
    int confirmedRuns = 0;
    int amber1 = 0;
    int amber2 = 0;
    /// Runs in the last 14 days, and no light of any kind.
    bool noKneeData = false;
    static void fields(auto& reason, auto&& field) {
        field("confirmedRuns", reason.confirmedRuns);
        field("amber1", reason.amber1);
        field("amber2", reason.amber2);
        field("noKneeData", reason.noKneeData);
    }
    static constexpr std::string_view code = "K1";
    friend bool operator==(const StatusHold&, const StatusHold&) = default;
};

/// A strong amber light not yet followed by two good runs, or mornings a point worse.
struct StatusAmber {
    int amber2 = 0;
    bool morningsRising = false;
    static void fields(auto& reason, auto&& field) {
        field("amber2", reason.amber2);
        field("morningsRising", reason.morningsRising);
    }
    static constexpr std::string_view code = "K2";
    friend bool operator==(const StatusAmber&, const StatusAmber&) = default;
};

/// A red light, strong ambers on two days, or two bad mornings in a row.
struct StatusFlare {
    int red = 0;
    /// Days with a strong amber light.
    int amber2 = 0;
    bool badMornings = false;
    static void fields(auto& reason, auto&& field) {
        field("red", reason.red);
        field("amber2", reason.amber2);
        field("badMornings", reason.badMornings);
    }
    static constexpr std::string_view code = "K3";
    friend bool operator==(const StatusFlare&, const StatusFlare&) = default;
};

/// An emergency or urgent flag is open.
struct StatusStop {
    RedFlag flag = RedFlag::CannotBearWeight;
    static void fields(auto& reason, auto&& field) { field("flag", reason.flag); }
    static constexpr std::string_view code = "K4";
    friend bool operator==(const StatusStop&, const StatusStop&) = default;
};

/// No sessions while the flag is open.
struct StopRedFlag {
    RedFlag flag = RedFlag::CannotBearWeight;
    static void fields(auto& reason, auto&& field) { field("flag", reason.flag); }
    static constexpr std::string_view code = "STOP_RED_FLAG";
    friend bool operator==(const StopRedFlag&, const StopRedFlag&) = default;
};

/// Amber status cuts the week: from the larger of the week just ended and the reference.
struct CutAmber {
    Ratio cut;
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("cut", reason.cut);
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "CUT_AMBER";
    friend bool operator==(const CutAmber&, const CutAmber&) = default;
};

/// Flare status cuts the week: from the larger of the week just ended and the reference.
struct CutFlare {
    Ratio cut;
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("cut", reason.cut);
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "CUT_FLARE";
    friend bool operator==(const CutFlare&, const CutFlare&) = default;
};

/// The cut alone would leave a jump in place: rolled back to the reference before it.
struct SpikeRollback {
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "SPIKE_ROLLBACK";
    friend bool operator==(const SpikeRollback&, const SpikeRollback&) = default;
};

/// Amber or flare, and nothing new since the cut that answered it: the week stays where the cut put it.
struct CutStands {
    /// Where the plan stands.
    Distance level;
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("level", reason.level);
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "CUT_STANDS";
    friend bool operator==(const CutStands&, const CutStands&) = default;
};

/// Hold at the reference.
struct HoldStatus {
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "HOLD_STATUS";
    friend bool operator==(const HoldStatus&, const HoldStatus&) = default;
};

/// In Settle the week does not grow.
struct SettleHolds {
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "SETTLE_HOLDS";
    friend bool operator==(const SettleHolds&, const SettleHolds&) = default;
};

/// Runs, and nothing known of how the knee took them: no growth.
struct NoKneeData {
    int runs = 0;
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("runs", reason.runs);
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "NO_KNEE_DATA";
    friend bool operator==(const NoKneeData&, const NoKneeData&) = default;
};

/// Three weeks of nothing but single amber lights: half the growth.
struct SteadyAmber {
    Distance reference;
    /// What the week takes, half of the usual step.
    Ratio growth;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("reference", reason.reference);
        field("growth", reason.growth);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "STEADY_AMBER";
    friend bool operator==(const SteadyAmber&, const SteadyAmber&) = default;
};

/// Settled, so the week may grow.
struct Progress {
    Distance reference;
    Ratio growth;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("reference", reason.reference);
        field("growth", reason.growth);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "PROGRESS_10";
    friend bool operator==(const Progress&, const Progress&) = default;
};

/// The goal distance bounds the week.
struct GoalReached {
    Distance goal;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("goal", reason.goal);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "GOAL_REACHED";
    friend bool operator==(const GoalReached&, const GoalReached&) = default;
};

/// The week would grow beyond what was asked for: growth ends until the runner wants to go on.
struct GoalAsk {
    Distance level;
    Distance limit;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("level", reason.level);
        field("limit", reason.limit);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "GOAL_ASK";
    friend bool operator==(const GoalAsk&, const GoalAsk&) = default;
};

/// A deload week is due.
struct Deload {
    Ratio cut;
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("cut", reason.cut);
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "DELOAD";
    friend bool operator==(const Deload&, const Deload&) = default;
};

/// An easy week in the block stands for the deload.
struct DeloadAlreadyHad {
    Date week;
    Distance ran;
    static void fields(auto& reason, auto&& field) {
        field("week", reason.week);
        field("ran", reason.ran);
    }
    static constexpr std::string_view code = "DELOAD_ALREADY_HAD";
    friend bool operator==(const DeloadAlreadyHad&, const DeloadAlreadyHad&) = default;
};

/// A new stressor this week, so the distance stays.
struct OneChangeAtATime {
    Stressor stressor = Stressor::Strides;
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("stressor", reason.stressor);
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "ONE_CHANGE_AT_A_TIME";
    friend bool operator==(const OneChangeAtATime&, const OneChangeAtATime&) = default;
};

/// Back after days off, with a part of the reference before them.
struct GapReturn {
    int days = 0;
    Ratio factor;
    Distance reference;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("days", reason.days);
        field("factor", reason.factor);
        field("reference", reason.reference);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "GAP_RETURN";
    friend bool operator==(const GapReturn&, const GapReturn&) = default;
};

/// More than four weeks off: back by the walk–run ladder.
struct GapWalkRun {
    int days = 0;
    int level = 0;
    static void fields(auto& reason, auto&& field) {
        field("days", reason.days);
        field("level", reason.level);
    }
    static constexpr std::string_view code = "GAP_WALKRUN";
    friend bool operator==(const GapWalkRun&, const GapWalkRun&) = default;
};

/// The gate asks for a test walk: it takes the place of a first session.
struct WalkRunTest {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "WR_TEST";
    friend bool operator==(const WalkRunTest&, const WalkRunTest&) = default;
};

/// A rung of the walk–run ladder.
struct WalkRun {
    int level = 0;
    int times = 0;
    Minutes run;
    Minutes walk;
    static void fields(auto& reason, auto&& field) {
        field("level", reason.level);
        field("times", reason.times);
        field("run", reason.run);
        field("walk", reason.walk);
    }
    static constexpr std::string_view code = "WALK_RUN";
    friend bool operator==(const WalkRun&, const WalkRun&) = default;
};

/// Two green sessions, one rung up.
struct WalkRunUp {
    int from = 0;
    int level = 0;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("level", reason.level);
    }
    static constexpr std::string_view code = "WR_UP";
    friend bool operator==(const WalkRunUp&, const WalkRunUp&) = default;
};

/// The rung once more.
struct WalkRunRepeat {
    int level = 0;
    static void fields(auto& reason, auto&& field) { field("level", reason.level); }
    static constexpr std::string_view code = "WR_REPEAT";
    friend bool operator==(const WalkRunRepeat&, const WalkRunRepeat&) = default;
};

/// Down the ladder after a light.
struct WalkRunDown {
    int from = 0;
    int level = 0;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("level", reason.level);
    }
    static constexpr std::string_view code = "WR_DOWN";
    friend bool operator==(const WalkRunDown&, const WalkRunDown&) = default;
};

/// The ladder's gate is not met or not asked: no runs yet.
struct WalkRunGate {
    std::optional<PainScore> briskWalkPain;
    static void fields(auto& reason, auto&& field) { field("briskWalkPain", reason.briskWalkPain); }
    static constexpr std::string_view code = "WR_GATE";
    friend bool operator==(const WalkRunGate&, const WalkRunGate&) = default;
};

/// Short or poor sleep: no growth.
struct SleepHold {
    int shortNights = 0;
    int poorNights = 0;
    static void fields(auto& reason, auto&& field) {
        field("shortNights", reason.shortNights);
        field("poorNights", reason.poorNights);
    }
    static constexpr std::string_view code = "SLEEP_HOLD";
    friend bool operator==(const SleepHold&, const SleepHold&) = default;
};

/// Strong fatigue: no growth.
struct FatigueHold {
    int days = 0;
    static void fields(auto& reason, auto&& field) { field("days", reason.days); }
    static constexpr std::string_view code = "FATIGUE_HOLD";
    friend bool operator==(const FatigueHold&, const FatigueHold&) = default;
};

/// Strong stress: no growth.
struct StressHold {
    int days = 0;
    static void fields(auto& reason, auto&& field) { field("days", reason.days); }
    static constexpr std::string_view code = "STRESS_HOLD";
    friend bool operator==(const StressHold&, const StressHold&) = default;
};

/// Calf or Achilles pain: no growth, no change of cadence.
struct CalfHold {
    PainScore calfPain;
    static void fields(auto& reason, auto&& field) { field("calfPain", reason.calfPain); }
    static constexpr std::string_view code = "CALF_HOLD";
    friend bool operator==(const CalfHold&, const CalfHold&) = default;
};

/// Too little of last week's distance was run to build on.
struct AdherenceHold {
    Distance ran;
    Distance planned;
    static void fields(auto& reason, auto&& field) {
        field("ran", reason.ran);
        field("planned", reason.planned);
    }
    static constexpr std::string_view code = "ADHERENCE_HOLD";
    friend bool operator==(const AdherenceHold&, const AdherenceHold&) = default;
};

/// Too many mornings unanswered to build on.
struct DataHold {
    int answered = 0;
    int runs = 0;
    static void fields(auto& reason, auto&& field) {
        field("answered", reason.answered);
        field("runs", reason.runs);
    }
    static constexpr std::string_view code = "DATA_HOLD";
    friend bool operator==(const DataHold&, const DataHold&) = default;
};

/// A painkiller before most of the last runs: no growth.
struct MaskedHold {
    int masked = 0;
    int runs = 0;
    static void fields(auto& reason, auto&& field) {
        field("masked", reason.masked);
        field("runs", reason.runs);
    }
    static constexpr std::string_view code = "MASKED_HOLD";
    friend bool operator==(const MaskedHold&, const MaskedHold&) = default;
};

/// Mornings that stay high: no growth, and somebody should look at it.
struct MorningHighHold {
    int mornings = 0;
    /// Their mean, in tenths of a point.
    int meanTenths = 0;
    static void fields(auto& reason, auto&& field) {
        field("mornings", reason.mornings);
        field("meanTenths", reason.meanTenths);
    }
    static constexpr std::string_view code = "MORNING_HIGH_HOLD";
    friend bool operator==(const MorningHighHold&, const MorningHighHold&) = default;
};

/// Mornings that stay high although the knee has been in Settle for three weeks: no runs.
struct MorningRest {
    int mornings = 0;
    /// Their mean, in tenths of a point.
    int meanTenths = 0;
    static void fields(auto& reason, auto&& field) {
        field("mornings", reason.mornings);
        field("meanTenths", reason.meanTenths);
    }
    static constexpr std::string_view code = "MORNING_REST";
    friend bool operator==(const MorningRest&, const MorningRest&) = default;
};

/// A head cold: half the running, easy, as one likes.
struct IllnessEasy {
    Date from;
    Date to;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("to", reason.to);
    }
    static constexpr std::string_view code = "ILLNESS_EASY";
    friend bool operator==(const IllnessEasy&, const IllnessEasy&) = default;
};

/// Fever, or illness of chest or whole body: nothing.
struct IllnessRest {
    Date from;
    Date to;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("to", reason.to);
    }
    static constexpr std::string_view code = "ILLNESS_REST";
    friend bool operator==(const IllnessRest&, const IllnessRest&) = default;
};

/// After it, as many days as it had: half the running, easy.
struct IllnessRamp {
    Date from;
    Date to;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("to", reason.to);
    }
    static constexpr std::string_view code = "ILLNESS_RAMP";
    friend bool operator==(const IllnessRamp&, const IllnessRamp&) = default;
};

/// No full week in the diary yet: what was asked, less a tenth.
struct FirstPlanAsked {
    Distance asked;
    Distance reference;
    static void fields(auto& reason, auto&& field) {
        field("asked", reason.asked);
        field("reference", reason.reference);
    }
    static constexpr std::string_view code = "FIRST_PLAN_ASKED";
    friend bool operator==(const FirstPlanAsked&, const FirstPlanAsked&) = default;
};

/// No run is much longer than the longest tolerated one.
struct RunCap110 {
    Distance toleratedRun;
    Distance cap;
    static void fields(auto& reason, auto&& field) {
        field("toleratedRun", reason.toleratedRun);
        field("cap", reason.cap);
    }
    static constexpr std::string_view code = "RUN_CAP_110";
    friend bool operator==(const RunCap110&, const RunCap110&) = default;
};

/// Runs end before the distance at which the pain began.
struct OnsetCap {
    Distance onset;
    Distance cap;
    static void fields(auto& reason, auto&& field) {
        field("onset", reason.onset);
        field("cap", reason.cap);
    }
    static constexpr std::string_view code = "ONSET_CAP";
    friend bool operator==(const OnsetCap&, const OnsetCap&) = default;
};

/// Runs stay at four fifths of the longest tolerated one.
struct LongCap80 {
    Distance toleratedRun;
    Distance cap;
    static void fields(auto& reason, auto&& field) {
        field("toleratedRun", reason.toleratedRun);
        field("cap", reason.cap);
    }
    static constexpr std::string_view code = "LONG_CAP_80";
    friend bool operator==(const LongCap80&, const LongCap80&) = default;
};

/// More and shorter runs.
struct MoreShorterRuns {
    int from = 0;
    int runs = 0;
    Distance cap;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("runs", reason.runs);
        field("cap", reason.cap);
    }
    static constexpr std::string_view code = "MORE_SHORTER_RUNS";
    friend bool operator==(const MoreShorterRuns&, const MoreShorterRuns&) = default;
};

/// Fewer runs, so that none is shorter than 2 km.
struct FewerRunsMinLength {
    int from = 0;
    int runs = 0;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("runs", reason.runs);
    }
    static constexpr std::string_view code = "FEWER_RUNS_MIN_LENGTH";
    friend bool operator==(const FewerRunsMinLength&, const FewerRunsMinLength&) = default;
};

/// The longest allowed run bounds the week.
struct SingleRunCapLimitsWeek {
    int runs = 0;
    Distance cap;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("runs", reason.runs);
        field("cap", reason.cap);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "SINGLE_RUN_CAP_LIMITS_WEEK";
    friend bool operator==(const SingleRunCapLimitsWeek&, const SingleRunCapLimitsWeek&) = default;
};

/// The longest free day bounds a run.
struct TimeBudgetCapsRun {
    Minutes budget;
    Distance cap;
    static void fields(auto& reason, auto&& field) {
        field("budget", reason.budget);
        field("cap", reason.cap);
    }
    static constexpr std::string_view code = "TIME_BUDGET_CAPS_RUN";
    friend bool operator==(const TimeBudgetCapsRun&, const TimeBudgetCapsRun&) = default;
};

/// The long run shortened to keep the week balanced.
struct LongShareTrim {
    Distance from;
    Distance distance;
    Ratio ceiling;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("distance", reason.distance);
        field("ceiling", reason.ceiling);
    }
    static constexpr std::string_view code = "LONG_SHARE_TRIM";
    friend bool operator==(const LongShareTrim&, const LongShareTrim&) = default;
};

/// No day of the week can hold a run.
struct NoRunDay {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "NO_RUN_DAY";
    friend bool operator==(const NoRunDay&, const NoRunDay&) = default;
};

/// Cross-training left out.
struct RelaxDropCross {
    int times = 0;
    static void fields(auto& reason, auto&& field) { field("times", reason.times); }
    static constexpr std::string_view code = "RELAX_DROP_CROSS";
    friend bool operator==(const RelaxDropCross&, const RelaxDropCross&) = default;
};

/// Strength shortened.
struct RelaxShortStrength {
    Minutes minutes;
    static void fields(auto& reason, auto&& field) { field("minutes", reason.minutes); }
    static constexpr std::string_view code = "RELAX_SHORT_STRENGTH";
    friend bool operator==(const RelaxShortStrength&, const RelaxShortStrength&) = default;
};

/// A run shortened to fit its day.
struct RelaxShortenRun {
    Distance from;
    Distance distance;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("distance", reason.distance);
    }
    static constexpr std::string_view code = "RELAX_SHORTEN_RUN";
    friend bool operator==(const RelaxShortenRun&, const RelaxShortenRun&) = default;
};

/// The quality run became an easy one.
struct RelaxQualityToEasy {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "RELAX_QUALITY_TO_EASY";
    friend bool operator==(const RelaxQualityToEasy&, const RelaxQualityToEasy&) = default;
};

/// The long run became an easy one.
struct RelaxLongToEasy {
    Distance from;
    Distance distance;
    static void fields(auto& reason, auto&& field) {
        field("from", reason.from);
        field("distance", reason.distance);
    }
    static constexpr std::string_view code = "RELAX_LONG_TO_EASY";
    friend bool operator==(const RelaxLongToEasy&, const RelaxLongToEasy&) = default;
};

/// One strength session left out.
struct RelaxOneStrength {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "RELAX_ONE_STRENGTH";
    friend bool operator==(const RelaxOneStrength&, const RelaxOneStrength&) = default;
};

/// A run left out.
struct RelaxDropRun {
    Distance distance;
    static void fields(auto& reason, auto&& field) { field("distance", reason.distance); }
    static constexpr std::string_view code = "RELAX_DROP_RUN";
    friend bool operator==(const RelaxDropRun&, const RelaxDropRun&) = default;
};

/// The second-last run left out.
struct RelaxOneRun {
    Distance distance;
    static void fields(auto& reason, auto&& field) { field("distance", reason.distance); }
    static constexpr std::string_view code = "RELAX_ONE_RUN";
    friend bool operator==(const RelaxOneRun&, const RelaxOneRun&) = default;
};

/// No strength session fits.
struct RelaxNoStrength {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "RELAX_NO_STRENGTH";
    friend bool operator==(const RelaxNoStrength&, const RelaxNoStrength&) = default;
};

/// No run fits.
struct RelaxNoRun {
    Distance distance;
    static void fields(auto& reason, auto&& field) { field("distance", reason.distance); }
    static constexpr std::string_view code = "RELAX_NO_RUN";
    friend bool operator==(const RelaxNoRun&, const RelaxNoRun&) = default;
};

/// No week keeps all locks.
struct InfeasibleLocks {
    int locks = 0;
    static void fields(auto& reason, auto&& field) { field("locks", reason.locks); }
    static constexpr std::string_view code = "INFEASIBLE_LOCKS";
    friend bool operator==(const InfeasibleLocks&, const InfeasibleLocks&) = default;
};

/// The runner fixed the day.
struct UserLock {
    Weekday day = Weekday::Mon;
    static void fields(auto& reason, auto&& field) { field("day", reason.day); }
    static constexpr std::string_view code = "USER_LOCK";
    friend bool operator==(const UserLock&, const UserLock&) = default;
};

/// The physiotherapist fixed the day.
struct PhysioLock {
    Weekday day = Weekday::Mon;
    static void fields(auto& reason, auto&& field) { field("day", reason.day); }
    static constexpr std::string_view code = "PHYSIO_LOCK";
    friend bool operator==(const PhysioLock&, const PhysioLock&) = default;
};

/// The physiotherapist set this rule.
struct PhysioOverride {
    RuleName rule = RuleName::GreenMax;
    Date on;
    static void fields(auto& reason, auto&& field) {
        field("rule", reason.rule);
        field("on", reason.on);
    }
    static constexpr std::string_view code = "PHYSIO_OVERRIDE";
    friend bool operator==(const PhysioOverride&, const PhysioOverride&) = default;
};

/// The phase is Settle.
struct PhaseEnterSettle {
    Date on;
    static void fields(auto& reason, auto&& field) { field("on", reason.on); }
    static constexpr std::string_view code = "PHASE_ENTER_SETTLE";
    friend bool operator==(const PhaseEnterSettle&, const PhaseEnterSettle&) = default;
};

/// The phase is Rebuild.
struct PhaseEnterRebuild {
    Date on;
    static void fields(auto& reason, auto&& field) { field("on", reason.on); }
    static constexpr std::string_view code = "PHASE_ENTER_REBUILD";
    friend bool operator==(const PhaseEnterRebuild&, const PhaseEnterRebuild&) = default;
};

/// The phase is Build.
struct PhaseEnterBuild {
    Date on;
    static void fields(auto& reason, auto&& field) { field("on", reason.on); }
    static constexpr std::string_view code = "PHASE_ENTER_BUILD";
    friend bool operator==(const PhaseEnterBuild&, const PhaseEnterBuild&) = default;
};

/// The phase is Sustain.
struct PhaseEnterSustain {
    Date on;
    static void fields(auto& reason, auto&& field) { field("on", reason.on); }
    static constexpr std::string_view code = "PHASE_ENTER_SUSTAIN";
    friend bool operator==(const PhaseEnterSustain&, const PhaseEnterSustain&) = default;
};

/// The next rung of the stressor ladder.
struct StressorAdd {
    Stressor stressor = Stressor::Strides;
    static void fields(auto& reason, auto&& field) { field("stressor", reason.stressor); }
    static constexpr std::string_view code = "STRESSOR_ADD";
    friend bool operator==(const StressorAdd&, const StressorAdd&) = default;
};

/// Gave a strong amber or red light: left out for two weeks.
struct StressorRemove {
    Stressor stressor = Stressor::Strides;
    Date until;
    static void fields(auto& reason, auto&& field) {
        field("stressor", reason.stressor);
        field("until", reason.until);
    }
    static constexpr std::string_view code = "STRESSOR_REMOVE";
    friend bool operator==(const StressorRemove&, const StressorRemove&) = default;
};

/// An equal part of the week.
struct RunShare {
    int runs = 0;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("runs", reason.runs);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "RUN_SHARE";
    friend bool operator==(const RunShare&, const RunShare&) = default;
};

/// The long run's part of the week.
struct LongShare {
    Ratio share;
    Distance target;
    static void fields(auto& reason, auto&& field) {
        field("share", reason.share);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "LONG_SHARE";
    friend bool operator==(const LongShare&, const LongShare&) = default;
};

/// One run of the week practises the cue.
struct TechniqueRun {
    Cue cue = Cue::Tall;
    static void fields(auto& reason, auto&& field) { field("cue", reason.cue); }
    static constexpr std::string_view code = "TECHNIQUE_RUN";
    friend bool operator==(const TechniqueRun&, const TechniqueRun&) = default;
};

/// The run with the stressor of the ladder.
struct QualityStep {
    Stressor stressor = Stressor::Strides;
    static void fields(auto& reason, auto&& field) { field("stressor", reason.stressor); }
    static constexpr std::string_view code = "QUALITY_STEP";
    friend bool operator==(const QualityStep&, const QualityStep&) = default;
};

/// Strength on days at least two apart.
struct StrengthTwice {
    int sessions = 0;
    static void fields(auto& reason, auto&& field) { field("sessions", reason.sessions); }
    static constexpr std::string_view code = "STRENGTH_TWICE";
    friend bool operator==(const StrengthTwice&, const StrengthTwice&) = default;
};

/// Low-impact work keeps the fitness.
struct CrossLowImpact {
    int sessions = 0;
    static void fields(auto& reason, auto&& field) { field("sessions", reason.sessions); }
    static constexpr std::string_view code = "CROSS_LOW_IMPACT";
    friend bool operator==(const CrossLowImpact&, const CrossLowImpact&) = default;
};

/// Done.
struct SessionDone {
    Date on;
    static void fields(auto& reason, auto&& field) { field("on", reason.on); }
    static constexpr std::string_view code = "SESSION_DONE";
    friend bool operator==(const SessionDone&, const SessionDone&) = default;
};

/// Missed, and not made up for.
struct MissedDropped {
    ReasonSession session;
    static void fields(auto& reason, auto&& field) { field("session", reason.session); }
    static constexpr std::string_view code = "MISSED_DROPPED";
    friend bool operator==(const MissedDropped&, const MissedDropped&) = default;
};

/// Your own decision.
struct OwnDecided {
    ReasonSession session;
    static void fields(auto& reason, auto&& field) { field("session", reason.session); }
    static constexpr std::string_view code = "OWN_DECISION";
    friend bool operator==(const OwnDecided&, const OwnDecided&) = default;
};

/// No run the day after a strong amber light.
struct RestAfterAmber2 {
    Date run;
    static void fields(auto& reason, auto&& field) { field("run", reason.run); }
    static constexpr std::string_view code = "REST_AFTER_AMBER2";
    friend bool operator==(const RestAfterAmber2&, const RestAfterAmber2&) = default;
};

/// No run for two days after a red light.
struct RestAfterRed {
    Date run;
    static void fields(auto& reason, auto&& field) { field("run", reason.run); }
    static constexpr std::string_view code = "REST_AFTER_RED";
    friend bool operator==(const RestAfterRed&, const RestAfterRed&) = default;
};

/// The first run after a red light: short, flat, running and walking in turns.
struct FirstAfterRed {
    Date on;
    Distance cap;
    static void fields(auto& reason, auto&& field) {
        field("on", reason.on);
        field("cap", reason.cap);
    }
    static constexpr std::string_view code = "FIRST_AFTER_RED";
    friend bool operator==(const FirstAfterRed&, const FirstAfterRed&) = default;
};

/// A run went beyond its limit: the next one does not go beyond what is tolerated.
struct SpikeDone {
    Date run;
    Distance distance;
    /// The limit that the run went beyond.
    Distance cap;
    static void fields(auto& reason, auto&& field) {
        field("run", reason.run);
        field("distance", reason.distance);
        field("cap", reason.cap);
    }
    static constexpr std::string_view code = "SPIKE_DONE";
    friend bool operator==(const SpikeDone&, const SpikeDone&) = default;
};

/// Quicker, shorter steps.
struct CueCadence {
    int cadence = 0;
    static void fields(auto& reason, auto&& field) { field("cadence", reason.cadence); }
    static constexpr std::string_view code = "CUE_CADENCE";
    friend bool operator==(const CueCadence&, const CueCadence&) = default;
};

/// Quiet feet.
struct CueSoft {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "CUE_SOFT";
    friend bool operator==(const CueSoft&, const CueSoft&) = default;
};

/// Foot under you.
struct CueShort {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "CUE_SHORT";
    friend bool operator==(const CueShort&, const CueShort&) = default;
};

/// Tall, leaning from the ankles.
struct CueTall {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "CUE_TALL";
    friend bool operator==(const CueTall&, const CueTall&) = default;
};

/// This week's third of the way to the target.
struct CadenceStep {
    int week = 0;
    int cadence = 0;
    int target = 0;
    static void fields(auto& reason, auto&& field) {
        field("week", reason.week);
        field("cadence", reason.cadence);
        field("target", reason.target);
    }
    static constexpr std::string_view code = "CADENCE_STEP";
    friend bool operator==(const CadenceStep&, const CadenceStep&) = default;
};

/// Red lights repeat: a physiotherapist should look.
struct PhysioReview {
    int reds = 0;
    static void fields(auto& reason, auto&& field) { field("reds", reason.reds); }
    static constexpr std::string_view code = "PHYSIO_REVIEW";
    friend bool operator==(const PhysioReview&, const PhysioReview&) = default;
};

/// A clearance is recorded.
struct Cleared {
    Date on;
    static void fields(auto& reason, auto&& field) { field("on", reason.on); }
    static constexpr std::string_view code = "CLEARED";
    friend bool operator==(const Cleared&, const Cleared&) = default;
};

/// Under 18 years: plan with a clinician.
struct Under18 {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "UNDER_18";
    friend bool operator==(const Under18&, const Under18&) = default;
};

/// The year of birth does not tell whether the runner is an adult: plan with a clinician.
struct AgeUnknown {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "AGE_UNKNOWN";
    friend bool operator==(const AgeUnknown&, const AgeUnknown&) = default;
};

/// Something that a clinician has to know of before anybody plans.
struct PrecautionOpen {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "PRECAUTION";
    friend bool operator==(const PrecautionOpen&, const PrecautionOpen&) = default;
};

/// Best found, not proved.
struct NotProved {
    static void fields(auto&, auto&&) {}
    static constexpr std::string_view code = "NOT_PROVED";
    friend bool operator==(const NotProved&, const NotProved&) = default;
};

/// The code of a red flag itself: `RF01` … `RF20`.
struct FlagOpen {
    RedFlag flag = RedFlag::CannotBearWeight;
    Date since;
    static void fields(auto& reason, auto&& field) {
        field("flag", reason.flag);
        field("since", reason.since);
    }
    static constexpr std::string_view code = "RF";
    friend bool operator==(const FlagOpen&, const FlagOpen&) = default;
};

template <class... Kinds>
struct ReasonKindList {
    static constexpr std::size_t size = std::max({sizeof(Kinds)...});
    static constexpr std::size_t alignment = std::max({alignof(Kinds)...});
    static constexpr std::size_t count = sizeof...(Kinds);
    static constexpr bool arePlain = (std::is_trivially_copyable_v<Kinds> && ...);

    /// Its place in the list; `count` for what is no reason.
    template <class Kind>
    static consteval std::size_t placeOf() {
        std::size_t place = 0;
        static_cast<void>(((std::is_same_v<Kind, Kinds> || (++place, false)) || ...));
        return place;
    }
};

using ReasonKinds = ReasonKindList<
    LightGreen, LightAmber1, LightAmber2, LightRed, LightStop, Unconfirmed, Masked, StatusSettled, StatusHold,
    StatusAmber, StatusFlare, StatusStop, StopRedFlag, CutAmber, CutFlare, SpikeRollback, HoldStatus, Progress,
    GoalReached, Deload, DeloadAlreadyHad, OneChangeAtATime, GapReturn, GapWalkRun, WalkRun, WalkRunUp, WalkRunRepeat,
    WalkRunDown, WalkRunGate, SleepHold, FatigueHold, CalfHold, AdherenceHold, DataHold, FirstPlanAsked, RunCap110,
    OnsetCap, LongCap80, MoreShorterRuns, FewerRunsMinLength, SingleRunCapLimitsWeek, TimeBudgetCapsRun, LongShareTrim,
    NoRunDay, RelaxDropCross, RelaxShortStrength, RelaxShortenRun, RelaxQualityToEasy, RelaxLongToEasy,
    RelaxOneStrength, RelaxDropRun, RelaxOneRun, RelaxNoStrength, RelaxNoRun, InfeasibleLocks, UserLock, PhysioLock,
    PhysioOverride, PhaseEnterSettle, PhaseEnterRebuild, PhaseEnterBuild, PhaseEnterSustain, StressorAdd,
    StressorRemove, RunShare, LongShare, TechniqueRun, QualityStep, StrengthTwice, CrossLowImpact, SessionDone,
    MissedDropped, OwnDecided, RestAfterAmber2, RestAfterRed, CueCadence, CueSoft, CueShort, CueTall, CadenceStep,
    PhysioReview, Cleared, Under18, NotProved, FlagOpen, CutStands, SettleHolds, NoKneeData, SteadyAmber, WalkRunTest,
    StressHold, MaskedHold, MorningHighHold, MorningRest, GoalAsk, IllnessEasy, IllnessRest, IllnessRamp, FirstAfterRed,
    SpikeDone, AgeUnknown, PrecautionOpen>;

}  // namespace restride
