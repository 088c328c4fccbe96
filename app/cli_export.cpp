// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_streams.h"
#include "app/diary_source.h"
#include "app/resource_files.h"
#include "core/assess/assessment.h"
#include "core/export/calendar_ics.h"
#include "core/export/runs_csv.h"
#include "core/planner/planner.h"
#include "ui/files/write_file.h"
#include "ui/text/calendar_text.h"
#include "ui/text/plan_text.h"
#include "ui/text/qt_convert.h"

#include <QDateTime>
#include <QFile>
#include <QTime>

#include <algorithm>

namespace restride {

namespace {

Exit put(const std::string& path, const std::string& bytes) {
    if (path == "-") return print(bytes);
    const QString name = QFile::decodeName(path.c_str());
    const QString fault = writeWhole(name, bytes);
    if (fault.isEmpty()) return Exit::Done;
    tell(CommandLine::tr("%1: cannot be written (%2).").arg(name, fault));
    return Exit::Unreadable;
}

/// The weeks as a calendar, unless there are none to give: then the old one is left alone.
Exit exportCalendar(const ExportCommand& command, const Diary& diary) {
    const Rules rules;
    const Library library = exerciseLibrary();
    const Assessment assessment = assess(diary, rules, command.today);
    const Plan plan = makePlan(diary, assessment, library, rules, command.today, command.weeks);
    const bool conflict =
        std::ranges::any_of(plan.weeks, [](const PlannedWeek& week) { return week.conflict.has_value(); });
    if (conflict || plan.withheld) {
        tell(CommandLine::tr("There is no plan to export:"));
        tell(planText(plan, assessment, library));
        return Exit::No;
    }
    CalendarOptions options;
    options.runner = diary.runner.id;
    options.stamp = QDateTime::currentSecsSinceEpoch();
    const QTime start = QTime::fromString(toQString(command.startAt), QStringLiteral("HH:mm"));
    if (start.isValid()) options.startAt = TimeOfDay{start.hour() * 60 + start.minute()};
    return put(command.ics, calendarIcs(plan, calendarTexts(library), options));
}

}  // namespace

Exit run(const ExportCommand& command) {
    const auto diary = openDiary(command.diary);
    if (!diary) return diary.error();
    if (!command.csv.empty()) {
        const ByteOrderMark mark = command.mark ? ByteOrderMark::With : ByteOrderMark::Without;
        if (const Exit exit = put(command.csv, runsCsv(*diary, mark)); exit != Exit::Done) return exit;
    }
    return command.ics.empty() ? Exit::Done : exportCalendar(command, *diary);
}

}  // namespace restride
