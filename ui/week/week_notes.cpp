// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_notes.h"

#include "ui/text/format.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>

namespace restride {

namespace {

struct WeekNotes {
    Q_DECLARE_TR_FUNCTIONS(WeekNotes)
};

}  // namespace

NoteText conflictNote(const Conflict& conflict, const std::function<void(const LockedPlace&)>& free) {
    NoteText note;
    note.title = WeekNotes::tr("▲ These fixed days do not go together");
    note.sentences = {
        WeekNotes::tr("No week keeps all of them and the rules, so the rest is not planned. Please free "
                      "one of them, or undo what you did last.")};
    for (const LockedPlace& lock : conflict.locks) {
        const QString what =
            WeekNotes::tr("%1 on %2", "a session and its day").arg(lockTargetText(lock.target), weekdayText(lock.day));
        if (lock.by == LockOwner::Physio)
            note.sentences.push_back(WeekNotes::tr("Your physiotherapist fixed %1.").arg(what));
        else
            note.acts.push_back({WeekNotes::tr("Free %1").arg(what), [free, lock] { free(lock); }});
    }
    return note;
}

NoteText startNote(const StartActs& acts) {
    NoteText note;
    note.title = WeekNotes::tr("Three steps to your first week");
    note.sentences = {
        WeekNotes::tr("Tell which days you have and how many minutes. Runs, strength and rest are fitted into "
                      "them."),
        WeekNotes::tr("Bring the runs that you have, or log the next one: distance, time, and what the knee said."),
        WeekNotes::tr("Each morning one key: how is the knee, 0 to 10? It is the answer by which the week grows "
                      "or holds.")};
    note.numbered = true;
    note.acts = {{WeekNotes::tr("Tell my days…"), acts.tellDays, true},
                 {WeekNotes::tr("Bring my runs…"), acts.bringRuns},
                 {WeekNotes::tr("Log a run…"), acts.logRun}};
    return note;
}

QString whyNot(const WeekPicture& week, const SessionPicture& session, Date day) {
    if (week.tense == WeekTense::Later)
        return WeekNotes::tr("This week is an outlook: its sessions can be moved when it has begun.");
    if (week.tense == WeekTense::Earlier) return WeekNotes::tr("That week has gone by: what happened keeps its day.");
    switch (session.state) {
        case CardState::Done:
            return WeekNotes::tr("It is done: what happened keeps its day. The diary is where a date is put right.");
        case CardState::Rested:
            return WeekNotes::tr("Its day went by, and nothing is made up for.");
        case CardState::Skipped:
            return WeekNotes::tr("It is skipped. Take it back with “As planned again” first.");
        case CardState::Planned:
            break;
    }
    if (session.session.lock == LockOwner::Physio) return WeekNotes::tr("Your physiotherapist fixed its day.");
    if (day < week.today)
        return WeekNotes::tr("%1 has gone by: sessions go on today and the days after.")
            .arg(weekdayText(day.weekday()));
    return {};
}

}  // namespace restride
