// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pain_limits.h"
#include "core/plan/vocabulary.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <vector>

class QApplication;

namespace restride {

enum class ThemeChoice { Desktop, Light, Dark };

/// A colour in three strengths: the ground of a chip, a mark or bar, and words on `surface` or on `soft`.
struct Tone {
    QColor soft;
    QColor mark;
    QColor text;
};

/// Every colour of the program. Words stand at 4.5:1 at least on every ground they are put on (`textPairs`); marks
/// stand at 3:1. Blue, amber and vermilion are told apart by all common colour blindnesses, and a shape or word always
/// says the same (Okabe and Ito 2008).
struct Theme {
    bool dark = false;
    // Grounds: behind everything, behind the navigation, of cards, of quiet boxes inside them.
    QColor window;
    QColor side;
    QColor surface;
    QColor sunken;
    QColor hover;
    QColor border;
    // Words.
    QColor text;
    QColor soft;
    // The one thing to do, the chosen, links.
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor accentText;
    // Parts of a session.
    Tone prime;
    Tone perform;
    Tone restore;
    Tone strength;
    Tone cross;
    // The knee.
    Tone settled;
    Tone rising;
    Tone flare;
    /// Rested, missed, unknown.
    Tone neutral;
    // Charts: load that was run, of the running week, planned; the pain line; grid.
    QColor barDone;
    QColor barNow;
    QColor barPlanned;
    QColor barHatch;
    QColor painLine;
    QColor painText;
    QColor grid;
    // Bodies of exercises: the side towards the eye, the other, what works, and ground and things.
    QColor figureNear;
    QColor figureFar;
    QColor figureLoaded;
    QColor figureLine;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
/// The theme to which a widget's palette belongs.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);

/// Style, palette and style sheet of the whole program. Called again it changes the theme of open windows.
void applyTheme(QApplication& application, ThemeChoice choice);

/// The tone of a run's light, of the knee's status, of a kind of session.
[[nodiscard]] const Tone& toneOf(const Theme& theme, Light light);
[[nodiscard]] const Tone& toneOf(const Theme& theme, Status status);
[[nodiscard]] const Tone& toneOf(const Theme& theme, SessionKind kind);
/// Green is settled, amber rising, red a flare.
[[nodiscard]] const Tone& toneOfPain(const Theme& theme, int pain, const PainLimits& limits);

/// The shape that says what a tone says: ● ▲ ■.
[[nodiscard]] QString shapeOf(Light light);
[[nodiscard]] QString shapeOf(Status status);
[[nodiscard]] QString shapeOfPain(int pain, const PainLimits& limits);

/// Words on their ground, for the test of contrast.
struct TextPair {
    const char* name;
    QColor text;
    QColor ground;
};
[[nodiscard]] std::vector<TextPair> textPairs(const Theme& theme);
/// WCAG 2.1: 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

// Sizes follow the desktop's font.
[[nodiscard]] QFont titleFont(const QFont& base);
[[nodiscard]] QFont figureFont(const QFont& base);
[[nodiscard]] QFont headingFont(const QFont& base);
[[nodiscard]] QFont smallFont(const QFont& base);

/// Between cards; inside a card; of its corners. Device-independent pixels.
inline constexpr int cardGap = 12;
inline constexpr int cardPadding = 14;
inline constexpr int cardRadius = 8;

}  // namespace restride
