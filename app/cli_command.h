// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace restride {

class CommandOptions;

/// What restride-cli tells the shell.
enum class Exit : std::uint8_t {
    Done = 0,
    /// The answer is no: a rule is broken, or fixed days do not go together.
    No = 1,
    /// Bad input or usage.
    BadInput = 2,
    /// Something could not be read or written.
    Unreadable = 3
};

/// A command of restride-cli. The program makes one of each, lets all add their options, reads the command line and
/// runs the one that it names.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    /// Says what may be written after the command's name. The options write into members of the command.
    virtual void addOptions(CommandOptions& options) = 0;
    /// Called once, after every option has been read.
    [[nodiscard]] virtual Exit run() = 0;
};

/// Whether a command draws: then Qt needs a screen, if an unseen one. The other commands start faster without.
enum class Screen : std::uint8_t { None, Unseen };

/// What the program knows of a command before it makes it.
struct CommandEntry {
    /// The help lists the commands by ascending place; the numbers leave gaps, so that a new command finds its place.
    int place = 0;
    std::string_view name;
    std::string_view help;
    std::unique_ptr<Command> (*make)() = nullptr;
    Screen screen = Screen::None;
};

/// For `CommandEntry::make`.
template <class Made>
[[nodiscard]] std::unique_ptr<Command> makeCommand() {
    return std::make_unique<Made>();
}

/// Enters a command in the program's list before `main` begins. Each file of a command holds one as a constant, because
/// then a new command is one new file and changes no other: CMake takes every `cli_*.cpp`. Such constants are made in
/// any order, so they depend on nothing and the list is sorted later.
class CommandRegistration {
public:
    explicit CommandRegistration(const CommandEntry& entry);
};

/// Every command, in the order of the help. For `main`.
[[nodiscard]] std::vector<CommandEntry> registeredCommands();

}  // namespace restride
