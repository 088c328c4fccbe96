// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text/german.h"

#include "core/document/diary_document.h"
#include "core/planner/planner.h"
#include "tests/support/files.h"
#include "ui/text/format.h"
#include "ui/text/plan_text.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

/// Words that stand in every English sentence and in no German one.
void expectNoEnglish(const QString& text) {
    static const QRegularExpression english(
        QStringLiteral(
            R"(\b(the|and|of|to|you|your|is|are|for|with|this|that|each|run|runs|week|knee|pain|day|rest|long|)"
            R"(easy|strength|step|leg|hip|hold|walk|calf|squat|raise|stretch)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto at = english.globalMatch(text); at.hasNext();) {
        const auto found = at.next();
        ADD_FAILURE() << found.captured().toStdString() << " in: "
                      << text.mid(std::max(0, static_cast<int>(found.capturedStart()) - 40), 80).toStdString();
    }
}

TEST(German, TellsWeeksAndAssessmentsWithoutAnEnglishWord) {
    const German german;
    const Library library = translated(projectLibrary(), readText("resources/exercises.de.json")).value();
    const Diary diary = readDiary(readText("resources/sample-diary.json"))->diary;
    for (Date today = day("2025-12-01"); today <= day("2026-03-30"); today = today + 17) {
        const Assessment assessment = assess(diary, Rules{}, today);
        expectNoEnglish(assessmentText(assessment));
        expectNoEnglish(planText(makePlan(diary, assessment, library, Rules{}, today, 6), assessment, library));
    }
}

TEST(German, TellsDaysAndNumbersInItsWay) {
    const German german;
    EXPECT_EQ(dayText(day("2026-03-16")), QStringLiteral("Mo. 16. März"));
    EXPECT_EQ(weekdayText(Weekday::Sat), QStringLiteral("Samstag"));
    EXPECT_EQ(distanceText(6600_m), QStringLiteral("6,6\u00a0km"));
    EXPECT_EQ(percentText(Ratio::percent(10)), QStringLiteral("10\u00a0%"));
    EXPECT_EQ(scoreText(PainScore::of(2)), QStringLiteral("2/10"));
}

}  // namespace
}  // namespace restride
