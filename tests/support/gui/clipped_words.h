// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace restride {

/// The words on screen of a page or window that are wider or higher than their place, or stand beyond its edge.
[[nodiscard]] QStringList clippedWords(const QWidget& page);

}  // namespace restride
