// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge/dated_activities.h"

#include <cstdlib>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace restride {

namespace {

// What the diary document allows.
constexpr Distance longestDistance{500'000};
constexpr Duration longestDuration{604'800};
constexpr int mostClimb = 100'000;
constexpr int leastCadence = 60;
constexpr int mostCadence = 260;

template <class Value>
void clearOutside(std::optional<Value>& value, Value lowest, Value highest) {
    if (value && (*value < lowest || *value > highest)) value.reset();
}

/// A time between 1950 and 2100, in any zone.
void clearMoment(std::optional<std::int64_t>& seconds) {
    clearOutside<std::int64_t>(seconds, -632'000'000, 4'134'100'000);
}

Activity cleaned(Activity activity) {
    // No zone is that far from Greenwich: one of the two clocks is wrong, and the moment is the one that files get
    // wrong.
    clearMoment(activity.start.utc);
    clearMoment(activity.start.local);
    if (activity.start.utc && activity.start.local &&
        std::abs(*activity.start.local - *activity.start.utc) > tolerance::zoneSpan)
        activity.start.utc.reset();
    clearOutside(activity.distance, metres(0), longestDistance);
    clearOutside(activity.timer, seconds(1), longestDuration);
    clearOutside(activity.elapsed, seconds(1), longestDuration);
    clearOutside(activity.cadence, leastCadence, mostCadence);
    clearOutside(activity.climb, 0, mostClimb);
    clearOutside(activity.descent, 0, mostClimb);
    return activity;
}

std::string zoneWord(GuessBasis basis, const ImportOptions& options) {
    switch (basis) {
        case GuessBasis::Option:
            return options.zone.value_or("");
        case GuessBasis::System:
            return options.systemZone;
        default:
            return "local";
    }
}

}  // namespace

std::string containerOf(const std::string& file, const ArchiveNames& archives) {
    for (auto slash = file.find('/'); slash != std::string::npos; slash = file.find('/', slash + 1))
        if (std::string name = file.substr(0, slash); archives.contains(name)) return name;
    return file;
}

DatedActivities dateActivities(const std::vector<Activity>& activities, const ImportOptions& options,
                               const ArchiveNames& archives) {
    DatedActivities dated;
    std::map<std::tuple<std::string, GuessBasis>, int> zones;
    for (const Activity& activity : activities) {
        Activity clean = cleaned(activity);
        const auto start = localStart(clean.start, options);
        if (!start) {
            const bool told = activity.start.utc || activity.start.local;
            dated.skipped.push_back(
                {activity.file, activity.line, told ? SkipReason::OutOfRange : SkipReason::NoDate, {}});
            continue;
        }
        ++zones[{containerOf(activity.file, archives), start->basis}];
        dated.list.push_back({std::move(clean), *start});
    }
    for (const auto& [where, count] : zones) {
        const auto& [file, basis] = where;
        const Sureness sure = basis == GuessBasis::System ? Sureness::Likely : Sureness::Certain;
        dated.evidence.push_back({file, GuessSubject::Zone, zoneWord(basis, options), basis, count, 0, sure});
    }
    return dated;
}

}  // namespace restride
