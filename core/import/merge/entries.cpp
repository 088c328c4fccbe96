// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge/entries.h"

#include "core/import/clean_text.h"
#include "core/import/table/own_table.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace restride {

namespace {

// Nobody runs further in one go, or a kilometre and more at a mean of more than 25 km/h: such a file is of a ride, or
// its distance is wrong. Below a kilometre it may be a sprint.
constexpr Distance longestRun{200'000};
constexpr Distance sprint{1'000};
constexpr std::int64_t fastestMetresAnHour = 25'000;
constexpr std::int64_t fastestSprint = 40'000;
constexpr std::int64_t hourSeconds = 3'600;
constexpr Minutes dayLong{1'440};
/// What takes less is not the full programme.
constexpr Minutes shortStrength{20};

std::optional<Duration> movingTime(const Activity& activity) {
    return activity.timer ? activity.timer : activity.elapsed;
}

Skipped skippedAs(const Activity& activity, SkipReason reason, const std::string& detail = {}) {
    return {activity.file, activity.line, reason, detail.substr(0, longestDetail)};
}

/// Kilometres with one decimal, for a detail.
std::string tenths(std::int64_t metresCount, std::string_view unit) {
    const std::int64_t count = (metresCount + 50) / 100;
    return std::to_string(count / 10) + '.' + std::to_string(count % 10) + std::string(unit);
}

/// What is wrong with a run of this length and time, or nothing.
std::string implausible(Distance distance, std::optional<Duration> duration) {
    if (distance > longestRun) return tenths(distance.count(), " km");
    if (!duration) return {};
    const std::int64_t speed = distance.count() * hourSeconds / duration->count();
    const std::int64_t fastest = distance < sprint ? fastestSprint : fastestMetresAnHour;
    return speed > fastest ? tenths(speed, " km/h") : std::string();
}

std::optional<Surface> surfaceOf(Sport sport) {
    switch (sport) {
        case Sport::TreadmillRun:
            return Surface::Treadmill;
        case Sport::TrailRun:
            return Surface::Trail;
        case Sport::TrackRun:
            return Surface::Track;
        default:
            return std::nullopt;
    }
}

Entry runOf(const JoinedActivity& joined) {
    const Activity& told = joined.told.activity;
    if (!told.distance || told.distance->count() < 1) return skippedAs(told, SkipReason::NoDistance);
    // What was in a diary once has been believed already.
    const std::string why = ownIdOf(told) ? std::string() : implausible(*told.distance, movingTime(told));
    if (!why.empty()) return skippedAs(told, SkipReason::OutOfRange, why);
    Run run;
    run.on = joined.told.start.on;
    run.at = joined.told.start.at;
    // Our own table says the kind; no other source does, and most runs are easy.
    run.kind = fromWord<RunKind>(told.sportWord).value_or(RunKind::Easy);
    run.distance = *told.distance;
    run.elapsed = told.elapsed;
    run.effort = told.effort;
    run.cadence = told.cadence;
    run.surface = surfaceOf(told.sport);
    run.climb = told.climb;
    run.descent = told.descent;
    run.note = told.note.empty() ? told.title : told.note;
    for (const DatedActivity& source : joined.sources) {
        if (isOwnRow(source.activity)) continue;
        RunSource one = sourceOf(source.activity);
        const auto same = [&](const RunSource& other) { return isSameSource(other, one); };
        if (std::ranges::none_of(run.sources, same)) run.sources.push_back(std::move(one));
    }
    std::ranges::sort(run.sources);
    // Our own table has both times as the diary had them.
    run.duration = run.sources.empty() ? told.timer : movingTime(told);
    return run;
}

CrossKind crossKindOf(SportFamily family) {
    switch (family) {
        case SportFamily::Cycling:
            return CrossKind::Cycling;
        case SportFamily::Swimming:
            return CrossKind::Swimming;
        case SportFamily::Elliptical:
            return CrossKind::Elliptical;
        case SportFamily::DeepWater:
            return CrossKind::DeepWater;
        default:
            return CrossKind::Walking;
    }
}

/// The minutes of a session, or why it has none.
std::variant<Minutes, Skipped> minutesOf(const Activity& told) {
    const auto time = movingTime(told);
    if (!time) return skippedAs(told, SkipReason::NoDuration);
    const Minutes whole((time->count() + 30) / 60);
    if (whole < minutes(1)) return skippedAs(told, SkipReason::OutOfRange, std::to_string(time->count()) + " s");
    if (whole > dayLong) return skippedAs(told, SkipReason::OutOfRange, std::to_string(whole.count()) + " min");
    return whole;
}

Entry crossOf(const JoinedActivity& joined, SportFamily family) {
    const auto time = minutesOf(joined.told.activity);
    if (const auto* skipped = std::get_if<Skipped>(&time)) return *skipped;
    CrossTraining session;
    session.on = joined.told.start.on;
    session.kind = crossKindOf(family);
    session.minutes = std::get<Minutes>(time);
    session.effort = joined.told.activity.effort;
    return session;
}

/// The watch knows that there was strength, and not which.
Entry strengthOf(const JoinedActivity& joined) {
    const auto time = minutesOf(joined.told.activity);
    if (const auto* skipped = std::get_if<Skipped>(&time)) return *skipped;
    StrengthSession session;
    session.on = joined.told.start.on;
    session.minutes = std::get<Minutes>(time);
    session.kind = *session.minutes < shortStrength ? StrengthKind::Short : StrengthKind::Full;
    return session;
}

}  // namespace

Entry entryOf(const JoinedActivity& joined, const ImportOptions& options) {
    const Activity& told = joined.told.activity;
    // Elsewhere it may be tomorrow already.
    if (options.today && joined.told.start.on > *options.today + 1)
        return skippedAs(told, SkipReason::OutOfRange, joined.told.start.on.iso());
    const Sport sport = told.sport == Sport::Unknown ? options.sport.value_or(Sport::Unknown) : told.sport;
    switch (const SportFamily family = familyOf(sport)) {
        case SportFamily::Run:
            return runOf(joined);
        case SportFamily::Strength:
            return strengthOf(joined);
        case SportFamily::Transition:
            return skippedAs(told, SkipReason::Transition);
        case SportFamily::Other:
            return skippedAs(told, SkipReason::OtherSport, told.sportWord);
        case SportFamily::Unknown:
            return skippedAs(told, SkipReason::UnknownSport, told.sportWord);
        default:
            return crossOf(joined, family);
    }
}

RunSource sourceOf(const Activity& activity) {
    constexpr std::size_t longestName = 1'000;
    const auto slash = activity.file.find_last_of("/\\");
    RunSource source;
    // As the document can keep it: by another name it would be another source the next time.
    source.file = cleanText(std::string_view(activity.file).substr(slash + 1), longestName);
    source.device = activity.device;
    source.kind = activity.kind;
    if (activity.distance && activity.distance->count() > 0) source.distance = activity.distance;
    source.duration = movingTime(activity);
    return source;
}

bool isTableRow(const RunSource& source) {
    return source.kind == SourceKind::TableRow;
}

bool isSameSource(const RunSource& a, const RunSource& b) {
    if (a.file != b.file) return false;
    if (isTableRow(a) == isTableRow(b)) return true;
    return a.device == b.device && a.distance == b.distance && a.duration == b.duration;
}

}  // namespace restride
