// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/judged_session.h"

#include <algorithm>

namespace restride {

std::optional<Light> lightOf(std::span<const JudgedSession> sessions, const Id& id, Date on) {
    for (const JudgedSession& session : std::ranges::equal_range(sessions, on, {}, &JudgedSession::on))
        if (session.id == id) return session.light;
    return std::nullopt;
}

}  // namespace restride
