// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace restride {

/// All of `text` as a number, written as C++ writes it; nothing when anything else stands in it or it does not fit.
template <class Number, class... Base>
std::optional<Number> numberFrom(std::string_view text, Base... base) {
    Number number{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number, base...);
    if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace restride
