// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_file.h"

#include "ui/print/sheet_words.h"

#include <QSaveFile>

namespace restride {

QString saveSheet(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (written) return {};
    return SheetWords::tr("The file cannot be written (%1). Please choose another place.").arg(file.errorString());
}

}  // namespace restride
