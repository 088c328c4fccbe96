// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/morning_bar.h"

#include "tests/support/gui/gui_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTest>

#include <vector>

namespace restride {
namespace {

using testing::ElementsAre;
using MorningAnswers = std::vector<std::optional<int>>;

struct AskedInput {
    AskedInput() {
        input.resize(input.sizeHint());
        input.show();
        QObject::connect(&input, &MorningInput::answered, &input, [this](std::optional<PainScore> pain) {
            answers.push_back(pain ? std::optional(pain->value()) : std::nullopt);
        });
    }
    MorningInput input;
    MorningAnswers answers;
};

TEST(MorningInput, ADigitAnswersAtOnce) {
    AskedInput asked;
    QTest::keyClick(&asked.input, Qt::Key_3);
    EXPECT_THAT(asked.answers, ElementsAre(3));
}

TEST(MorningInput, AOneWaitsForTheZeroOfTen) {
    AskedInput asked;
    QTest::keyClick(&asked.input, Qt::Key_1);
    EXPECT_TRUE(asked.answers.empty());
    QTest::keyClick(&asked.input, Qt::Key_0);
    EXPECT_THAT(asked.answers, ElementsAre(10));
}

TEST(MorningInput, EnterTakesTheOneAndSoDoesTime) {
    AskedInput asked;
    QTest::keyClick(&asked.input, Qt::Key_1);
    QTest::keyClick(&asked.input, Qt::Key_Return);
    EXPECT_THAT(asked.answers, ElementsAre(1));
    QTest::keyClick(&asked.input, Qt::Key_1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked.answers.size() == 2; }));
    EXPECT_THAT(asked.answers, ElementsAre(1, 1));
}

TEST(MorningInput, AnotherDigitAfterAOneAnswersTheNextQuestion) {
    AskedInput asked;
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_4}) QTest::keyClick(&asked.input, key);
    EXPECT_THAT(asked.answers, ElementsAre(1, 1, 4));
}

TEST(MorningInput, AKeyThatIsHeldAnswersOnce) {
    AskedInput asked;
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_1, Qt::Key_Minus}) {
        const std::size_t before = asked.answers.size();
        QTest::keyClick(&asked.input, key);
        for (int repeat = 0; repeat < 5; ++repeat) {
            QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)), true);
            QApplication::sendEvent(&asked.input, &again);
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return asked.answers.size() > before; }));
        EXPECT_EQ(asked.answers.size(), before + 1);
    }
}

TEST(MorningInput, MinusIsDontKnow) {
    AskedInput asked;
    QTest::keyClick(&asked.input, Qt::Key_Minus);
    EXPECT_THAT(asked.answers, ElementsAre(std::nullopt));
}

TEST(MorningInput, ArrowsOnlyChooseAndEnterAnswers) {
    AskedInput asked;
    QTest::keyClick(&asked.input, Qt::Key_Right);
    QTest::keyClick(&asked.input, Qt::Key_Right);
    EXPECT_TRUE(asked.answers.empty());
    QTest::keyClick(&asked.input, Qt::Key_Return);
    EXPECT_THAT(asked.answers, ElementsAre(1));
}

TEST(MorningInput, AClickAnswersTenAndDontKnow) {
    AskedInput asked;
    const int middle = asked.input.height() / 2;
    QTest::mouseClick(&asked.input, Qt::LeftButton, {}, QPoint(asked.input.width() - 6, middle));
    QTest::mouseClick(&asked.input, Qt::LeftButton, {}, QPoint(6, middle));
    EXPECT_THAT(asked.answers, ElementsAre(10, std::nullopt));
}

TEST(MorningBar, AsksOldestFirstAndNamesTheDay) {
    MorningBar bar;
    const Date today = day("2026-03-18");
    const auto question = [&] { return bar.findChild<QLabel*>(QStringLiteral("question"))->text(); };
    constexpr PainLimits usual{2, 5};
    bar.show({today - 4, today}, today, usual);
    EXPECT_EQ(question(), QStringLiteral("How was the knee on Saturday morning?"));
    bar.show({today}, today, usual);
    EXPECT_EQ(question(), QStringLiteral("How is the knee this morning?"));
    bar.show({}, today, usual);
    EXPECT_FALSE(bar.isVisible());
}

}  // namespace
}  // namespace restride
