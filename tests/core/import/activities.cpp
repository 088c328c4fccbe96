// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/activities.h"

#include <charconv>

namespace restride {

namespace {

int twoDigits(std::string_view text, std::size_t at) {
    int value = 0;
    std::from_chars(text.data() + at, text.data() + at + 2, value);
    return value;
}

}  // namespace

std::int64_t clockTime(std::string_view text) {
    const std::int64_t days = day(text.substr(0, 10)) - Date();
    return days * 86'400 + twoDigits(text, 11) * 3'600 + twoDigits(text, 14) * 60 + twoDigits(text, 17);
}

}  // namespace restride
