// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/ratio.h"
#include "core/base/score.h"

#include <QString>

// Numbers and days as people read them, in the language and with the decimal sign of `QLocale()`. The blank before a
// unit does not break.

namespace restride {

/// What distances are told in.
enum class Units { Kilometres, Miles };
/// For the whole program, as `QLocale::setDefault` is for language: called once, before anything is shown.
void setUnits(Units units);
[[nodiscard]] Units units();
/// `km`, `mi`.
[[nodiscard]] QString unitText();
/// Metres of one.
[[nodiscard]] double metresOfUnit();

/// `8.8 km`, rounded down like every planned distance, so that no limit is passed by rounding.
[[nodiscard]] QString distanceText(Distance distance);

/// `8.8 km` of a distance that was run, to the nearest tenth, where there is little room.
[[nodiscard]] QString ranText(Distance distance);

/// `5.25 km` of a distance that was run: as exactly as it was told, to the metre.
[[nodiscard]] QString measuredText(Distance distance);

/// `45 min`.
[[nodiscard]] QString minutesText(Minutes time);

/// `42:50`, or `1:02:03` from an hour on.
[[nodiscard]] QString durationText(Duration time);

/// `6:30 min/km`.
[[nodiscard]] QString paceText(Pace pace);

/// `10%`, and `7.5%` where it is not whole.
[[nodiscard]] QString percentText(Ratio share);

/// `3/10`.
[[nodiscard]] QString scoreText(PainScore pain);
[[nodiscard]] QString scoreText(Effort effort);

/// `4.3/10` of tenths of a point: a mean of pain scores.
[[nodiscard]] QString meanScoreText(int tenths);

/// `6.0 kg` of tenths of a kilogram.
[[nodiscard]] QString loadText(int tenths);

/// `Mon 16 Mar`.
[[nodiscard]] QString dayText(Date date);

/// `Mon 16 Mar 2026`.
[[nodiscard]] QString fullDayText(Date date);

/// The same words with a capital letter, for the beginning of a line.
[[nodiscard]] QString capitalised(QString text);

/// `Monday`.
[[nodiscard]] QString weekdayText(Weekday day);

}  // namespace restride
