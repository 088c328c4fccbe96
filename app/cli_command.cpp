// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"

#include <algorithm>
#include <tuple>

namespace restride {

namespace {

/// Made by the first registration, because no file knows whether its constants are made before those of this one.
std::vector<CommandEntry>& entries() {
    static std::vector<CommandEntry> list;
    return list;
}

}  // namespace

CommandRegistration::CommandRegistration(const CommandEntry& entry) {
    entries().push_back(entry);
}

std::vector<CommandEntry> registeredCommands() {
    std::vector<CommandEntry> sorted = entries();
    std::ranges::sort(sorted, {}, [](const CommandEntry& entry) { return std::tuple(entry.place, entry.name); });
    return sorted;
}

}  // namespace restride
