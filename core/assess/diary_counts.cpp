// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/diary_counts.h"

#include "core/assess/morning.h"
#include "core/assess/weekly_load.h"

#include <algorithm>

namespace restride {

namespace {

void count(Share& share, bool hit) {
    ++share.whole;
    share.part += hit ? 1 : 0;
}

Share answeredMornings(const Diary& diary, Date from, Date to) {
    Share share;
    const auto first = firstEntry(diary);
    if (!first) return share;
    for (Date on = std::max(from, *first); on <= to; on = on + 1) count(share, morningPain(diary, on).has_value());
    return share;
}

std::vector<WeekLoad> completeWeeks(const Diary& diary, std::span<const JudgedRun> judged, Date from, Date to) {
    std::vector<WeekLoad> weeks = weeklyLoads(diary, judged, from, to);
    std::erase_if(weeks, [&](const WeekLoad& week) {
        return week.start < from || week.start + 6 > to || week.runs == 0 || !week.worstPain;
    });
    return weeks;
}

std::optional<WeeksCompared> compare(const std::vector<WeekLoad>& weeks, int calm) {
    if (static_cast<int>(weeks.size()) < neededToCompare) return std::nullopt;
    std::vector<Distance> distances;
    for (const WeekLoad& week : weeks) distances.push_back(*week.distance);
    std::ranges::sort(distances);
    WeeksCompared result;
    result.upTo = distances[(distances.size() - 1) / 2];
    for (const WeekLoad& week : weeks)
        count(*week.distance <= result.upTo ? result.calmUpTo : result.calmAbove, week.worstPain->value() <= calm);
    // Half of the weeks alike leave nothing to compare with.
    return result.calmAbove.whole > 0 ? std::optional(result) : std::nullopt;
}

std::optional<RunsCompared> compare(const std::vector<RunResponse>& runs) {
    if (static_cast<int>(runs.size()) < neededToCompare) return std::nullopt;
    RunsCompared result;
    for (const RunResponse& run : runs)
        count(run.distance <= run.tolerated ? result.raisedWithin : result.raisedBeyond, *run.morningRise > 0);
    const bool differ = result.raisedWithin.whole > 0 && result.raisedBeyond.whole > 0;
    return differ ? std::optional(result) : std::nullopt;
}

}  // namespace

DiaryCounts diaryCounts(const Diary& diary, std::span<const JudgedRun> judged, std::span<const RunResponse> responses,
                        Date from, Date to, int calm) {
    DiaryCounts counts;
    for (const Run& run : runsBetween(diary, from, to)) {
        ++counts.runs;
        counts.checked += run.knee && run.knee->during ? 1 : 0;
    }
    counts.mornings = answeredMornings(diary, from, to);
    for (const JudgedRun& run : runsBetween(judged, from, to - 1)) count(counts.confirmed, run.confirmed);

    const std::vector<WeekLoad> weeks = completeWeeks(diary, judged, from, to);
    counts.completeWeeks = static_cast<int>(weeks.size());
    counts.weeks = compare(weeks, calm);

    std::vector<RunResponse> comparable;
    for (const RunResponse& run : responses)
        if (from <= run.on && run.on <= to && run.morningRise && run.share()) comparable.push_back(run);
    counts.comparableRuns = static_cast<int>(comparable.size());
    counts.byLength = compare(comparable);
    return counts;
}

}  // namespace restride
