// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/readable_chart.h"
#include "ui/charts/response_picture.h"

#include <QScatterSeries>

#include <array>

class QCategoryAxis;
class QValueAxis;

namespace restride {

class ChartLayer;
class ChartView;

/// Per run: the next morning against the usual, over distance ÷ tolerated run, in the colour and shape of its light.
class ResponseChart final : public ReadableChart {
    Q_OBJECT

public:
    explicit ResponseChart(QWidget* parent = nullptr);
    void show(const ResponsePicture& picture);
    using QWidget::show;

    [[nodiscard]] const ResponsePicture& picture() const { return m_picture; }
    [[nodiscard]] QRectF placeOf(std::size_t point) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] std::size_t items() const override;
    [[nodiscard]] std::optional<std::size_t> itemAt(QPointF place) const override;
    [[nodiscard]] QStringList linesOf(std::size_t point) const override;
    [[nodiscard]] std::size_t home() const override;
    [[nodiscard]] QString hint() const override;
    void mark(std::optional<std::size_t> point) override;
    void dress() override;

private:
    void setRanges();
    void paintTop(QPainter& painter);
    [[nodiscard]] QPointF centreOf(std::size_t point) const;

    ResponsePicture m_picture;
    std::optional<std::size_t> m_marked;
    QChart* m_chart;
    ChartView* m_view;
    /// Settled, rising, flare, and without a light.
    std::array<QScatterSeries*, 4> m_series{};
    QValueAxis* m_share = nullptr;
    QCategoryAxis* m_rise = nullptr;
    ChartLayer* m_top = nullptr;
};

}  // namespace restride
