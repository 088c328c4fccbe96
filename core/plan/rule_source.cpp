// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rule_source.h"

#include <algorithm>

namespace restride {

namespace {

using enum Certainty;

/// The source of a reason with a number that somebody may change: it is about what that number is about.
constexpr RuleSource changeable(std::string_view code, RuleName parameter, Certainty certainty,
                                std::array<std::string_view, 2> labels = {}) {
    return {code, specOf(parameter).topic, certainty, labels, parameter};
}

constexpr std::array ruleSources{
    changeable("LIGHT_GREEN", RuleName::GreenMax, Moderate, {"E6", "E4"}),
    changeable("LIGHT_AMBER1", RuleName::GreenMax, Moderate, {"E6", "E4"}),
    changeable("LIGHT_AMBER2", RuleName::AmberMax, Low, {"E7", "E6"}),
    changeable("LIGHT_RED", RuleName::AmberMax, Low, {"E7", "E6"}),
    changeable("LIGHT_STOP", RuleName::StopPain, Convention, {"article 001", "E65"}),
    RuleSource{"UNCONFIRMED", RuleTopic::NextMorning, Moderate, {"E6"}},
    RuleSource{"MASKED", RuleTopic::Painkillers, Convention},
    RuleSource{"K0", RuleTopic::KneeStatus, Convention},
    RuleSource{"K1", RuleTopic::KneeStatus, Convention},
    RuleSource{"K2", RuleTopic::KneeStatus, Convention},
    RuleSource{"K3", RuleTopic::KneeStatus, Convention},
    RuleSource{"K4", RuleTopic::WarningSigns, Moderate, {"E65"}},
    RuleSource{"STOP_RED_FLAG", RuleTopic::WarningSigns, Moderate, {"E65"}},
    changeable("CUT_AMBER", RuleName::CutAmber, Convention, {"article 000"}),
    changeable("CUT_FLARE", RuleName::CutFlare, Convention, {"article 001"}),
    changeable("SPIKE_ROLLBACK", RuleName::Kappa, Convention, {"article 004"}),
    RuleSource{"CUT_STANDS", RuleTopic::WeekCut, Convention},
    RuleSource{"HOLD_STATUS", RuleTopic::Growth, Convention},
    RuleSource{"SETTLE_HOLDS", RuleTopic::Phases, Low, {"E10"}},
    RuleSource{"NO_KNEE_DATA", RuleTopic::KneeStatus, Convention},
    changeable("STEADY_AMBER", RuleName::Growth, Convention, {"E70"}),
    changeable("PROGRESS_10", RuleName::Growth, Convention, {"article 000", "E13"}),
    RuleSource{"GOAL_REACHED", RuleTopic::Goal, Given},
    RuleSource{"GOAL_ASK", RuleTopic::Goal, Convention},
    changeable("DELOAD", RuleName::Deload, Convention, {"E69"}),
    changeable("DELOAD_ALREADY_HAD", RuleName::DeloadPeriod, Convention, {"E69"}),
    RuleSource{"ONE_CHANGE_AT_A_TIME", RuleTopic::OneChange, Convention},
    RuleSource{"GAP_RETURN", RuleTopic::ReturnAfterBreak, Convention, {"E80"}},
    RuleSource{"GAP_WALKRUN", RuleTopic::ReturnAfterBreak, Convention, {"E84"}},
    RuleSource{"WALK_RUN", RuleTopic::WalkRunLadder, Convention, {"E84"}},
    RuleSource{"WR_UP", RuleTopic::WalkRunLadder, Convention, {"E84"}},
    RuleSource{"WR_REPEAT", RuleTopic::WalkRunLadder, Convention, {"E84"}},
    RuleSource{"WR_DOWN", RuleTopic::WalkRunLadder, Convention, {"E84"}},
    RuleSource{"WR_GATE", RuleTopic::WalkRunLadder, Convention, {"E84"}},
    RuleSource{"WR_TEST", RuleTopic::WalkRunLadder, Convention, {"E84"}},
    changeable("SLEEP_HOLD", RuleName::IgnoreHold, Low, {"E75"}),
    changeable("FATIGUE_HOLD", RuleName::IgnoreHold, Convention),
    changeable("STRESS_HOLD", RuleName::IgnoreHold, Convention),
    RuleSource{"CALF_HOLD", RuleTopic::Holds, Convention},
    changeable("ADHERENCE_HOLD", RuleName::IgnoreHold, Convention),
    changeable("DATA_HOLD", RuleName::IgnoreHold, Convention),
    RuleSource{"MASKED_HOLD", RuleTopic::Painkillers, Convention},
    RuleSource{"MORNING_HIGH_HOLD", RuleTopic::Holds, Convention},
    RuleSource{"MORNING_REST", RuleTopic::Pauses, Convention},
    RuleSource{"ILLNESS_EASY", RuleTopic::Illness, Convention},
    RuleSource{"ILLNESS_REST", RuleTopic::Illness, Convention},
    RuleSource{"ILLNESS_RAMP", RuleTopic::Illness, Convention},
    RuleSource{"FIRST_PLAN_ASKED", RuleTopic::FirstWeek, Convention},
    changeable("RUN_CAP_110", RuleName::RunCap, Moderate, {"E14"}),
    RuleSource{"ONSET_CAP", RuleTopic::PainOnset, Convention, {"article 004"}},
    RuleSource{"LONG_CAP_80", RuleTopic::LongestRun, Convention},
    RuleSource{"MORE_SHORTER_RUNS", RuleTopic::NumberOfRuns, Low, {"E6"}},
    RuleSource{"FEWER_RUNS_MIN_LENGTH", RuleTopic::NumberOfRuns, Convention},
    changeable("SINGLE_RUN_CAP_LIMITS_WEEK", RuleName::RunCap, Moderate, {"E14"}),
    RuleSource{"TIME_BUDGET_CAPS_RUN", RuleTopic::FreeTime, Given},
    RuleSource{"LONG_SHARE_TRIM", RuleTopic::Shares, Convention},
    RuleSource{"NO_RUN_DAY", RuleTopic::FreeTime, Given},
    RuleSource{"RELAX_DROP_CROSS", RuleTopic::Concessions, Convention},
    RuleSource{"RELAX_SHORT_STRENGTH", RuleTopic::Concessions, Convention, {"E51"}},
    RuleSource{"RELAX_SHORTEN_RUN", RuleTopic::Concessions, Convention},
    RuleSource{"RELAX_QUALITY_TO_EASY", RuleTopic::Concessions, Convention},
    RuleSource{"RELAX_LONG_TO_EASY", RuleTopic::Concessions, Convention},
    RuleSource{"RELAX_ONE_STRENGTH", RuleTopic::Concessions, Convention},
    RuleSource{"RELAX_DROP_RUN", RuleTopic::Concessions, Convention},
    RuleSource{"RELAX_ONE_RUN", RuleTopic::Concessions, Convention},
    RuleSource{"RELAX_NO_STRENGTH", RuleTopic::Concessions, Convention},
    RuleSource{"RELAX_NO_RUN", RuleTopic::Concessions, Convention},
    RuleSource{"INFEASIBLE_LOCKS", RuleTopic::FixedDays, Given},
    RuleSource{"USER_LOCK", RuleTopic::FixedDays, Given},
    RuleSource{"PHYSIO_LOCK", RuleTopic::FixedDays, Given},
    RuleSource{"PHYSIO_OVERRIDE", RuleTopic::Overrides, Given},
    RuleSource{"PHASE_ENTER_SETTLE", RuleTopic::Phases, Low, {"E10"}},
    RuleSource{"PHASE_ENTER_REBUILD", RuleTopic::Phases, Low, {"E10"}},
    RuleSource{"PHASE_ENTER_BUILD", RuleTopic::Phases, Convention},
    RuleSource{"PHASE_ENTER_SUSTAIN", RuleTopic::Phases, Convention},
    RuleSource{"STRESSOR_ADD", RuleTopic::StressorLadder, Convention, {"E15"}},
    RuleSource{"STRESSOR_REMOVE", RuleTopic::StressorLadder, Convention},
    RuleSource{"RUN_SHARE", RuleTopic::Shares, Convention},
    RuleSource{"LONG_SHARE", RuleTopic::Shares, Convention},
    RuleSource{"TECHNIQUE_RUN", RuleTopic::Technique, Low, {"E41"}},
    RuleSource{"QUALITY_STEP", RuleTopic::StressorLadder, Convention, {"E15"}},
    changeable("STRENGTH_TWICE", RuleName::StrengthSessions, Moderate, {"E47", "E67"}),
    RuleSource{"CROSS_LOW_IMPACT", RuleTopic::CrossWork, Low, {"E33"}},
    RuleSource{"SESSION_DONE", RuleTopic::Diary, Given},
    RuleSource{"MISSED_DROPPED", RuleTopic::MissedSessions, Convention},
    RuleSource{"OWN_DECISION", RuleTopic::OwnDecisions, Given},
    RuleSource{"REST_AFTER_AMBER2", RuleTopic::Pauses, Convention},
    RuleSource{"REST_AFTER_RED", RuleTopic::Pauses, Convention},
    changeable("FIRST_AFTER_RED", RuleName::FirstAfterRed, Convention, {"E6"}),
    changeable("SPIKE_DONE", RuleName::RunCap, Moderate, {"E14"}),
    changeable("CUE_CADENCE", RuleName::CadenceChange, Low, {"E20", "E43"}),
    RuleSource{"CUE_SOFT", RuleTopic::Technique, Low, {"E40", "E41"}},
    RuleSource{"CUE_SHORT", RuleTopic::Technique, Moderate, {"E22", "E23"}},
    RuleSource{"CUE_TALL", RuleTopic::Technique, Low, {"E39"}},
    changeable("CADENCE_STEP", RuleName::CadenceChange, Low, {"E20", "E43"}),
    RuleSource{"PHYSIO_REVIEW", RuleTopic::Review, Convention},
    RuleSource{"CLEARED", RuleTopic::WarningSigns, Given},
    RuleSource{"UNDER_18", RuleTopic::Adults, Convention},
    RuleSource{"AGE_UNKNOWN", RuleTopic::Adults, Convention},
    RuleSource{"PRECAUTION", RuleTopic::Precautions, Convention},
    RuleSource{"NOT_PROVED", RuleTopic::Proof, Given},
    RuleSource{"RF", RuleTopic::WarningSigns, Moderate, {"E65"}},
};

constexpr std::size_t noRow = ruleSources.size();

constexpr std::size_t rowOf(std::string_view code) {
    for (std::size_t i = 0; i < ruleSources.size(); ++i)
        if (ruleSources[i].code == code) return i;
    return noRow;
}

struct Citation {
    std::string_view label;
    std::string_view text;
};

/// The sources of `docs/rules.md`, as far as the rules above ask for them.
constexpr std::array citations{
    Citation{"E4", "Esculier and others, British Journal of Sports Medicine 2018"},
    Citation{"E6", "La Trobe University, education page for runners with pain around the kneecap"},
    Citation{"E7", "Silbernagel and others, American Journal of Sports Medicine 2007"},
    Citation{"E10", "Rathleff and others, American Journal of Sports Medicine 2019"},
    Citation{"E13", "Buist and others, American Journal of Sports Medicine 2008"},
    Citation{"E14", "Frandsen and others, British Journal of Sports Medicine 2025"},
    Citation{"E15", "Ramskov and others, BMJ Open Sport and Exercise Medicine 2018"},
    Citation{"E20", "Heiderscheit and others, Medicine and Science in Sports and Exercise 2011"},
    Citation{"E22", "Willson and others, Clinical Biomechanics 2014"},
    Citation{"E23", "Willson and others, Scandinavian Journal of Medicine and Science in Sports 2015"},
    Citation{"E33", "Ericson and Nisell, Physical Therapy 1987"},
    Citation{"E39", "Teng and Powers, Journal of Orthopaedic and Sports Physical Therapy 2014"},
    Citation{"E40", "Chan and others, American Journal of Sports Medicine 2018"},
    Citation{"E41", "Alexander and others, British Journal of Sports Medicine 2022"},
    Citation{"E43", "Bramah and others, American Journal of Sports Medicine 2019"},
    Citation{"E47", "Nascimento and others, Journal of Orthopaedic and Sports Physical Therapy 2018"},
    Citation{"E51", "Toresdahl and others, Sports Health 2020"},
    Citation{"E65", "NHS referral pages on the knee; Stiell and others, Annals of Emergency Medicine 1995"},
    Citation{"E67", "American College of Sports Medicine, guidance on resistance training"},
    Citation{"E69", "Bell and others, Frontiers in Sports and Active Living 2022"},
    Citation{"E70", "Farrar and others, Pain 2001; Salaffi and others, European Journal of Pain 2004"},
    Citation{"E75", "Scandinavian Journal of Medicine and Science in Sports 2025; de Jonge and others, 2025"},
    Citation{"E80", "Mujika and Padilla, Sports Medicine 2000"},
    Citation{"E84", "walk and run table of a gait trial's protocol, Trials 2023; University of Delaware"},
};

}  // namespace

const RuleSource& sourceOf(const Reason& reason) {
    return reason.visit([]<class R>(const R&) -> const RuleSource& {
        constexpr std::size_t row = rowOf(R::code);
        static_assert(row != noRow, "a reason without a source");
        return ruleSources[row];
    });
}

std::string_view citationOf(std::string_view label) {
    const auto place = std::ranges::find(citations, label, &Citation::label);
    return place == citations.end() ? std::string_view() : place->text;
}

std::span<const RuleSource> allRuleSources() {
    return ruleSources;
}

}  // namespace restride
