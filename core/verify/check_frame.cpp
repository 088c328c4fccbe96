// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checks.h"

#include <algorithm>

namespace restride::verifying {

namespace {

std::vector<std::string> codesOf(const std::vector<RedFlag>& flags) {
    std::vector<std::string> codes;
    for (const RedFlag flag : flags) codes.emplace_back(word(flag));
    return codes;
}

void checkWithheld(const Plan& plan, const Facts& facts, Findings& findings) {
    const Withheld& withheld = *plan.withheld;
    if (!plan.weeks.empty())
        findings.add("I1", "/weeks",
                     sentence("The plan is withheld but holds ", plan.weeks.size(), " weeks; it must hold none."));
    if (withheld.level == FlagLevel::Clinician) {
        if (!facts.under18) findings.add("3.1", "/withheld", "The plan is withheld for age, but the runner is adult.");
        if (withheld.codes != std::vector<std::string>{"UNDER_18"})
            findings.add("3.1", "/withheld/codes", "A plan withheld for age must name UNDER_18 and nothing else.");
        if (!facts.stops.empty())
            findings.add("I1", "/withheld",
                         sentence("The flag ", word(facts.stops.front()), " is open and comes before the age."));
        return;
    }
    if (facts.stops.empty()) {
        findings.add("3.2.7", "/withheld",
                     facts.under18 ? "The plan is withheld by a flag, but it is the runner's age that withholds it."
                                   : "The plan is withheld, but no emergency or urgent flag is open.");
        return;
    }
    const FlagLevel level = levelOf(facts.stops.front());
    if (withheld.level != level)
        findings.add("3.2.7", "/withheld/level",
                     sentence("The level is ", withheld.level, ", but the worst open flag is ", level, "."));
    std::vector<std::string> told = withheld.codes;
    std::sort(told.begin(), told.end());
    if (told != codesOf(facts.stops))
        findings.add("3.2.7", "/withheld/codes",
                     sentence("The plan names ", told.size(), " flags; the diary has ", facts.stops.size(),
                              " open emergency or urgent flags, or others."));
}

}  // namespace

void checkFrame(const Plan& plan, const Facts& facts, Findings& findings) {
    if (plan.withheld) {
        checkWithheld(plan, facts, findings);
        return;
    }
    if (facts.under18) findings.add("3.1", "/withheld", "The runner is under 18, so the plan must be withheld.");
    if (!facts.stops.empty())
        findings.add("I1", "/withheld",
                     sentence("The flag ", word(facts.stops.front()), " is open, so the plan must be withheld."));
    if (plan.weeks.empty() || plan.weeks.size() > static_cast<std::size_t>(planning::mostWeeks))
        findings.add("3.4", "/weeks", sentence("The plan has ", plan.weeks.size(), " weeks; it must have 1 to 16."));
    for (std::size_t i = 0; i < plan.weeks.size(); ++i) {
        const std::string place = "/weeks/" + std::to_string(i);
        const Date due = plan.today.monday() + 7 * static_cast<int>(i);
        if (plan.weeks[i].start != due)
            findings.add("3.4", place + "/start",
                         sentence("The week starts on ", plan.weeks[i].start, ", it must start on ", due, "."));
        if (plan.weeks[i].projected != (i > 0))
            findings.add("3.4", place + "/projected", "The first week is no projection, every later one is.");
    }
}

}  // namespace restride::verifying
