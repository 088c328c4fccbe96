// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <cassert>
#include <chrono>

namespace restride {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

std::optional<unsigned> digits(std::string_view text) {
    unsigned value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

year_month_day civil(Date date) {
    return year_month_day{sys_days{std::chrono::days{date - Date{}}}};
}

}  // namespace

std::optional<Date> Date::from(int year, unsigned month, unsigned dayOfMonth) {
    const year_month_day ymd{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
    if (!ymd.ok() || year < 1950 || year > 2100) return std::nullopt;
    return Date(static_cast<std::int32_t>(sys_days{ymd}.time_since_epoch().count()));
}

std::optional<Date> Date::fromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto dayOfMonth = digits(text.substr(8, 2));
    if (!year || !month || !dayOfMonth) return std::nullopt;
    return from(static_cast<int>(*year), *month, *dayOfMonth);
}

int Date::year() const {
    return static_cast<int>(civil(*this).year());
}
unsigned Date::month() const {
    return static_cast<unsigned>(civil(*this).month());
}
unsigned Date::dayOfMonth() const {
    return static_cast<unsigned>(civil(*this).day());
}

std::string Date::iso() const {
    const auto padded = [](unsigned value, std::size_t width) {
        std::string text = std::to_string(value);
        return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
    };
    return padded(static_cast<unsigned>(year()), 4) + '-' + padded(month(), 2) + '-' + padded(dayOfMonth(), 2);
}

Date day(std::string_view iso) {
    const auto date = Date::fromIso(iso);
    assert(date);
    return date.value_or(Date{});
}

}  // namespace restride
