// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge_into_diary.h"

#include "core/import/merge/content_id.h"
#include "core/import/merge/dated_activities.h"
#include "core/import/merge/entries.h"
#include "core/import/merge/run_match.h"
#include "core/import/merge/session_match.h"
#include "core/import/table/own_table.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace restride {

namespace {

/// A log and the watch that counted along.
constexpr std::int64_t strengthApart = 1'800;

template <class Value>
void fillAbsent(std::optional<Value>& value, const std::optional<Value>& told) {
    if (!value) value = told;
}

void fillAbsent(std::string& text, const std::string& told) {
    if (text.empty()) text = told;
}

template <class Value>
void takeTold(std::optional<Value>& value, const std::optional<Value>& told) {
    if (told) value = told;
}

/// The run's own note of a source that was read again, or null.
template <class AnyRun>
auto* knownSource(AnyRun& run, const RunSource& told) {
    const auto found =
        std::ranges::find_if(run.sources, [&](const RunSource& known) { return isSameSource(known, told); });
    return found == run.sources.end() ? nullptr : &*found;
}

/// What only a source can tell, where nobody has told it.
void fillRun(Run& run, const Run& told) {
    fillAbsent(run.duration, told.duration);
    fillAbsent(run.elapsed, told.elapsed);
    fillAbsent(run.effort, told.effort);
    fillAbsent(run.cadence, told.cadence);
    fillAbsent(run.surface, told.surface);
    fillAbsent(run.climb, told.climb);
    fillAbsent(run.descent, told.descent);
    fillAbsent(run.note, told.note);
    if (run.on == told.on) fillAbsent(run.at, told.at);
}

/// Measured beats remembered; knee, kind, effort, note, surface and shoe stay what the runner said.
Run withRecording(Run run, const Run& told) {
    run.distance = told.distance;
    takeTold(run.duration, told.duration);
    takeTold(run.elapsed, told.elapsed);
    takeTold(run.cadence, told.cadence);
    takeTold(run.climb, told.climb);
    takeTold(run.descent, told.descent);
    takeTold(run.at, told.at);
    fillRun(run, told);
    return run;
}

/// Moves a value along with its source, unless the runner has changed it since.
template <class Value>
bool follow(std::optional<Value>& remembered, const std::optional<Value>& now, std::optional<Value>& value) {
    if (!now || !remembered || *now == *remembered) return false;
    if (value == remembered) value = now;
    remembered = now;
    return true;
}

/// A source that was read before says otherwise now.
void followSource(Run& run, const RunSource& now) {
    RunSource& known = *knownSource(run, now);
    // The reader has seen what an older diary guessed from a name.
    if (isTableRow(known) == isTableRow(now)) known.kind = now.kind;
    std::optional<Distance> distance = run.distance;
    follow(known.distance, now.distance, distance);
    run.distance = distance.value_or(run.distance);
    follow(known.duration, now.duration, run.duration);
}

/// Two files of one name may be two recordings; a row of a table is known by its file.
bool isSureToFollow(const Run& run, const DatedActivity& now) {
    if (now.activity.richness == Richness::Row) return true;
    const RunSource source = sourceOf(now.activity);
    const auto start = startInId(run.id);
    const bool sameStart = start ? *start == idStartOf(now) : run.on == now.start.on && run.at == now.start.at;
    const RunSource* known = knownSource(run, source);
    return sameStart && known != nullptr && known->device == source.device;
}

/// Distance and time of a recording, where a table told them so far and the runner has not changed them.
void takeRicher(Run& run, const Run& told, const std::vector<RunSource>& before) {
    const auto untouched = [&](auto member, const auto& value) {
        return std::ranges::any_of(before, [&](const RunSource& source) { return source.*member == value; });
    };
    if (untouched(&RunSource::distance, std::optional(run.distance))) run.distance = told.distance;
    if (untouched(&RunSource::duration, run.duration)) takeTold(run.duration, told.duration);
}

/// The diary's run with all that the files add to it: itself when they say nothing new.
Run updatedRun(const Run& before, const Run& told, const JoinedActivity& joined) {
    Run run = before;
    if (told.sources.empty()) {
        // Our own table: what the diary says by now is newer.
        fillRun(run, told);
        return run;
    }
    bool news = false;
    for (const RunSource& source : told.sources) {
        if (knownSource(run, source) == nullptr) {
            news = true;
            continue;
        }
        const auto now =
            std::ranges::find(joined.sources, source, [](const DatedActivity& one) { return sourceOf(one.activity); });
        if (now != joined.sources.end() && isSureToFollow(before, *now)) followSource(run, source);
    }
    if (!news) return run;
    const Richness richness = joined.sources.front().activity.richness;
    const bool richer = richness != Richness::Row && std::ranges::all_of(before.sources, isTableRow);
    if (isTyped(before))
        run = withRecording(std::move(run), told);
    else if (richer)
        takeRicher(run, told, before.sources);
    fillRun(run, told);
    for (const RunSource& source : told.sources)
        if (knownSource(run, source) == nullptr) run.sources.push_back(source);
    std::ranges::sort(run.sources);
    return run;
}

/// Apart from the list of files, which grows without telling anything.
bool saysTheSame(Run a, const Run& b) {
    a.sources = b.sources;
    return a == b;
}

/// The linked row of a table, or the file that it links, is the same telling.
bool isLinked(const DatedActivity& source, const JoinedActivity& joined) {
    const Activity& told = joined.sources.front().activity;
    return source.activity.linkedFile == told.file || source.activity.file == told.linkedFile;
}

/// The one way from what was read to what the diary would be.
class Merger {
public:
    Merger(const Diary& diary, const ImportOptions& options) : m_diary(diary), m_options(options) {
        const auto take = [&](const auto& list) {
            for (const auto& entry : list) m_taken.insert(entry.id);
        };
        take(diary.runs);
        take(diary.cross);
        take(diary.strength);
    }

