// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resource_files.h"

#include <QFile>

#include <cassert>

namespace restride {

std::string resource(const QString& name) {
    QFile file(QStringLiteral(":/") + name);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    assert(open);
    return file.readAll().toStdString();
}

Library exerciseLibrary() {
    auto library = readLibrary(resource(QStringLiteral("exercises.json")));
    // A test reads it: what is compiled in is whole.
    assert(library);
    return library ? *std::move(library) : Library{};
}

}  // namespace restride
