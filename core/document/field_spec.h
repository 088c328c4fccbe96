// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <type_traits>

// How the fields of the documents are described: each struct once, by a `fields(self, field)` that calls `field` with
// every member's name, the member and its spec. Reading, writing and telling the known names are three kinds of
// `field`.

namespace restride {

/// What a field's type does not say of it.
struct FieldSpec {
    /// Must be there; and is always written.
    bool required = false;
    /// Written also when it has nothing to say: as null or as its default.
    bool shown = false;
    /// Its word is written in capitals.
    bool capitals = false;
    /// A date that is a Monday.
    bool monday = false;
    /// A set that is full unless it is told.
    bool fullByDefault = false;
    /// Of a later version of the database than its table. What is empty is an empty column, as it is in the rows of
    /// before: else an entry that is known by all it says would no longer be the same one.
    bool later = false;
    /// Bounds of a number in units of 10^-places.
    std::int64_t lowest = -1'000'000'000;
    std::int64_t highest = 1'000'000'000;
    int places = 0;

    [[nodiscard]] constexpr FieldSpec within(std::int64_t low, std::int64_t high) const {
        FieldSpec spec = *this;
        spec.lowest = low;
        spec.highest = high;
        return spec;
    }
    [[nodiscard]] constexpr FieldSpec decimals(int count) const {
        FieldSpec spec = *this;
        spec.places = count;
        return spec;
    }
};

/// Decimals of a ratio.
inline constexpr int ratioPlaces = 4;

inline constexpr FieldSpec optionalField{};
inline constexpr FieldSpec requiredField{.required = true};
inline constexpr FieldSpec shownField{.shown = true};
inline constexpr FieldSpec laterField{.later = true};

/// A struct to write or to read into.
template <class Self, class Struct>
concept Either = std::same_as<std::remove_const_t<Self>, Struct>;

}  // namespace restride
