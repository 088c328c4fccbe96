// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/load_picture.h"
#include "ui/charts/readable_chart.h"

class QScrollBar;

namespace restride {

class ChartView;
class LoadPlot;

/// Pain against weekly load: bars of load (planned weeks pale, deload weeks hatched), the line of worst pain, phases
/// below. Values are read out by hover and by arrow keys. More weeks than fit are panned.
class LoadChart final : public ReadableChart {
    Q_OBJECT

public:
    explicit LoadChart(QWidget* parent = nullptr);
    /// With other weeks than before the newest come into view; the week that was read out stays so.
    void show(const LoadPicture& picture);
    using QWidget::show;

    [[nodiscard]] const LoadPicture& picture() const;
    [[nodiscard]] QRectF placeOf(std::size_t week) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A week was clicked or chosen by Enter; its Monday.
    void weekChosen(restride::Date monday);

protected:
    [[nodiscard]] std::size_t items() const override;
    [[nodiscard]] std::optional<std::size_t> itemAt(QPointF place) const override;
    [[nodiscard]] QStringList linesOf(std::size_t week) const override;
    [[nodiscard]] std::size_t home() const override;
    [[nodiscard]] int stepOf(int key) const override;
    [[nodiscard]] QString hint() const override;
    void mark(std::optional<std::size_t> week) override;
    void reveal(std::size_t week) override;
    void dress() override;

    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fitScrollBar();

    LoadPlot* m_plot;
    ChartView* m_view;
    QScrollBar* m_bar;
    struct Drag {
        QPointF from;
        int barValue = 0;
        bool moved = false;
    };
    std::optional<Drag> m_drag;
};

}  // namespace restride
