// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDir;
class QString;

// Each writes PNG files into the folder; false when one could not be written.

namespace restride {

/// Lets layouts, timers and painting come to rest.
void settle();

/// Every dialog, over the sample; `look` ends the names of their files.
[[nodiscard]] bool drawDialogs(const QString& look, const QDir& folder);

/// Every page of sheets in all papers and forms.
[[nodiscard]] bool drawSheets(const QDir& folder);

}  // namespace restride
