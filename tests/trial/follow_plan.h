// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/library.h"
#include "tests/trial/runner.h"

#include <memory>

namespace restride::trial {

/// Keeps a diary and does each day what the program's plan of that morning tells. Whom a plan sends to a clinician
/// comes back a week later with a clearance. `library` must outlive it.
[[nodiscard]] std::unique_ptr<Policy> followThePlan(const Library& library);

}  // namespace restride::trial
