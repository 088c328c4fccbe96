// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/local_time.h"

#include <date/tz.h>

#include <chrono>
#include <exception>

namespace restride {

namespace {

constexpr std::int64_t clockDaySeconds = 86'400;
// A day beyond both ends of what a diary holds, so that any zone's day is still within.
constexpr std::int64_t earliest = -632'000'000;
constexpr std::int64_t latest = 4'134'100'000;
/// Needs no database.
constexpr std::string_view greenwich = "UTC";

/// Null for a name that the database does not have, and where there is no database.
const date::time_zone* zoneNamed(std::string_view name) {
    try {
        return date::locate_zone(name);
    } catch (const std::exception&) {
        return nullptr;
    }
}

std::int64_t floorOf(std::int64_t value, std::int64_t unit) {
    return (value - (((value % unit) + unit) % unit)) / unit;
}

std::optional<LocalStart> startAt(std::int64_t wall, bool dayOnly, GuessBasis basis) {
    if (wall < earliest || wall > latest) return std::nullopt;
    const std::int64_t days = floorOf(wall, clockDaySeconds);
    const Date on = Date() + static_cast<int>(days);
    // Dates count from 1970; what they allow is told by their own border.
    if (!Date::from(on.year(), on.month(), on.dayOfMonth())) return std::nullopt;
    LocalStart start{on, std::nullopt, dayOnly ? days * clockDaySeconds : wall, basis};
    constexpr std::int64_t minuteSeconds = 60;
    if (!dayOnly) start.at = TimeOfDay{static_cast<int>((wall - days * clockDaySeconds) / minuteSeconds)};
    return start;
}

}  // namespace

bool isZone(std::string_view name) {
    return name == greenwich || zoneNamed(name) != nullptr;
}

std::optional<std::int64_t> offsetAt(std::string_view zone, std::int64_t utc) {
    if (utc < earliest || utc > latest) return std::nullopt;
    if (zone == greenwich) return 0;
    const date::time_zone* found = zoneNamed(zone);
    if (found == nullptr) return std::nullopt;
    try {
        return found->get_info(date::sys_seconds(std::chrono::seconds(utc))).offset.count();
    } catch (const std::exception&) {
        // The zone is read from its file on first use.
        return std::nullopt;
    }
}

std::optional<LocalStart> localStart(const StartTime& start, const ImportOptions& options) {
    // A day alone has no moment that a zone could shift.
    if (start.local && (start.dayOnly || !start.utc || !options.zone))
        return startAt(*start.local, start.dayOnly, GuessBasis::Told);
    if (!start.utc) return std::nullopt;
    if (start.dayOnly) return startAt(*start.utc, true, GuessBasis::Told);
    const auto offset = offsetAt(options.zone.value_or(options.systemZone), *start.utc);
    if (!offset) return std::nullopt;
    return startAt(*start.utc + *offset, false, options.zone ? GuessBasis::Option : GuessBasis::System);
}

}  // namespace restride
