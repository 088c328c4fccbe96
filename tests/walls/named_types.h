// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

namespace restride::walls {

/// A file names a type whose header it does not include.
struct Unincluded {
    /// From the root of the tree.
    std::string file;
    std::string name;
    std::string header;
    friend bool operator==(const Unincluded&, const Unincluded&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Unincluded& one) {
        return out << one.file << ": " << one.name << " is of " << one.header;
    }
};

/// Files under `core`, `ui` and `app` that name a type of the headers in `shared`, or of what those include, without
/// including it. A precompiled header gives these to every file, so a build does not tell. A name that several places
/// declare, an enumerator's or a member's, is left aside.
[[nodiscard]] std::vector<Unincluded> namedButNotIncluded(const std::filesystem::path& root,
                                                          const std::vector<std::string>& shared);

}  // namespace restride::walls
