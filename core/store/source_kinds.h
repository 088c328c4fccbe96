// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql.h"

namespace restride {

/// What step 2 of the schema does to the rows of step 1: each source of a run is told its kind by `kindByName`, in the
/// JSON that holds it. The rest of that JSON stays as it is. By text and not by `fields`: those go on to later
/// versions.
[[nodiscard]] Expected<void, StoreError> tellSourceKinds(Sql& sql);

}  // namespace restride
