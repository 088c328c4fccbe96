// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
#include "app/cli_streams.h"
#include "app/diary_source.h"
#include "core/assess/assessment.h"
#include "core/document/plan_document.h"
#include "ui/text/plan_text.h"

namespace restride {

namespace {

class AssessCommand final : public Command {
public:
    void addOptions(CommandOptions& options) override {
        options.diary(m_source, m_today);
        options.flag("--json", "Print the assessment as in the plan document", m_json);
    }

    Exit run() override {
        if (!m_today) return tellNoDay();
        const auto diary = openDiary(m_source);
        if (!diary) return diary.error();
        const Assessment assessment = assess(*diary, Rules{}, *m_today);
        if (m_json) return print(writeAssessment(assessment));
        return print(assessmentText(assessment));
    }

private:
    DiarySource m_source;
    std::optional<Date> m_today;
    bool m_json = false;
};

const CommandRegistration assessEntry({20, "assess", "Tell what a diary means today", makeCommand<AssessCommand>});

}  // namespace

}  // namespace restride
