// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_command.h"
#include "core/base/expected.h"
#include "core/diary/diary.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace restride {

/// The command line's own words.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A file, or standard input for `-`. What goes wrong is told on standard error.
[[nodiscard]] Expected<std::string, Exit> readInput(const std::string& path);

/// The diary of a path; unknown fields are told on standard error.
[[nodiscard]] Expected<Diary, Exit> openDiary(const std::string& path);

/// A result, to standard output: `Unreadable` where that cannot take it, else `exit`.
[[nodiscard]] Exit print(std::string_view text, Exit exit = Exit::Done);
[[nodiscard]] Exit print(const QString& text, Exit exit = Exit::Done);

/// A message, to standard error.
void tell(const QString& message);

/// Tells that the computer's clock gives no day and none was written.
[[nodiscard]] Exit tellNoDay();

/// Tells of fields that are kept and otherwise not known.
void tellUnknownFields(const std::string& path, const std::vector<std::string>& pointers);

}  // namespace restride
