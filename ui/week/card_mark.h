// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/week_text.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace restride {

/// The small shape that stands before the word of a state.
void paintMark(QPainter& painter, CardMark mark, const QRectF& area, const QColor& colour);

/// Words that wrap anywhere rather than be cut; painted, or only measured.
[[nodiscard]] int wrappedHeight(const QString& text, const QFont& font, int width);
void paintWrapped(QPainter& painter, const QString& text, const QFont& font, const QRect& area, const QColor& colour);

}  // namespace restride
