// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
#include "app/cli_streams.h"
#include "app/clock.h"
#include "app/offscreen.h"
#include "app/private_files.h"
#include "core/plan/rules.h"
#include "ui/text/translation.h"

#include <CLI/CLI.hpp>
#include <QLocale>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <sstream>

namespace restride {

namespace {

std::optional<int> weeksOf(std::string_view text) {
    int weeks = 0;
    const bool whole = CLI::detail::lexical_cast(std::string(text), weeks);
    return whole && 1 <= weeks && weeks <= planning::mostWeeks ? std::optional(weeks) : std::nullopt;
}

/// The check takes the word: CLI11 asks it for each word, before it counts them.
CLI::Option* addWord(CLI::App& command, const OptionText& option, CommandOptions::Take take) {
    return command.add_option(
                      option.name, [](const CLI::results_t&) { return true; }, option.help)
        ->required(option.need == Need::Required)
        ->check(CLI::Validator(std::move(take), ""))
        ->type_name(option.form);
}

CLI::Option* addFile(CLI::App& command, const OptionText& option, std::string& value) {
    return addWord(command, option, [&value](const std::string& name) {
        value = name;
        return name.empty() ? std::string("the name of a file is missing") : std::string();
    });
}

CLI::Option* addText(CLI::App& command, const OptionText& option, std::string& value) {
    return addWord(command, option, [&value](const std::string& text) {
        value = text;
        return std::string();
    });
}

CLI::Option* addDatabase(CLI::App& command, DiarySource& source) {
    source.today = dayHere().value_or(Date());
    return addFile(command, {"--db", "The database that keeps it", "FILE"}, source.database);
}

CLI::Option* addRunner(CLI::App& command, DiarySource& source) {
    return addText(command, {"--runner", "Whose diary of the database: a name or an id", "NAME"}, source.runner);
}

}  // namespace

void CommandOptions::flag(const std::string& name, const std::string& help, bool& value) {
    m_command->add_flag(name, value, help);
}

void CommandOptions::text(const OptionText& option, std::string& value) {
    addText(*m_command, option, value);
}

void CommandOptions::file(const OptionText& option, std::string& value) {
    addFile(*m_command, option, value);
}

void CommandOptions::day(const std::string& name, const std::string& help, std::optional<Date>& value) {
    this->value({name, help, "YYYY-MM-DD"}, value, Date::fromIso, "day as YYYY-MM-DD between 1950 and 2100");
}

void CommandOptions::word(const OptionText& option, Take take) {
    addWord(*m_command, option, std::move(take));
}

void CommandOptions::words(const OptionText& option, std::vector<std::string>& values) {
    m_command->add_option(option.name, values, option.help)
        ->required(option.need == Need::Required)
        ->type_name(option.form);
}

void CommandOptions::list(const OptionText& option, std::vector<std::string>& values) {
    m_command->add_option(option.name, values, option.help)
        ->delimiter(',')
        ->allow_extra_args(false)
        ->required(option.need == Need::Required)
        ->type_name(option.form);
}

CommandOptions CommandOptions::action(const std::string& name, const std::string& help, std::function<void()> chosen) {
    m_command->require_subcommand(1);
    CLI::App* action = m_command->add_subcommand(name, help);
    action->callback(std::move(chosen));
    return CommandOptions(*action);
}

void CommandOptions::diary(DiarySource& source, std::optional<Date>& today) {
    this->source({"DIARY", "The diary document", ""}, source);
    today = dayHere();
    day("--today", "Plan as if on this day; the day here unless given", today);
}

void CommandOptions::source(const OptionText& document, DiarySource& source) {
    CLI::App* group = m_command->add_option_group("Where the diary is");
    addText(*group, document, source.document);
    CLI::Option* database = addDatabase(*group, source);
    group->require_option(1);
    addRunner(*m_command, source)->needs(database);
}

void CommandOptions::target(const std::string& help, DiarySource& source) {
    CLI::App* group = m_command->add_option_group("Where it goes");
    addFile(*group, {"--into", help, "DIARY"}, source.document);
    CLI::Option* database = addDatabase(*group, source);
    group->require_option(0, 1);
    addRunner(*m_command, source)->needs(database);
}

void CommandOptions::runner(DiarySource& source) {
    addRunner(*m_command, source);
}

void CommandOptions::weeks(int& weeks) {
    value({"--weeks", "Weeks to plan, 1 to 16; those after the first are an outlook", "N"}, weeks, weeksOf,
          "number of weeks from 1 to 16");
}

namespace {

/// Help and version are results; all else is a message.
Exit explain(const CLI::App& app, const CLI::ParseError& error) {
    std::ostringstream result;
    std::ostringstream message;
    const int code = app.exit(error, result, message);
    std::fputs(message.str().c_str(), stderr);
    return print(result.str(), code == 0 ? Exit::Done : Exit::BadInput);
}

/// A command that was made, and where CLI11 tells whether it was named.
struct OfferedCommand {
    CLI::App* asked = nullptr;
    std::unique_ptr<Command> command;
};

Exit runCommandLine(const std::vector<CommandEntry>& entries, int argc, const char* const* argv) {
    CLI::App app(
        "Restride plans the week of a runner with a sore knee, from a diary.\n"
        "It is a planning aid and does not replace a clinician.",
        "restride-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", "restride-cli " RESTRIDE_VERSION, "Print the version");
    app.set_help_flag("--help,-h", "Print this help");
    app.footer(
        "DIARY and PLAN are documents; - is standard input. A database of diaries takes the place of DIARY by "
        "--db.\n"
        "Exit: 0 done, 1 the answer is no, 2 bad input or usage, 3 not readable or not writable.");
    std::vector<OfferedCommand> offered;
    for (const CommandEntry& entry : entries) {
        CLI::App* asked = app.add_subcommand(std::string(entry.name), std::string(entry.help));
        offered.push_back({asked, entry.make()});
        CommandOptions options(*asked);
        offered.back().command->addOptions(options);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return explain(app, error);
    }
    const auto named = std::ranges::find_if(offered, [](const OfferedCommand& one) { return one.asked->parsed(); });
    return named == offered.end() ? Exit::BadInput : named->command->run();
}

/// What the command that is named first of all asks for.
Screen screenFor(const std::vector<CommandEntry>& entries, std::string_view name) {
    const auto entry = std::ranges::find(entries, name, &CommandEntry::name);
    return entry == entries.end() ? Screen::None : entry->screen;
}

}  // namespace

}  // namespace restride

int main(int argc, char** argv) {
    restride::keepPrivate();
    const auto commands = restride::registeredCommands();
    // No window and no display: it is there for resources and translations, and for those commands that draw.
    const auto application =
        restride::commandLineApplication(argc, argv, restride::screenFor(commands, argc > 1 ? argv[1] : ""));
    QCoreApplication::setApplicationVersion(QStringLiteral(RESTRIDE_VERSION));
    // Qt takes the numbers of the user's country; documents and options have a point.
    std::setlocale(LC_NUMERIC, "C");
    const restride::Translation english{QLocale(QLocale::English)};
    return static_cast<int>(restride::runCommandLine(commands, argc, argv));
}
