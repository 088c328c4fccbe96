// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_streams.h"
#include "core/base/date.h"
#include "ui/text/qt_convert.h"
#include "ui/text/translation.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <clocale>
#include <optional>
#include <sstream>
#include <string>

namespace restride {

namespace {

std::string checkDay(const std::string& text) {
    return Date::fromIso(text) ? std::string() : text + " is no day as YYYY-MM-DD between 1950 and 2100";
}

std::string checkWeeks(const std::string& text) {
    constexpr int mostWeeks = 16;
    int weeks = 0;
    const bool whole = CLI::detail::lexical_cast(text, weeks);
    return whole && 1 <= weeks && weeks <= mostWeeks ? std::string() : text + " is no number of weeks from 1 to 16";
}

std::string checkClock(const std::string& text) {
    const auto digits = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    const bool form = text.size() == 5 && text[2] == ':' && digits(0) && digits(1) && digits(3) && digits(4);
    return form && text < "24:00" && text[3] < '6' ? std::string() : text + " is no time of day as HH:MM";
}

/// The program's only clock: the day that it is here.
std::optional<Date> dayHere() {
    return fromQDate(QDate::currentDate());
}

class CommandLineOptions {
public:
    CommandLineOptions() {
        m_app.require_subcommand(1);
        m_app.set_version_flag("--version", "restride-cli " RESTRIDE_VERSION, "Print the version");
        m_app.set_help_flag("--help,-h", "Print this help");
        m_app.footer(
            "DIARY and PLAN are documents; - is standard input.\n"
            "Exit: 0 done, 1 the answer is no, 2 bad input or usage, 3 not readable or not writable.");
        addPlan();
        addAssess();
        addVerify();
        addImport();
        addExport();
        m_sample = m_app.add_subcommand("sample", "Print the sample diary");
    }

    Exit runFrom(int argc, const char* const* argv) {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return explain(error);
        }
        if (m_sample->parsed()) return printSample();
        if (m_verify->parsed()) return runVerify();
        if (m_import->parsed()) return runImport();
        if (m_export->parsed()) return runExport();
        return m_plan->parsed() ? runPlan() : runAssess();
    }

private:
    void addPlan() {
        m_plan = m_app.add_subcommand("plan", "Plan the week of a diary, and why");
        addDiary(m_plan);
        addWeeks(m_plan);
        addJson(m_plan, "Print the plan document");
    }

    void addAssess() {
        m_assess = m_app.add_subcommand("assess", "Tell what a diary means today");
        addDiary(m_assess);
        addJson(m_assess, "Print the assessment as in the plan document");
    }

    void addVerify() {
        m_verify = m_app.add_subcommand("verify", "Check a plan against every rule, whoever made it");
        m_verify->add_option("PLAN", m_planFile, "The plan document")->required()->type_name("");
        m_verify->add_option("--diary", m_diary, "The diary for which it was made")->required()->type_name("DIARY");
        addJson(m_verify, "Print the broken rules as a list");
    }

    void addImport() {
        m_import = m_app.add_subcommand("import", "Read what watches and services recorded");
        m_import
            ->add_option("FILE", m_importCommand.files,
                         "FIT, TCX, GPX, CSV or JSON, also gzipped, or a whole export archive")
            ->required()
            ->type_name("");
        m_import->add_option("--into", m_importCommand.into, "The diary that takes it; without it nothing is written")
            ->type_name("DIARY");
        m_import->add_option("--zone", m_importCommand.zone, "The time zone of files that tell none")
            ->type_name("AREA/CITY");
        m_import
            ->add_option("--map", m_importCommand.map,
                         "The columns of a table: date=…,distance=…,duration=…; remembered")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->type_name("MEANING=COLUMN");
        m_import
            ->add_option("--take", m_importCommand.take,
                         "Answers: unit=km|mi|m, dates=ymd|dmy|mdy, decimal=point|comma, weight=kg|lb, sport=run…")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->type_name("NAME=VALUE");
        m_import->add_flag("--dry-run", m_importCommand.dryRun, "Show all and write nothing");
        addJson(m_import, "Print what was read as in the diary document");
    }

