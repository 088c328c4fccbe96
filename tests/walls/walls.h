// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

namespace restride::walls {

/// The laws of the house that a source text can break.
enum class Law {
    /// A room includes only what the arrows allow.
    Arrows,
    /// No Qt in a header under core, and none at all in its heart and in the heart's tests.
    NoQt,
    /// Nobody but its own room includes it: SQL, charts.
    OwnRoom,
    /// `nlohmann/json.hpp` and `CLI11.hpp`: in one .cpp each, in no header.
    HeavyHeader,
    /// No clock, no locale, no environment, no other hidden input in core.
    HiddenInput,
    /// The only clock of ui and app is `app/clock.cpp`: everything else is told the day and the moment.
    Clock,
    /// The licence is the first line.
    Licence
};

/// One place where a wall is broken.
struct Breach {
    Law law = Law::Arrows;
    /// From the root of the tree.
    std::string file;
    int line = 0;
    std::string what;
    friend bool operator==(const Breach&, const Breach&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Breach& breach) {
        return out << breach.file << ':' << breach.line << ": " << breach.what;
    }
};

/// Every broken wall of the tree that begins at `root`.
[[nodiscard]] std::vector<Breach> breaches(const std::filesystem::path& root);

}  // namespace restride::walls
