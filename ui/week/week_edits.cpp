// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_edits.h"

#include <algorithm>

namespace restride {

namespace {

const OwnDecision* ownDecisionOn(const Diary& diary, Date monday, const SessionName& session) {
    const auto about = [&](const OwnDecision& own) { return own.week == monday && own.session == session; };
    const auto place = std::ranges::find_if(diary.ownDecisions, about);
    return place == diary.ownDecisions.end() ? nullptr : &*place;
}

Lock restLock(Date day) {
    return {.week = day.monday(), .target = RestDay(), .day = day.weekday(), .by = LockOwner::Runner, .unknown = {}};
}

/// An own decision may name a day too, which would win over a lock.
void forgetOwnDay(Edits& edits, const Diary& diary, Date monday, const SessionName& session) {
    const OwnDecision* own = ownDecisionOn(diary, monday, session);
    if (!own || !own->day) return;
    OwnDecision without = *own;
    without.day.reset();
    edits.list.emplace_back(Put<OwnDecision>{without});
}

}  // namespace

Edits unlock(const Diary& diary, Date monday, const SessionName& session) {
    Edits edits;
    for (const Lock& lock : diary.locks)
        if (lock.week == monday && lock.target == session) edits.list.emplace_back(Remove<Lock>{lock});
    forgetOwnDay(edits, diary, monday, session);
    return edits;
}

Edits unlock(const Diary& diary, Date monday, const LockedPlace& lock) {
    const SessionName* session = lock.target.session();
    return session ? unlock(diary, monday, *session) : useAgain(monday + dayIndex(lock.day));
}

Edits skip(Date monday, const PlannedSession& session) {
    OwnDecision own;
    own.week = monday;
    own.session = session.name;
    own.day = session.on.weekday();
    own.skip = true;
    return {{Put<OwnDecision>{own}}};
}

Edits withLength(const Diary& diary, Date monday, const SessionName& session, Distance distance) {
    OwnDecision own;
    if (const OwnDecision* before = ownDecisionOn(diary, monday, session)) own = *before;
    own.week = monday;
    own.session = session;
    own.distance = distance;
    own.skip = false;
    return {{Put<OwnDecision>{own}}};
}

Edits asPlanned(const Diary& diary, Date monday, const SessionName& session) {
    const OwnDecision* own = ownDecisionOn(diary, monday, session);
    if (!own) return {};
    return {{Remove<OwnDecision>{*own}}};
}

Edits keepFree(Date day) {
    return {{Put<Lock>{restLock(day)}}};
}

Edits useAgain(Date day) {
    return {{Remove<Lock>{restLock(day)}}};
}

}  // namespace restride
