// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

#include <cstdint>
#include <string>

namespace restride {

/// Some spreadsheets know UTF-8 by its mark only.
enum class ByteOrderMark : std::uint8_t { Without, With };

/// The runs of a diary, each with the check-ins of its day and of the morning after, as a table for spreadsheets: RFC
/// 4180, UTF-8, a point in numbers, metres and seconds. A text that a spreadsheet would take for a formula begins with
/// an apostrophe. The first line is `runsCsvHeader`; `readTable` reads it again.
[[nodiscard]] std::string runsCsv(const Diary& diary, ByteOrderMark mark = ByteOrderMark::Without);

}  // namespace restride
