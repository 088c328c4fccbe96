// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_picture.h"

#include "core/assess/judged_run.h"
#include "core/assess/pain_limit_history.h"
#include "core/diary/pain_told.h"
#include "core/diary/session_type.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace restride {

namespace {

constexpr int fourWeeks = 28;

/// The week as the newest plan told it, not as an outlook; or null.
const IssuedWeek* newestIssued(const Diary& diary, Date monday) {
    for (auto plan = diary.issuedPlans.rbegin(); plan != diary.issuedPlans.rend(); ++plan)
        for (const IssuedWeek& week : plan->weeks)
            if (week.start == monday && !week.projected) return &week;
    return nullptr;
}

const IssuedSession* issuedNamed(const IssuedWeek* week, const SessionName& name) {
    if (!week) return nullptr;
    const auto place = std::ranges::find(week->sessions, name, &IssuedSession::name);
    return place == week->sessions.end() ? nullptr : &*place;
}

/// A session of which only the name is left: what the name says of it.
PlannedSession sessionOfName(const SessionName& name) {
    PlannedSession session;
    session.name = name;
    switch (name.stem().value_or(NameStem::Easy)) {
        case NameStem::Long:
            session.type = SessionType::Long;
            break;
        case NameStem::Technique:
            session.type = SessionType::Tech;
            break;
        case NameStem::Quality:
            session.type = SessionType::Quality;
            break;
        case NameStem::WalkRun:
            session.type = SessionType::WalkRun;
            break;
        case NameStem::Strength:
            session.kind = SessionKind::Strength;
            session.type = SessionType::Full;
            break;
        case NameStem::Cross:
            session.kind = SessionKind::Cross;
            session.type = SessionType::LowImpact;
            break;
        case NameStem::Easy:
        case NameStem::Extra:
            break;
    }
    return session;
}

PlannedSession sessionOfIssued(const IssuedSession& issued) {
    PlannedSession session;
    session.name = issued.name;
    session.on = issued.on;
    session.kind = issued.kind;
    session.type = issued.type;
    session.hard = issued.hard;
    session.minutes = issued.minutes.value_or(Minutes{});
    session.distance = issued.distance;
    return session;
}

RunTold toldOf(const Diary& diary, const Assessment& assessment, const Run& run) {
    RunTold told;
    told.duration = run.duration;
    if (run.knee) {
        told.before = run.knee->before;
        told.during = run.knee->during;
    }
    if (const CheckIn* morning = checkInOn(diary, run.on + 1)) told.nextMorning = morning->morningPain;
    if (const JudgedRun* judged = judgedRun(assessment.runs, run)) {
        told.light = judged->light;
        told.reasons = judged->reasons;
    }
    return told;
}

class WeekPainter {
public:
    WeekPainter(const Diary& diary, const Assessment& assessment, Date monday)
        : m_diary(diary), m_assessment(assessment), m_issued(newestIssued(diary, monday)) {
        m_week.monday = monday;
        m_week.today = assessment.today;
        m_week.issued = m_issued != nullptr;
    }

    WeekPicture planned(const PlannedWeek& week) {
        m_week.tense = week.projected ? WeekTense::Later : WeekTense::Running;
        m_week.phase = week.phase;
        m_week.deload = week.deload;
        m_week.conflict = week.conflict;
        m_week.reasons = week.reasons;
        for (const PlannedSession& session : week.sessions) addPlanned(session);
        if (!week.projected) {
            addSkipped();
            addMissed(week);
        }
        for (const Lock& lock : m_diary.locks)
            if (lock.week == m_week.monday && lock.target.isRest())
                m_week.restLocks[static_cast<std::size_t>(dayIndex(lock.day))] = lock.by;
        m_week.meters.target = week.target;
        m_week.meters.planned = week.planned;
        const auto onLadder = [](const PlannedSession& s) { return s.type == SessionType::WalkRun; };
        if (week.runCap.count() > 0 && std::ranges::none_of(week.sessions, onLadder))
            m_week.meters.longestLimit = week.runCap;
        return finished();
    }

