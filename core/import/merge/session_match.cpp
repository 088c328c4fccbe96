// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge/session_match.h"

#include "core/import/merge/join_sources.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace restride {

namespace {

/// Two devices at one session; a log is opened before the first set or after the last.
constexpr std::int64_t sessionStart = 120;
constexpr std::int64_t strengthStart = 1'800;
// Of the minutes: told by two sources, and from memory.
constexpr std::int64_t closePercent = 5;
constexpr std::int64_t closeMinutes = 2;
constexpr std::int64_t rememberedPercent = 25;
constexpr std::int64_t rememberedMinutes = 10;
constexpr std::size_t mostOfADay = 64;

struct Pair {
    SessionGround ground = SessionGround::SameStart;
    std::int64_t apart = 0;
    std::size_t candidate = 0;
    std::size_t entry = 0;
    friend auto operator<=>(const Pair&, const Pair&) = default;
};

std::int64_t toleranceOf(const CrossTraining&) {
    return sessionStart;
}
std::int64_t toleranceOf(const StrengthSession&) {
    return strengthStart;
}

bool sameKind(const CrossTraining& a, const CrossTraining& b) {
    return !a.kind || !b.kind || a.kind == b.kind;
}
bool sameKind(const StrengthSession&, const StrengthSession&) {
    return true;
}

std::int64_t minutesApart(const std::optional<Minutes>& a, const std::optional<Minutes>& b) {
    return a && b ? std::abs((*a - *b).count()) : 0;
}

bool minutesMeet(const std::optional<Minutes>& a, const std::optional<Minutes>& b, std::int64_t percent,
                 std::int64_t floor) {
    if (!a || !b) return true;
    const std::int64_t apart = minutesApart(a, b);
    return apart <= floor || apart * 100 <= std::max(*a, *b).count() * percent;
}

/// The seconds between the start in an entry's id and those of the candidate; nothing where no clock is shared.
std::optional<std::int64_t> secondsApart(const IdStart& start, const std::vector<IdStart>& others) {
    std::optional<std::int64_t> best;
    for (const IdStart& other : others) {
        if (other.clock != start.clock || other.clock == Clock::DayOnly) continue;
        const std::int64_t apart = std::abs(other.seconds - start.seconds);
        best = std::min(best.value_or(apart), apart);
    }
    return best;
}

template <class SomeSession>
std::optional<Pair> pairOf(const SomeSession& entry, const SessionCandidate<SomeSession>& candidate) {
    if (!sameKind(entry, candidate.session)) return std::nullopt;
    const auto& mine = entry.minutes;
    const auto& told = candidate.session.minutes;
    const std::int64_t apart = minutesApart(mine, told);
    const auto start = startInId(entry.id);
    const bool own = entry.id == candidate.own;
    // What was typed keeps its minutes under the id of the source that it was matched with.
    if (!start || (own && start->clock == Clock::DayOnly)) {
        if (!minutesMeet(mine, told, rememberedPercent, rememberedMinutes)) return std::nullopt;
        return Pair{own ? SessionGround::OwnId : SessionGround::Typed, apart};
    }
    if (own) return Pair{SessionGround::OwnId, apart};
    if (const auto gap = secondsApart(*start, candidate.starts)) {
        if (*gap > toleranceOf(entry)) return std::nullopt;
        return Pair{SessionGround::SameStart, *gap};
    }
    if (!minutesMeet(mine, told, closePercent, closeMinutes)) return std::nullopt;
    const bool same = std::ranges::find(candidate.starts, *start) != candidate.starts.end();
    return Pair{same ? SessionGround::SameStart : SessionGround::Close, apart};
}

/// Entries are in the order of their days.
template <class SomeSession>
class SessionMatcher {
public:
    using Candidate = SessionCandidate<SomeSession>;

    explicit SessionMatcher(const std::vector<SomeSession>& entries) : m_entries(entries) {
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (const auto start = startInId(entries[i].id)) m_byStart[*start].push_back(i);
    }

    std::vector<std::optional<SessionMatch>> all(const std::vector<Candidate>& candidates) {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            addSameStart(i, candidates[i]);
            addOfDay(i, candidates[i]);
        }
        std::ranges::sort(m_pairs);
        std::vector<std::optional<SessionMatch>> result(candidates.size());
        std::set<std::size_t> taken;
        for (const Pair& pair : m_pairs)
            if (!result[pair.candidate] && taken.insert(pair.entry).second)
                result[pair.candidate] = SessionMatch{pair.ground, pair.entry};
        return result;
    }

private:
    /// Also when another zone, or the runner, put it on another day.
    void addSameStart(std::size_t i, const Candidate& candidate) {
        for (const IdStart& start : candidate.starts) {
            const auto found = m_byStart.find(start);
            if (found == m_byStart.end()) continue;
            for (const std::size_t entry : found->second) add(i, candidate, entry);
        }
    }

    void addOfDay(std::size_t i, const Candidate& candidate) {
        const auto first = std::ranges::lower_bound(m_entries, candidate.session.on, {}, &SomeSession::on);
        std::size_t entry = static_cast<std::size_t>(first - m_entries.begin());
        for (std::size_t n = 0; n < mostOfADay && entry < m_entries.size(); ++n, ++entry) {
            if (m_entries[entry].on != candidate.session.on) break;
            add(i, candidate, entry);
        }
    }

    void add(std::size_t i, const Candidate& candidate, std::size_t entry) {
        if (const auto pair = pairOf(m_entries[entry], candidate))
            m_pairs.push_back({pair->ground, pair->apart, i, entry});
    }

    const std::vector<SomeSession>& m_entries;
    std::map<IdStart, std::vector<std::size_t>> m_byStart;
    std::vector<Pair> m_pairs;
};

}  // namespace

std::vector<std::optional<SessionMatch>> matchSessions(const std::vector<CrossTraining>& entries,
                                                       const std::vector<SessionCandidate<CrossTraining>>& candidates) {
    return SessionMatcher(entries).all(candidates);
}

std::vector<std::optional<SessionMatch>> matchSessions(
    const std::vector<StrengthSession>& entries, const std::vector<SessionCandidate<StrengthSession>>& candidates) {
    return SessionMatcher(entries).all(candidates);
}

}  // namespace restride
