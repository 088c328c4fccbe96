// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_options.h"
#include "core/import/table/csv.h"
#include "core/import/table/table_dialects.h"
#include "core/import/table/table_findings.h"

#include <array>
#include <optional>
#include <span>

namespace restride {

enum class SetField : std::uint8_t {
    Start,
    End,
    SessionTime,
    Workout,
    Exercise,
    SetOrder,
    Weight,
    WeightUnit,
    Reps,
    Seconds,
    Length,
    Exertion
};
inline constexpr std::size_t setFieldCount = 12;

/// A log of sets: Hevy, Strong, Fitbod.
struct StrengthTable {
    std::string_view name;
    std::array<std::optional<std::size_t>, setFieldCount> at;
    /// Of the header.
    Unit weight = Unit::Untold;
    /// Only one decimal sign is ever written.
    std::optional<DecimalSign> sign;
};

[[nodiscard]] std::optional<StrengthTable> recognizeStrengthTable(std::span<const HeaderCell> header);

void readStrengthTable(CsvRows& rows, const StrengthTable& table, const ImportOptions& options,
                       TableFindings& findings);

}  // namespace restride
