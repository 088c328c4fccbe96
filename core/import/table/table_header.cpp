// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/table_header.h"

#include "core/import/limits.h"
#include "core/import/readers.h"
#include "core/import/table/csv.h"
#include "core/import/table/strength_table.h"
#include "core/import/table/table_dialects.h"
#include "core/import/table/text_encoding.h"
#include "core/import/table/track_table.h"

#include <span>

namespace restride {

namespace {

bool isOfKnownProgram(std::span<const std::string_view> cells) {
    const std::vector<HeaderCell> header = headerCells(cells);
    return recognizeTrackTable(header) || recognizeStrengthTable(header) || recognizeTable(header);
}

}  // namespace

std::string unknownHeader(std::string_view bytes) {
    constexpr std::size_t longest = 16'384;
    if (bytes.size() > limits::unpackedBytes || formatOf(bytes) != FileFormat::Table) return {};
    const DecodedText decoded = decodeText(bytes);
    const std::string_view text = decoded.of(bytes);
    CsvRows rows(withoutSeparatorLine(text), findSeparator(text).separator);
    if (!rows.next() || rows.fault() != CsvFault::None || isOfKnownProgram(rows.cells())) return {};
    std::string header;
    for (const std::string_view& cell : rows.cells()) {
        if (&cell != &rows.cells().front()) header += '\t';
        header += cell;
        if (header.size() > longest) return {};
    }
    return header;
}

}  // namespace restride
