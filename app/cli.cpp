// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_streams.h"
#include "app/offscreen.h"
#include "app/private_files.h"
#include "core/base/date.h"
#include "ui/text/qt_convert.h"
#include "ui/text/translation.h"

#include <CLI/CLI.hpp>
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

std::optional<ChartMeasure> measureOf(const std::string& text) {
    if (text == "km") return ChartMeasure::Km;
    if (text == "min") return ChartMeasure::Min;
    if (text == "rpe") return ChartMeasure::Rpe;
    return std::nullopt;
}

std::string checkMeasure(const std::string& text) {
    return measureOf(text) ? std::string() : text + " is no measure of load: km, min or rpe";
}

std::string checkName(const std::string& text) {
    return text.empty() ? "the name of a file is missing" : std::string();
}

std::string checkPaper(const std::string& text) {
    return text == "a4" || text == "letter" ? std::string() : text + " is no paper: a4 or letter";
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
            "DIARY and PLAN are documents; - is standard input. A database of diaries takes the place of DIARY by "
            "--db.\n"
            "Exit: 0 done, 1 the answer is no, 2 bad input or usage, 3 not readable or not writable.");
        addPlan();
        addAssess();
        addVerify();
        addImport();
        addExport();
        addChart();
        addSheet();
        addDb();
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
        if (m_chart->parsed()) return runChart();
        if (m_sheet->parsed()) return runSheet();
        if (m_db->parsed()) return runDb();
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
        addSource(m_verify, "--diary", "The diary for which it was made", "DIARY");
        addJson(m_verify, "Print the broken rules as a list");
    }

    void addImport() {
        m_import = m_app.add_subcommand("import", "Read what watches and services recorded");
        m_import
            ->add_option("FILE", m_importCommand.files,
                         "FIT, TCX, GPX, CSV or JSON, also gzipped, or a whole export archive")
            ->required()
            ->type_name("");
        auto* target = m_import->add_option_group("Where it goes");
        addFile(target, "--into", m_source.document, "The diary that takes it; without it nothing is written")
            ->type_name("DIARY");
        auto* database = addFile(target, "--db", m_source.database, "The database that keeps it");
        target->require_option(0, 1);
        addRunner(m_import)->needs(database);
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
                         "Answers: unit=km|mi|m, dates=ymd|dmy|mdy, decimal=point|comma, duration=s|min|h|m:ss|h:mm, "
                         "weight=kg|lb, sport=run…")
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
        m_export->add_option("--csv", m_exportCommand.csv, "Runs with their mornings as a table; - is standard output")
            ->type_name("FILE");
        m_export->add_flag("--bom", m_exportCommand.mark, "Begin the table with a byte order mark, as Excel likes it");
        m_export->add_option("--ics", m_exportCommand.ics, "The planned weeks as a calendar; - is standard output")
            ->type_name("FILE");
        m_export
            ->add_option("--at", m_exportCommand.startAt, "When a day's sessions begin; without it they are all-day")
            ->check(CLI::Validator(checkClock, ""))
            ->type_name("HH:MM");
    }

    void addChart() {
        m_chart = m_app.add_subcommand("chart", "Draw pain against weekly load");
        addDiary(m_chart);
        m_chart->add_option("-o", m_chartCommand.file, "The picture: .png, .svg or .pdf")
            ->required()
            ->type_name("FILE");
        addDay(m_chart, "--from", m_from, "From the week of this day; eleven weeks before this one unless given");
        addDay(m_chart, "--to", m_to, "To the week of this day; four weeks after this one unless given");
        m_chart->add_option("--measure", m_measure, "Load as distance, minutes, or minutes × RPE")
            ->check(CLI::Validator(checkMeasure, ""))
            ->type_name("km|min|rpe");
    }

    static void addDay(CLI::App* command, const std::string& name, std::string& day, const std::string& help) {
        command->add_option(name, day, help)->check(CLI::Validator(checkDay, ""))->type_name("YYYY-MM-DD");
    }

    void addSheet() {
        m_sheet = m_app.add_subcommand("sheet", "Print a week and its strength sessions to a PDF");
        addDiary(m_sheet);
        m_sheet->add_option("--week", m_week, "A day of the week; this week unless given, at most the sixteenth")
            ->check(CLI::Validator(checkDay, ""))
            ->type_name("YYYY-MM-DD");
        m_sheet->add_option("-o", m_sheetCommand.file, "The PDF; - is standard output")->required()->type_name("FILE");
        m_sheet->add_option("--paper", m_paper, "The paper: a4 or letter; a4 unless given")
            ->check(CLI::Validator(checkPaper, ""))
            ->type_name("PAPER");
        m_sheet->add_flag("--large", m_sheetCommand.large, "In large print");
        m_sheet->add_flag("--mono", m_sheetCommand.mono, "In black and white");
    }

    void addWeeks(CLI::App* command) {
        command->add_option("--weeks", m_weeks, "Weeks to plan, 1 to 16; those after the first are an outlook")
            ->check(CLI::Validator(checkWeeks, ""))
            ->type_name("N");
    }

    void addDiary(CLI::App* command) {
        addSource(command, "DIARY", "The diary document", "");
        addDay(command, "--today", m_today, "Plan as if on this day; the day here unless given");
    }

    /// A document under this name, or a database.
    void addSource(CLI::App* command, const std::string& name, const std::string& help, const std::string& type) {
        auto* group = command->add_option_group("Where the diary is");
        group->add_option(name, m_source.document, help)->type_name(type);
        auto* database = addFile(group, "--db", m_source.database, "The database that keeps it");
        group->require_option(1);
        addRunner(command)->needs(database);
    }

    /// A file that is named, not by an empty word that a script has lost.
    static CLI::Option* addFile(CLI::App* command, const std::string& name, std::string& file,
                                const std::string& help) {
        return command->add_option(name, file, help)->check(CLI::Validator(checkName, ""))->type_name("FILE");
    }

    CLI::Option* addRunner(CLI::App* command) {
        return command->add_option("--runner", m_source.runner, "Whose diary of the database: a name or an id")
            ->type_name("NAME");
    }

    void addDb() {
        m_db = m_app.add_subcommand("db", "Look after a database of diaries");
        m_db->require_subcommand(1);
        auto* add = addDbAction("add", DbAction::Add, "Put a diary document into it; makes it if it is not there");
        add->add_option("DIARY", m_source.document, "The diary document")->required()->type_name("");
        m_dbRunner =
            add->add_option("--runner", m_source.runner, "Keep it under this id, not the document's")->type_name("ID");
        addRunner(addDbAction("show", DbAction::Show, "Print a diary of it as a document"));
        addDbAction("list", DbAction::List, "List its runners and backups");
        addDbAction("check", DbAction::Check, "Check all of it; 1 if it is damaged");
        addDbAction("backup", DbAction::Backup, "Make a backup beside it, and check that");
        addDbAction("restore", DbAction::Restore, "Put a backup in its place; what was there is backed up first")
            ->add_option("BACKUP", m_other, "One that list names; the newest that is whole unless given")
            ->type_name("");
        auto* salvage = addDbAction("salvage", DbAction::Salvage, "Save what is whole of a damaged one");
        addFile(salvage, "--into", m_other, "The database to make of it")->required();
    }

    CLI::App* addDbAction(const std::string& name, DbAction action, const std::string& help) {
        auto* command = m_db->add_subcommand(name, help);
        addFile(command, "--db", m_source.database, "The database")->required();
        command->callback([this, action] { m_dbAction = action; });
        return command;
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
        if (const auto day = today()) return run(PlanCommand{source(), *day, m_weeks, output()});
        return withoutDay();
    }
    [[nodiscard]] Exit runAssess() const {
        if (const auto day = today()) return run(AssessCommand{source(), *day, output()});
        return withoutDay();
    }
    [[nodiscard]] Exit runVerify() const {
        if (m_planFile == "-" && m_source.document == "-") {
            tellBare("restride-cli: Only one of PLAN and DIARY can be standard input.\n");
            return Exit::BadInput;
        }
        return run(VerifyCommand{m_planFile, source(), output()});
    }

    [[nodiscard]] Exit runDb() const {
        if (!dayHere()) return withoutDay();
        return run(DbCommand{m_dbAction, source(), m_dbRunner->count() > 0, m_other});
    }

    [[nodiscard]] DiarySource source() const {
        DiarySource source = m_source;
        source.today = dayHere().value_or(Date());
        return source;
    }

    [[nodiscard]] Exit runImport() {
        m_importCommand.today = dayHere();
        m_importCommand.into = source();
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
        m_exportCommand.diary = source();
        m_exportCommand.today = *day;
        m_exportCommand.weeks = m_weeks;
        return run(m_exportCommand);
    }

    [[nodiscard]] Exit runChart() {
        const auto day = today();
        if (!day) return withoutDay();
        m_chartCommand.diary = source();
        m_chartCommand.today = *day;
        m_chartCommand.from = Date::fromIso(m_from);
        m_chartCommand.to = Date::fromIso(m_to);
        m_chartCommand.measure = measureOf(m_measure).value_or(ChartMeasure::Km);
        return run(m_chartCommand);
    }

    [[nodiscard]] Exit runSheet() {
        const auto day = today();
        if (!day) return withoutDay();
        m_sheetCommand.diary = source();
        m_sheetCommand.today = *day;
        m_sheetCommand.week = Date::fromIso(m_week).value_or(*day);
        m_sheetCommand.letter = m_paper == "letter";
        return run(m_sheetCommand);
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
    CLI::App* m_chart = nullptr;
    ChartCommand m_chartCommand;
    std::string m_from;
    std::string m_to;
    std::string m_measure = "km";
    CLI::App* m_sheet = nullptr;
    SheetCommand m_sheetCommand;
    std::string m_week;
    std::string m_paper = "a4";
    CLI::App* m_db = nullptr;
    CLI::Option* m_dbRunner = nullptr;
    DiarySource m_source;
    DbAction m_dbAction = DbAction::List;
    std::string m_other;
    std::string m_planFile;
    std::string m_today;
    int m_weeks = 1;
    bool m_json = false;
};

}  // namespace

}  // namespace restride

int main(int argc, char** argv) {
    restride::keepPrivate();
    // No window and no display: it is there for resources and translations, and for those commands that draw.
    const auto application = restride::commandLineApplication(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(RESTRIDE_VERSION));
    // Qt takes the numbers of the user's country; documents and options have a point.
    std::setlocale(LC_NUMERIC, "C");
    const restride::Translation english{QLocale(QLocale::English)};
    return static_cast<int>(restride::CommandLineOptions().runFrom(argc, argv));
}
