// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

namespace restride {

// In one go: by an iterator it takes seconds in a test that reads thousands of files.
std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    if (in.peek() != std::ifstream::traits_type::eof()) bytes << in.rdbuf();
    return std::move(bytes).str();
}

std::string readText(const std::string& path) {
    const std::filesystem::path file = std::filesystem::path(RESTRIDE_SOURCE_DIR) / path;
    if (!std::filesystem::exists(file)) {
        std::cerr << "not there: " << path << '\n';
        std::abort();
    }
    return bytesOf(file);
}

const Library& projectLibrary() {
    static const Library library = readLibrary(readText("resources/exercises.json")).value();
    return library;
}

}  // namespace restride
