// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace restride {

/// One sentence where no banner can say it, as plain text; waits until it was read.
void tellError(QWidget* parent, const QString& sentence);

}  // namespace restride
