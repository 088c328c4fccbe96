// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_decisions.h"

#include "core/diary/done_as_planned.h"
#include "core/diary/pain_told.h"
#include "core/document/plan_document.h"
#include "core/planner/lock_fit.h"
#include "ui/session/new_id.h"
#include "ui/text/format.h"
#include "ui/text/vocabulary_text.h"
#include "ui/week/week_edits.h"
#include "ui/week/week_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

struct WeekDecisions {
    Q_DECLARE_TR_FUNCTIONS(WeekDecisions)
};

PlannedWeek thisWeekOf(const Session& session) {
    const auto& weeks = session.plan().weeks;
    return weeks.empty() ? PlannedWeek{} : weeks.front();
}

Notice undoable(Session& session, NoticeKind kind, const QString& text) {
    return {kind, text, WeekDecisions::tr("Undo"), [&session] { session.undo(); }};
}

}  // namespace

std::optional<Notice> decide(Session& session, const Decision& decision) {
    const PlannedWeek before = thisWeekOf(session);
    const Status was = session.assessment().status;
    if (!session.perform(decision.edits, decision.title)) return std::nullopt;
    const PlannedWeek after = thisWeekOf(session);
    if (after.conflict)
        return undoable(session, NoticeKind::Warning,
                        WeekDecisions::tr("That does not go together with the rules and the other fixed days, so "
                                          "the rest of the week is not planned."));
    QStringList sentences;
    if (!decision.told.isEmpty()) sentences += decision.told;
    if (const QString follows = followsText(before, after); !follows.isEmpty()) sentences += follows;
    return undoable(session, kindOfChange(was, session.assessment().status), sentences.join(QLatin1Char(' ')));
}

Decision freeing(const Session& session, Date monday, const LockedPlace& place) {
    const QString name = lockTargetText(place.target);
    return {unlock(session.diary(), monday, place), WeekDecisions::tr("Free %1").arg(name),
            WeekDecisions::tr("%1 is free again.").arg(name)};
}

Decision unlocking(const Session& session, Date monday, const PlannedSession& what) {
    const QString name = typeText(what.type);
    return {unlock(session.diary(), monday, what.name), WeekDecisions::tr("Unlock %1").arg(name),
            WeekDecisions::tr("%1 may move again.").arg(name)};
}

Decision skipping(Date monday, const PlannedSession& what) {
    const QString name = typeText(what.type);
    return {skip(monday, what), WeekDecisions::tr("Skip %1").arg(name),
            WeekDecisions::tr("%1 is skipped, by your own decision.").arg(name)};
}

Decision planningAgain(const Session& session, Date monday, const PlannedSession& what) {
    const QString name = typeText(what.type);
    return {asPlanned(session.diary(), monday, what.name), WeekDecisions::tr("%1 as planned again").arg(name),
            WeekDecisions::tr("%1 is as planned again.").arg(name)};
}

Decision keepingFree(Date day) {
    const QString weekday = weekdayText(day.weekday());
    return {keepFree(day), WeekDecisions::tr("Keep %1 free").arg(weekday),
            WeekDecisions::tr("%1 is kept free.").arg(weekday)};
}

Decision usingAgain(Date day) {
    const QString weekday = weekdayText(day.weekday());
    return {useAgain(day), WeekDecisions::tr("Use %1 again").arg(weekday),
            WeekDecisions::tr("%1 may be used again.").arg(weekday)};
}

Decision doing(const Session& session, const PlannedSession& what) {
    const Date on = std::min(what.on, session.today());
    Edits edits;
    if (what.kind == SessionKind::Strength)
        edits.list.emplace_back(Put<StrengthSession>{strengthAsPlanned(what, on, newId())});
    else
        edits.list.emplace_back(
            Put<CrossTraining>{crossAsPlanned(what, on, newId(), session.diary().runner.crossTraining)});
    const QString name = typeText(what.type);
    return {std::move(edits), WeekDecisions::tr("%1 done").arg(name),
            WeekDecisions::tr("%1 is done, on %2.").arg(name, weekdayText(on.weekday()))};
}

Decision lengthening(const Session& session, Date monday, const PlannedSession& what, Distance length) {
    const QString name = typeText(what.type);
    const bool shorter = what.distance && length < *what.distance;
    const QString told =
        shorter ? WeekDecisions::tr("%1 is %2 now.") : WeekDecisions::tr("%1 is %2 now, by your own decision.");
    return {withLength(session.diary(), monday, what.name, length),
            shorter ? WeekDecisions::tr("Shorten %1").arg(name) : WeekDecisions::tr("Lengthen %1").arg(name),
            told.arg(name, distanceText(length))};
}

Decision fixing(const Session& session, Date monday, const PlannedSession& what, Date day,
                std::optional<Distance> length) {
    const QString name = typeText(what.type);
    const QString weekday = weekdayText(day.weekday());
    const bool moves = day != what.on;
    return {editsOf({what, day.weekday(), length}, session.diary(), monday),
            moves ? WeekDecisions::tr("Move %1 to %2").arg(name, weekday) : WeekDecisions::tr("Lock %1").arg(name),
            moves ? QString() : WeekDecisions::tr("%1 keeps its %2.").arg(name, weekday)};
}

std::optional<Distance> fittingLength(const Session& session, const PlannedSession& what, Date day) {
    return lengthThatFits({what, day.weekday()}, session.diary(), session.assessment(), session.library(),
                          session.defaultRules());
}

Notice shorterOffer(const PlannedSession& what, Date day, Distance length, std::function<void()> take) {
    const QString distance = distanceText(length);
    return {NoticeKind::Warning,
            WeekDecisions::tr("%1 has no room for %2 in full. With %3 it fits.")
                .arg(weekdayText(day.weekday()), typeText(what.type), distance),
            day != what.on ? WeekDecisions::tr("Move it with %1").arg(distance)
                           : WeekDecisions::tr("Lock it with %1").arg(distance),
            std::move(take)};
}

Decision answering(const Session& session, Date morning, PainScore pain) {
    CheckIn checkIn;
    if (const CheckIn* told = checkInOn(session.diary(), morning)) checkIn = *told;
    checkIn.on = morning;
    checkIn.morningPain = pain;
    const QString weekday = weekdayText(morning.weekday());
    return {{{Put<CheckIn>{checkIn}}},
            WeekDecisions::tr("Morning of %1").arg(weekday),
            WeekDecisions::tr("%1 morning: %2.").arg(weekday, scoreText(pain))};
}

Decision clearing(const Session& session, const QString& who, const QString& words) {
    Clearance clearance;
    clearance.on = session.today();
    clearance.who = who.toStdString();
    clearance.text = words.toStdString();
    for (const std::string& code : session.plan().withheld.value_or(Withheld{}).codes)
        if (const auto flag = fromWord<RedFlag>(code)) clearance.codes.insert(*flag);
    return {{{Put<Clearance>{clearance}}},
            WeekDecisions::tr("Record a clearance"),
            WeekDecisions::tr("The clearance is recorded.")};
}

Decision usingWeek(const Session& session) {
    return {{{Put<IssuedPlan>{issuedPlan(session.plan(), session.assessment(), session.today(), LockOwner::Runner)}}},
            WeekDecisions::tr("Use this week"),
            WeekDecisions::tr("This is your week now. What changes from here on is shown.")};
}

}  // namespace restride
