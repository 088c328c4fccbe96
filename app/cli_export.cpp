// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
#include "app/cli_streams.h"
#include "app/clock.h"
#include "app/diary_source.h"
#include "app/resource_files.h"
#include "core/assess/assessment.h"
#include "core/export/calendar_ics.h"
#include "core/export/runs_csv.h"
#include "core/planner/planner.h"
#include "ui/files/write_file.h"
#include "ui/text/calendar_text.h"
#include "ui/text/plan_text.h"

#include <QFile>

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

std::optional<TimeOfDay> timeOfDay(std::string_view text) {
    const auto digit = [&](std::size_t at) { return '0' <= text[at] && text[at] <= '9'; };
    const auto number = [&](std::size_t at) { return 10 * (text[at] - '0') + (text[at + 1] - '0'); };
    const bool form = text.size() == 5 && text[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4);
    if (!form || number(0) >= 24 || number(3) >= 60) return std::nullopt;
    return TimeOfDay{number(0) * 60 + number(3)};
}

class ExportCommand final : public Command {
public:
    void addOptions(CommandOptions& options) override {
        options.diary(m_source, m_today);
        options.weeks(m_weeks);
        options.text({"--csv", "Runs with their mornings as a table; - is standard output", "FILE"}, m_csv);
        options.flag("--bom", "Begin the table with a byte order mark, as Excel likes it", m_mark);
        options.text({"--ics", "The planned weeks as a calendar; - is standard output", "FILE"}, m_ics);
        options.value({"--at", "When a day's sessions begin; without it they are all-day", "HH:MM"}, m_startAt,
                      timeOfDay, "time of day as HH:MM");
    }

    Exit run() override {
        if (m_csv.empty() && m_ics.empty()) {
            tell(CommandLine::tr("Please name a file with --csv or --ics."));
            return Exit::BadInput;
        }
        if (!m_today) return tellNoDay();
        const auto diary = openDiary(m_source);
        if (!diary) return diary.error();
        if (!m_csv.empty()) {
            const ByteOrderMark mark = m_mark ? ByteOrderMark::With : ByteOrderMark::Without;
            if (const Exit exit = put(m_csv, runsCsv(*diary, mark)); exit != Exit::Done) return exit;
        }
        return m_ics.empty() ? Exit::Done : exportCalendar(*diary, *m_today);
    }

private:
    /// The weeks as a calendar, unless there are none to give: then the old one is left alone.
    [[nodiscard]] Exit exportCalendar(const Diary& diary, Date today) const {
        const Rules rules;
        const Library library = exerciseLibrary();
        const Assessment assessment = assess(diary, rules, today);
        const Plan plan = makePlan(diary, assessment, library, rules, today, m_weeks);
        const bool conflict =
            std::ranges::any_of(plan.weeks, [](const PlannedWeek& week) { return week.conflict.has_value(); });
        if (conflict || plan.withheld) {
            tell(CommandLine::tr("There is no plan to export:"));
            tell(planText(plan, assessment, library));
            return Exit::No;
        }
        CalendarOptions options;
        options.runner = diary.runner.id;
        options.stamp = secondsNow();
        options.startAt = m_startAt;
        return put(m_ics, calendarIcs(plan, calendarTexts(library), options));
    }

    DiarySource m_source;
    std::optional<Date> m_today;
    int m_weeks = 1;
    // Files, or `-` for standard output; empty: not wanted.
    std::string m_csv;
    std::string m_ics;
    bool m_mark = false;
    std::optional<TimeOfDay> m_startAt;
};

const CommandRegistration exportEntry({50, "export", "Give runs to a spreadsheet and the plan to a calendar",
                                       makeCommand<ExportCommand>});

}  // namespace

}  // namespace restride
