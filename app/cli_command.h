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

/// Where a diary is: in a document, or a runner's in a database.
struct DiarySource {
    /// A path, or `-` for standard input.
    std::string document;
    /// A path; empty if it is a document.
    std::string database;
    /// A name or an id; may be empty where there is one runner only.
    std::string runner;
    /// The day here, for backups: never the day that is planned for.
    Date today;
};

struct PlanCommand {
    DiarySource diary;
    Date today;
    int weeks = 1;
    Output output = Output::Text;
};

struct AssessCommand {
    DiarySource diary;
    Date today;
    Output output = Output::Text;
};

struct VerifyCommand {
    std::string plan;
    DiarySource diary;
    Output output = Output::Text;
};

struct ImportCommand {
    std::vector<std::string> files;
    /// The diary that takes it; without one it is only shown.
    DiarySource into;
    std::string zone;
    // `date=Tag`, `unit=mi`.
    std::vector<std::string> map;
    std::vector<std::string> take;
    bool dryRun = false;
    std::optional<Date> today;
    Output output = Output::Text;
};

struct ExportCommand {
    DiarySource diary;
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

enum class ChartMeasure : std::uint8_t { Km, Min, Rpe };

struct ChartCommand {
    DiarySource diary;
    Date today;
    /// The weeks of these days; without them those of the window.
    std::optional<Date> from;
    std::optional<Date> to;
    ChartMeasure measure = ChartMeasure::Km;
    /// Ends in `.png`, `.svg` or `.pdf`.
    std::string file;
};

struct SheetCommand {
    DiarySource diary;
    Date today;
    /// A day of the week that is printed.
    Date week;
    /// A path, or `-` for standard output.
    std::string file;
    bool letter = false;
    bool large = false;
    bool mono = false;
};

[[nodiscard]] Exit run(const ImportCommand& command);
[[nodiscard]] Exit run(const ExportCommand& command);
enum class DbAction : std::uint8_t { Add, Show, List, Check, Backup, Restore, Salvage };

struct DbCommand {
    DbAction action = DbAction::List;
    DiarySource source;
    /// `source.runner` was said, be it empty.
    bool runnerGiven = false;
    /// The backup to restore, or the file to salvage into.
    std::string other;
};

[[nodiscard]] Exit run(const PlanCommand& command);
[[nodiscard]] Exit run(const AssessCommand& command);
[[nodiscard]] Exit run(const VerifyCommand& command);
[[nodiscard]] Exit run(const DbCommand& command);
[[nodiscard]] Exit run(const ChartCommand& command);
[[nodiscard]] Exit run(const SheetCommand& command);

/// Prints the sample diary.
[[nodiscard]] Exit printSample();

}  // namespace restride
