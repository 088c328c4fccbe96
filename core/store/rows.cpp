// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

namespace restride {

std::string columnName(std::string_view field) {
    std::string name;
    for (const char c : field) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital) name += '_';
        name += capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

}  // namespace restride
