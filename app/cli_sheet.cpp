// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
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

std::optional<Paper> paperOf(std::string_view text) {
    if (text == "a4") return Paper::A4;
    if (text == "letter") return Paper::Letter;
    return std::nullopt;
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

class SheetCommand final : public Command {
public:
    void addOptions(CommandOptions& options) override {
        options.diary(m_source, m_today);
        options.day("--week", "A day of the week; this week unless given, at most the sixteenth", m_week);
        options.text({"-o", "The PDF; - is standard output", "FILE", Need::Required}, m_file);
        options.value({"--paper", "The paper: a4 or letter; a4 unless given", "PAPER"}, m_paper, paperOf,
                      "paper: a4 or letter");
        options.flag("--large", "In large print", m_large);
        options.flag("--mono", "In black and white", m_mono);
    }

    Exit run() override {
        if (!m_today) return tellNoDay();
        const Date week = m_week.value_or(*m_today);
        const auto weeks = weeksUpTo(week, *m_today);
        if (!weeks) {
            tell(CommandLine::tr("The week of %1 is not planned: only this week and the fifteen after it are.")
                     .arg(toQString(week.iso())));
            return Exit::BadInput;
        }
        const auto diary = openDiary(m_source);
        if (!diary) return diary.error();
        const Rules rules;
        const Library library = exerciseLibrary();
        const Assessment assessment = assess(*diary, rules, *m_today);
        const Plan plan = makePlan(*diary, assessment, library, rules, *m_today, *weeks);
        SheetContent content;
        content.runner = &diary->runner;
        content.library = &library;
        content.rules = rulesOn(*diary, rules, *m_today);
        content.today = *m_today;
        if (plan.withheld) {
            content.withheld = &*plan.withheld;
        } else {
            content.week = &plan.weeks.back();
            if (content.week->conflict) {
                tell(planText(plan, assessment, library));
                return Exit::No;
            }
        }
        SheetOptions options;
        options.paper = m_paper;
        if (m_large) options.size = PrintSize::Large;
        if (m_mono) options.ink = Ink::Mono;
        return putSheet(m_file, sheetPdf(content, options));
    }

private:
    DiarySource m_source;
    std::optional<Date> m_today;
    /// A day of the week that is printed; else of this week.
    std::optional<Date> m_week;
    /// A path, or `-` for standard output.
    std::string m_file;
    Paper m_paper = Paper::A4;
    bool m_large = false;
    bool m_mono = false;
};

const CommandRegistration sheetEntry({70, "sheet", "Print a week and its strength sessions to a PDF",
                                      makeCommand<SheetCommand>, Screen::Unseen});

}  // namespace

}  // namespace restride
