// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
#include "app/cli_streams.h"
#include "app/diary_source.h"
#include "app/resource_files.h"
#include "core/assess/assessment.h"
#include "core/document/plan_document.h"
#include "core/planner/planner.h"
#include "ui/text/plan_text.h"

#include <algorithm>

namespace restride {

namespace {

class PlanCommand final : public Command {
public:
    void addOptions(CommandOptions& options) override {
        options.diary(m_source, m_today);
        options.weeks(m_weeks);
        options.flag("--json", "Print the plan document", m_json);
    }

    Exit run() override {
        if (!m_today) return tellNoDay();
        const auto diary = openDiary(m_source);
        if (!diary) return diary.error();
        const Rules rules;
        const Library library = exerciseLibrary();
        const Assessment assessment = assess(*diary, rules, *m_today);
        const Plan plan = makePlan(*diary, assessment, library, rules, *m_today, m_weeks);

        const bool conflict =
            std::ranges::any_of(plan.weeks, [](const PlannedWeek& week) { return week.conflict.has_value(); });
        const Exit exit = conflict ? Exit::No : Exit::Done;
        if (m_json) return print(writePlan(plan, assessment), exit);
        return print(planText(plan, assessment, library), exit);
    }

private:
    DiarySource m_source;
    std::optional<Date> m_today;
    int m_weeks = 1;
    bool m_json = false;
};

const CommandRegistration planEntry({10, "plan", "Plan the week of a diary, and why", makeCommand<PlanCommand>});

}  // namespace

}  // namespace restride
