// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>
#include <string>

namespace restride {

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

enum class Output : std::uint8_t { Text, Json };

struct PlanCommand {
    /// A path, or `-` for standard input.
    std::string diary;
    Date today;
    int weeks = 1;
    Output output = Output::Text;
};

struct AssessCommand {
    std::string diary;
    Date today;
    Output output = Output::Text;
};

struct VerifyCommand {
    std::string plan;
    std::string diary;
    Output output = Output::Text;
};

[[nodiscard]] Exit run(const PlanCommand& command);
[[nodiscard]] Exit run(const AssessCommand& command);
[[nodiscard]] Exit run(const VerifyCommand& command);

/// Prints the sample diary.
[[nodiscard]] Exit printSample();

}  // namespace restride
