// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_style.h"

#include <QGuiApplication>

#include <cmath>

namespace restride {

namespace {

QColor greyInk(int percent) {
    const int level = 255 * (100 - percent) / 100;
    return {level, level, level};
}

SheetColours monoColours() {
    SheetColours colours;
    const QColor black = greyInk(100);
    const QColor white = greyInk(0);
    colours.text = colours.accent = colours.primeText = colours.performText = colours.restoreText = black;
    colours.soft = greyInk(75);
    colours.line = greyInk(35);
    colours.frame = greyInk(60);
    colours.feelGround = colours.stopGround = white;
    colours.primeGround = colours.performGround = colours.restoreGround = white;
    colours.run = colours.strength = colours.cross = greyInk(70);
    colours.settled = colours.rising = colours.flare = black;
    colours.down = greyInk(75);
    colours.held = greyInk(45);
    colours.up = greyInk(20);
    colours.figure = {white, greyInk(80), greyInk(38), white, greyInk(35)};
    return colours;
}

SheetColours inkColours() {
    // Paper is white whatever the window is.
    const Theme& theme = lightTheme();
    SheetColours colours;
    colours.text = theme.text;
    colours.soft = theme.soft;
    colours.line = theme.border;
    colours.accent = theme.accent;
    colours.frame = theme.neutral.mark;
    colours.feelGround = theme.perform.soft;
    colours.stopGround = theme.flare.soft;
    colours.primeGround = theme.prime.soft;
    colours.performGround = theme.perform.soft;
    colours.restoreGround = theme.restore.soft;
    colours.primeText = theme.prime.text;
    colours.performText = theme.perform.text;
    colours.restoreText = theme.restore.text;
    colours.run = theme.perform.mark;
    colours.strength = theme.strength.mark;
    colours.cross = theme.cross.mark;
    colours.settled = theme.settled.mark;
    colours.rising = theme.rising.mark;
    colours.flare = theme.flare.mark;
    colours.down = theme.accent;
    colours.held = theme.prime.mark;
    colours.up = theme.barHatch;
    colours.figure = {QColor(Qt::white), theme.figureNear, theme.figureFar, theme.figureLoaded, theme.figureLine};
    return colours;
}

}  // namespace

SheetColours sheetColours(Ink ink) {
    return ink == Ink::Mono ? monoColours() : inkColours();
}

QFont sheetFont(double points, FontWeight weight) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(static_cast<int>(std::lround(points * pt)));
    font.setWeight(weight == FontWeight::Bold ? QFont::DemiBold : QFont::Normal);
    // The sheet is scaled, so glyphs must not be fitted to the pixels of this size.
    font.setHintingPreference(QFont::PreferNoHinting);
    // With letters set apart, be it by nothing that one sees, Qt joins none: who searches the PDF for "effort" finds
    // it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    // Colours at the edges of letters are for screens.
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

}  // namespace restride
