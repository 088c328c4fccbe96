// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trial/chance.h"

#include <optional>
#include <span>
#include <string_view>

// The families of made-up knees (3.13), as rows of numbers. They are of our making (C): they show what a rule does,
// never what a person's knee will do. Frozen since the trial was first run: a rule may change, these may not.

namespace restride::trial {

/// What a runner does with what is told.
struct Habit {
    /// Share of a told run that is run: 1.2 is a fifth more, because the runner feels strong.
    double ran = 1;
    /// Share of the told sessions that are left out, because life comes between.
    double missed = 0;
    /// Share of the mornings that are answered; some people do not fill in forms.
    double answered = 1;
};

struct Family {
    std::string_view name;

    /// Week's and run's capacity right after the injury, as a share of the old week and of its longest run. 1.2 is
    /// healed: an old week was run with something to spare.
    Between capacityLeft{0.68, 0.80};
    /// Growth of capacity in a week that is wholly used and never passed, as a share. Tendon and bone answer training
    /// over weeks; 0.10 keeps step with the ten per cent of the articles, less does not.
    double growthPerWeek = 0.10;
    /// Growth of capacity by one strength session, as a share.
    double growthPerStrength = 0.004;
    /// Share of its missing capacity that a day of time alone gives back: 0.003 is a fifth in ten weeks.
    double healedPerDay = 0.003;
    /// Points of pain while one runs at twice the capacity: with 18, 10 % too much is felt as nearly two points.
    double painBeyond = 18;
    /// Points of irritation that the same run leaves: with 6, 10 % too much is a bare half point, and 50 % a flare.
    double irritationBeyond = 6;
    /// Share of irritation that a night leaves: 0.79 is half in 3 days, 0.906 in 7, 0.944 in 12.
    Between keptOvernight{0.74, 0.82};
    /// Share of a run's irritation that is felt only from the second morning on.
    double onSecondDay = 0;
    /// Points at the injury that the story begins with; it settles as irritation does.
    Between injury{4.0, 5.0};
    /// Points of a calm knee in the morning.
    Between restPain{0.1, 0.4};
    /// Points that a calm knee adds while it runs, whatever the distance.
    Between runPain{0.1, 0.4};
    /// Points that a run at the whole capacity adds, without doing any harm.
    double painAtCapacity = 0.8;
    /// Widest error of one rating, in points, before it is rounded; its standard deviation is 0.41 of it. 1.2 is the
    /// half point of one rating (E90).
    double scatter = 1.2;
    /// The same of a rating of a run, where it differs.
    std::optional<double> runScatter = std::nullopt;
    /// Widest part of a rating that lasts for days: sleep, weather, mood. In points.
    double mood = 0;
    /// Points by which the calm knee is worse each week, whatever is done: a true decline.
    Between worseningPerWeek{0, 0};
    /// Points of a second injury on a day of weeks 6 to 8; none: there is none.
    std::optional<Between> newInjury = std::nullopt;
    /// Pain at which the runner is content, in points: `green_max`, and one more where the floor is 1–2.
    int content = 2;
    Habit habit = {};
};

/// Plain, noisy, moody, slow, chronic, fragile, worsening, sudden, sparse, over-eager, half-hearted, steady 3/10 and
/// sore mornings, in this order.
[[nodiscard]] std::span<const Family> families();

/// The family of a name; null when there is none.
[[nodiscard]] const Family* familyOf(std::string_view name);

}  // namespace restride::trial
