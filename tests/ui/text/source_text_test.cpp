// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/source_text.h"

#include <gtest/gtest.h>

#include <QSet>

namespace restride {
namespace {

TEST(SourceText, EveryReasonNamesItsRuleAndHowSureOneCanBe) {
    for (const std::string& code : allReasonCodes()) {
        const Reason reason = *reasonOfCode(code);
        const QString text = sourceText(reason);
        EXPECT_TRUE(text.contains(QString::fromStdString(code))) << code;
        EXPECT_TRUE(text.endsWith(certaintyText(sourceOf(reason).certainty))) << code;
        EXPECT_FALSE(topicText(sourceOf(reason).topic).isEmpty()) << code;
    }
}

TEST(SourceText, TellsParameterAndPublicationOfTheLongestRun) {
    const QString text = sourceText(RunCap110{});
    EXPECT_TRUE(text.contains(QStringLiteral("longest run"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("British Journal of Sports Medicine 2025 (E14)"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("moderate"))) << text.toStdString();
}

TEST(SourceText, NoTwoTopicsShareTheirWords) {
    QSet<QString> seen;
    constexpr int topics = static_cast<int>(RuleTopic::Proof) + 1;
    for (int i = 0; i < topics; ++i) seen.insert(topicText(static_cast<RuleTopic>(i)));
    EXPECT_EQ(seen.size(), topics);
}

}  // namespace
}  // namespace restride
