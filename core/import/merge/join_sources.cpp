// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge/join_sources.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace restride {

namespace {

/// So that ten thousand activities of one moment do not ask for a hundred million comparisons.
constexpr std::size_t mostNeighbours = 32;

template <class Amount>
std::int64_t countOf(const std::optional<Amount>& amount) {
    return amount ? amount->count() : -1;
}

/// Everything by which two entries of one file may differ; by time first.
auto orderOfTold(const DatedActivity& dated) {
    const Activity& a = dated.activity;
    return std::tuple(dated.start.wall, a.start.utc, a.start.local, familyOf(a.sport), countOf(a.distance),
                      std::string_view(a.file), -static_cast<int>(a.richness), a.kind, countOf(a.timer),
                      countOf(a.elapsed), std::string_view(a.foreignId), a.line, a.sport, std::string_view(a.title),
                      std::string_view(a.note), std::string_view(a.device), a.cadence, a.climb, a.descent, a.effort);
}

bool isSame(const DatedActivity& a, const DatedActivity& b) {
    return a.activity.file == b.activity.file && a.activity.start == b.activity.start &&
           a.activity.foreignId == b.activity.foreignId && a.activity.distance == b.activity.distance &&
           a.activity.timer == b.activity.timer && familyOf(a.activity.sport) == familyOf(b.activity.sport);
}

/// Seconds from start to end, as far as known.
std::int64_t lengthOf(const Activity& activity) {
    const std::int64_t length = std::max(countOf(activity.elapsed), countOf(activity.timer));
    return length < 0 ? std::numeric_limits<std::int64_t>::max() : length;
}

/// Two entries that may be one, by their places.
struct Fit {
    Closeness closeness;
    std::size_t first = 0;
    std::size_t second = 0;
    friend auto operator<=>(const Fit&, const Fit&) = default;
};

bool familiesMeet(const Activity& a, const Activity& b) {
    const SportFamily one = familyOf(a.sport);
    const SportFamily other = familyOf(b.sport);
    return one == other || one == SportFamily::Unknown || other == SportFamily::Unknown;
}

bool distancesMeet(const Activity& a, const Activity& b) {
    if (!a.distance || !b.distance) return true;
    return isNear(*a.distance, *b.distance, tolerance::distancePercent, tolerance::distance);
}

bool distancesAgree(const Activity& a, const Activity& b) {
    return a.distance && b.distance &&
           isNear(*a.distance, *b.distance, tolerance::closePercent, tolerance::closeDistance);
}

/// One tells the moment and no zone, the other the wall clock and no moment.
bool isZoneOpen(const Activity& a, const Activity& b) {
    return !(a.start.utc && b.start.utc) && !(a.start.local && b.start.local);
}

bool isWholeQuarters(std::int64_t gap) {
    const std::int64_t over = gap % tolerance::zoneStep;
    return gap <= tolerance::zoneSpan && std::min(over, tolerance::zoneStep - over) <= tolerance::start;
}

/// Which entries are one activity. Two of one file never are.
class Groups {
public:
    explicit Groups(const std::vector<DatedActivity>& all) : m_parent(all.size()), m_files(all.size()) {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
        for (std::size_t i = 0; i < all.size(); ++i) m_files[i].insert(all[i].activity.file);
    }

    std::size_t rootOf(std::size_t i) {
        while (m_parent[i] != i) i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    /// Whatever their files.
    void unite(std::size_t a, std::size_t b) {
        a = rootOf(a);
        b = rootOf(b);
        if (a == b) return;
        if (m_files[a].size() < m_files[b].size()) std::swap(a, b);
        m_files[a].merge(m_files[b]);
        m_parent[b] = a;
    }
    void uniteFiles(std::size_t a, std::size_t b) {
        a = rootOf(a);
        b = rootOf(b);
        if (m_files[a].size() < m_files[b].size()) std::swap(a, b);
        const auto shared = [&](std::string_view file) { return m_files[a].contains(file); };
        if (a != b && std::ranges::none_of(m_files[b], shared)) unite(a, b);
    }

private:
    std::vector<std::size_t> m_parent;
    std::vector<std::set<std::string_view>> m_files;
};

/// Finds what may go together, and takes the best of it first, so that no order of files can show.
class Joiner {
public:
    explicit Joiner(std::vector<DatedActivity> all) : m_all(std::move(all)), m_groups(sorted(m_all)) {}

