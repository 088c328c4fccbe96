// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace restride {

/// What a runner may own and an exercise may need.
enum class Equipment : std::uint8_t {
    Mat,
    Wall,
    Chair,
    Step,
    Band,
    LoopBand,
    Strap,
    Dumbbells,
    Bench,
    Sliders,
    Cushion,
    Roller,
    Gym
};
template <>
struct Words<Equipment> {
    static constexpr std::array<std::string_view, 13> list{"mat",       "wall",   "chair",     "step",  "band",
                                                           "loop_band", "strap",  "dumbbells", "bench", "sliders",
                                                           "cushion",   "roller", "gym"};
};

/// What one must own for an exercise, from its equipment column (3.5): `mat, band later` needs a mat. Nothing when
/// the column names something that nobody has heard of.
[[nodiscard]] std::optional<EnumSet<Equipment>> neededEquipment(std::string_view column);

}  // namespace restride
