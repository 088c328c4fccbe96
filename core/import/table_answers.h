// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_options.h"
#include "core/import/read_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace restride {

/// What the user said of a table, as texts: its columns, `date=Tag`, and its forms, `unit=mi`.
struct TableAnswers {
    std::vector<std::string> map;
    std::vector<std::string> take;
    friend bool operator==(const TableAnswers&, const TableAnswers&) = default;
};

/// `distance=Weg`. False for what is no such answer.
bool takeColumn(ImportOptions& options, std::string_view answer);

/// `unit=`, `dates=`, `decimal=`, `duration=`, `weight=` or `sport=` and one of `answerWords`. False for what is no
/// such answer.
bool takeAnswer(ImportOptions& options, std::string_view answer);

/// The values that a name takes; empty for a name that there is not.
[[nodiscard]] std::vector<std::string_view> answerWords(std::string_view name);

/// The name under which a question is answered, `unit`; empty where it is answered otherwise.
[[nodiscard]] std::string_view answerName(GuessSubject subject);

/// As `readAny`, with what was said of this table before: it holds for this table alone, and until something else is
/// told in `options`.
[[nodiscard]] ReadFile readRemembered(std::string_view bytes, const std::string& file, const ImportOptions& options,
                                      const TableAnswers& before);

}  // namespace restride
