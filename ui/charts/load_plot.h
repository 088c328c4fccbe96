// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layer.h"
#include "ui/charts/load_painting.h"
#include "ui/charts/load_picture.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <optional>

namespace restride {

/// The chart of load itself: axes by Qt Charts, everything else painted over them. It is the same on screen and in a
/// file.
class LoadPlot final : public QChart {
public:
    LoadPlot();

    void setPicture(const LoadPicture& picture);
    void dress(const Theme& theme, const QFont& font);

    /// How many weeks there is room for, at least one.
    [[nodiscard]] int roomForWeeks() const;
    /// Shows the weeks from this one on; a fraction is a part of a week.
    void scrollTo(double week);
    /// Draws the column of a week as the one that is read out.
    void mark(std::optional<std::size_t> week);

    [[nodiscard]] const LoadPicture& picture() const { return m_picture; }
    /// The week drawn at a place of the chart.
    [[nodiscard]] std::optional<std::size_t> weekAt(QPointF place);
    /// From left to right and top to bottom of a week's column, under the plot too.
    [[nodiscard]] QRectF columnOf(std::size_t week);

private:
    void setRanges();
    [[nodiscard]] LoadView view();
    void paintGround(QPainter& painter);
    void paintTop(QPainter& painter);

    LoadPicture m_picture;
    const Theme* m_theme;
    QFont m_font;
    double m_firstShown = 0;
    double m_shown = 1;
    std::optional<std::size_t> m_marked;
    QValueAxis* m_weeks;
    QValueAxis* m_load;
    QValueAxis* m_pain;
    // Without points: they tie a pair of axes together, by which values find their place.
    QLineSeries* m_loadPlace;
    QLineSeries* m_painPlace;
    ChartLayer* m_ground;
    ChartLayer* m_top;
};

}  // namespace restride
