// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

namespace restride {

std::string readText(const std::string& path) {
    std::ifstream file(std::string(RESTRIDE_SOURCE_DIR) + '/' + path, std::ios::binary);
    if (!file) {
        std::cerr << "not there: " << path << '\n';
        std::abort();
    }
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

const Library& projectLibrary() {
    static const Library library = readLibrary(readText("resources/exercises.json")).value();
    return library;
}

}  // namespace restride
