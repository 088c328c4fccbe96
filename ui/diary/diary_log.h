// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/pain_limit_history.h"
#include "core/diary/diary.h"
#include "core/diary/edit.h"
#include "core/plan/reason.h"
#include "core/plan/vocabulary.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace restride {

enum class EntryKind : std::uint8_t { Run, Morning, Strength, Cross };

/// One entry: a place in the list of its kind.
struct DiaryRow {
    Date on;
    EntryKind kind = EntryKind::Run;
    std::uint32_t place = 0;
};

/// An entry as it was told, and as it was judged: nothing yet of one after today.
template <class Entry>
struct Logged {
    Entry told;
    std::optional<Light> light;
    /// Why a run has its light.
    std::vector<Reason> reasons;
};

/// What the table of a diary shows, as values of their own.
struct DiaryLog {
    std::vector<Logged<Run>> runs;
    std::vector<CheckIn> checkIns;
    std::vector<Logged<StrengthSession>> strength;
    std::vector<Logged<CrossTraining>> cross;
    PainLimitHistory painLimits;
    Date today;

    [[nodiscard]] const Run& run(const DiaryRow& row) const { return runs[row.place].told; }
    [[nodiscard]] const CheckIn& checkIn(const DiaryRow& row) const { return checkIns[row.place]; }
    [[nodiscard]] const StrengthSession& strengthSession(const DiaryRow& row) const { return strength[row.place].told; }
    [[nodiscard]] const CrossTraining& crossTraining(const DiaryRow& row) const { return cross[row.place].told; }
};

[[nodiscard]] DiaryLog logOf(const Diary& diary, const Assessment& assessment);

/// All entries, the newest first.
[[nodiscard]] std::vector<DiaryRow> rowsOf(const DiaryLog& log);

/// Names the entry across changes of the diary.
[[nodiscard]] QString keyText(const DiaryLog& log, const DiaryRow& row);

[[nodiscard]] std::optional<PainScore> painBefore(const DiaryLog& log, const DiaryRow& row);
[[nodiscard]] std::optional<PainScore> painDuring(const DiaryLog& log, const DiaryRow& row);
/// Of the morning after a run; of the morning itself.
[[nodiscard]] std::optional<PainScore> painInMorning(const DiaryLog& log, const DiaryRow& row);
[[nodiscard]] std::optional<Effort> effortOf(const DiaryLog& log, const DiaryRow& row);
[[nodiscard]] std::optional<Light> lightOf(const DiaryLog& log, const DiaryRow& row);
/// Why a run has its light; none of other entries.
[[nodiscard]] std::vector<Reason> reasonsOf(const DiaryLog& log, const DiaryRow& row);

/// `Easy run`, `Morning`, `Cycling`.
[[nodiscard]] QString whatText(const DiaryLog& log, const DiaryRow& row);
/// `42:50` of a run, `34 min` of a session; empty when not told.
[[nodiscard]] QString timeText(const DiaryLog& log, const DiaryRow& row);
/// The note of a run; what a morning or a session tells that has no column of its own.
[[nodiscard]] QString noteText(const DiaryLog& log, const DiaryRow& row);
/// All by which an entry is looked for: its day in words and numbers, what it is, its note and its files.
[[nodiscard]] QString searchText(const DiaryLog& log, const DiaryRow& row);

/// Takes the entries away.
[[nodiscard]] Edits removalOf(const DiaryLog& log, const std::vector<DiaryRow>& rows);

}  // namespace restride
