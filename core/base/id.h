// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace restride {

/// Names one entry for ever: a UUID where this program makes it, and whatever short name another program gave.
class Id {
public:
    static constexpr std::size_t longest = 64;

    Id() = default;
    /// 1 to 64 bytes without control characters, else nothing.
    [[nodiscard]] static std::optional<Id> from(std::string_view text) {
        if (text.empty() || text.size() > longest) return std::nullopt;
        for (const char c : text)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return std::nullopt;
        Id id;
        id.m_text = std::string(text);
        return id;
    }

    [[nodiscard]] const std::string& text() const { return m_text; }
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string m_text;
};

}  // namespace restride
