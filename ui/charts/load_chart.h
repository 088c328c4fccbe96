// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/load_picture.h"

#include <QWidget>

namespace restride {

/// Pain against weekly load: bars of load (planned weeks pale, deload weeks hatched), the line of worst pain, phases
/// below. Values are read out by hover and by arrow keys.
class LoadChart final : public QWidget {
    Q_OBJECT

public:
    explicit LoadChart(QWidget* parent = nullptr);
    void show(const LoadPicture& picture);
    using QWidget::show;

signals:
    /// A week was clicked or chosen by Enter; its Monday.
    void weekChosen(restride::Date monday);
};

}  // namespace restride
