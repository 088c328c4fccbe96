// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/figures.h"

namespace restride {

/// The figures that are compiled in.
[[nodiscard]] const Figures& shippedFigures();

}  // namespace restride
