// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/judged_run.h"

#include <algorithm>

template class std::vector<restride::JudgedRun>;

namespace restride {

std::span<const JudgedRun> runsBetween(std::span<const JudgedRun> runs, Date from, Date to) {
    const auto first = std::ranges::lower_bound(runs, from, {}, &JudgedRun::on);
    const auto last = std::ranges::upper_bound(runs, to, {}, &JudgedRun::on);
    return first < last ? std::span<const JudgedRun>(first, last) : std::span<const JudgedRun>();
}

const JudgedRun* judgedRun(std::span<const JudgedRun> runs, const Run& run) {
    for (const JudgedRun& judged : runsBetween(runs, run.on, run.on))
        if (judged.id == run.id) return &judged;
    return nullptr;
}

}  // namespace restride
