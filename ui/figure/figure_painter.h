// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/figures.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace restride {

struct FigureColours {
    /// Of what the figure stands on; also the fine line between limbs that cross.
    QColor paper;
    QColor nearSide;
    QColor farSide;
    QColor loaded;
    /// Ground, things and the arrow from start to end.
    QColor line;
};

/// A figure from its start to its end, both at one scale on one ground, all of it inside `area`; one that holds still
/// is there once. The same on screen, paper and in a picture.
void paintFigure(QPainter& painter, const QRectF& area, const Figure& figure, const FigureColours& colours);

/// How wide a figure is for its height, things included.
[[nodiscard]] double aspectOf(const Figure& figure);

}  // namespace restride
