// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QStyleFactory>

#include <cmath>

namespace restride {

namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

Tone tone(QRgb soft, QRgb mark, QRgb text) {
    return {rgb(soft), rgb(mark), rgb(text)};
}

Theme makeLight() {
    Theme theme;
    theme.window = rgb(0xf4f5f7);
    theme.side = rgb(0xffffff);
    theme.surface = rgb(0xffffff);
    theme.sunken = rgb(0xf4f5f7);
    theme.hover = rgb(0xeef1f6);
    theme.border = rgb(0xdfe3e8);
    theme.text = rgb(0x1a212b);
    theme.soft = rgb(0x5a6472);
    theme.accent = rgb(0x1a5fd0);
    theme.onAccent = rgb(0xffffff);
    theme.accentSoft = rgb(0xe6effc);
    theme.accentText = rgb(0x174fae);
    theme.prime = tone(0xfbefdc, 0xe09b3d, 0x8a4b06);
    theme.perform = tone(0xe6effc, 0x5b8fe8, 0x174fae);
    theme.restore = tone(0xdff3ee, 0x4fb3a1, 0x0c6654);
    theme.strength = tone(0xf1e9f7, 0x7b4fa8, 0x623a8d);
    theme.cross = tone(0xdff0ed, 0x0f766a, 0x0c6156);
    theme.settled = tone(0xe0f4ea, 0x0b8457, 0x06603f);
    theme.rising = tone(0xfdf0d5, 0xd98a0b, 0x7e4a00);
    theme.flare = tone(0xfbe6de, 0xc8460f, 0x9c330a);
    theme.neutral = tone(0xeceef1, 0x8d97a5, 0x55606e);
    theme.barDone = rgb(0x5b8fe8);
    theme.barNow = rgb(0x1a5fd0);
    theme.barPlanned = rgb(0xd9e6fb);
    theme.barHatch = rgb(0x94b6ee);
    theme.painLine = rgb(0xc04d0b);
    theme.painText = rgb(0x9c3d06);
    theme.grid = rgb(0xe8ebef);
    theme.figureNear = rgb(0x3b4a5e);
    theme.figureFar = rgb(0x9aa8b7);
    theme.figureLoaded = rgb(0xd9691e);
    theme.figureLine = rgb(0xc3cad3);
    return theme;
}

Theme makeDark() {
    Theme theme;
    theme.dark = true;
    theme.window = rgb(0x14181e);
    theme.side = rgb(0x1a1f27);
    theme.surface = rgb(0x1e242d);
    theme.sunken = rgb(0x262d38);
    theme.hover = rgb(0x29313d);
    theme.border = rgb(0x343d4a);
    theme.text = rgb(0xe8ecf1);
    theme.soft = rgb(0xa7b1be);
    theme.accent = rgb(0x2f6fd8);
    theme.onAccent = rgb(0xffffff);
    theme.accentSoft = rgb(0x22344f);
    theme.accentText = rgb(0x9cc1ff);
    theme.prime = tone(0x3a2e1c, 0xd9963a, 0xf0b866);
    theme.perform = tone(0x22344f, 0x5b8fe8, 0x9cc1ff);
    theme.restore = tone(0x17352f, 0x45a997, 0x79d3c1);
    theme.strength = tone(0x33284a, 0xa37cd0, 0xcfb2f0);
    theme.cross = tone(0x17352f, 0x3aa393, 0x79d3c1);
    theme.settled = tone(0x153628, 0x35b07c, 0x6ed6a6);
    theme.rising = tone(0x3b2f14, 0xdb9a26, 0xf0bd5c);
    theme.flare = tone(0x43241a, 0xe0683a, 0xff9f78);
    theme.neutral = tone(0x2b323d, 0x7d8896, 0xb0bac6);
    theme.barDone = rgb(0x4d80d8);
    theme.barNow = rgb(0x7fb0ff);
    theme.barPlanned = rgb(0x2b3d5c);
    theme.barHatch = rgb(0x557bb8);
    theme.painLine = rgb(0xf08a4b);
    theme.painText = rgb(0xffa878);
    theme.grid = rgb(0x2b333e);
    theme.figureNear = rgb(0xc9d3df);
    theme.figureFar = rgb(0x74808f);
    theme.figureLoaded = rgb(0xe0742b);
    theme.figureLine = rgb(0x4a5563);
    return theme;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.sunken);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.soft);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accentText);
    palette.setColor(QPalette::LinkVisited, theme.accentText);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.soft);
    palette.setColor(QPalette::Shadow, theme.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.neutral.mark);
    return palette;
}

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

