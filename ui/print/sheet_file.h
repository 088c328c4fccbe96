// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace restride {

/// Puts these bytes in the place of a file, or leaves it as it was; only its owner may read it. Empty when done, else
/// what went wrong, as a sentence.
[[nodiscard]] QString saveSheet(const QString& path, const QByteArray& bytes);

}  // namespace restride
