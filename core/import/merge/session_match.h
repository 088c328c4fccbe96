// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/other_session.h"
#include "core/import/merge/content_id.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restride {

/// A cross-training or strength session of the files, on its way into the diary.
template <class SomeSession>
struct SessionCandidate {
    SomeSession session;
    SportFamily family = SportFamily::Other;
    /// As each of its sources tells it; the first makes its id.
    std::vector<IdStart> starts;
    std::string file;
    std::optional<int> line;
    /// The id under which it comes into a diary that does not know it.
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    Id own = {};
};

/// How an entry of the diary matches a candidate.
enum class SessionGround : std::uint8_t { OwnId, SameStart, Close, Typed };

struct SessionMatch {
    SessionGround ground = SessionGround::SameStart;
    /// Its place in the diary.
    std::size_t entry = 0;
};

/// For each candidate the entry of the diary that it is. No two have the same.
[[nodiscard]] std::vector<std::optional<SessionMatch>> matchSessions(
    const std::vector<CrossTraining>& entries, const std::vector<SessionCandidate<CrossTraining>>& candidates);
[[nodiscard]] std::vector<std::optional<SessionMatch>> matchSessions(
    const std::vector<StrengthSession>& entries, const std::vector<SessionCandidate<StrengthSession>>& candidates);

}  // namespace restride
