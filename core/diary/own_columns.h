// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace restride {

/// The header of the table that this program writes of a diary's runs, and reads again: metres, seconds, steps a minute
/// of both feet, words as in the diary document.
inline constexpr std::array<std::string_view, 20> ownColumns{"Date",
                                                             "Start",
                                                             "Kind",
                                                             "Distance (m)",
                                                             "Duration (s)",
                                                             "Elapsed (s)",
                                                             "Effort (0-10)",
                                                             "Cadence (spm)",
                                                             "Surface",
                                                             "Climb (m)",
                                                             "Descent (m)",
                                                             "Pain before",
                                                             "Pain during",
                                                             "Settled",
                                                             "Swelling",
                                                             "Morning pain",
                                                             "Pain on the next morning",
                                                             "Note",
                                                             "Sources",
                                                             "Restride id"};

/// A text cell that begins with one of these would be run by a spreadsheet; ours begins with `textMark` instead.
inline constexpr std::string_view formulaStarters = "=+-@\t\r";
inline constexpr char textMark = '\'';

}  // namespace restride