    ImportPreview merged(const ReadFile& all) {
        m_preview.skipped = all.skipped;
        m_preview.evidence = all.evidence;
        m_preview.questions = all.questions;
        DatedActivities dated = dateActivities(all.activities, m_options, all.archives);
        append(m_preview.skipped, dated.skipped);
        addZones(std::move(dated.evidence), all.archives);
        sortOut(joinSources(std::move(dated.list)));
        addLogs(all.strength);
        mergeRuns();
        mergeSessions(m_diary.cross, m_cross, m_preview.cross, m_preview.mergedCross);
        mergeSessions(m_diary.strength, m_strength, m_preview.strength, m_preview.mergedStrength);
        sortLists();
        return std::move(m_preview);
    }

private:
    template <class List>
    static void append(List& list, List& more) {
        list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }

    /// A reader that knows the zone has told it already.
    void addZones(std::vector<Evidence> zones, const ArchiveNames& archives) {
        std::set<std::string> told;
        for (const Evidence& one : m_preview.evidence)
            if (one.subject == GuessSubject::Zone) told.insert(containerOf(one.file, archives));
        std::erase_if(zones,
                      [&](const Evidence& one) { return one.basis == GuessBasis::Told && told.contains(one.file); });
        append(m_preview.evidence, zones);
    }

    void sortOut(std::vector<JoinedActivity> joined) {
        for (JoinedActivity& one : joined) {
            Entry entry = entryOf(one, m_options);
            if (auto* run = std::get_if<Run>(&entry)) {
                m_told.push_back(std::move(*run));
                m_joined.push_back(std::move(one));
            } else if (auto* cross = std::get_if<CrossTraining>(&entry)) {
                m_cross.push_back(candidate(std::move(*cross), one));
            } else if (auto* strength = std::get_if<StrengthSession>(&entry)) {
                m_strength.push_back(candidate(std::move(*strength), one));
            } else {
                m_preview.skipped.push_back(std::get<Skipped>(std::move(entry)));
            }
        }
    }

    template <class SomeSession>
    static SessionCandidate<SomeSession> candidate(SomeSession session, const JoinedActivity& joined) {
        const Activity& told = joined.told.activity;
        SessionCandidate<SomeSession> result{std::move(session), familyOf(told.sport), {}, told.file, told.line};
        for (const DatedActivity& source : joined.sources) result.starts.push_back(idStartOf(source));
        return result;
    }

