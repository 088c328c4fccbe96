// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/library.h"
#include "tests/trial/table.h"

#include <vector>

namespace restride::trial {

/// What the table tells of: the plan, three ways without one, and one who knows the knee. `library` must outlive it.
[[nodiscard]] std::vector<NamedPolicy> whoDecides(const Library& library);

/// The last four of them: what needs no plan.
[[nodiscard]] std::vector<NamedPolicy> withoutAPlan();

}  // namespace restride::trial
