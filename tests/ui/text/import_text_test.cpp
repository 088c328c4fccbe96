// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_text.h"

#include "ui/text/qt_convert.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace restride {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ImportText, EveryReasonHasWordsOfItsOwn) {
    std::set<QString> texts;
    for (int i = 0; i <= static_cast<int>(SkipReason::Unclear); ++i) {
        const QString text = skipText({"a.fit", 3, static_cast<SkipReason>(i), {}});
        EXPECT_GT(text.size(), 5) << i;
        texts.insert(text);
    }
    EXPECT_EQ(texts.size(), static_cast<std::size_t>(SkipReason::Unclear) + 1);
    EXPECT_EQ(skipText({"x.zip", {}, SkipReason::NotAnActivity, "1"}).toStdString(), "1 file in it holds no activity");
    EXPECT_EQ(skipText({"x.zip", {}, SkipReason::NotAnActivity, "12"}).toStdString(),
              "12 files in it hold no activity");
}

TEST(ImportText, EveryGuessIsTold) {
    std::set<QString> texts;
    for (int subject = 0; subject <= static_cast<int>(GuessSubject::Columns); ++subject)
        for (int basis = 0; basis <= static_cast<int>(GuessBasis::System); ++basis) {
            const Evidence evidence{
                "a.csv",         static_cast<GuessSubject>(subject), "km", static_cast<GuessBasis>(basis), 12, 1,
                Sureness::Likely};
            const std::string text = evidenceText(evidence).toStdString();
            EXPECT_THAT(text, HasSubstr("km, likely"));
            EXPECT_THAT(text, HasSubstr("(12 for it, 1 against)"));
            EXPECT_THAT(text, Not(HasSubstr("%")));
            texts.insert(evidenceText(evidence));
        }
    EXPECT_EQ(texts.size(), 14U * 8U);
}

TEST(ImportText, EveryQuestionNamesAWayToAnswer) {
    for (int subject = 0; subject <= static_cast<int>(GuessSubject::Columns); ++subject) {
        const std::string text =
            questionText({"a.csv", static_cast<GuessSubject>(subject), {"km", "mi"}}).toStdString();
        EXPECT_THAT(text, HasSubstr("Please"));
        EXPECT_THAT(text, HasSubstr("km, mi"));
        EXPECT_THAT(text, Not(HasSubstr("%")));
    }
    EXPECT_THAT(questionText({"a.csv", GuessSubject::DistanceUnit, {"km"}}).toStdString(), HasSubstr("--take unit="));
}

TEST(ImportText, CountsInPlainEnglish) {
    ImportPreview preview;
    preview.runs.emplace_back().distance = metres(5'020);
    preview.skipped.push_back({"b.csv", 7, SkipReason::NoDistance, {}});
    const std::string text = importText(preview).toStdString();
    EXPECT_THAT(text, HasSubstr("1 new run\n"));
    EXPECT_THAT(text, HasSubstr("b.csv, line 7  the run has no distance"));
    EXPECT_THAT(text, Not(HasSubstr("(s)")));
    EXPECT_THAT(importText(ImportPreview()).toStdString(), HasSubstr("Nothing new."));
}

}  // namespace
}  // namespace restride
