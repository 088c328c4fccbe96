// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_options.h"
#include "core/import/table/csv.h"
#include "core/import/table/table_dialects.h"
#include "core/import/table/table_findings.h"

namespace restride {

/// Reads the rows below the header as activities: all of them are looked at before one is read.
void readActivityTable(CsvRows& rows, const RecognizedTable& table, const ImportOptions& options,
                       TableFindings& findings);

/// Says what is wrong with the row as a row; false if it cannot be used.
[[nodiscard]] bool isWholeRow(const CsvRows& rows, TableFindings& findings);

/// Says so if the walk ended before the text did.
void tellIfCutShort(const CsvRows& rows, TableFindings& findings);

}  // namespace restride
