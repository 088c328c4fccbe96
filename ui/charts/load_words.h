// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/load_picture.h"
#include "ui/charts/table_text.h"

#include <QStringList>

namespace restride {

/// `km`, `min`, `min × RPE`.
[[nodiscard]] QString loadUnitText(LoadMeasure measure);

/// `18.4 km`, `152 min`, `456 min × RPE`; distances rounded down like everywhere.
[[nodiscard]] QString loadValueText(LoadMeasure measure, double load);

/// What is read out of one week: first its days, then a line for each thing known.
[[nodiscard]] QStringList loadWeekLines(const LoadPicture& picture, std::size_t week);

/// The table behind the chart: a row for each week.
[[nodiscard]] TableText loadTable(const LoadPicture& picture);

/// What is missing, where there is nothing to draw; else empty.
[[nodiscard]] QString loadMissingText(const LoadPicture& picture);

/// `5 Jan – 22 Mar`, with years where they differ from each other.
[[nodiscard]] QString daysText(Date from, Date to);

}  // namespace restride