    std::vector<JoinedActivity> joined() {
        for (std::size_t i = 1; i < m_all.size(); ++i)
            if (isSame(m_all[i - 1], m_all[i])) m_groups.unite(i - 1, i);
        findLinks();
        findAlong([](const DatedActivity& dated) { return std::optional(dated.start.wall); }, tolerance::zoneSpan);
        findAlong([](const DatedActivity& dated) { return dated.activity.start.utc; }, tolerance::start);
        std::ranges::sort(m_fits);
        for (const Fit& fit : m_fits) m_groups.uniteFiles(fit.first, fit.second);
        return collected();
    }

private:
    static const std::vector<DatedActivity>& sorted(std::vector<DatedActivity>& all) {
        std::ranges::sort(all, std::less<>(), orderOfTold);
        return all;
    }

    /// A table's row and the file that it names; a file of several activities is left to their starts.
    void findLinks() {
        std::map<std::string_view, std::vector<std::size_t>> byFile;
        for (std::size_t i = 0; i < m_all.size(); ++i) byFile[m_all[i].activity.file].push_back(i);
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            const auto found = byFile.find(m_all[i].activity.linkedFile);
            if (found == byFile.end() || found->second.size() != 1) continue;
            m_fits.push_back({{}, i, found->second.front()});
        }
    }

    template <class TimeOf>
    void findAlong(TimeOf timeOf, std::int64_t window) {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_all.size(); ++i)
            if (timeOf(m_all[i])) order.push_back(i);
        std::ranges::stable_sort(order, std::less<>(), [&](std::size_t i) { return *timeOf(m_all[i]); });
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t j = i + 1; j < order.size() && j - i <= mostNeighbours; ++j) {
                if (*timeOf(m_all[order[j]]) - *timeOf(m_all[order[i]]) > window) break;
                addFit(std::min(order[i], order[j]), std::max(order[i], order[j]));
            }
    }

    void addFit(std::size_t i, std::size_t j) {
        if (m_all[i].activity.file == m_all[j].activity.file) return;
        if (const auto closeness = closenessOf(m_all[i], m_all[j])) m_fits.push_back({*closeness, i, j});
    }

    std::vector<JoinedActivity> collected();

    std::vector<DatedActivity> m_all;
    Groups m_groups;
    std::vector<Fit> m_fits;
};

template <class Value>
void fill(std::optional<Value>& value, const std::optional<Value>& other) {
    if (!value) value = other;
}

void fill(std::string& text, const std::string& other) {
    if (text.empty()) text = other;
}

/// A word that says more, or the table in which people correct what the watch took it for.
void fillSport(Activity& told, const Activity& other, bool linked) {
    const SportFamily family = familyOf(other.sport);
    const bool knows = family != SportFamily::Unknown && family != SportFamily::Other;
    const bool corrects = linked && knows && family != familyOf(told.sport);
    const bool fills = told.sport == Sport::Unknown || (told.sport == Sport::Run && family == SportFamily::Run);
    if (!corrects && !fills) return;
    told.sport = other.sport;
    if (knows || told.sportWord.empty()) told.sportWord = other.sportWord;
}

void fillFrom(Activity& told, const Activity& other) {
    fillSport(told, other, other.linkedFile == told.file);
    fill(told.start.utc, other.start.utc);
    fill(told.start.local, other.start.local);
    fill(told.distance, other.distance);
    fill(told.timer, other.timer);
    fill(told.elapsed, other.elapsed);
    fill(told.cadence, other.cadence);
    fill(told.climb, other.climb);
    fill(told.descent, other.descent);
    fill(told.effort, other.effort);
    fill(told.device, other.device);
    fill(told.title, other.title);
    fill(told.note, other.note);
    fill(told.foreignId, other.foreignId);
}

/// The surest start of a group: one with a time of day, then by the user's zone, the file's, the computer's.
auto doubtOf(const LocalStart& start) {
    return std::tuple(!start.at.has_value(), start.basis == GuessBasis::System, start.basis != GuessBasis::Option);
}

JoinedActivity joinedFrom(std::vector<DatedActivity> sources) {
    std::ranges::stable_sort(sources, std::greater<>(), [](const DatedActivity& a) { return a.activity.richness; });
    JoinedActivity joined{sources.front(), {}};
    for (const DatedActivity& source : sources) {
        if (doubtOf(source.start) < doubtOf(joined.told.start)) joined.told.start = source.start;
        fillFrom(joined.told.activity, source.activity);
    }
    joined.told.activity.start.dayOnly = !joined.told.start.at.has_value();
    joined.sources = std::move(sources);
    return joined;
}

