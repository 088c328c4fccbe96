// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/distance_proof.h"

#include <algorithm>
#include <array>
#include <vector>

namespace restride {

namespace {

constexpr double metresOfMile = 1'609.344;

struct Window {
    double least = 0;
    double greatest = 0;
    [[nodiscard]] bool has(double value) const { return value >= least && value <= greatest; }
    [[nodiscard]] int count(std::span<const double> values) const {
        return static_cast<int>(std::ranges::count_if(values, [this](double value) { return has(value); }));
    }
};

// Real files: 0.9998 to 1.0153 of the kilometres, 0.622 of the miles (a mile is 1.609 km).
constexpr Window kilometreRatio{0.93, 1.07};
constexpr Window mileRatio{0.93 / 1.609344, 1.07 / 1.609344};

/// Seconds a kilometre that the middle run of a runner has: no one is faster, and with long breaks to walk it may be
/// slow. Too wide a window asks once too often; too narrow a one takes a sore knee's kilometres for miles.
constexpr Window runnersPace{180, 1'260};

/// So many rows make certain, if not a fifth of them contradicts.
constexpr int enoughRows = 3;

UnitProof byStride(std::span<const UnitlessRun> runs) {
    UnitProof proof;
    proof.basis = GuessBasis::Stride;
    std::vector<double> ratios;
    for (const UnitlessRun& run : runs) {
        const double metres = run.stride * run.cadence * run.seconds / 60;
        if (metres > 0) ratios.push_back(run.distance * 1'000 / metres);
    }
    if (ratios.empty()) return proof;
    const double middle = medianOf(ratios);
    const int asKilometres = kilometreRatio.count(ratios);
    const int asMiles = mileRatio.count(ratios);
    if (!kilometreRatio.has(middle) && !mileRatio.has(middle)) return proof;
    const bool kilometres = kilometreRatio.has(middle);
    proof.support = kilometres ? asKilometres : asMiles;
    proof.against = kilometres ? asMiles : asKilometres;
    if (proof.against * 2 > proof.support) return proof;
    proof.unit = kilometres ? DistanceUnit::Kilometre : DistanceUnit::Mile;
    const bool certain = proof.support >= enoughRows && proof.against * 5 <= proof.support;
    proof.sure = certain ? Sureness::Certain : Sureness::Likely;
    return proof;
}

UnitProof byPace(std::span<const UnitlessRun> runs) {
    UnitProof proof;
    std::vector<double> paces;
    for (const UnitlessRun& run : runs)
        if (run.distance > 0 && run.seconds > 0) paces.push_back(run.seconds / run.distance);
    if (paces.size() < enoughRows) return proof;
    const double middle = medianOf(paces);
    for (const DistanceUnit unit : {DistanceUnit::Kilometre, DistanceUnit::Mile, DistanceUnit::Metre}) {
        const double scale = 1'000 / metresOf(unit);
        if (!runnersPace.has(middle * scale)) continue;
        if (proof.unit) {
            proof.unit.reset();
            break;
        }
        proof.unit = unit;
        proof.support = Window{runnersPace.least / scale, runnersPace.greatest / scale}.count(paces);
    }
    if (!proof.unit) return UnitProof{};
    proof.against = static_cast<int>(paces.size()) - proof.support;
    proof.sure = Sureness::Likely;
    return proof;
}

}  // namespace

UnitProof proveDistanceUnit(std::span<const UnitlessRun> runs) {
    const UnitProof proof = byStride(runs);
    return proof.unit || proof.support > 0 ? proof : byPace(runs);
}

double metresOf(DistanceUnit unit) {
    if (unit == DistanceUnit::Kilometre) return 1'000;
    return unit == DistanceUnit::Mile ? metresOfMile : 1;
}

double medianOf(std::span<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

}  // namespace restride
