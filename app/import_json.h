// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/merge_into_diary.h"

#include <string>

namespace restride {

/// What `import --json` prints.
[[nodiscard]] std::string importJson(const ImportPreview& preview);

}  // namespace restride
