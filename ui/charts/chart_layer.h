// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainter>

#include <functional>

namespace restride {

/// What a chart paints of its own, below or above what Qt Charts draws.
class ChartLayer final : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter& painter)>;

    /// Below the grid; above the axes and all series.
    enum class Place { Ground, Top };

    ChartLayer(QGraphicsItem* chart, Place place, Paint paint) : QGraphicsItem(chart), m_paint(std::move(paint)) {
        // Between the chart's background and its grid, or above everything.
        constexpr double groundValue = 0.5;
        constexpr double topValue = 1000;
        setZValue(place == Place::Ground ? groundValue : topValue);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setArea(const QRectF& area) {
        prepareGeometryChange();
        m_area = area;
    }

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override {
        painter->save();
        m_paint(*painter);
        painter->restore();
    }

private:
    Paint m_paint;
    QRectF m_area;
};

}  // namespace restride