    /// Logs in an order of their own, each with the session that a watch counted beside it.
    void addLogs(std::vector<StrengthLog> logs) {
        const auto order = [](const StrengthLog& log) {
            return std::tuple(log.session.on, log.localStart, log.session.sets.size(), std::string_view(log.file),
                              log.line, std::string_view(log.title));
        };
        std::ranges::stable_sort(logs, {}, order);
        const auto watched = std::ssize(m_strength);
        std::set<std::size_t> used;
        for (StrengthLog& log : logs) {
            SessionCandidate<StrengthSession> one{
                std::move(log.session), SportFamily::Strength, {}, log.file, log.line};
            const std::int64_t midnight = std::int64_t{one.session.on - Date()} * 86'400;
            one.starts.push_back(log.localStart ? IdStart{Clock::Wall, *log.localStart}
                                                : IdStart{Clock::DayOnly, midnight});
            if (const auto beside = watchedBeside(one, static_cast<std::size_t>(watched), used)) {
                const auto& other = m_strength[*beside];
                one.starts.insert(one.starts.end(), other.starts.begin(), other.starts.end());
                fillAbsent(one.session.minutes, other.session.minutes);
                used.insert(*beside);
            }
            m_strength.push_back(std::move(one));
        }
        for (auto i = used.rbegin(); i != used.rend(); ++i)
            m_strength.erase(m_strength.begin() + static_cast<std::ptrdiff_t>(*i));
    }

    [[nodiscard]] std::optional<std::size_t> watchedBeside(const SessionCandidate<StrengthSession>& log,
                                                           std::size_t count, const std::set<std::size_t>& used) const {
        for (std::size_t i = 0; i < count; ++i) {
            const auto& one = m_strength[i];
            if (one.session.on != log.session.on || used.contains(i)) continue;
            const IdStart& start = one.starts.front();
            // Two clocks: the day has to do.
            if (start.clock != log.starts.front().clock) return i;
            if (std::abs(start.seconds - log.starts.front().seconds) <= strengthApart) return i;
        }
        return std::nullopt;
    }

    void mergeRuns() {
        const auto matches = matchRuns(m_diary, m_joined);
        // A run may be told of twice: by our own table and by a recording.
        std::map<std::size_t, Run> updated;
        for (std::size_t i = 0; i < m_told.size(); ++i) {
            if (matches[i])
                updateRun(updated.try_emplace(*matches[i], m_diary.runs[*matches[i]]).first->second, m_told[i],
                          m_joined[i]);
            else
                addRun(m_told[i], m_joined[i]);
        }
    }

    void addRun(Run run, const JoinedActivity& joined) {
        const auto own = ownIdOf(joined.told.activity);
        run.id =
            own && m_taken.insert(*own).second ? *own : freeId(idStartOf(joined.sources.front()), SportFamily::Run);
        for (std::size_t i = 1; i < joined.sources.size(); ++i)
            if (!isLinked(joined.sources[i], joined)) addDuplicate(joined.sources[i].activity, run.id);
        m_preview.edits.list.emplace_back(Put<Run>{run});
        m_preview.runs.push_back(std::move(run));
    }

    void updateRun(Run& run, const Run& told, const JoinedActivity& joined) {
        const Activity& first = joined.sources.front().activity;
        const Run before = run;
        Run after = updatedRun(before, told, joined);
        run = after;
        if (after != before) m_preview.edits.list.emplace_back(Put<Run>{after});
        if (after == before || (saysTheSame(before, after) && !isTyped(before))) {
            addDuplicate(first, before.id);
        } else {
            auto& list = isTyped(before) ? m_preview.merged : m_preview.changed;
            list.push_back({before, std::move(after), first.file, first.line});
        }
        for (std::size_t i = 1; i < joined.sources.size(); ++i)
            if (!isLinked(joined.sources[i], joined)) addDuplicate(joined.sources[i].activity, before.id);
    }

