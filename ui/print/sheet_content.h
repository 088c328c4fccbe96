// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/exercise/library.h"
#include "core/plan/plan.h"
#include "core/plan/rules.h"

#include <cstdint>

namespace restride {

/// What goes on paper: a week and its strength sessions, or what to do where no plan may be made.
struct SheetContent {
    const Runner* runner = nullptr;
    /// Null where the plan is withheld.
    const PlannedWeek* week = nullptr;
    const Library* library = nullptr;
    const Withheld* withheld = nullptr;
    /// The rules in force, for the traffic light.
    Rules rules = {};
    /// Days before it are past.
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    Date today = {};
};

enum class Paper : std::uint8_t { A4, Letter };
enum class PrintSize : std::uint8_t { Normal, Large };
enum class Ink : std::uint8_t { Colour, Mono };

struct SheetOptions {
    Paper paper = Paper::A4;
    PrintSize size = PrintSize::Normal;
    Ink ink = Ink::Colour;
};

}  // namespace restride
