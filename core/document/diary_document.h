// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/json.h"
#include "core/diary/diary.h"
#include "core/document/document_error.h"

#include <string>
#include <string_view>
#include <vector>

namespace restride {

/// A diary that was read, and what of the document this version does not know.
struct ReadDiary {
    Diary diary;
    /// JSON pointers; the fields are kept and written again.
    std::vector<std::string> unknownFields;
};

/// Reads a diary document, version 1. The order of its lists never matters.
[[nodiscard]] Expected<ReadDiary, DocumentError> readDiary(std::string_view bytes);

/// The same diary gives the same bytes; what has nothing to say is left out.
[[nodiscard]] std::string writeDiary(const Diary& diary, JsonForm form = JsonForm::Pretty);

/// The same, or why `readDiary` would refuse it: what is written over a diary has to be one.
[[nodiscard]] Expected<std::string, DocumentError> writeReadableDiary(const Diary& diary);

/// The weeks that a plan document tells, as an issued plan keeps them: `IssuedPlan::weeks` of `IssuedPlan::plan`.
[[nodiscard]] Expected<std::vector<IssuedWeek>, DocumentError> readIssuedWeeks(std::string_view plan);

// One entry as the diary document has it.
void writeEntry(JsonWriter& writer, const Run& run);
void writeEntry(JsonWriter& writer, const StrengthSession& session);
void writeEntry(JsonWriter& writer, const CrossTraining& session);

}  // namespace restride
