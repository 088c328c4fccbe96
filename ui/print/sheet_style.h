// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_painter.h"
#include "ui/print/sheet_content.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>
#include <QSizeF>

namespace restride {

/// All lengths of a sheet are in tenths of a point: then fonts, whose pixel sizes are whole numbers, come out as meant
/// on every device, which only scales.
inline constexpr double pt = 10;

/// Ink on white paper. In black and white what colour says is said by words, shapes and frames too.
struct SheetColours {
    QColor text;
    QColor soft;
    QColor line;
    QColor accent;
    QColor frame;
    // Grounds of boxes; white in black and white, where the frame is enough.
    QColor feelGround;
    QColor stopGround;
    QColor primeGround;
    QColor performGround;
    QColor restoreGround;
    QColor primeText;
    QColor performText;
    QColor restoreText;
    // Marks.
    QColor run;
    QColor strength;
    QColor cross;
    QColor settled;
    QColor rising;
    QColor flare;
    // Seconds of the tempo bar.
    QColor down;
    QColor held;
    QColor up;
    FigureColours figure;
};

[[nodiscard]] SheetColours sheetColours(Ink ink);

/// How a sheet looks and how wide its text is.
struct SheetStyle {
    double width = 0;
    SheetColours colours;

    /// Too narrow for columns: large print on a small page.
    [[nodiscard]] bool narrow() const { return width < 420 * pt; }
};

enum class FontWeight : std::uint8_t { Normal, Bold };
/// The program's font in points.
[[nodiscard]] QFont sheetFont(double points, FontWeight weight = FontWeight::Normal);

inline constexpr double bodySize = 9.5;
inline constexpr double softSize = 8.5;
inline constexpr double nameSize = 11.5;
inline constexpr double titleSize = 17;

}  // namespace restride
