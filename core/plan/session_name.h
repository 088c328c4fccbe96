// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace restride {

/// What the name of a session begins with, in the order of the words. `Extra` is what was done beyond the plan.
enum class NameStem : std::uint8_t { Cross, Easy, Extra, Long, Quality, Strength, Technique, WalkRun };
template <>
struct Words<NameStem> {
    static constexpr std::array<std::string_view, 8> list{"cross",   "easy",     "extra",     "long",
                                                          "quality", "strength", "technique", "walk_run"};
};

/// A week has one session of this stem at most, whose name bears no number.
[[nodiscard]] constexpr bool isAlone(NameStem stem) {
    return stem == NameStem::Long || stem == NameStem::Technique;
}

/// By which a session is known within its week: to locks, to own decisions and from one plan to the next (3.4.1). It is
/// a stem and a number from 1, as in `easy2`, or a stem alone: `long`, `technique`. A document of another program may
/// call a session by words of its own; those are kept as they stand and are a name like any other, but tell no stem.
class SessionName {
public:
    /// No name: words of length 0.
    SessionName() = default;
    /// A number below 1 is 1; the stems that stand alone have no other.
    explicit SessionName(NameStem stem, int number = 1)
        : m_stem(stem), m_number(isAlone(stem) ? 1 : std::max(number, 1)) {}
    /// The stem and number that `text()` writes so; nothing for all else, such as `easy01`, `easy`, `long1` or `rest`.
    [[nodiscard]] static std::optional<SessionName> from(std::string_view text);
    /// The same, and of all else a name of these words.
    [[nodiscard]] static SessionName fromDocument(std::string_view text);

    /// None: another program's words.
    [[nodiscard]] std::optional<NameStem> stem() const { return m_stem; }
    /// 1 where the name bears none.
    [[nodiscard]] int number() const { return m_number; }
    /// As documents write it.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const SessionName&, const SessionName&) = default;
    /// By their texts, so that lists of a document keep their order: `easy10` before `easy2`.
    friend std::strong_ordering operator<=>(const SessionName& a, const SessionName& b) {
        return a.text() <=> b.text();
    }

private:
    std::optional<NameStem> m_stem;
    int m_number = 1;
    /// Of a name without a stem.
    std::string m_words;
};

/// A session's name as a reason tells it: kept in place, so that a reason is a plain value that is copied byte by byte.
class ReasonSession {
public:
    static constexpr std::size_t longest = 31;

    ReasonSession() = default;
    /// Words of another program that do not fit are cut; no name of a stem is that long.
    explicit(false) ReasonSession(const SessionName& name) { keep(std::string_view(name.text()).substr(0, longest)); }
    /// Nothing for what does not fit.
    [[nodiscard]] static std::optional<ReasonSession> fromDocument(std::string_view text) {
        if (text.size() > longest) return std::nullopt;
        ReasonSession session;
        session.keep(text);
        return session;
    }

    [[nodiscard]] SessionName name() const { return SessionName::fromDocument(text()); }
    [[nodiscard]] std::string_view text() const { return {m_bytes.data(), m_size}; }
    friend bool operator==(const ReasonSession&, const ReasonSession&) = default;

private:
    void keep(std::string_view text) {
        std::copy(text.begin(), text.end(), m_bytes.begin());
        m_size = static_cast<std::uint8_t>(text.size());
    }

    std::array<char, longest> m_bytes{};
    std::uint8_t m_size = 0;
};

}  // namespace restride
