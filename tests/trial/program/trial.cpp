// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/trial/who_decides.h"

#include <charconv>
#include <cstdint>
#include <iostream>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// The trial of 3.13: made-up knees against the program's plan and against what people do without one.

namespace restride::trial {
namespace {

constexpr std::string_view usage =
    "Usage: trial [--knees N] [--weeks N] [--seed N] [FAMILY…]\n"
    "Plays made-up knees against the plan and prints what came of it; without a family all of them:";

struct Asked {
    TrialSize size;
    std::vector<Family> families;
};

template <class Number>
bool read(std::string_view text, Number& number, Number least) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number >= least;
}

bool readOption(std::string_view name, std::string_view value, TrialSize& size) {
    if (name == "--knees") return read(value, size.knees, 1);
    if (name == "--weeks") return read(value, size.weeks, 1);
    return name == "--seed" && read(value, size.seed, std::uint64_t{0});
}

std::optional<Asked> asked(std::span<char* const> arguments) {
    Asked asked;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument.starts_with('-')) {
            if (++i == arguments.size() || !readOption(argument, arguments[i], asked.size)) return std::nullopt;
        } else if (const Family* family = familyOf(argument)) {
            asked.families.push_back(*family);
        } else {
            return std::nullopt;
        }
    }
    if (asked.families.empty()) asked.families.assign(families().begin(), families().end());
    return asked;
}

int run(std::span<char* const> arguments) {
    const auto what = asked(arguments);
    if (!what) {
        std::cerr << usage;
        for (const Family& family : families()) std::cerr << ' ' << family.name;
        std::cerr << '\n';
        return 2;
    }
    printTable(std::cout, what->families, whoDecides(projectLibrary()), what->size);
    return 0;
}

}  // namespace
}  // namespace restride::trial

int main(int count, char** arguments) {
    return restride::trial::run(std::span<char* const>(arguments, static_cast<std::size_t>(count)).subspan(1));
}
