// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/next_morning.h"

namespace restride {

std::optional<PainScore> nextMorningPain(const Diary& diary, Date day) {
    const CheckIn* morning = checkInOn(diary, day + 1);
    return morning == nullptr ? std::nullopt : morning->morningPain;
}

std::optional<Edit> withMorningPain(const Diary& diary, Date on, std::optional<PainScore> pain) {
    CheckIn silent;
    silent.on = on;
    const CheckIn* found = checkInOn(diary, on);
    CheckIn morning = found == nullptr ? silent : *found;
    if (morning.morningPain == pain) return std::nullopt;
    morning.morningPain = pain;
    if (morning == silent) return Remove<CheckIn>{morning};
    return Put<CheckIn>{morning};
}

}  // namespace restride
