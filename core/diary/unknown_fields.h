// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>

namespace restride {

/// What a document said that this version does not know: the members of one object as compact JSON, keys sorted,
/// or empty. Kept so that a round trip loses nothing.
struct UnknownFields {
    std::string json;
    friend auto operator<=>(const UnknownFields&, const UnknownFields&) = default;
};

}  // namespace restride
