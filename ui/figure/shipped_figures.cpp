// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/shipped_figures.h"

#include <QFile>

#include <cassert>

namespace restride {

const Figures& shippedFigures() {
    static const Figures figures = [] {
        QFile file(QStringLiteral(":/figures.json"));
        [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
        assert(open);
        auto read = readFigures(file.readAll().toStdString());
        // A test reads it: what is compiled in is whole.
        assert(read);
        return read ? *std::move(read) : Figures{};
    }();
    return figures;
}

}  // namespace restride
