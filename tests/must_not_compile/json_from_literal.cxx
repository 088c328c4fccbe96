// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (use of deleted function .*Json|call to deleted constructor of .*Json)
#include "core/base/json.h"

#include <string>

namespace restride {

// A literal is a pointer, which would become `true`.
#ifdef RESTRIDE_MAY
const Json json(std::string("green"));
#else
const Json json("green");
#endif

}  // namespace restride
