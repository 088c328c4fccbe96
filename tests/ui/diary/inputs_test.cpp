// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/gui_world.h"
#include "ui/inputs/score_input.h"
#include "ui/inputs/typed_inputs.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace restride {
namespace {

TEST(PainInput, TakesEveryStepByItsKey) {
    PainInput input(PainLimits{2, 5});
    EXPECT_EQ(input.value(), std::nullopt);
    for (int step = 0; step <= 9; ++step) {
        QTest::keyClick(&input, static_cast<Qt::Key>(Qt::Key_0 + step));
        EXPECT_EQ(input.value(), PainScore::from(step));
        QTest::keyClick(&input, Qt::Key_Minus);
        EXPECT_EQ(input.value(), std::nullopt);
    }
}

TEST(PainInput, TakesOneThenZeroForTenAndTwoThenZeroForZero) {
    PainInput input(PainLimits{2, 5});
    QTest::keyClicks(&input, QStringLiteral("10"));
    EXPECT_EQ(input.value(), PainScore::from(10));
    QTest::keyClicks(&input, QStringLiteral("20"));
    EXPECT_EQ(input.value(), PainScore::from(0));
    QTest::keyClicks(&input, QStringLiteral("110"));
    EXPECT_EQ(input.value(), PainScore::from(10));
    QTest::keyClicks(&input, QStringLiteral("1-0"));
    EXPECT_EQ(input.value(), PainScore::from(0));
}

TEST(PainInput, StepsByArrowsAndStopsAtBothEnds) {
    PainInput input(PainLimits{2, 5});
    QTest::keyClick(&input, Qt::Key_Right);
    EXPECT_EQ(input.value(), PainScore::from(0));
    for (int i = 0; i < 15; ++i) QTest::keyClick(&input, Qt::Key_Right);
    EXPECT_EQ(input.value(), PainScore::from(10));
    for (int i = 0; i < 15; ++i) QTest::keyClick(&input, Qt::Key_Left);
    EXPECT_EQ(input.value(), std::nullopt);
}

TEST(PainInput, TakesAClickOnAStep) {
    PainInput input(PainLimits{2, 5});
    input.resize(360, 30);
    const QSignalSpy changed(&input, &StepInput::changed);
    // The fifth of twelve places: after "don't know" come 0, 1, 2, 3.
    QTest::mouseClick(&input, Qt::LeftButton, {}, QPoint(360 * 9 / 24, 15));
    EXPECT_EQ(input.value(), PainScore::from(3));
    EXPECT_EQ(changed.count(), 1);
}

TEST(PainInput, ColoursWhatIsChosenByItsLimits) {
    PainInput input(PainLimits{2, 5});
    input.resize(600, 30);
    input.setStep(3);
    // In the fifth of twelve cells, beside its number.
    const auto ground = [&] { return input.grab().toImage().pixelColor(210, 8); };
    EXPECT_EQ(ground(), lightTheme().rising.soft);
    input.setLimits({3, 5});
    EXPECT_EQ(ground(), lightTheme().settled.soft);
}

TEST(PainInput, TellsAScreenReaderWhatIsChosen) {
    PainInput input(PainLimits{2, 5});
    input.setAccessibleName(QStringLiteral("Pain before"));
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&input);
    ASSERT_NE(heard, nullptr);
    EXPECT_EQ(heard->text(QAccessible::Name), QStringLiteral("Pain before"));
    EXPECT_EQ(heard->text(QAccessible::Value), QStringLiteral("don't know"));
    QTest::keyClick(&input, Qt::Key_7);
    EXPECT_EQ(heard->text(QAccessible::Value), QStringLiteral("7 of 10"));
}

TEST(DistanceInput, HoldsWhatWasSetToTheMetreUntilItIsTouched) {
    setUnits(Units::Miles);
    for (const std::int64_t count : {1, 5003, 8047, 123'457, 499'999}) {
        DistanceInput input;
        input.setValue(metres(count));
        EXPECT_EQ(input.value(), metres(count));
        EXPECT_FALSE(input.isWrong());
    }
    DistanceInput input;
    input.setValue(metres(5003));
    input.setText(QStringLiteral("3"));
    EXPECT_EQ(input.value(), metres(4828));
    setUnits(Units::Kilometres);
}

TEST(DistanceInput, ReadsTheDecimalSignOfTheLanguageAndAPoint) {
    speak(QLocale(QLocale::German));
    DistanceInput input;
    input.setText(QStringLiteral("5,25"));
    EXPECT_EQ(input.value(), metres(5250));
    speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    input.setText(QStringLiteral("5.25"));
    EXPECT_EQ(input.value(), metres(5250));
}

TEST(DistanceInput, CannotHoldWhatIsNoDistance) {
    for (const char* wrong : {"0", "-1", "500.001", "five", "5 km", "1e9", "nan", "0.0001"}) {
        DistanceInput input;
        input.setText(QLatin1String(wrong));
        EXPECT_EQ(input.value(), std::nullopt) << wrong;
        EXPECT_TRUE(input.isWrong()) << wrong;
    }
    DistanceInput empty;
    EXPECT_EQ(empty.value(), std::nullopt);
    EXPECT_FALSE(empty.isWrong());
    // Pain may begin with the first step.
    DistanceInput onset(nullptr, DistanceInput::Least::Zero);
    onset.setText(QStringLiteral("0"));
    EXPECT_EQ(onset.value(), metres(0));
}

TEST(DurationInput, ReadsMinutesAndSecondsAndWritesThemAgain) {
    const std::vector<std::pair<const char*, std::int64_t>> list{
        {"31:40", 1900}, {"1:02:03", 3723}, {"45", 2700}, {"90:00", 5400}, {"0:30", 30}, {"167:59:59", 604'799}};
    for (const auto& [text, count] : list) {
        DurationInput input;
        input.setText(QLatin1String(text));
        ASSERT_EQ(input.value(), seconds(count)) << text;
        input.setValue(input.value());
        EXPECT_EQ(input.value(), seconds(count)) << text;
    }
    for (const char* wrong : {"31:60", "1:2:3:4", "-5", "0", ":30", "a", "168:00:01", "3 1"}) {
        DurationInput input;
        input.setText(QLatin1String(wrong));
        EXPECT_TRUE(input.isWrong()) << wrong;
    }
}

TEST(CadenceInput, HoldsStepsOfBothFeetOnly) {
    CadenceInput input;
    for (const char* right : {"60", "172", "260"}) {
        input.setText(QLatin1String(right));
        EXPECT_FALSE(input.isWrong()) << right;
    }
    for (const char* wrong : {"59", "261", "86.5", "x"}) {
        input.setText(QLatin1String(wrong));
        EXPECT_TRUE(input.isWrong()) << wrong;
    }
}

TEST(SleepInput, ReadsHoursInBothForms) {
    SleepInput input;
    input.setText(QStringLiteral("7.33"));
    EXPECT_EQ(input.value(), Sleep::hundredths(733));
    input.setText(QStringLiteral("7:30"));
    EXPECT_EQ(input.value(), Sleep(minutes(450)));
    input.setValue(Sleep::hundredths(733));
    EXPECT_EQ(input.value(), Sleep::hundredths(733));
    input.setText(QStringLiteral("24.5"));
    EXPECT_TRUE(input.isWrong());
}

}  // namespace
}  // namespace restride