std::vector<JoinedActivity> Joiner::collected() {
    std::map<std::size_t, std::vector<DatedActivity>> groups;
    std::vector<std::size_t> roots;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        auto& group = groups[m_groups.rootOf(i)];
        if (group.empty()) roots.push_back(m_groups.rootOf(i));
        group.push_back(std::move(m_all[i]));
    }
    std::vector<JoinedActivity> result;
    result.reserve(roots.size());
    for (const std::size_t root : roots) result.push_back(joinedFrom(std::move(groups[root])));
    std::ranges::stable_sort(result, std::less<>(),
                             [](const JoinedActivity& joined) { return joined.told.start.wall; });
    return result;
}

}  // namespace

SportFamily familyOf(Sport sport) {
    switch (sport) {
        case Sport::Run:
        case Sport::TreadmillRun:
        case Sport::TrailRun:
        case Sport::TrackRun:
            return SportFamily::Run;
        case Sport::Walk:
        case Sport::Hike:
            return SportFamily::Walk;
        case Sport::Cycling:
            return SportFamily::Cycling;
        case Sport::Swimming:
            return SportFamily::Swimming;
        case Sport::Elliptical:
            return SportFamily::Elliptical;
        case Sport::DeepWater:
            return SportFamily::DeepWater;
        case Sport::Strength:
            return SportFamily::Strength;
        case Sport::Transition:
            return SportFamily::Transition;
        case Sport::Other:
            return SportFamily::Other;
        case Sport::Unknown:
            break;
    }
    return SportFamily::Unknown;
}

std::int64_t startGap(const DatedActivity& a, const DatedActivity& b) {
    const StartTime& one = a.activity.start;
    const StartTime& other = b.activity.start;
    if (one.utc && other.utc) return *other.utc - *one.utc;
    if (one.local && other.local) return *other.local - *one.local;
    return b.start.wall - a.start.wall;
}

std::optional<Closeness> closenessOf(const DatedActivity& one, const DatedActivity& other) {
    const Activity& a = one.activity;
    const Activity& b = other.activity;
    if (!familiesMeet(a, b)) return std::nullopt;
    const std::int64_t metresApart = a.distance && b.distance ? std::abs((*a.distance - *b.distance).count()) : 0;
    if (a.start.dayOnly || b.start.dayOnly) {
        if (one.start.on != other.start.on || !distancesAgree(a, b) || !timesAgree(a, b).value_or(true))
            return std::nullopt;
        return Closeness{Way::Day, 0, metresApart};
    }
    const std::int64_t signedGap = startGap(one, other);
    const std::int64_t gap = std::abs(signedGap);
    const std::int64_t lasts = std::max(lengthOf(signedGap >= 0 ? a : b), tolerance::minute);
    if (gap <= tolerance::start)
        return distancesMeet(a, b) && gap < lasts ? std::optional(Closeness{Way::Start, gap, metresApart})
                                                  : std::nullopt;
    if (!isZoneOpen(a, b) || !isWholeQuarters(gap) || !distancesAgree(a, b) || !timesAgree(a, b).value_or(false))
        return std::nullopt;
    return Closeness{Way::Shifted, gap, metresApart};
}

bool isNear(Distance a, Distance b, std::int64_t percent, Distance floor) {
    const std::int64_t apart = std::abs((a - b).count());
    return apart <= floor.count() || apart * 100 <= std::max(a, b).count() * percent;
}

std::optional<bool> timesAgree(const Activity& a, const Activity& b) {
    std::optional<bool> agree;
    for (const auto& one : {a.timer, a.elapsed})
        for (const auto& other : {b.timer, b.elapsed}) {
            if (!one || !other) continue;
            const std::int64_t apart = std::abs((*one - *other).count());
            const bool near = apart <= tolerance::duration.count() ||
                              apart * 100 <= std::max(*one, *other).count() * tolerance::closePercent;
            agree = agree.value_or(false) || near;
        }
    return agree;
}

std::vector<JoinedActivity> joinSources(std::vector<DatedActivity> activities) {
    return Joiner(std::move(activities)).joined();
}

}  // namespace restride
