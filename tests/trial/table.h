// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trial/runner.h"

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

// What many courses come to, and the table of it (3.13).

namespace restride::trial {

/// A way to decide, by the name that the table gives it. `make` is called once a knee.
struct NamedPolicy {
    std::string_view name;
    std::function<std::unique_ptr<Policy>()> make;
};

/// Which knees, for how long.
struct TrialSize {
    int knees = 200;
    int weeks = 26;
    std::uint64_t seed = 20'261'130;
};

/// The courses of one family by one policy: the knees 0, 1, … of the seed, on as many threads as the machine has.
/// A knee is the same for each policy and in trials of any size.
[[nodiscard]] std::vector<Course> courses(const Family& family, const NamedPolicy& policy, const TrialSize& size);

/// The figures of one family by one policy. Shares are of all runners, sums are a runner's mean.
struct Figures {
    /// A week at 0.9 of the old one with every run rated `content` or less came within 16 weeks; within all.
    double backIn16 = 0;
    double back = 0;
    /// Lower median of the first such week, counted from 1, of those who have one; 0: nobody has.
    int medianWeek = 0;
    double flares = 0;
    double soreRuns = 0;
    double weeksWithACut = 0;
    /// Mean week, as a share of the old one.
    double distance = 0;
    /// The last week was told at least half of what the first one was.
    double kept = 0;
    /// A clinician was named at some time.
    double clinician = 0;
    /// First run after the second injury, as a share of the run that did it; the largest. 0 where there is none.
    double firstAfter = 0;
};

[[nodiscard]] Figures figuresOf(const Family& family, std::span<const Course> courses);

/// One line for each family and policy, as Markdown.
void printTable(std::ostream& out, std::span<const Family> families, std::span<const NamedPolicy> policies,
                const TrialSize& size);

}  // namespace restride::trial
