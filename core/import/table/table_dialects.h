// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_options.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What the exporters of this world call their columns, and what they mean by them.

namespace restride {

/// What a column of a table of activities holds.
enum class Field : std::uint8_t {
    Date,
    Time,
    /// The distance.
    Length,
    /// A second column of the same name.
    LengthAgain,
    Timer,
    Elapsed,
    ElapsedAgain,
    Sport,
    Title,
    Note,
    Cadence,
    Climb,
    Descent,
    Exertion,
    Device,
    Id,
    LinkedFile,
    Stride
};
inline constexpr std::size_t fieldCount = 18;
[[nodiscard]] constexpr std::size_t fieldIndex(Field field) {
    return static_cast<std::size_t>(field);
}
[[nodiscard]] Field fieldOf(ColumnMeaning meaning);

enum class Unit : std::uint8_t { Untold, Kilometre, Mile, Metre, Foot, Second, Minute, Hour, Kilogram, Pound };

/// `km`, `(mi)`, `Miles`, `lbs`, `seconds`.
[[nodiscard]] Unit unitOfWord(std::string_view word);

/// A cell of a header, made comparable: without markup, and with its unit taken off (`Distance (km)`).
struct HeaderCell {
    std::string text;
    std::string folded;
    std::string bare;
    Unit unit = Unit::Untold;
    [[nodiscard]] bool is(const HeaderCell& other) const;
};
[[nodiscard]] HeaderCell headerCell(std::string_view cell);
[[nodiscard]] std::vector<HeaderCell> headerCells(std::span<const std::string_view> cells);

/// How a dialect names a column in one language; empty: in all of them.
struct ColumnName {
    Field field;
    std::string_view name;
    std::string_view language;
    /// What this exporter always writes there.
    Unit unit = Unit::Untold;
};

/// How distances are told in a table.
enum class DistanceForm : std::uint8_t {
    /// By the header or the exporter.
    Told,
    /// Strava: a column for people and one in metres, of the same name.
    Twice,
    /// Garmin: for people, in whatever unit the account has.
    Untold
};

/// One exporter's way of writing tables of activities.
// GCC asks for the initializers where a dialect names only what sets it apart.
// NOLINTBEGIN(readability-redundant-member-init)
struct Dialect {
    std::string_view name;
    std::span<const ColumnName> columns = {};
    /// A header that has all of these is of this exporter.
    std::span<const Field> marks = {};
    DistanceForm distance = DistanceForm::Told;
    /// Times are told as in Greenwich.
    bool utc = false;
    /// What the exporter writes where the rows leave it open.
    std::optional<DecimalSign> sign = {};
    std::optional<DateOrder> order = {};
    /// Swims are in metres, whatever the unit of the rest, and fractions of distances have two places: groups of three
    /// digits are thousands.
    bool forPeople = false;
    /// `31:05` is minutes and seconds, never hours and minutes.
    bool minutesFirst = false;
    /// This program's own: each row is a run, an effort may be 0, and an apostrophe marks a text that would be a
    /// formula.
    bool own = false;
    /// The cell that begins a second table below the first.
    std::string_view ends = {};
};
// NOLINTEND(readability-redundant-member-init)

/// Where the fields stand, and what the header says of their units.
struct TableColumns {
    std::array<std::optional<std::size_t>, fieldCount> at;
    std::array<Unit, fieldCount> unit{};
    /// The unit is of the header's own words, not of the exporter's habit.
    std::array<bool, fieldCount> unitInHeader{};
    /// The language that most of the names are of.
    std::string_view language;
    int named = 0;

    [[nodiscard]] bool has(Field field) const { return at[fieldIndex(field)].has_value(); }
};

struct RecognizedTable {
    const Dialect* dialect = nullptr;
    TableColumns columns;
};

/// The exporter that wrote such a header; nothing if none that is known.
[[nodiscard]] std::optional<RecognizedTable> recognizeTable(std::span<const HeaderCell> header);

/// The place of the column that the user named; nothing if the header has no such.
[[nodiscard]] std::optional<std::size_t> namedColumn(std::span<const HeaderCell> header, std::string_view name);

/// No exporter: every column by the user's word.
[[nodiscard]] const Dialect& plainDialect();

}  // namespace restride
