// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/other_session.h"
#include "core/diary/run.h"
#include "core/import/import_options.h"
#include "core/import/merge/join_sources.h"
#include "core/import/read_file.h"

#include <string>
#include <variant>

namespace restride {

/// What an activity is to the diary; its id is still empty.
using Entry = std::variant<Run, CrossTraining, StrengthSession, Skipped>;

/// Runs of every kind are runs; cycling, swimming, elliptical, deep water, walks and hikes are cross-training. What has
/// no place in a diary, or cannot be true, is skipped with its reason.
[[nodiscard]] Entry entryOf(const JoinedActivity& joined, const ImportOptions& options);

/// The run's source as the diary remembers it: the file's own name, without the folders of this computer.
[[nodiscard]] RunSource sourceOf(const Activity& activity);

/// Whether it is the row of a table: that says less than a recording does.
[[nodiscard]] bool isTableRow(const RunSource& source);

/// Whether two sources of a run are one file, read twice. A table and a recording of one name are two, since folders
/// are not kept; but where they say the same, the kind of one may be the guess of an older diary (`kindByName`).
[[nodiscard]] bool isSameSource(const RunSource& a, const RunSource& b);

}  // namespace restride