    WeekPicture earlier() {
        m_week.tense = WeekTense::Earlier;
        addDone();
        addRested();
        return finished();
    }

private:
    [[nodiscard]] Date sunday() const { return m_week.monday + (daysOfWeek - 1); }

    void addPlanned(const PlannedSession& session) {
        SessionPicture picture;
        picture.key = session.name;
        picture.session = session;
        if (session.done) {
            picture.state = CardState::Done;
            for (const Run& run : runsBetween(m_diary, session.on, session.on))
                if (run.id == *session.done) picture.told = toldOf(m_diary, m_assessment, run);
        } else if (const IssuedSession* issued = issuedNamed(m_issued, session.name);
                   issued && issued->on != session.on) {
            picture.movedFrom = issued->on;
        }
        for (const OwnDecision& own : m_diary.ownDecisions)
            if (own.week == m_week.monday && own.session == session.name && own.distance && !session.done)
                picture.ownSize = true;
        m_week.sessions.push_back(std::move(picture));
    }

    /// A session that is left out stays on its day, so that one can take it back.
    void addLeftOut(const SessionName& name, std::optional<Weekday> day, CardState state) {
        if (findSession(m_week, name)) return;
        const IssuedSession* issued = issuedNamed(m_issued, name);
        SessionPicture picture;
        picture.key = name;
        picture.session = issued ? sessionOfIssued(*issued) : sessionOfName(name);
        if (day)
            picture.session.on = m_week.monday + dayIndex(*day);
        else if (!issued)
            picture.session.on = m_week.today;
        picture.state = state;
        m_week.sessions.push_back(std::move(picture));
    }

    void addSkipped() {
        for (const OwnDecision& own : m_diary.ownDecisions)
            if (own.week == m_week.monday && own.skip) addLeftOut(own.session, own.day, CardState::Skipped);
    }

    void addMissed(const PlannedWeek& week) {
        for (const Reason& reason : week.reasons) {
            const auto* missed = reason.as<MissedDropped>();
            if (!missed) continue;
            const SessionName name = missed->session.name();
            std::optional<Weekday> day;
            for (const Lock& lock : m_diary.locks)
                if (lock.week == m_week.monday && lock.target == name) day = lock.day;
            addLeftOut(name, day, CardState::Rested);
        }
    }

    void addDone() {
        for (const Run& run : runsBetween(m_diary, m_week.monday, sunday())) {
            SessionPicture& picture = addEntry(run.id, run.on, SessionKind::Run, sessionTypeOf(run));
            picture.session.distance = run.distance;
            if (run.duration) picture.session.minutes = minutes((run.duration->count() + 30) / 60);
            picture.told = toldOf(m_diary, m_assessment, run);
        }
        const auto inWeek = [&](const auto& entry) { return m_week.monday <= entry.on && entry.on <= sunday(); };
        for (const StrengthSession& strength : m_diary.strength)
            if (inWeek(strength))
                addEntry(strength.id, strength.on, SessionKind::Strength, sessionTypeOf(strength)).session.minutes =
                    strength.minutes.value_or(Minutes{});
        for (const CrossTraining& cross : m_diary.cross)
            if (inWeek(cross))
                addEntry(cross.id, cross.on, SessionKind::Cross, SessionType::LowImpact).session.minutes =
                    cross.minutes.value_or(Minutes{});
    }

    SessionPicture& addEntry(const Id& id, Date on, SessionKind kind, SessionType type) {
        SessionPicture picture;
        picture.key = id;
        picture.session.on = on;
        picture.session.kind = kind;
        picture.session.type = type;
        picture.session.done = id;
        picture.session.reasons = {SessionDone{on}};
        picture.state = CardState::Done;
        return m_week.sessions.emplace_back(std::move(picture));
    }

