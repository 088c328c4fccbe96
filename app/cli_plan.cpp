// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_streams.h"
#include "app/diary_source.h"
#include "app/resource_files.h"
#include "core/assess/assessment.h"
#include "core/document/plan_document.h"
#include "core/planner/planner.h"
#include "ui/text/plan_text.h"

#include <algorithm>

namespace restride {

Exit run(const PlanCommand& command) {
    const auto diary = openDiary(command.diary);
    if (!diary) return diary.error();
    const Rules rules;
    const Library library = exerciseLibrary();
    const Assessment assessment = assess(*diary, rules, command.today);
    const Plan plan = makePlan(*diary, assessment, library, rules, command.today, command.weeks);

    const bool conflict =
        std::ranges::any_of(plan.weeks, [](const PlannedWeek& week) { return week.conflict.has_value(); });
    const Exit exit = conflict ? Exit::No : Exit::Done;
    if (command.output == Output::Json) return print(writePlan(plan, assessment), exit);
    return print(planText(plan, assessment, library), exit);
}

Exit run(const AssessCommand& command) {
    const auto diary = openDiary(command.diary);
    if (!diary) return diary.error();
    const Assessment assessment = assess(*diary, Rules{}, command.today);
    if (command.output == Output::Json) return print(writeAssessment(assessment));
    return print(assessmentText(assessment));
}

Exit printSample() {
    return print(resource(QStringLiteral("sample-diary.json")));
}

}  // namespace restride
