// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document_error.h"

#include <QString>

namespace restride {

/// Where a document is refused, why, and what can be done: for one who reads it, not for a log.
[[nodiscard]] QString errorText(const DocumentError& error);

}  // namespace restride
