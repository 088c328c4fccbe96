// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

namespace restride {

template <class Value, class Error>
using Expected = tl::expected<Value, Error>;
using tl::unexpected;

}  // namespace restride
