// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/value_form.h"

#include "core/base/number_from.h"

#include <array>

namespace restride {

namespace {

/// At most three digits and nothing else.
std::optional<int> fewDigits(std::string_view text) {
    if (text.size() > 3 || text.starts_with('-')) return std::nullopt;
    return numberFrom<int>(text);
}

std::string twoDigits(int value) {
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

}  // namespace

std::optional<TimeOfDay> TextForm<TimeOfDay>::from(std::string_view text, const FieldSpec&) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const std::optional<int> hour = fewDigits(text.substr(0, 2));
    const std::optional<int> minute = fewDigits(text.substr(3, 2));
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return TimeOfDay{*hour * 60 + *minute};
}

std::string TextForm<TimeOfDay>::text(TimeOfDay value, const FieldSpec&) {
    return twoDigits(value.minutes / 60) + ':' + twoDigits(value.minutes % 60);
}

std::optional<Tempo> TextForm<Tempo>::from(std::string_view text, const FieldSpec&) {
    const std::size_t first = text.find('-');
    const std::size_t second = first == std::string_view::npos ? first : text.find('-', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const std::optional<int> down = fewDigits(text.substr(0, first));
    const std::optional<int> hold = fewDigits(text.substr(first + 1, second - first - 1));
    const std::optional<int> up = fewDigits(text.substr(second + 1));
    if (!down || !hold || !up) return std::nullopt;
    return Tempo{*down, *hold, *up};
}

std::string TextForm<Tempo>::text(const Tempo& value, const FieldSpec&) {
    return std::to_string(value.down) + '-' + std::to_string(value.hold) + '-' + std::to_string(value.up);
}

}  // namespace restride
