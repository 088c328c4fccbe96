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
        return m_plan->parsed() ? runPlan() : runAssess();
    }

private:
    void addPlan() {
        m_plan = m_app.add_subcommand("plan", "Plan the week of a diary, and why");
        addDiary(m_plan);
        m_plan->add_option("--weeks", m_weeks, "Weeks to plan, 1 to 16; those after the first are an outlook")
            ->check(CLI::Validator(checkWeeks, ""))
            ->type_name("N");
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
