// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/family.h"

#include <algorithm>
#include <array>

namespace restride::trial {

namespace {

constexpr Between healed{1.2, 1.2};

// An injured knee that gets well if it is let: what the other families are told apart from.
constexpr Family plain{.name = "plain"};

// Healed, but one does not rate a knee to the half point: a calm 1 is told as 0, 1 or 2.
constexpr Family noisy{.name = "noisy",
                       .capacityLeft = healed,
                       .restPain{0.5, 0.9},
                       .runPain{0.2, 0.4},
                       .painAtCapacity = 0.6,
                       .scatter = 1.8};

// A bad week of sleep or weather makes every rating worse for days, and the knee is none the worse for it.
constexpr Family moody{.name = "moody", .restPain{0.3, 0.7}, .scatter = 0.8, .mood = 1.3};

// Like a tendon: what was too much is felt worst on the second day, and takes one to two weeks to settle. Its owner
// stopped at less than the others.
constexpr Family slow{.name = "slow",
                      .capacityLeft{0.62, 0.74},
                      .growthPerWeek = 0.05,
                      .keptOvernight{0.906, 0.944},
                      .onSecondDay = 0.6,
                      .injury{2.5, 3.5}};

// The knee was never without a word, and need not be.
constexpr Family chronic{
    .name = "chronic", .restPain{1.0, 1.6}, .runPain{0.0, 0.2}, .painAtCapacity = 0.5, .content = 3};

// Each load too much irritates twice as much, and capacity comes back more slowly than ten per cent a week.
constexpr Family fragile{.name = "fragile",
                         .capacityLeft{0.61, 0.73},
                         .growthPerWeek = 0.037,
                         .irritationBeyond = 12,
                         .keptOvernight{0.60, 0.68}};

// Something is wrong that no plan mends: it hurts a little more each week, in the morning as much as on the
// run, and takes hardly more for being trained.
constexpr Family worsening{.name = "worsening",
                           .capacityLeft{0.56, 0.66},
                           .growthPerWeek = 0.02,
                           .growthPerStrength = 0,
                           .healedPerDay = 0,
                           .runPain{-0.4, -0.1},
                           .painAtCapacity = 0.3,
                           .worseningPerWeek{0.18, 0.26}};

// All is well until a twist on a run of week 6, 7 or 8.
constexpr Family sudden{.name = "sudden", .newInjury = Between{5.5, 6.5}};

constexpr Family sparse{.name = "sparse", .habit{.answered = 0.5}};

constexpr Family overEager{.name = "over-eager", .growthPerWeek = 0.06, .habit{.ran = 1.2}};

constexpr Family halfHearted{.name = "half-hearted", .habit{.missed = 1.0 / 3}};

// Every run hurts at 3 of 10, no less and no more, and the next morning knows nothing of it.
constexpr Family steady{.name = "steady-3",
                        .capacityLeft = healed,
                        .keptOvernight{0.4, 0.5},
                        .restPain{0, 0},
                        .runPain{3, 3},
                        .painAtCapacity = 0,
                        .runScatter = 0};

// Healed, stiff each morning, better once it runs.
constexpr Family soreMornings{
    .name = "sore-mornings", .capacityLeft = healed, .restPain{3, 3}, .runPain{-1.6, -1.2}, .painAtCapacity = 0.6};

constexpr std::array all{plain,  noisy,  moody,     slow,        chronic, fragile,     worsening,
                         sudden, sparse, overEager, halfHearted, steady,  soreMornings};

}  // namespace

std::span<const Family> families() {
    return all;
}

const Family* familyOf(std::string_view name) {
    const auto* const found = std::ranges::find(all, name, &Family::name);
    return found == all.end() ? nullptr : found;
}

}  // namespace restride::trial
