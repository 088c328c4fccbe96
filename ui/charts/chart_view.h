// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QChartView>

namespace restride {

/// Shows a chart on its parent's ground; keys and mouse are the parent's.
class ChartView final : public QChartView {
    Q_OBJECT

public:
    ChartView(QChart* chart, QWidget* parent) : QChartView(chart, parent) {
        setFrameShape(QFrame::NoFrame);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
};

}  // namespace restride
