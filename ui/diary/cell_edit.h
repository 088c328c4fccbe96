// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/diary/edit.h"
#include "ui/diary/diary_log.h"
#include "ui/diary/diary_model.h"

#include <optional>
#include <variant>

class QWidget;

namespace restride {

/// What a cell of the table can be told: the type is that of its column.
using CellValue =
    std::variant<std::optional<Distance>, std::optional<Duration>, std::optional<PainScore>, std::optional<Effort>>;

/// The typed input of a column, holding what the cell holds.
[[nodiscard]] QWidget* cellInput(const DiaryLog& log, const DiaryRow& row, DiaryColumn column, QWidget* parent);

/// What stands in that input; nothing while it is wrong, or empty where something must stand.
[[nodiscard]] std::optional<CellValue> cellValue(const QWidget& input, DiaryColumn column);

/// Writes it into the entry; of a run's morning, into the check-in of the day after.
[[nodiscard]] Edits cellEdits(const Diary& diary, const DiaryLog& log, const DiaryRow& row, DiaryColumn column,
                              const CellValue& value);

}  // namespace restride
