// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace restride {

/// A table in words: what a chart shows, for reading and for copying.
struct TableText {
    QStringList header;
    std::vector<QStringList> rows;
};

}  // namespace restride
