// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// The rules of which a plan can be found guilty, each with its title. `docs/rules.md` tells what each one holds, under
// the same label and the same title: a test compares them.

namespace restride {

struct RuleTitle {
    std::string_view label;
    std::string_view title;
};

/// Sections of the page, then hard rules, then invariants, each in order.
inline constexpr std::array ruleTitles{
    RuleTitle{"3.1", "Whom the rules are for"},
    RuleTitle{"3.2.7", "Warning signs"},
    RuleTitle{"3.3", "From week to week, in steps of 100 m"},
    RuleTitle{"3.3.2", "The week's target"},
    RuleTitle{"3.3.5", "Phases, and what they hold"},
    RuleTitle{"3.3.6", "The ladder of stressors"},
    RuleTitle{"3.3.7", "The walk–run ladder"},
    RuleTitle{"3.3.8", "How many runs, and how long"},
    RuleTitle{"3.4", "The week and its days"},
    RuleTitle{"3.4.1", "The sessions of a week"},
    RuleTitle{"3.4.3", "The soft cost of a week"},
    RuleTitle{"3.4.4", "Concessions and their price"},
    RuleTitle{"3.4.5", "The proof of the best week"},
    RuleTitle{"3.4.6", "Locks and own decisions"},
    RuleTitle{"3.5", "Strength"},
    RuleTitle{"3.6", "Prime, Perform, Restore"},
    RuleTitle{"3.7", "After a bad run of the same week"},
    RuleTitle{"3.10", "Reasons"},

    RuleTitle{"H1", "A day holds no more than its minutes, and only what it allows"},
    RuleTitle{"H2", "A day holds few sessions, and none twice"},
    RuleTitle{"H3", "The week has its days of rest"},
    RuleTitle{"H4", "Strength days lie apart"},
    RuleTitle{"H5", "Hard runs are not on consecutive days"},
    RuleTitle{"H6", "No strength on a hard run's day, no FULL the day before"},
    RuleTitle{"H7", "On one day the run comes before strength"},
    RuleTitle{"H8", "Not too many running days in a row"},
    RuleTitle{"H9", "LONG runs lie apart"},
    RuleTitle{"H10", "Not too many hard runs in a week"},
    RuleTitle{"H11", "No run passes the run cap, and no week its target"},
    RuleTitle{"H12", "What is done or locked keeps its day, and nothing is planned in the past"},
    RuleTitle{"H13", "Days of rest after a bad run"},
    RuleTitle{"H14", "Cross-training is easy in SETTLE"},
    RuleTitle{"H15", "The week holds no more than its minutes"},
    RuleTitle{"H16", "Nothing hard just before an event"},

    RuleTitle{"I1", "No plan while a warning sign stops it"},
    RuleTitle{"I3", "At K = 3 the phase is SETTLE and nothing is hard"},
    RuleTitle{"I4", "A week grows by one step at most"},
    RuleTitle{"I5", "At K = 1 no week grows"},
    RuleTitle{"I6", "K = 2 on Monday cuts the week"},
    RuleTitle{"I7", "K = 3 on Monday cuts the week further"},
    RuleTitle{"I8", "After a jump the week comes back to the typical one"},
    RuleTitle{"I9", "A lighter week is smaller, and nothing in it is hard"},
    RuleTitle{"I10", "No run passes the cap that its week tells"},
    RuleTitle{"I11", "No run passes the onset cap"},
    RuleTitle{"I22", "Locked sessions are on their locked day"},
    RuleTitle{"I23", "What is done stands in the plan as it was done"},
    RuleTitle{"I26", "Prime and Restore keep their shortest minutes"},
    RuleTitle{"I27", "No run is too short to be worth the shoes"},
    RuleTitle{"I28", "SETTLE holds easy runs only"},
    RuleTitle{"I29", "Stressors come in their order"},
    RuleTitle{"I30", "One new stressor a week, and no growth beside it"},
    RuleTitle{"I35", "Only a settled knee lets a week grow"},
    RuleTitle{"I36", "On the walk–run ladder every run is a walk–run"},
    RuleTitle{"I37", "A walk–run is on the rung that was reached"},
    RuleTitle{"I42", "The cadence rises in small steps"},
    RuleTitle{"I43", "A run has one cue, and a week no second one"},
    RuleTitle{"I44", "A lighter week comes when it is due, and only then"},
    RuleTitle{"I45", "The long run keeps to its share of the week"},
    RuleTitle{"I46", "Weeks and sessions say why, in codes that are known"},
    RuleTitle{"I47", "The numbers in reasons are those of the diary"},
};

/// The label of a rule that has a title. One that has none does not compile.
class RuleLabel {
public:
    // A literal needs no more words: `findings.add("H11", …)`.
    // NOLINTNEXTLINE(google-explicit-constructor)
    consteval RuleLabel(const char* label) : m_rule(&titled(label)) {}

    [[nodiscard]] constexpr std::string_view text() const { return m_rule->label; }
    [[nodiscard]] constexpr std::string_view title() const { return m_rule->title; }

private:
    static consteval const RuleTitle& titled(std::string_view label) {
        for (const RuleTitle& rule : ruleTitles)
            if (rule.label == label) return rule;
        throw "this rule has no title: give it one above, and its entry in docs/rules.md";
    }

    const RuleTitle* m_rule;
};

}  // namespace restride
