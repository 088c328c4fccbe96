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

Library exerciseLibrary(const QString& language) {
    auto library = readLibrary(resource(QStringLiteral("exercises.json")));
    const QString words = QStringLiteral("exercises.%1.json").arg(language);
    if (library && QFile::exists(QStringLiteral(":/") + words)) library = translated(*library, resource(words));
    // Tests read them: what is compiled in is whole.
    assert(library);
    return library ? *std::move(library) : Library{};
}

}  // namespace restride
