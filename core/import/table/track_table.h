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

/// OpenTracks' table of points: the whole file is one recording.
struct TrackTable {
    std::size_t time = 0;
    std::size_t type = 0;
    std::optional<std::size_t> latitude;
    std::optional<std::size_t> longitude;
    std::optional<std::size_t> sensorDistance;
    std::optional<std::size_t> gain;
    std::optional<std::size_t> loss;
};

[[nodiscard]] std::optional<TrackTable> recognizeTrackTable(std::span<const HeaderCell> header);

void readTrackTable(CsvRows& rows, const TrackTable& table, const ImportOptions& options, TableFindings& findings);

}  // namespace restride
