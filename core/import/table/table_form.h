// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/activity.h"
#include "core/import/table/distance_proof.h"
#include "core/import/table/table_dialects.h"
#include "core/import/table/table_findings.h"
#include "core/import/table/written_date.h"
#include "core/import/table/written_number.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

// How a table writes its dates, numbers, times and distances: found out from all of its rows before one is read.

namespace restride {

/// The cells of a row that matter, by field; empty where it has none.
struct TableRow {
    int line = 0;
    Sport sport = Sport::Unknown;
    std::array<std::string_view, fieldCount> cells;
    [[nodiscard]] std::string_view operator[](Field field) const { return cells[fieldIndex(field)]; }
};

/// All that has been decided. What is absent is unclear, and what depends on it is not read.
struct TableForm {
    std::optional<DateOrder> dateOrder;
    std::optional<DateOrder> shortYearOrder;
    std::array<std::optional<DecimalSign>, fieldCount> sign;
    /// Groups of three digits are thousands.
    std::array<bool, fieldCount> thousands{};
    /// Seconds of the second part of `31:05`.
    std::optional<double> twoParts;
    /// Seconds of the unit of a bare number.
    std::array<std::optional<double>, fieldCount> bareNumber;
    /// The column that distances are read from.
    Field length = Field::Length;
    std::optional<DistanceUnit> distanceUnit;
    /// Swims are in metres: in the column for people, and in the other too if that is in metres anyway.
    bool swimsInMetres = false;
    /// The unit of the column for people, for rows that end before the other or say the same in both.
    std::optional<DistanceUnit> shownUnit;
    std::optional<double> metresOfClimb;
    /// Steps of what the cadence column counts: 1 or 2.
    std::optional<int> cadenceSteps;

    [[nodiscard]] std::optional<double> numberIn(const TableRow& row, Field field) const;
    /// The column that tells the row's distance.
    [[nodiscard]] Field lengthIn(const TableRow& row) const;
    /// Metres; nothing where unit or sign is unclear.
    [[nodiscard]] std::optional<double> metresIn(const TableRow& row, bool swim) const;
    [[nodiscard]] std::optional<double> secondsIn(const TableRow& row, Field field) const;
    [[nodiscard]] std::optional<Date> dateIn(const WrittenDate& written) const;
};

[[nodiscard]] TableForm findForm(const RecognizedTable& table, std::span<const TableRow> rows,
                                 const ImportOptions& options, TableFindings& findings);

}  // namespace restride
