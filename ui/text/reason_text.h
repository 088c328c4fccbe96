// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/reason.h"

#include <QString>

namespace restride {

/// A reason in plain words, with its numbers. A reason without a sentence does not compile.
[[nodiscard]] QString sentence(const Reason& reason);

}  // namespace restride
