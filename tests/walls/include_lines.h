// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restride::walls {

struct IncludeLine {
    /// From 1.
    int line = 0;
    std::string path;
    /// `<…>`; otherwise `"…"`.
    bool angled = false;
    friend bool operator==(const IncludeLine&, const IncludeLine&) = default;
};

/// The source with comments and the insides of string and character literals as blanks; every line stays where it is.
[[nodiscard]] std::string codeOnly(std::string_view source);

/// The other half of `codeOnly`: comments and the insides of literals, and blanks where the code was.
[[nodiscard]] std::string wordsOnly(std::string_view source);

/// What a source includes, comments and literals left aside.
[[nodiscard]] std::vector<IncludeLine> includeLines(std::string_view source);

/// The lines, from 1, in which the word stands by itself: `time` is not in `lifetime`.
[[nodiscard]] std::vector<int> linesWithWord(std::string_view code, std::string_view word);

}  // namespace restride::walls
