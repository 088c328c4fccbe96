// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace restride {

/// The words by which the documents name the values of an enumeration, in the order of its enumerators.
template <class Enum>
struct Words;

template <class Enum>
concept Worded = requires { Words<Enum>::list.size(); };

template <Worded Enum>
[[nodiscard]] constexpr std::string_view word(Enum value) {
    return Words<Enum>::list[static_cast<std::size_t>(value)];
}

template <Worded Enum>
[[nodiscard]] constexpr std::optional<Enum> fromWord(std::string_view text) {
    for (std::size_t i = 0; i < Words<Enum>::list.size(); ++i)
        if (Words<Enum>::list[i] == text) return static_cast<Enum>(i);
    return std::nullopt;
}

/// The same word in capitals, as the plan document and the reason codes write it.
template <Worded Enum>
[[nodiscard]] std::string capitals(Enum value) {
    std::string text(word(value));
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

/// A set of the values of a small enumeration; the order in which they were told is not kept.
template <Worded Enum>
class EnumSet {
public:
    static constexpr std::size_t size = Words<Enum>::list.size();
    static_assert(size <= 32);

    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> values) {
        for (const Enum value : values) insert(value);
    }
    [[nodiscard]] static constexpr EnumSet all() {
        EnumSet set;
        set.m_bits = static_cast<std::uint32_t>((std::uint64_t{1} << size) - 1);
        return set;
    }

    constexpr void insert(Enum value) { m_bits |= bit(value); }
    constexpr void erase(Enum value) { m_bits &= ~bit(value); }
    [[nodiscard]] constexpr bool contains(Enum value) const { return (m_bits & bit(value)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    [[nodiscard]] constexpr std::uint32_t bits() const { return m_bits; }
    friend constexpr auto operator<=>(EnumSet, EnumSet) = default;

    template <class Visit>
    constexpr void forEach(Visit visit) const {
        for (std::size_t i = 0; i < size; ++i)
            if (contains(static_cast<Enum>(i))) visit(static_cast<Enum>(i));
    }

private:
    static constexpr std::uint32_t bit(Enum value) { return std::uint32_t{1} << static_cast<unsigned>(value); }
    std::uint32_t m_bits = 0;
};

}  // namespace restride
