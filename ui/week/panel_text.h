// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/runner.h"
#include "core/exercise/library.h"
#include "ui/week/week_picture.h"

#include <QString>

#include <vector>

// A session step by step, as the side panel tells it.

namespace restride {

enum class StepsPart { Prime, Perform, Restore, Strength, Told };

struct StepRow {
    QString name;
    QString dose;
    /// The dose is a sentence: it stands below.
    bool below = false;
};

struct StepBlock {
    StepsPart part = StepsPart::Perform;
    /// `PRIME · 7 min`.
    QString title;
    std::vector<StepRow> rows;
};

/// What to do and how much of it; of what is done, what was told of it.
[[nodiscard]] std::vector<StepBlock> blocksOf(const SessionPicture& picture, const Runner& runner,
                                              const Library& library);

}  // namespace restride
