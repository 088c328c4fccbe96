// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_words.h"

#include "tests/support/gui/gui_world.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

/// With ordinary blanks.
QString plain(QString text) {
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

TEST(SheetWords, TellADoseAsOneReadsIt) {
    Prescription dose;
    dose.sets = 3;
    dose.reps = 8;
    EXPECT_EQ(sheetDoseText(dose), QStringLiteral("3 × 8"));
    dose.sides = 2;
    EXPECT_EQ(sheetDoseText(dose), QStringLiteral("3 × 8 / side"));
    dose.reps.reset();
    dose.hold = 20;
    EXPECT_EQ(plain(sheetDoseText(dose)), QStringLiteral("3 × 20 s / side"));
    dose.sides = 1;
    EXPECT_EQ(plain(sheetDoseText(dose)), QStringLiteral("3 × 20 s"));
}

TEST(SheetWords, TellATempoWithoutWhatTakesNoTime) {
    Prescription dose;
    EXPECT_TRUE(tempoText(dose).isEmpty());
    dose.tempo = Tempo{3, 0, 1};
    EXPECT_EQ(plain(tempoText(dose)), QStringLiteral("3 s down, 1 s up"));
    dose.tempo = Tempo{0, 5, 0};
    EXPECT_EQ(plain(tempoText(dose)), QStringLiteral("5 s held"));
}

TEST(SheetWords, TellLoadReserveAndRest) {
    Prescription dose;
    dose.load = 60;
    dose.rir = 3;
    dose.rest = 90;
    EXPECT_EQ(plain(doseRemarks(dose).join(QStringLiteral(", "))),
              QStringLiteral("6.0 kg, keep 3 in reserve, rest 90 s"));
}

TEST(SheetWords, NameAFewDaysAsPeopleDo) {
    EXPECT_EQ(daysText({sampleDay()}), QStringLiteral("Monday"));
    EXPECT_EQ(daysText({sampleDay(), sampleDay() + 3}), QStringLiteral("Monday and Thursday"));
    EXPECT_EQ(dayLetters(sampleDay() + 3), QStringLiteral("Th"));
}

TEST(SheetWords, FollowTheLanguageOfDays) {
    speak(QLocale(QLocale::German));
    EXPECT_EQ(daysText({sampleDay(), sampleDay() + 3}), QStringLiteral("Montag und Donnerstag"));
    EXPECT_EQ(dayLetters(sampleDay() + 1), QStringLiteral("Di"));
    speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST(SheetWords, CutANameThatIsTooLongForAHeader) {
    Runner runner;
    runner.name = std::string(200, 'a');
    EXPECT_EQ(sheetRunnerText(runner), QString(48, QLatin1Char('a')) + QChar(0x2026));
    runner.name.clear();
    EXPECT_TRUE(sheetRunnerText(runner).isEmpty());
}

TEST(SheetWords, KeepEveryPointOfPainInOnePlace) {
    for (int green = 0; green <= 3; ++green)
        for (int amber = 3; amber <= 5; ++amber) {
            Rules rules;
            rules.greenMax = green;
            rules.amberMax = amber;
            const FeelText text = runFeelText(rules);
            EXPECT_TRUE(text.settled.contains(QStringLiteral("Up to %1/10").arg(green)));
            EXPECT_EQ(text.rising.startsWith(QStringLiteral("%1/10").arg(green + 1)), green < amber);
            EXPECT_EQ(text.rising.contains(QStringLiteral("%1/10, or a point").arg(amber)), green + 1 < amber);
            EXPECT_TRUE(text.flare.startsWith(QStringLiteral("%1/10 or more").arg(amber + 1)));
        }
}

}  // namespace
}  // namespace restride
