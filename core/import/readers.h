// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_options.h"
#include "core/import/read_file.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace restride {

enum class FileFormat : std::uint8_t { Fit, Tcx, Gpx, Table, JsonLog, Gzip, Zip, Empty, Unknown };

/// By content alone: names lie.
[[nodiscard]] FileFormat formatOf(std::string_view bytes);

// Each reader is total: whatever the bytes, it ends, keeps what was whole and says what was lost. `file` is the name
// that the entries bear, and no reader asks it what it reads. Nothing once it was cancelled.
[[nodiscard]] ReadFile readFit(std::string_view bytes, const std::string& file, const ImportOptions& options = {});
[[nodiscard]] ReadFile readTcx(std::string_view bytes, const std::string& file, const ImportOptions& options = {});
[[nodiscard]] ReadFile readGpx(std::string_view bytes, const std::string& file, const ImportOptions& options = {});
/// Any CSV.
[[nodiscard]] ReadFile readTable(std::string_view bytes, const std::string& file, const ImportOptions& options);
/// GoldenCheetah's and Garmin's JSON.
[[nodiscard]] ReadFile readJsonLog(std::string_view bytes, const std::string& file, const ImportOptions& options);
/// A zip of a service's export, whole. Names of its members tell two things: which recording a row of its table speaks
/// of, and whether a table that no service is known by is worth a question.
[[nodiscard]] ReadFile readArchive(std::string_view bytes, const std::string& file, const ImportOptions& options);

/// Any of them, also gzipped.
[[nodiscard]] ReadFile readAny(std::string_view bytes, const std::string& file, const ImportOptions& options);

}  // namespace restride
