// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/judged_session.h"
#include "core/assess/view.h"
#include "core/assess/warning_signs.h"
#include "core/diary/diary.h"

#include <span>
#include <vector>

namespace restride {

/// What has been worked out of the diary once, for judging it as of any day.
struct Judged {
    const Diary& diary;
    const Rules& rules;
    std::vector<JudgedRun> runs;
    std::vector<JudgedSession> otherSessions;
    std::vector<Date> redDays;
    std::vector<FlagOpening> openings;
};

[[nodiscard]] Judged judge(const Diary& diary, const Rules& rules, Date today);

struct StatusResult {
    Status status = Status::Hold;
    Reason reason;
};

/// The knee's status K of the last seven days (3.2.3).
[[nodiscard]] StatusResult statusOf(const Judged& judged, const View& view);

/// How easily the knee is upset, by the last five runs (3.2.5).
[[nodiscard]] Irritability irritabilityOf(const Judged& judged, const View& view);

}  // namespace restride
