// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

TEST(Theme, WordsStandOutAtLeastFourAndAHalfToOne) {
    constexpr double least = 4.5;
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const TextPair& pair : textPairs(*theme))
            EXPECT_GE(contrast(pair.text, pair.ground), least)
                << (theme->dark ? "dark: " : "light: ") << pair.name << ' ' << pair.text.name().toStdString() << " on "
                << pair.ground.name().toStdString();
}

TEST(Theme, ContrastIsThatOfTheStandard) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
}

TEST(Theme, AShapeSaysWhatAColourSays) {
    constexpr PainLimits usual{2, 5};
    EXPECT_EQ(shapeOfPain(2, usual), QStringLiteral("●"));
    EXPECT_EQ(shapeOfPain(3, usual), QStringLiteral("▲"));
    EXPECT_EQ(shapeOfPain(6, usual), QStringLiteral("■"));
    EXPECT_EQ(shapeOf(Status::Flare), shapeOf(Light::Red));
}

TEST(Theme, PainHasTheToneOfItsLimits) {
    constexpr PainLimits lenient{3, 4};
    EXPECT_EQ(&toneOfPain(lightTheme(), 3, lenient), &lightTheme().settled);
    EXPECT_EQ(&toneOfPain(lightTheme(), 4, lenient), &lightTheme().rising);
    EXPECT_EQ(&toneOfPain(lightTheme(), 5, lenient), &lightTheme().flare);
    // With both alike nothing is amber.
    EXPECT_EQ(&toneOfPain(lightTheme(), 4, {3, 3}), &lightTheme().flare);
}

}  // namespace
}  // namespace restride
