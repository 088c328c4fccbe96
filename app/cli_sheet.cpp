// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_streams.h"
#include "app/diary_source.h"
#include "app/resource_files.h"
#include "core/assess/assessment.h"
#include "core/planner/planner.h"
#include "ui/files/write_file.h"
#include "ui/print/week_sheet.h"
#include "ui/text/plan_text.h"
#include "ui/text/qt_convert.h"

#include <QFile>

namespace restride {

namespace {

SheetOptions optionsOf(const SheetCommand& command) {
    SheetOptions options;
    if (command.letter) options.paper = Paper::Letter;
    if (command.large) options.size = PrintSize::Large;
    if (command.mono) options.ink = Ink::Mono;
    return options;
}

/// Weeks to plan so that the last of them is the one that is asked for; nothing for one that no plan reaches.
std::optional<int> weeksUpTo(Date week, Date today) {
    const int weeks = (week.monday() - today.monday()) / 7 + 1;
    if (weeks < 1 || planning::mostWeeks < weeks) return std::nullopt;
    return weeks;
}

Exit putSheet(const std::string& path, const QByteArray& pdf) {
    const std::string_view bytes(pdf.constData(), static_cast<std::size_t>(pdf.size()));
    if (path == "-") return print(bytes);
    const QString name = QFile::decodeName(path.c_str());
    const QString fault = writeWhole(name, bytes);
    if (fault.isEmpty()) return Exit::Done;
    tell(CommandLine::tr("%1: cannot be written (%2).").arg(name, fault));
    return Exit::Unreadable;
}

}  // namespace

Exit run(const SheetCommand& command) {
    const auto weeks = weeksUpTo(command.week, command.today);
    if (!weeks) {
        tell(CommandLine::tr("The week of %1 is not planned: only this week and the fifteen after it are.")
                 .arg(toQString(command.week.iso())));
        return Exit::BadInput;
    }
    const auto diary = openDiary(command.diary);
    if (!diary) return diary.error();
    const Rules rules;
    const Library library = exerciseLibrary();
    const Assessment assessment = assess(*diary, rules, command.today);
    const Plan plan = makePlan(*diary, assessment, library, rules, command.today, *weeks);
    SheetContent content;
    content.runner = &diary->runner;
    content.library = &library;
    content.rules = rulesOn(*diary, rules, command.today);
    content.today = command.today;
    if (plan.withheld) {
        content.withheld = &*plan.withheld;
    } else {
        content.week = &plan.weeks.back();
        if (content.week->conflict) {
            tell(planText(plan, assessment, library));
            return Exit::No;
        }
    }
    return putSheet(command.file, sheetPdf(content, optionsOf(command)));
}

}  // namespace restride
