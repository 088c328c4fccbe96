// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fit_writer.h"

#include <cstdint>
#include <optional>

// Messages of recordings, as a watch writes them.

namespace restride::fit_writer {

inline constexpr std::int64_t anyUtc = 1'773'040'209;

/// Numbers as FIT stores them; absent fields are not written.
struct RecordedSession {
    std::int64_t utc = anyUtc;
    std::int64_t sport = 1;
    std::int64_t subSport = 0;
    std::optional<std::int64_t> elapsed = 1'830'250;
    std::optional<std::int64_t> timer = 1'800'500;
    std::optional<std::int64_t> distance = 500'049;
    std::optional<std::int64_t> cadence = 82;
    std::optional<std::int64_t> fractionOfCadence = 64;
    std::optional<std::int64_t> climb = 40;
    std::optional<std::int64_t> descent = 38;
};

[[nodiscard]] Message fileId(std::int64_t type = 4);
[[nodiscard]] Message sessionMessage(const RecordedSession& session);
/// `distance` in centimetres since the recording began; `cadence` of one foot.
[[nodiscard]] Message recordMessage(std::int64_t utc, std::int64_t distance, std::int64_t cadence = 82);
[[nodiscard]] Message lapMessage(std::int64_t utc, std::int64_t elapsed, std::int64_t timer, std::int64_t distance);
/// `type` 0 starts the timer, 4 stops it.
[[nodiscard]] Message timerEvent(std::int64_t utc, std::int64_t type);
/// `offset`: seconds east of Greenwich.
[[nodiscard]] Message activityMessage(std::int64_t utc, std::int64_t offset);
[[nodiscard]] Message creator(std::int64_t manufacturer, std::int64_t product);

/// A run of half an hour and a pause of half a minute: ten records, a lap, one session, the timer's events and the wall
/// clock.
[[nodiscard]] Writer aRun(ByteOrder order = ByteOrder::Little, Header header = Header::Long);

}  // namespace restride::fit_writer
