// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
#include "app/cli_streams.h"
#include "app/diary_source.h"
#include "app/resource_files.h"
#include "core/base/json.h"
#include "core/document/plan_document.h"
#include "core/verify/verify.h"
#include "ui/text/error_text.h"
#include "ui/text/qt_convert.h"

#include <QFile>

namespace restride {

namespace {

Expected<ReadPlan, Exit> openPlan(const std::string& path) {
    const auto bytes = readInput(path);
    if (!bytes) return unexpected(bytes.error());
    auto read = readPlan(*bytes);
    if (!read) {
        tell(CommandLine::tr("%1: %2", "a file, and why it is refused")
                 .arg(QFile::decodeName(path.c_str()), errorText(read.error())));
        return unexpected(Exit::BadInput);
    }
    tellUnknownFields(path, read->unknownFields);
    if (read->rules != rulesVersion)
        tell(CommandLine::tr("The plan was made by version %1 of the rules; it is checked by version %2.")
                 .arg(read->rules)
                 .arg(rulesVersion));
    return *std::move(read);
}

std::string jsonOf(const std::vector<Violation>& violations) {
    JsonWriter writer(JsonForm::Pretty);
    writer.beginArray();
    for (const Violation& violation : violations) {
        writer.beginObject();
        writer.key("rule");
        writer.string(violation.rule);
        writer.key("place");
        writer.string(violation.place);
        writer.key("message");
        writer.string(violation.message);
        writer.endObject();
    }
    writer.endArray();
    return writer.take() + '\n';
}

std::string textOf(const std::vector<Violation>& violations) {
    std::string text;
    for (const Violation& violation : violations)
        text += violation.rule + " " + std::string(violation.title) + " (" + violation.place +
                "): " + violation.message + '\n';
    return text;
}

class VerifyCommand final : public Command {
public:
    void addOptions(CommandOptions& options) override {
        options.text({"PLAN", "The plan document", "", Need::Required}, m_plan);
        options.source({"--diary", "The diary for which it was made", "DIARY"}, m_source);
        options.flag("--json", "Print the broken rules as a list", m_json);
    }

    Exit run() override {
        if (m_plan == "-" && m_source.document == "-") {
            tell(CommandLine::tr("Only one of PLAN and DIARY can be standard input."));
            return Exit::BadInput;
        }
        const auto read = openPlan(m_plan);
        if (!read) return read.error();
        const auto diary = openDiary(m_source);
        if (!diary) return diary.error();

        auto violations = verify(read->plan, *diary, exerciseLibrary(), Rules{});
        // The plan cannot hold what has no meaning, so the check of the plan cannot see it.
        for (const UnknownCode& unknown : read->unknownCodes)
            violations.push_back(violationOf("I46", unknown.pointer, "No reason has the code " + unknown.code + "."));
        const Exit exit = violations.empty() ? Exit::Done : Exit::No;
        return print(m_json ? jsonOf(violations) : textOf(violations), exit);
    }

private:
    std::string m_plan;
    DiarySource m_source;
    bool m_json = false;
};

const CommandRegistration verifyEntry({30, "verify", "Check a plan against every rule, whoever made it",
                                       makeCommand<VerifyCommand>});

}  // namespace

}  // namespace restride