    /// What was told and not done. A done session stands for the one of its kind on its day, else for the earliest.
    void addRested() {
        if (!m_issued) return;
        std::vector<const IssuedSession*> left;
        for (const IssuedSession& session : m_issued->sessions) left.push_back(&session);
        const auto take = [&](const PlannedSession& done, bool sameDay) {
            const auto fits = [&](const IssuedSession* told) {
                return told->kind == done.kind && (!sameDay || told->on == done.on);
            };
            const auto place = std::ranges::find_if(left, fits);
            if (place == left.end()) return false;
            left.erase(place);
            return true;
        };
        std::vector<PlannedSession> elsewhere;
        for (const SessionPicture& done : m_week.sessions)
            if (!take(done.session, true)) elsewhere.push_back(done.session);
        for (const PlannedSession& done : elsewhere) take(done, false);
        for (const IssuedSession* rested : left) {
            SessionPicture picture;
            picture.key = rested->name;
            picture.session = sessionOfIssued(*rested);
            picture.session.reasons = {MissedDropped{rested->name}};
            picture.state = CardState::Rested;
            m_week.sessions.push_back(std::move(picture));
        }
    }

    WeekPicture finished() {
        std::ranges::stable_sort(m_week.sessions, {},
                                 [](const SessionPicture& s) { return std::tuple(s.session.on, s.session.kind); });
        WeekMeters& meters = m_week.meters;
        for (const Run& run : runsBetween(m_diary, m_week.monday, std::min(sunday(), m_week.today)))
            meters.ran += run.distance;
        for (const SessionPicture& picture : m_week.sessions) {
            const bool counts = picture.state == CardState::Done || picture.state == CardState::Planned;
            if (counts) meters.longest = std::max(meters.longest, picture.session.distance.value_or(Distance{}));
            if (picture.session.kind != SessionKind::Strength || picture.session.type == SessionType::Hips) continue;
            if (picture.state == CardState::Done) ++meters.strengthDone;
            if (picture.state != CardState::Skipped) ++meters.strengthSessions;
        }
        // The mornings after the runs of a week end with the next Monday's.
        const Date last = std::min(m_week.today, sunday() + 1);
        meters.painLimits = painLimitsOn(m_assessment.painLimits, last);
        meters.morning = nextMorningPain(m_diary, last - (daysOfWeek - 1), last);
        meters.morningBefore = nextMorningPain(m_diary, last - fourWeeks - (daysOfWeek - 1), last - fourWeeks);
        return std::move(m_week);
    }

    const Diary& m_diary;
    const Assessment& m_assessment;
    const IssuedWeek* m_issued;
    WeekPicture m_week;
};

}  // namespace

WeekPicture weekPicture(const Diary& diary, const Assessment& assessment, const Plan& plan, Date monday) {
    WeekPainter painter(diary, assessment, monday);
    for (const PlannedWeek& week : plan.weeks)
        if (week.start == monday) return painter.planned(week);
    return painter.earlier();
}

std::string textOf(const CardKey& key) {
    return std::visit([](const auto& known) { return std::string(known.text()); }, key);
}

const SessionPicture* findSession(const WeekPicture& week, const CardKey& key) {
    const auto place = std::ranges::find(week.sessions, key, &SessionPicture::key);
    return place == week.sessions.end() ? nullptr : &*place;
}

bool isMovable(const WeekPicture& week, const SessionPicture& session) {
    return week.tense == WeekTense::Running && session.state == CardState::Planned &&
           session.session.lock != LockOwner::Physio;
}

std::optional<CardKey> firstToShow(const WeekPicture& week) {
    if (week.sessions.empty()) return std::nullopt;
    for (const SessionPicture& picture : week.sessions)
        if (picture.state == CardState::Planned && picture.session.on >= week.today) return picture.key;
    return week.sessions.back().key;
}

}  // namespace restride
