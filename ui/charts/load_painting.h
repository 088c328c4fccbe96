// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/load_picture.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

// What the chart of load paints itself. Only the weeks in view cost anything.

namespace restride {

/// Where values lie on the chart: one index of weeks for bars, line and labels.
struct LoadScale {
    QRectF plot;
    /// The middle of week 0, and from one week to the next.
    double firstWeek = 0;
    double weekWidth = 0;
    double loadUnit = 0;
    double painUnit = 0;

    [[nodiscard]] double x(double week) const { return firstWeek + week * weekWidth; }
    [[nodiscard]] double loadY(double load) const { return plot.bottom() - load * loadUnit; }
    [[nodiscard]] double painY(double pain) const { return plot.bottom() - pain * painUnit; }
};

/// Weeks `first` … `last` of the picture are in view.
struct LoadView {
    const LoadPicture& picture;
    const Theme& theme;
    QFont font;
    LoadScale scale;
    std::size_t first = 0;
    std::size_t last = 0;
    /// The week that is read out.
    std::optional<std::size_t> marked;
};

/// The bands of pain and the marked column; below the grid.
void paintLoadGround(QPainter& painter, const LoadView& view);
/// Bars, flares, the line of pain and their values.
void paintLoadMarks(QPainter& painter, const LoadView& view);
/// The weeks' dates and the phases, under the plot.
void paintLoadWeeks(QPainter& painter, const LoadView& view);

/// Of dates and phases together.
[[nodiscard]] double loadWeeksHeight(const QFont& font);

}  // namespace restride
