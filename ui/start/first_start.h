// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

#include <QString>

#include <functional>
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

/// Keeps a new runner's diary: nothing, or why it could not be written, as a sentence.
using KeepBeginning = std::function<std::optional<QString>(const Beginning&)>;

/// The first page: who one is, and with what to begin; then what the planner has to know. It stays open until `keep`
/// has written what was answered. Nothing: closed without that. `sample` is the diary to look at.
[[nodiscard]] std::optional<Beginning> firstStart(QWidget* parent, const Diary& sample, Date today,
                                                  const KeepBeginning& keep);

}  // namespace restride
