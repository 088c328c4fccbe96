// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

#include <optional>

class QWidget;

namespace restride {

/// How one begins.
struct Beginning {
    /// The new runner's diary: empty but for what was asked, or the sample.
    Diary diary;
    /// The import dialog comes next.
    bool bringRuns = false;
};

/// The first page: who one is, and with what to begin; then what the planner has to know. Nothing: closed without an
/// answer. `sample` is the diary to look at.
[[nodiscard]] std::optional<Beginning> firstStart(QWidget* parent, const Diary& sample, Date today);

}  // namespace restride
