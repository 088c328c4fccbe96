// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/calendar_text.h"

#include "ui/text/format.h"
#include "ui/text/reason_text.h"
#include "ui/text/session_text.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace restride {

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

/// Calendars are no typesetters: plain blanks.
std::string plain(QString text) {
    return text.replace(QChar::Nbsp, QLatin1Char(' ')).toStdString();
}

QString summaryOf(const PlannedSession& session) {
    const QString name = typeText(session.type);
    if (session.distance)
        return CalendarText::tr("%1, %2", "a session and its distance").arg(name, distanceText(*session.distance));
    return CalendarText::tr("%1, %2", "a session and its minutes").arg(name, minutesText(session.minutes));
}

QString stepLine(const QString& name, Minutes time, const QString& steps) {
    const QString head = CalendarText::tr("%1 (%2)", "a step and its minutes").arg(name, minutesText(time));
    return steps.isEmpty() ? head : CalendarText::tr("%1: %2", "a step and what it holds").arg(head, steps);
}

QString descriptionOf(const Library& library, const PlannedSession& session) {
    QStringList lines{minutesText(session.minutes)};
    if (!session.prime.empty())
        lines += stepLine(CalendarText::tr("Prime"), minutesOf(session.prime), stepsText(library, session.prime));
    if (session.perform)
        lines += stepLine(CalendarText::tr("Perform"), session.perform->minutes, performText(*session.perform));
    if (!session.restore.empty())
        lines += stepLine(CalendarText::tr("Restore"), minutesOf(session.restore), stepsText(library, session.restore));
    for (const Prescription& dose : session.exercises)
        lines += CalendarText::tr("%1: %2", "an exercise and its dose")
                     .arg(exerciseText(library, dose.exercise), doseText(dose));
    for (const Reason& reason : session.reasons) lines += sentence(reason);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

CalendarTexts calendarTexts(const Library& library) {
    CalendarTexts texts;
    texts.calendarName = plain(CalendarText::tr("Restride"));
    texts.summary = [](const PlannedSession& session) { return plain(summaryOf(session)); };
    texts.description = [&library](const PlannedSession& session) { return plain(descriptionOf(library, session)); };
    return texts;
}

}  // namespace restride
