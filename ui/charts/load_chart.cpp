// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_chart.h"

namespace restride {

LoadChart::LoadChart(QWidget* parent) : QWidget(parent) {}

void LoadChart::show(const LoadPicture& /*picture*/) {}

}  // namespace restride
