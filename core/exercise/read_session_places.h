// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/exercise/session_places.h"

#include <string>

namespace restride {

class Json;
struct Library;

/// Reads `strength`, `prime` and `restore` of the document of exercises, for `readLibrary`, which has read the
/// exercises before: every key must be one of theirs. The error says what is wrong and where.
[[nodiscard]] Expected<SessionPlaces, std::string> readSessionPlaces(const Json& document, const Library& library);

}  // namespace restride
