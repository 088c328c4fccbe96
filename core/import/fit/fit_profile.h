// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/activity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// What the numbers of FIT's public profile mean, as far as a runner's recordings need it.

namespace restride::fit {

// Global message numbers.
inline constexpr std::uint16_t fileId = 0;
inline constexpr std::uint16_t sportMessage = 12;
inline constexpr std::uint16_t session = 18;
inline constexpr std::uint16_t lap = 19;
inline constexpr std::uint16_t record = 20;
inline constexpr std::uint16_t event = 21;
inline constexpr std::uint16_t deviceInfo = 23;
inline constexpr std::uint16_t activity = 34;

inline constexpr std::int64_t activityFile = 4;
/// The sport of what is several.
inline constexpr std::int64_t multisport = 18;

/// `settings`, `monitoring_b`; the number where the profile has no word.
[[nodiscard]] std::string fileTypeWord(std::int64_t type);

struct SportCode {
    std::optional<std::int64_t> sport;
    std::optional<std::int64_t> subSport;
};

[[nodiscard]] Sport sportOf(const SportCode& code);
/// A treadmill of "fitness equipment" may be walked on.
[[nodiscard]] bool isGuess(const SportCode& code);
/// `running/trail`; numbers where the profile has no word; empty where the file says nothing.
[[nodiscard]] std::string sportWords(const SportCode& code);

/// `Garmin Forerunner 935`; numbers where the name is not known here; empty without a manufacturer.
[[nodiscard]] std::string deviceName(std::optional<std::int64_t> manufacturer, std::optional<std::int64_t> product,
                                     std::string_view productName);

}  // namespace restride::fit
