// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

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

struct ImportCommand {
    std::vector<std::string> files;
    /// The diary document that takes it; empty: only show.
    std::string into;
    std::string zone;
    // `date=Tag`, `unit=mi`.
    std::vector<std::string> map;
    std::vector<std::string> take;
    bool dryRun = false;
    std::optional<Date> today;
    Output output = Output::Text;
};

struct ExportCommand {
    std::string diary;
    // Files, or `-` for standard output.
    std::string csv;
    std::string ics;
    /// With a byte order mark.
    bool mark = false;
    /// `07:00`: timed sessions; empty: all-day ones.
    std::string startAt;
    Date today;
    int weeks = 1;
};

[[nodiscard]] Exit run(const ImportCommand& command);
[[nodiscard]] Exit run(const ExportCommand& command);
[[nodiscard]] Exit run(const PlanCommand& command);
[[nodiscard]] Exit run(const AssessCommand& command);
[[nodiscard]] Exit run(const VerifyCommand& command);

/// Prints the sample diary.
[[nodiscard]] Exit printSample();

}  // namespace restride
