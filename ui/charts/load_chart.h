// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/load_picture.h"

#include <QWidget>

#include <optional>

class QScrollBar;

namespace restride {

class ChartView;
class LoadPlot;
class ReadOut;

/// Pain against weekly load: bars of load (planned weeks pale, deload weeks hatched), the line of worst pain, phases
/// below. Values are read out by hover and by arrow keys.
class LoadChart final : public QWidget {
    Q_OBJECT

public:
    explicit LoadChart(QWidget* parent = nullptr);
    ~LoadChart() override;
    /// The newest weeks, or this one and those after it, are in view first; the week that is read out stays.
    void show(const LoadPicture& picture);
    using QWidget::show;

    [[nodiscard]] const LoadPicture& picture() const;
    /// The column of a week, in this widget.
    [[nodiscard]] QRectF columnOf(std::size_t week) const;
    /// What is read out just now.
    [[nodiscard]] QStringList readOut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A week was clicked or chosen by Enter; its Monday.
    void weekChosen(restride::Date monday);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void dress();
    void fitScrollBar();
    void scrollTo(std::size_t week);
    void moveCursor(int weeks);
    void tellWeek();
    [[nodiscard]] std::optional<std::size_t> weekAt(QPointF place) const;
    [[nodiscard]] std::size_t homeWeek() const;

    LoadPlot* m_plot;
    ChartView* m_view;
    QScrollBar* m_bar;
    ReadOut* m_readOut;
    /// By keys; survives while the focus is elsewhere.
    std::optional<std::size_t> m_cursor;
    std::optional<std::size_t> m_hovered;
    struct Drag {
        QPointF from;
        int barValue = 0;
        bool moved = false;
    };
    std::optional<Drag> m_drag;
};

}  // namespace restride
