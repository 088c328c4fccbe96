// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/diary/run.h"
#include "core/import/activity.h"
#include "core/import/import_options.h"
#include "core/import/read_file.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace restride {

/// When an activity began, in the diary's words: the local day on which it starts, also when it ends on the next one.
struct LocalStart {
    Date on;
    /// None: the file has a day only.
    std::optional<TimeOfDay> at;
    /// What the clock on the wall showed, as seconds since 1970-01-01 00:00 of a day with 86,400 of them.
    std::int64_t wall = 0;
    /// Option: by the zone that the user named; Told: by the file; System: by the zone of this computer.
    GuessBasis basis = GuessBasis::Told;
    friend bool operator==(const LocalStart&, const LocalStart&) = default;
};

/// Whether the time zone database has a zone of this name: `Europe/Berlin`.
[[nodiscard]] bool isZone(std::string_view name);

/// Seconds that the zone's clocks are ahead of Greenwich at a moment between 1950 and 2100; nothing for an unknown
/// zone.
[[nodiscard]] std::optional<std::int64_t> offsetAt(std::string_view zone, std::int64_t utc);

/// By `options.zone`, else as the file tells it, else by `options.systemZone`. Nothing where the file has no start, a
/// zone is not known or the day is not within 1950 … 2100.
[[nodiscard]] std::optional<LocalStart> localStart(const StartTime& start, const ImportOptions& options);

}  // namespace restride
