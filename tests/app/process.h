// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace restride {

/// What a program left behind.
struct Outcome {
    /// -1: it did not end by itself.
    int exit = -1;
    std::string out;
    std::string err;
};

/// Runs a program without a display, feeds it, and waits for its end.
[[nodiscard]] Outcome runProgram(const std::string& program, const std::vector<std::string>& arguments,
                                 const std::string& input = {});

}  // namespace restride
