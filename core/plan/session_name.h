// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace restride {

/// The name of a session as a reason tells it: `long`, `easy1`, `walk_run3`. Kept in place, so that a reason is a plain
/// value that is copied byte by byte.
class SessionName {
public:
    static constexpr std::size_t longest = 31;

    SessionName() = default;
    /// What does not fit is cut; no name that this program gives is that long.
    explicit SessionName(std::string_view name) : m_size(static_cast<std::uint8_t>(std::min(name.size(), longest))) {
        std::copy_n(name.begin(), m_size, m_bytes.begin());
    }
    /// Nothing for a name that does not fit.
    [[nodiscard]] static std::optional<SessionName> from(std::string_view name) {
        if (name.size() > longest) return std::nullopt;
        return SessionName(name);
    }

    [[nodiscard]] std::string_view text() const { return {m_bytes.data(), m_size}; }
    friend bool operator==(const SessionName&, const SessionName&) = default;

private:
    std::array<char, longest> m_bytes{};
    std::uint8_t m_size = 0;
};

}  // namespace restride
