// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge/run_match.h"

#include "core/import/merge/content_id.h"
#include "core/import/merge/entries.h"
#include "core/import/table/own_table.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

namespace restride {

namespace {

// What people remember of a run: the distance to the half kilometre, the start to the hour.
constexpr std::int64_t typedPercent = 10;
constexpr Distance typedDistance{500};
constexpr std::int64_t typedMinutes = 60;
/// Where the day has one run in the diary and one in the files.
constexpr std::int64_t onlyPercent = 25;
constexpr std::int64_t onlyMinutes = 180;
/// Farther apart no two zones put one moment.
constexpr int mostDays = 2;
constexpr std::ptrdiff_t mostCandidates = 64;

enum class Ground : std::uint8_t { SameId, SameTelling, SameStartAndDistance, Close, SameStart, Typed, OnlyOfDay };

struct Match {
    Ground ground = Ground::Close;
    Closeness closeness;
    std::size_t activity = 0;
    std::size_t run = 0;
    friend auto operator<=>(const Match&, const Match&) = default;
};

/// A run of the diary as a file would tell it.
DatedActivity asDated(const Run& run) {
    DatedActivity dated;
    dated.activity.sport = Sport::Run;
    dated.activity.distance = run.distance;
    dated.activity.timer = run.duration;
    dated.activity.elapsed = run.elapsed;
    dated.start = {run.on, run.at, std::int64_t{run.on - Date()} * 86'400, GuessBasis::Told};
    if (run.at) dated.start.wall += std::int64_t{run.at->minutes} * 60;
    const auto start = startInId(run.id);
    if (start && start->clock == Clock::Greenwich)
        dated.activity.start.utc = start->seconds;
    else if (start && start->clock == Clock::Wall)
        dated.activity.start.local = start->seconds;
    else
        dated.activity.start.local = dated.start.wall;
    dated.activity.start.dayOnly = !run.at && !dated.activity.start.utc;
    return dated;
}

/// The closest of the sources, by the diary's distance or by those that its own sources told.
std::optional<Closeness> closenessTo(const Run& run, const JoinedActivity& joined) {
    std::optional<Closeness> best;
    DatedActivity dated = asDated(run);
    const auto consider = [&](const std::optional<Distance>& distance) {
        if (!distance) return;
        dated.activity.distance = distance;
        for (const DatedActivity& source : joined.sources) {
            const auto closeness = closenessOf(source, dated);
            if (closeness && (!best || *closeness < *best)) best = closeness;
        }
        const auto closeness = closenessOf(joined.told, dated);
        if (closeness && (!best || *closeness < *best)) best = closeness;
    };
    consider(run.distance);
    for (const RunSource& source : run.sources) consider(source.distance);
    return best;
}

/// Every file says of it again what the run remembers of that file: two runs of one second stay apart.
bool tellsTheSame(const Run& run, const JoinedActivity& joined) {
    return std::ranges::all_of(joined.sources, [&](const DatedActivity& source) {
        const RunSource told = sourceOf(source.activity);
        return std::ranges::any_of(run.sources, [&](const RunSource& known) {
            return known.file == told.file && known.distance == told.distance && known.duration == told.duration;
        });
    });
}

class Matcher {
public:
    Matcher(const Diary& diary, const std::vector<JoinedActivity>& activities)
        : m_diary(diary), m_activities(activities) {
        for (std::size_t i = 0; i < diary.runs.size(); ++i) {
            ++m_runsOn[diary.runs[i].on];
            m_byId.emplace(diary.runs[i].id, i);
            if (const auto start = startInId(diary.runs[i].id)) m_byStart[*start].push_back(i);
        }
        for (const JoinedActivity& joined : activities) ++m_activitiesOn[joined.told.start.on];
    }

    std::vector<std::optional<std::size_t>> all() {
        for (std::size_t i = 0; i < m_activities.size(); ++i) findFor(i);
        std::ranges::sort(m_matches);
        std::vector<std::optional<std::size_t>> result(m_activities.size());
        std::set<std::size_t> taken;
        // What our own table says of a run does not stand in a recording's way.
        std::set<std::size_t> takenByOwn;
        for (const Match& match : m_matches)
            if (!result[match.activity] && (isOwnOnly(match.activity) ? takenByOwn : taken).insert(match.run).second)
                result[match.activity] = match.run;
        return result;
    }

private:
    bool isOwnOnly(std::size_t activity) const {
        return std::ranges::all_of(m_activities[activity].sources,
                                   [](const DatedActivity& source) { return isOwnRow(source.activity); });
    }

    void findFor(std::size_t i) {
        for (const DatedActivity& source : m_activities[i].sources) {
            if (const auto own = ownIdOf(source.activity))
                if (const auto run = m_byId.find(*own); run != m_byId.end())
                    m_matches.push_back({Ground::SameId, {}, i, run->second});
            const auto found = m_byStart.find(idStartOf(source));
            if (found == m_byStart.end()) continue;
            for (const std::size_t run : found->second) addSameStart(i, run);
        }
        const Date on = m_activities[i].told.start.on;
        const auto near = runsBetween(m_diary, on - mostDays, on + mostDays);
        const auto count = std::min(std::ssize(near), mostCandidates * (2 * mostDays + 1));
        for (const Run& run : near.first(static_cast<std::size_t>(count)))
            addNear(i, static_cast<std::size_t>(&run - m_diary.runs.data()));
    }

    void addSameStart(std::size_t i, std::size_t run) {
        const auto closeness = closenessTo(m_diary.runs[run], m_activities[i]);
        const Distance told = m_activities[i].told.activity.distance.value_or(Distance());
        const Closeness apart{Way::Start, 0, std::abs((told - m_diary.runs[run].distance).count())};
        Ground ground = closeness ? Ground::SameStartAndDistance : Ground::SameStart;
        if (tellsTheSame(m_diary.runs[run], m_activities[i])) ground = Ground::SameTelling;
        m_matches.push_back({ground, closeness.value_or(apart), i, run});
    }

    void addNear(std::size_t i, std::size_t run) {
        if (const auto closeness = closenessTo(m_diary.runs[run], m_activities[i]))
            m_matches.push_back({Ground::Close, *closeness, i, run});
        else if (isTyped(m_diary.runs[run]))
            addTyped(i, run);
    }

    void addTyped(std::size_t i, std::size_t place) {
        const Run& run = m_diary.runs[place];
        const DatedActivity& told = m_activities[i].told;
        if (run.on != told.start.on || !told.activity.distance) return;
        std::int64_t apart = 0;
        if (run.at && told.start.at) apart = std::abs(run.at->minutes - told.start.at->minutes);
        const Distance distance = *told.activity.distance;
        const Closeness closeness{Way::Day, apart * 60, std::abs((distance - run.distance).count())};
        if (apart <= typedMinutes && isNear(distance, run.distance, typedPercent, typedDistance))
            m_matches.push_back({Ground::Typed, closeness, i, place});
        else if (apart <= onlyMinutes && m_runsOn[run.on] == 1 && m_activitiesOn[run.on] == 1 &&
                 isNear(distance, run.distance, onlyPercent, typedDistance))
            m_matches.push_back({Ground::OnlyOfDay, closeness, i, place});
    }

    const Diary& m_diary;
    const std::vector<JoinedActivity>& m_activities;
    std::map<IdStart, std::vector<std::size_t>> m_byStart;
    std::map<Id, std::size_t> m_byId;
    std::map<Date, int> m_runsOn;
    std::map<Date, int> m_activitiesOn;
    std::vector<Match> m_matches;
};

}  // namespace

bool isTyped(const Run& run) {
    return run.sources.empty() && !startInId(run.id);
}

std::vector<std::optional<std::size_t>> matchRuns(const Diary& diary, const std::vector<JoinedActivity>& activities) {
    return Matcher(diary, activities).all();
}

}  // namespace restride
