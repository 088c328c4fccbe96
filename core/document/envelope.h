// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <string_view>

namespace restride {

/// Refuses what is no object, has another `format` than this one, or a `version` that this program does not know:
/// before anything else, as all else may differ there.
void readEnvelope(Reading& reading, const Json& json, std::string_view format, int newestVersion);

}  // namespace restride
