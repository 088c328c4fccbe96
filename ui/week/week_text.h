// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/week_changes.h"
#include "ui/session/notice.h"
#include "ui/theme/theme.h"
#include "ui/week/week_picture.h"

#include <QString>

#include <vector>

// The words of the week page.

namespace restride {

/// `16 – 22 March`, with the year where it is not today's.
[[nodiscard]] QString weekTitle(Date monday, Date today);
/// `Rebuild, week 3 · a lighter week`.
[[nodiscard]] QString weekLine(const WeekPicture& week, const Assessment& assessment);

/// What a chip says.
struct ChipText {
    QString shape;
    QString text;
    const Tone& (*tone)(const Theme&);
};
/// The knee's status, and the worst that was told in seven days.
[[nodiscard]] ChipText kneeChip(const Diary& diary, const Assessment& assessment);

/// A state of a card that is told by a shape and a word.
enum class CardMark { Done, Locked, Moved, OwnSize, Rested, Skipped };
struct MarkText {
    CardMark mark = CardMark::Done;
    QString text;
};

/// What a card says, line by line; empty lines are none.
struct CardText {
    QString title;
    QString detail;
    /// Pain before, during and the next morning, in the tone of `light`.
    QString pain;
    std::optional<Light> light;
    std::vector<MarkText> marks;
};
[[nodiscard]] CardText cardText(const SessionPicture& picture);
/// The same for a screen reader: what and when, then all the rest.
[[nodiscard]] QString cardName(const SessionPicture& picture);
[[nodiscard]] QString cardDescription(const SessionPicture& picture);

/// `Easy run 5.0 km`.
[[nodiscard]] QString sessionTitle(const PlannedSession& session);
/// `Wednesday 18 March`.
[[nodiscard]] QString longDayText(Date day);

/// Whole sentences; nothing for no change.
[[nodiscard]] QString changesText(const std::vector<WeekChange>& changes);

/// What this week became by a change of the diary: why, where there is a new reason, and what is to be done otherwise.
/// Nothing where all is as before.
[[nodiscard]] QString followsText(const PlannedWeek& before, const PlannedWeek& after);
/// In which colour that is told: a knee that got worse is no good news.
[[nodiscard]] NoticeKind kindOfChange(Status before, Status after);

}  // namespace restride
