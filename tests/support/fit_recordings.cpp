// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fit_recordings.h"

namespace restride::fit_writer {

namespace {

Field timeField(std::uint8_t number, std::int64_t utc) {
    return {number, Type::Uint32, fitTime(utc)};
}

void addIf(Message& message, std::uint8_t number, Type type, std::optional<std::int64_t> value) {
    if (value) message.fields.push_back({number, type, *value});
}

}  // namespace

Message fileId(std::int64_t type) {
    return {0,
            {{0, Type::Enum, type},
             {1, Type::Uint16, 1},
             {2, Type::Uint16, 2'691},
             {3, Type::Uint32z, 12'345},
             timeField(4, anyUtc)}};
}

Message sessionMessage(const RecordedSession& session) {
    Message message{18, {timeField(253, session.utc + session.elapsed.value_or(0) / 1'000), timeField(2, session.utc)}};
    addIf(message, 5, Type::Enum, session.sport);
    addIf(message, 6, Type::Enum, session.subSport);
    addIf(message, 7, Type::Uint32, session.elapsed);
    addIf(message, 8, Type::Uint32, session.timer);
    addIf(message, 9, Type::Uint32, session.distance);
    addIf(message, 18, Type::Uint8, session.cadence);
    addIf(message, 92, Type::Uint8, session.fractionOfCadence);
    addIf(message, 22, Type::Uint16, session.climb);
    addIf(message, 23, Type::Uint16, session.descent);
    return message;
}

Message recordMessage(std::int64_t utc, std::int64_t distance, std::int64_t cadence) {
    return {20,
            {timeField(253, utc),
             {0, Type::Sint32, 625'000'000 + (utc - anyUtc) * 100},
             {1, Type::Sint32, 95'000'000},
             {5, Type::Uint32, distance},
             {3, Type::Uint8, 140},
             {4, Type::Uint8, cadence}}};
}

Message lapMessage(std::int64_t utc, std::int64_t elapsed, std::int64_t timer, std::int64_t distance) {
    return {19,
            {timeField(253, utc + elapsed / 1'000),
             timeField(2, utc),
             {7, Type::Uint32, elapsed},
             {8, Type::Uint32, timer},
             {9, Type::Uint32, distance},
             {25, Type::Enum, 1}}};
}

Message timerEvent(std::int64_t utc, std::int64_t type) {
    return {21, {timeField(253, utc), {0, Type::Enum, 0}, {1, Type::Enum, type}}};
}

Message activityMessage(std::int64_t utc, std::int64_t offset) {
    return {34, {timeField(253, utc), {1, Type::Uint16, 1}, {2, Type::Enum, 0}, timeField(5, utc + offset)}};
}

Message creator(std::int64_t manufacturer, std::int64_t product) {
    return {23,
            {timeField(253, anyUtc), {0, Type::Uint8, 0}, {2, Type::Uint16, manufacturer}, {4, Type::Uint16, product}}};
}

Writer aRun(ByteOrder order, Header header) {
    constexpr std::int64_t secondsBetween = 200;
    constexpr std::int64_t pausedAt = 1'000;
    constexpr std::int64_t pause = 30;
    const RecordedSession session;
    const std::int64_t end = anyUtc + *session.elapsed / 1'000;
    Writer writer(order, header);
    writer.add(fileId()).add(creator(1, 2'691), 1).add(timerEvent(anyUtc, 0), 2);
    for (std::int64_t i = 0; i < 10; ++i) {
        writer.add(recordMessage(anyUtc + i * secondsBetween, i * 50'000), 3);
        if (i * secondsBetween != pausedAt) continue;
        writer.add(timerEvent(anyUtc + pausedAt, 4), 2).add(timerEvent(anyUtc + pausedAt + pause, 0), 2);
    }
    writer.add(timerEvent(end, 4), 2).add(lapMessage(anyUtc, *session.elapsed, *session.timer, *session.distance), 4);
    return writer.add(sessionMessage(session), 5).add(activityMessage(end, 3'600), 6);
}

}  // namespace restride::fit_writer
