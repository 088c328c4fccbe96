// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/plan/vocabulary.h"

#include <optional>
#include <span>

namespace restride {

/// A strength or cross-training session with its light, which asks the pain during it alone.
struct JudgedSession {
    Id id;
    Date on;
    /// None when nothing was told of the pain.
    std::optional<Light> light;
    friend bool operator==(const JudgedSession&, const JudgedSession&) = default;
};

/// The light of the session that has this id on this day, among sessions sorted by their days.
[[nodiscard]] std::optional<Light> lightOf(std::span<const JudgedSession> sessions, const Id& id, Date on);

}  // namespace restride