QFont scaled(const QFont& base, double factor, QFont::Weight weight) {
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

}  // namespace

const Theme& lightTheme() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& themeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() < 0.5 ? darkTheme() : lightTheme();
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    // What the desktop had before this program laid its own colours over it.
    static const bool desktopIsDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::Desktop && desktopIsDark);
    const Theme& theme = dark ? darkTheme() : lightTheme();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheet(theme));
}

const Tone& toneOf(const Theme& theme, Light light) {
    switch (light) {
        case Light::Green:
            return theme.settled;
        case Light::Amber1:
        case Light::Amber2:
            return theme.rising;
        case Light::Red:
        case Light::Stop:
            return theme.flare;
    }
    return theme.neutral;
}

const Tone& toneOf(const Theme& theme, Status status) {
    switch (status) {
        case Status::Settled:
            return theme.settled;
        case Status::Hold:
        case Status::Amber:
            return theme.rising;
        case Status::Flare:
        case Status::Stop:
            return theme.flare;
    }
    return theme.neutral;
}

const Tone& toneOf(const Theme& theme, SessionKind kind) {
    switch (kind) {
        case SessionKind::Run:
            return theme.perform;
        case SessionKind::Strength:
            return theme.strength;
        case SessionKind::Cross:
            return theme.cross;
    }
    return theme.neutral;
}

namespace {

QString shape(const Theme& theme, const Tone& tone) {
    if (&tone == &theme.settled) return QStringLiteral("●");
    return &tone == &theme.rising ? QStringLiteral("▲") : QStringLiteral("■");
}

}  // namespace

const Tone& toneOfPain(const Theme& theme, int pain, const PainLimits& limits) {
    if (pain <= limits.greenMax) return theme.settled;
    return pain <= limits.amberMax ? theme.rising : theme.flare;
}

QString shapeOf(Light light) {
    return shape(lightTheme(), toneOf(lightTheme(), light));
}

QString shapeOf(Status status) {
    return shape(lightTheme(), toneOf(lightTheme(), status));
}

QString shapeOfPain(int pain, const PainLimits& limits) {
    return shape(lightTheme(), toneOfPain(lightTheme(), pain, limits));
}

std::vector<TextPair> textPairs(const Theme& theme) {
    std::vector<TextPair> pairs;
    for (const QColor& ground : {theme.window, theme.side, theme.surface, theme.sunken, theme.hover}) {
        pairs.push_back({"text", theme.text, ground});
        pairs.push_back({"soft text", theme.soft, ground});
    }
    for (const QColor& ground : {theme.surface, theme.sunken, theme.accentSoft, theme.window})
        pairs.push_back({"link", theme.accentText, ground});
    pairs.push_back({"button", theme.onAccent, theme.accent});
    pairs.push_back({"chosen", theme.text, theme.accentSoft});
    pairs.push_back({"pain in a chart", theme.painText, theme.surface});
    for (const Tone* tone : {&theme.prime, &theme.perform, &theme.restore, &theme.strength, &theme.cross,
                             &theme.settled, &theme.rising, &theme.flare, &theme.neutral})
        for (const QColor& ground : {theme.surface, tone->soft}) pairs.push_back({"tone", tone->text, ground});
    return pairs;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont titleFont(const QFont& base) {
    return scaled(base, 1.55, QFont::Bold);
}

QFont figureFont(const QFont& base) {
    return scaled(base, 1.45, QFont::Bold);
}

QFont headingFont(const QFont& base) {
    return scaled(base, 1.0, QFont::Bold);
}

QFont smallFont(const QFont& base) {
    return scaled(base, 0.88, QFont::Normal);
}

}  // namespace restride
