// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restride {

/// Points of pain, 0–10: up to `greenMax` a pain is green, up to `amberMax` amber, above both red.
struct PainLimits {
    int greenMax = 0;
    int amberMax = 0;
    friend bool operator==(const PainLimits&, const PainLimits&) = default;
};

}  // namespace restride
