// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/score.h"
#include "core/diary/edit.h"
#include "core/plan/plan.h"
#include "core/plan/planned_session.h"
#include "ui/session/notice.h"
#include "ui/session/session.h"

#include <QString>

#include <optional>

// What one decides on the week page, without its widgets: each act becomes a decision, and `decide` performs it on the
// session. `monday` is that of the week on screen, which is not always this week's.

namespace restride {

/// One act of the runner on the week: what changes in the diary, and the words for it.
struct Decision {
    Edits edits;
    /// The name of the step in the undo menu.
    QString title;
    /// What the banner says first; empty where the change of the week says it all.
    QString told;
};

/// Performs the decision, then says what became of this week, with Undo. Nothing when the store refused it: the session
/// has told why.
[[nodiscard]] std::optional<Notice> decide(Session& session, const Decision& decision);

/// One of the fixed days that do not go together is given up.
[[nodiscard]] Decision freeing(const Session& session, Date monday, const LockedPlace& place);
/// The session may have any day again.
[[nodiscard]] Decision unlocking(const Session& session, Date monday, const PlannedSession& what);
[[nodiscard]] Decision skipping(Date monday, const PlannedSession& what);
/// The runner's own length or place is taken back.
[[nodiscard]] Decision planningAgain(const Session& session, Date monday, const PlannedSession& what);
[[nodiscard]] Decision keepingFree(Date day);
[[nodiscard]] Decision usingAgain(Date day);
/// A strength or cross-training session was done as planned, on its day or, when that is still to come, today.
[[nodiscard]] Decision doing(const Session& session, const PlannedSession& what);
/// `length` metres by the runner's own decision.
[[nodiscard]] Decision lengthening(const Session& session, Date monday, const PlannedSession& what, Distance length);
/// The session keeps this day, with `length` where it is to be shorter there.
[[nodiscard]] Decision fixing(const Session& session, Date monday, const PlannedSession& what, Date day,
                              std::optional<Distance> length);
/// The length with which a fixed session fits on the day, where it does not fit in full: the runner decides then.
[[nodiscard]] std::optional<Distance> fittingLength(const Session& session, const PlannedSession& what, Date day);
/// Offers that length; `take` is called when the runner wants it.
[[nodiscard]] Notice shorterOffer(const PlannedSession& what, Date day, Distance length, std::function<void()> take);
/// How the knee was in the morning; what else that morning's check-in says stays.
[[nodiscard]] Decision answering(const Session& session, Date morning, PainScore pain);
/// A clinician's word on the warning signs that stop the plan today.
[[nodiscard]] Decision clearing(const Session& session, const QString& who, const QString& words);
/// This week as it stands becomes the issued one.
[[nodiscard]] Decision usingWeek(const Session& session);

}  // namespace restride
