// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace restride {

/// A name for comparing: small letters and digits only, accents taken off (`Aktivitäts-ID` is `aktivitatsid`).
[[nodiscard]] std::string foldedName(std::string_view utf8);

/// The same, all letters beyond a to z left out: what is left of a name whose accents a program has spoilt.
[[nodiscard]] std::string bareName(std::string_view utf8);

/// Without blanks at both ends; the no-break and the narrow blank are blanks.
[[nodiscard]] std::string_view withoutOuterBlanks(std::string_view utf8);

}  // namespace restride
