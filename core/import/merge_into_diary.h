// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/diary/edit.h"
#include "core/import/import_options.h"
#include "core/import/read_file.h"

#include <optional>
#include <string>
#include <vector>

namespace restride {

/// A file, or a row of it, that tells of an entry that is there already or told more fully by another file.
struct Duplicate {
    std::string file;
    std::optional<int> line;
    Id of;
};

/// An entry of the diary that a file makes fuller.
template <class Entry>
struct Change {
    Entry before;
    Entry after;
    std::string file;
    std::optional<int> line;
};

/// What an import would do to a diary; `edits` does it, as one step.
struct ImportPreview {
    Edits edits;
    // New.
    std::vector<Run> runs;
    std::vector<CrossTraining> cross;
    std::vector<StrengthSession> strength;
    std::vector<Duplicate> duplicates;
    // Typed by hand before: what the runner said of them is kept.
    std::vector<Change<Run>> merged;
    std::vector<Change<CrossTraining>> mergedCross;
    std::vector<Change<StrengthSession>> mergedStrength;
    /// Imported before; a richer source fills them, or their source was corrected since.
    std::vector<Change<Run>> changed;
    std::vector<Skipped> skipped;
    std::vector<Evidence> evidence;
    std::vector<Question> questions;
};

/// What all files together mean for the diary. Their order never matters; importing again changes nothing; no run of
/// the diary is lost, and nothing that the runner said of one.
[[nodiscard]] ImportPreview preview(const Diary& diary, const ReadFile& all, const ImportOptions& options);

}  // namespace restride
