// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_options.h"
#include "core/import/read_file.h"

#include <optional>
#include <span>

namespace restride {

/// One run of a table whose distances have no unit.
struct UnitlessRun {
    double distance = 0;
    double seconds = 0;
    /// Metres a step; steps a minute. 0: not told.
    double stride = 0;
    double cadence = 0;
};

struct UnitProof {
    /// Nothing: it cannot be known from these rows.
    std::optional<DistanceUnit> unit;
    GuessBasis basis = GuessBasis::PlausiblePace;
    int support = 0;
    int against = 0;
    Sureness sure = Sureness::Unclear;
};

/// Kilometres or miles: by the median of distance ÷ (stride × cadence × time), single rows scatter; else by the pace
/// that no runner has. A pace column proves nothing: it changes its unit together with the distance.
[[nodiscard]] UnitProof proveDistanceUnit(std::span<const UnitlessRun> runs);

/// Metres in a kilometre, a mile or a metre.
[[nodiscard]] double metresOf(DistanceUnit unit);

/// The middle of the values, which are put in another order; there is one at least.
[[nodiscard]] double medianOf(std::span<double> values);

}  // namespace restride
