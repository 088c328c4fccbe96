// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/iso_time.h"

#include "core/base/date.h"

namespace restride {

namespace {

constexpr std::string_view blanksAroundTime = " \t\r\n";

bool isTimeDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes pieces off the front of a text; false once one did not fit.
class TimeText {
public:
    explicit TimeText(std::string_view rest) : m_rest(rest) {}

    std::optional<int> number(std::size_t digits) {
        if (m_rest.size() < digits) return std::nullopt;
        int value = 0;
        for (const char c : m_rest.substr(0, digits)) {
            if (!isTimeDigit(c)) return std::nullopt;
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(digits);
        return value;
    }
    bool sign(char c) {
        if (!m_rest.starts_with(c)) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool anyOf(std::string_view signs) {
        if (m_rest.empty() || signs.find(m_rest.front()) == std::string_view::npos) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool atEnd() const { return m_rest.empty(); }
    bool atDigit() const { return !m_rest.empty() && isTimeDigit(m_rest.front()); }

private:
    std::string_view m_rest;
};

std::optional<Date> readDay(TimeText& text) {
    const auto year = text.number(4);
    if (!year || *year < 1970 || !text.sign('-')) return std::nullopt;
    const auto month = text.number(2);
    if (!month || !text.sign('-')) return std::nullopt;
    const auto dayOfMonth = text.number(2);
    if (!dayOfMonth) return std::nullopt;
    return Date::from(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*dayOfMonth));
}

/// Thousandths after the point; further digits are cut.
std::optional<int> readFraction(TimeText& text) {
    if (!text.anyOf(".,")) return 0;
    if (!text.atDigit()) return std::nullopt;
    int thousandths = 0;
    int worth = 100;
    while (text.atDigit()) {
        thousandths += text.number(1).value_or(0) * worth;
        worth /= 10;
    }
    return thousandths;
}

/// Milliseconds since midnight. 24:00 and a leap second pass: the arithmetic holds.
std::optional<std::int64_t> readClock(TimeText& text) {
    const auto hour = text.number(2);
    if (!hour || *hour > 24 || !text.sign(':')) return std::nullopt;
    const auto minute = text.number(2);
    if (!minute || *minute > 59) return std::nullopt;
    std::int64_t clock = (std::int64_t{*hour} * 60 + *minute) * 60'000;
    if (!text.sign(':')) return clock;
    const auto second = text.number(2);
    const auto fraction = second ? readFraction(text) : std::nullopt;
    if (!fraction || *second > 60) return std::nullopt;
    return clock + std::int64_t{*second} * 1'000 + *fraction;
}

/// Seconds east, `+01:00`, `+0100` or `+01`.
std::optional<int> readOffset(TimeText& text, int direction) {
    const auto hours = text.number(2);
    if (!hours || *hours > 18) return std::nullopt;
    const bool colon = text.sign(':');
    const auto minutesPart = colon || text.atDigit() ? text.number(2) : std::optional(0);
    if (!minutesPart || *minutesPart > 59) return std::nullopt;
    return direction * (*hours * 3'600 + *minutesPart * 60);
}

bool readZone(TimeText& text, IsoTime& time) {
    if (text.atEnd()) return true;
    if (text.anyOf("Zz")) {
        time.offset = 0;
        return text.atEnd();
    }
    const bool east = text.sign('+');
    if (!east && !text.sign('-')) return false;
    time.offset = readOffset(text, east ? 1 : -1);
    return time.offset && text.atEnd();
}

std::int64_t wholeSeconds(std::int64_t milliseconds) {
    return (milliseconds - ((milliseconds % 1'000) + 1'000) % 1'000) / 1'000;
}

}  // namespace

std::optional<IsoTime> readIsoTime(std::string_view raw) {
    const std::size_t begin = raw.find_first_not_of(blanksAroundTime);
    if (begin == std::string_view::npos) return std::nullopt;
    TimeText text(raw.substr(begin, raw.find_last_not_of(blanksAroundTime) - begin + 1));
    const auto on = readDay(text);
    if (!on || !text.anyOf("Tt ")) return std::nullopt;
    const auto clock = readClock(text);
    if (!clock) return std::nullopt;
    constexpr std::int64_t millisecondsOfDay = 86'400'000;
    IsoTime time{(*on - Date{}) * millisecondsOfDay + *clock, {}};
    if (!readZone(text, time)) return std::nullopt;
    return time;
}

StartTime startAt(const IsoTime& time) {
    StartTime start;
    if (!time.offset || *time.offset != 0) start.local = wholeSeconds(time.wall);
    if (time.offset) start.utc = wholeSeconds(time.moment());
    return start;
}

}  // namespace restride
