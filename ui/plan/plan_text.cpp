// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_text.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace restride {

namespace {

struct PlanPageText {
    Q_DECLARE_TR_FUNCTIONS(PlanPageText)
};

/// What a session is apart from its day: `Easy run, 5.0 km, 40 min`.
QString contentText(const IssuedSession& session) {
    QStringList parts{typeText(session.type)};
    if (session.distance) parts << distanceText(*session.distance);
    if (session.minutes) parts << minutesText(*session.minutes);
    return parts.join(QStringLiteral(", "));
}

QStringList alterations(const IssuedSession& before, const IssuedSession& after) {
    const auto instead = [](const QString& now, const QString& then) {
        return PlanPageText::tr("%1 instead of %2").arg(now, then);
    };
    QStringList parts;
    if (before.on != after.on)
        parts << PlanPageText::tr("from %1 to %2", "days").arg(dayText(before.on), dayText(after.on));
    if (isDoneSince(before, after) && before.kind == after.kind) return parts;
    if (before.type != after.type) parts << instead(typeText(after.type), typeText(before.type));
    if (before.distance != after.distance && before.distance && after.distance)
        parts << instead(distanceText(*after.distance), distanceText(*before.distance));
    else if (before.minutes != after.minutes && before.minutes && after.minutes)
        parts << instead(minutesText(*after.minutes), minutesText(*before.minutes));
    if (before.stressor != after.stressor)
        parts << instead(after.stressor ? stressorText(*after.stressor) : PlanPageText::tr("nothing new"),
                         before.stressor ? stressorText(*before.stressor) : PlanPageText::tr("nothing new"));
    if (parts.isEmpty()) parts << PlanPageText::tr("another content");
    return parts;
}

}  // namespace

QString weekSpanText(Date monday) {
    const QString form = PlanPageText::tr("d MMM", "day without its weekday, as QLocale reads it");
    const QString inMonth = PlanPageText::tr("d", "day of the month, as QLocale reads it");
    const QLocale locale;
    const Date sunday = monday + 6;
    return PlanPageText::tr("%1 – %2", "first and last day of a week")
        .arg(locale.toString(toQDate(monday), monday.month() == sunday.month() ? inMonth : form),
             locale.toString(toQDate(sunday), form));
}

QString courseText(WeekCourse course) {
    switch (course) {
        case WeekCourse::Begins:
            return PlanPageText::tr("begins");
        case WeekCourse::Grows:
            return PlanPageText::tr("grows");
        case WeekCourse::Holds:
            return PlanPageText::tr("holds");
        case WeekCourse::AtGoal:
            return PlanPageText::tr("at the goal");
        case WeekCourse::Lighter:
            return PlanPageText::tr("lighter week");
        case WeekCourse::CutBack:
            return PlanPageText::tr("cut back");
        case WeekCourse::ComesBack:
            return PlanPageText::tr("comes back");
        case WeekCourse::RunsAndWalks:
            return PlanPageText::tr("runs and walks");
        case WeekCourse::Waits:
            return PlanPageText::tr("waits for an answer");
    }
    return {};
}

QString changeText(const SessionChange& change) {
    if (!change.before)
        return PlanPageText::tr("new on %1: %2").arg(dayText(change.after->on), contentText(*change.after));
    if (!change.after)
        return PlanPageText::tr("no longer on %1: %2").arg(dayText(change.before->on), contentText(*change.before));
    return alterations(*change.before, *change.after).join(QStringLiteral(", "));
}

}  // namespace restride
