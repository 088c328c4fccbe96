// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/split.h"

#include "core/base/duration.h"

#include <algorithm>

namespace restride::verifying {

namespace {

int countRuns(const SplitQuestion& q) {
    int n = std::min(q.wished, q.days);
    while (q.target > q.cap * n && n < std::min(q.days, planning::mostRuns)) ++n;
    while (n > 1 && q.target < planning::shortestRun * n) --n;
    return n;
}

}  // namespace

Split splitWeek(const SplitQuestion& q) {
    Split split;
    split.runs = countRuns(q);
    if (split.runs <= 0) return split;
    const int n = split.runs;
    const Distance target = std::min(q.target, q.cap * n);
    split.target = target;
    if (q.pace && target < planning::walkRunBelow && minutesFor(target, *q.pace) < planning::shortestRunning) {
        split.runs = 0;
        return split;
    }
    const Distance equal = downTo100Metres(metres(target.count() / n));
    split.sizes.assign(static_cast<std::size_t>(n), equal);
    if (!q.withLong || n < 2) return split;
    const Distance share = std::min(planning::longShare[static_cast<std::size_t>(n)] * target, q.cap);
    const Distance longest = std::min(share, q.longest.value_or(share));
    const Distance other = std::min(metres((target - longest).count() / (n - 1)), q.cap);
    if (other < planning::shortestRun) return split;
    const Distance planned = downTo100Metres(other);
    split.sizes.assign(static_cast<std::size_t>(n), planned);
    split.sizes.front() = downTo100Metres(longest);
    split.hasLong =
        split.sizes.front().count() * Ratio::one >= planned.count() * planning::longAgainstEasy.tenThousandths();
    return split;
}

bool hardLongRun(Distance distance, Distance tolerated, Pace pace) {
    return distance.count() * Ratio::one >= tolerated.count() * planning::hardLong.tenThousandths() ||
           minutesFor(distance, pace) >= planning::hardLongMinutes;
}

}  // namespace restride::verifying