    void addExport() {
        m_export = m_app.add_subcommand("export", "Give runs to a spreadsheet and the plan to a calendar");
        addDiary(m_export);
        addWeeks(m_export);
        m_export->add_option("--csv", m_exportCommand.csv, "Runs and check-ins as a table; - is standard output")
            ->type_name("FILE");
        m_export->add_flag("--bom", m_exportCommand.mark, "Begin the table with a byte order mark, as Excel likes it");
        m_export->add_option("--ics", m_exportCommand.ics, "The planned weeks as a calendar; - is standard output")
            ->type_name("FILE");
        m_export
            ->add_option("--at", m_exportCommand.startAt, "When a day's sessions begin; without it they are all-day")
            ->check(CLI::Validator(checkClock, ""))
            ->type_name("HH:MM");
    }

    void addWeeks(CLI::App* command) {
        command->add_option("--weeks", m_weeks, "Weeks to plan, 1 to 16; those after the first are an outlook")
            ->check(CLI::Validator(checkWeeks, ""))
            ->type_name("N");
    }

    void addDiary(CLI::App* command) {
        command->add_option("DIARY", m_diary, "The diary document")->required()->type_name("");
        command->add_option("--today", m_today, "Plan as if on this day; the day here unless given")
            ->check(CLI::Validator(checkDay, ""))
            ->type_name("YYYY-MM-DD");
    }

    void addJson(CLI::App* command, const std::string& help) { command->add_flag("--json", m_json, help); }

    /// Help and version are results; all else is a message.
    Exit explain(const CLI::ParseError& error) {
        std::ostringstream result;
        std::ostringstream message;
        const int code = m_app.exit(error, result, message);
        tellBare(message.str());
        return print(result.str(), code == 0 ? Exit::Done : Exit::BadInput);
    }

    static void tellBare(const std::string& message) { std::fputs(message.c_str(), stderr); }

    [[nodiscard]] std::optional<Date> today() const { return m_today.empty() ? dayHere() : Date::fromIso(m_today); }
    [[nodiscard]] Output output() const { return m_json ? Output::Json : Output::Text; }

    [[nodiscard]] Exit runPlan() const {
        if (const auto day = today()) return run(PlanCommand{m_diary, *day, m_weeks, output()});
        return withoutDay();
    }
    [[nodiscard]] Exit runAssess() const {
        if (const auto day = today()) return run(AssessCommand{m_diary, *day, output()});
        return withoutDay();
    }
    [[nodiscard]] Exit runVerify() const {
        if (m_planFile == "-" && m_diary == "-") {
            tellBare("restride-cli: Only one of PLAN and DIARY can be standard input.\n");
            return Exit::BadInput;
        }
        return run(VerifyCommand{m_planFile, m_diary, output()});
    }

    [[nodiscard]] Exit runImport() {
        m_importCommand.today = dayHere();
        m_importCommand.output = output();
        return run(m_importCommand);
    }
    [[nodiscard]] Exit runExport() {
        if (m_exportCommand.csv.empty() && m_exportCommand.ics.empty()) {
            tellBare("restride-cli: Please name a file with --csv or --ics.\n");
            return Exit::BadInput;
        }
        const auto day = today();
        if (!day) return withoutDay();
        m_exportCommand.diary = m_diary;
        m_exportCommand.today = *day;
        m_exportCommand.weeks = m_weeks;
        return run(m_exportCommand);
    }

    static Exit withoutDay() {
        tellBare("restride-cli: The clock of this computer is far off. Please give --today.\n");
        return Exit::BadInput;
    }

    CLI::App m_app{
        "Restride plans the week of a runner with a sore knee, from a diary.\n"
        "It is a planning aid and does not replace a clinician.",
        "restride-cli"};
    CLI::App* m_plan = nullptr;
    CLI::App* m_assess = nullptr;
    CLI::App* m_verify = nullptr;
    CLI::App* m_sample = nullptr;
    CLI::App* m_import = nullptr;
    CLI::App* m_export = nullptr;
    ImportCommand m_importCommand;
    ExportCommand m_exportCommand;
    std::string m_diary;
    std::string m_planFile;
    std::string m_today;
    int m_weeks = 1;
    bool m_json = false;
};

}  // namespace

}  // namespace restride

int main(int argc, char** argv) {
    // No window and no display: it is there for resources and translations.
    const QCoreApplication application(argc, argv);
    // Qt takes the numbers of the user's country; documents and options have a point.
    std::setlocale(LC_NUMERIC, "C");
    const restride::Translation english{QLocale(QLocale::English)};
    return static_cast<int>(restride::CommandLineOptions().runFrom(argc, argv));
}
