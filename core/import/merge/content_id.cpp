// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge/content_id.h"

#include "core/base/number_from.h"

#include <string>
#include <string_view>

namespace restride {

namespace {

/// 48 bits hold starts before 1970 too.
constexpr std::int64_t idMiddle = std::int64_t{1} << 47;
constexpr std::uint64_t lowTen = (std::uint64_t{1} << 10) - 1;
constexpr std::size_t uuidLength = 36;

/// FNV-1a, 64 bits: it has to tell few from one another, and to be the same everywhere.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

std::string hex(std::uint64_t value, std::size_t digits) {
    std::string text(digits, '0');
    for (std::size_t i = digits; i > 0; --i, value >>= 4) text[i - 1] = "0123456789abcdef"[value & 0xf];
    return text;
}

}  // namespace

IdStart idStartOf(const DatedActivity& dated) {
    if (dated.activity.start.dayOnly) return {Clock::DayOnly, dated.start.wall};
    if (dated.activity.start.utc) return {Clock::Greenwich, *dated.activity.start.utc};
    return {Clock::Wall, dated.start.wall};
}

Id contentId(const IdStart& start, SportFamily family, int nth) {
    const auto time = static_cast<std::uint64_t>(start.seconds + idMiddle);
    const auto clock = static_cast<std::uint64_t>(start.clock);
    const std::uint64_t hash = hashOf("restride " + std::to_string(start.seconds) + ' ' + std::to_string(clock) + ' ' +
                                      std::to_string(static_cast<int>(family)) + ' ' + std::to_string(nth));
    // Version 8 and two bits for the clock; then the variant's 10.
    const std::uint64_t third = 0x8000U | (clock << 10) | (hash >> 54 & lowTen);
    const std::uint64_t fourth = 0x8000U | (hash >> 40 & 0x3fffU);
    const std::string times = hex(time, 12);
    const std::string text = times.substr(0, 8) + '-' + times.substr(8) + '-' + hex(third, 4) + '-' + hex(fourth, 4) +
                             '-' + hex(hash, 8) + hex(hash >> 32, 4);
    return Id::from(text).value_or(Id());
}

std::optional<IdStart> startInId(const Id& id) {
    const std::string_view text = id.text();
    if (text.size() != uuidLength || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[14] != '8')
        return std::nullopt;
    const auto time = numberFrom<std::uint64_t>(std::string(text.substr(0, 8)) + std::string(text.substr(9, 4)), 16);
    const auto third = numberFrom<std::uint64_t>(text.substr(14, 4), 16);
    if (!time || !third) return std::nullopt;
    const std::uint64_t clock = *third >> 10 & 3U;
    if (clock > static_cast<std::uint64_t>(Clock::DayOnly)) return std::nullopt;
    const IdStart start{static_cast<Clock>(clock), static_cast<std::int64_t>(*time) - idMiddle};
    return start;
}

}  // namespace restride
