// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/run_responses.h"
#include "ui/charts/table_text.h"

#include <QStringList>

#include <span>
#include <vector>

namespace restride {

/// The next morning of each run against its share of the tolerated run (3.8): a point for each run of which both are
/// known, oldest first.
struct ResponsePicture {
    std::vector<RunResponse> points;
    /// L_tol of today.
    Distance tolerated;
    /// Runs of these days without a point.
    int unknown = 0;
};

/// Of the runs of `from` … `to`.
[[nodiscard]] ResponsePicture responsePicture(std::span<const RunResponse> responses, Distance tolerated, Date from,
                                              Date to);

/// `+2`, `0`, `−1`.
[[nodiscard]] QString riseText(int rise);
/// What is read out of one run.
[[nodiscard]] QStringList responseLines(const RunResponse& point);
/// The table behind the chart: a row for each point.
[[nodiscard]] TableText responseTable(const ResponsePicture& picture);

}  // namespace restride
