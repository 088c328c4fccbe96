// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_options.h"
#include "core/import/read_file.h"

#include <QString>

#include <string_view>

namespace restride {

/// What a question about a file asks, for one who answers it in the window.
[[nodiscard]] QString askText(GuessSubject subject);

/// A choice of a question, `dmy`, in words; one that has none stays as it is.
[[nodiscard]] QString answerText(GuessSubject subject, std::string_view choice);

/// What a column holds.
[[nodiscard]] QString columnText(ColumnMeaning meaning);

}  // namespace restride