    void addDuplicate(const Activity& activity, const Id& of) {
        m_preview.duplicates.push_back({activity.file, activity.line, of});
    }

    template <class SomeSession>
    void mergeSessions(const std::vector<SomeSession>& entries, std::vector<SessionCandidate<SomeSession>>& candidates,
                       std::vector<SomeSession>& added, std::vector<Change<SomeSession>>& merged) {
        std::map<std::pair<IdStart, SportFamily>, int> nthOfStart;
        for (auto& one : candidates) {
            const IdStart& start = one.starts.front();
            one.own = contentId(start, one.family, nthOfStart[{start, one.family}]++);
        }
        const auto matches = matchSessions(entries, candidates);
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            SessionCandidate<SomeSession>& one = candidates[i];
            if (!matches[i]) {
                one.session.id = idFor(one);
                m_preview.edits.list.emplace_back(Put<SomeSession>{one.session});
                added.push_back(std::move(one.session));
                continue;
            }
            const SomeSession& before = entries[matches[i]->entry];
            SomeSession after = before;
            fillSession(after, one.session);
            if (matches[i]->ground == SessionGround::Typed) {
                // The id is all that a session remembers its source by.
                after.id = idFor(one);
                m_preview.edits.list.emplace_back(Remove<SomeSession>{before});
            } else if (after == before) {
                m_preview.duplicates.push_back({one.file, one.line, before.id});
                continue;
            }
            m_preview.edits.list.emplace_back(Put<SomeSession>{after});
            merged.push_back({before, std::move(after), one.file, one.line});
        }
    }

    static void fillSession(CrossTraining& session, const CrossTraining& told) {
        fillAbsent(session.kind, told.kind);
        fillAbsent(session.minutes, told.minutes);
        fillAbsent(session.effort, told.effort);
    }
    static void fillSession(StrengthSession& session, const StrengthSession& told) {
        fillAbsent(session.minutes, told.minutes);
        if (session.sets.empty()) session.sets = told.sets;
    }

    /// Its own, or a later one of that start where another entry has it.
    template <class SomeSession>
    Id idFor(const SessionCandidate<SomeSession>& one) {
        return m_taken.insert(one.own).second ? one.own : freeId(one.starts.front(), one.family);
    }

    /// The same for the same start; what begins in the same second counts on.
    Id freeId(const IdStart& start, SportFamily family) {
        int& nth = m_nextOfStart[{start, family}];
        Id id = contentId(start, family, nth++);
        while (!m_taken.insert(id).second) id = contentId(start, family, nth++);
        return id;
    }

    void sortLists() {
        const auto place = [](const auto& entry) {
            return std::tuple(std::string_view(entry.file), entry.line.value_or(0));
        };
        std::ranges::stable_sort(m_preview.duplicates, {}, place);
        std::ranges::stable_sort(m_preview.skipped, {}, [](const Skipped& entry) {
            return std::tuple(std::string_view(entry.file), entry.line.value_or(0), entry.reason,
                              std::string_view(entry.detail));
        });
        std::ranges::stable_sort(m_preview.evidence, {}, [](const Evidence& entry) {
            return std::tuple(std::string_view(entry.file), entry.subject, std::string_view(entry.decided));
        });
        std::ranges::stable_sort(m_preview.questions, {}, [](const Question& entry) {
            return std::tuple(std::string_view(entry.file), entry.subject);
        });
    }

    const Diary& m_diary;
    const ImportOptions& m_options;
    ImportPreview m_preview;
    // Of the runs: as the diary would have them, and where they came from.
    std::vector<Run> m_told;
    std::vector<JoinedActivity> m_joined;
    std::vector<SessionCandidate<CrossTraining>> m_cross;
    std::vector<SessionCandidate<StrengthSession>> m_strength;
    std::set<Id> m_taken;
    std::map<std::pair<IdStart, SportFamily>, int> m_nextOfStart;
};

}  // namespace

ImportPreview preview(const Diary& diary, const ReadFile& all, const ImportOptions& options) {
    return Merger(diary, options).merged(all);
}

}  // namespace restride
