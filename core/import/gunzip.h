// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read_file.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace restride {

/// What came out of a gzip file, and why it is not all, if it is not.
struct Unzipped {
    std::string bytes;
    /// Truncated, BadChecksum or Damaged: `bytes` is what came before. TooLarge: `bytes` is empty.
    std::optional<SkipReason> fault;
    /// The limit that it passed.
    std::string detail;
};

/// All members of a gzip file, one after another. Takes memory and time by what really comes out, up to
/// `limits::unpackedBytes`. Nothing once it was cancelled.
[[nodiscard]] Unzipped gunzip(std::string_view bytes, const std::function<bool()>& cancelled = [] { return false; });

}  // namespace restride
