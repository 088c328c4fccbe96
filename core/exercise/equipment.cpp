// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/equipment.h"

#include "core/base/digit.h"

#include <algorithm>

namespace restride {

namespace {

struct Meaning {
    std::string_view words;
    EnumSet<Equipment> needed;
};

// What a column's words ask for. Things that anyone has, or finds outdoors, ask for nothing: a towel, marks on the
// floor, something that beats time, room, grass. An ankle weight makes a leg raise harder, it is not needed for one.
constexpr std::array meanings{
    Meaning{"none", {}},
    Meaning{"mat", {Equipment::Mat}},
    Meaning{"wall", {Equipment::Wall}},
    Meaning{"wall or post", {Equipment::Wall}},
    Meaning{"wall or mirror", {Equipment::Wall}},
    Meaning{"strap at post", {Equipment::Strap, Equipment::Wall}},
    Meaning{"chair", {Equipment::Chair}},
    Meaning{"step", {Equipment::Step}},
    Meaning{"band or cable", {Equipment::Band}},
    Meaning{"loop band", {Equipment::LoopBand}},
    Meaning{"dumbbells", {Equipment::Dumbbells}},
    Meaning{"dumbbell/kettlebell", {Equipment::Dumbbells}},
    Meaning{"weight", {Equipment::Dumbbells}},
    Meaning{"weights", {Equipment::Dumbbells}},
    Meaning{"bench", {Equipment::Bench}},
    Meaning{"sliders", {Equipment::Sliders}},
    Meaning{"cushion", {Equipment::Cushion}},
    Meaning{"cushion or grass", {}},
    Meaning{"roller", {Equipment::Roller}},
    Meaning{"gym", {Equipment::Gym}},
    Meaning{"gym machine", {Equipment::Gym}},
    Meaning{"towel", {}},
    Meaning{"ankle weight", {}},
    Meaning{"floor marks", {}},
    Meaning{"metronome/music", {}},
    Meaning{"flat", {}},
    Meaning{"flat floor", {}},
    Meaning{"space", {}},
};

bool startsWithDigit(std::string_view text) {
    return !text.empty() && isDigit(text.front());
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// Without a size: `15–20 cm step` is `step`, `chair 45–50 cm` is `chair`, `3–5 m space` is `space`.
std::string_view withoutSize(std::string_view text) {
    if (startsWithDigit(text)) {
        // The number and its unit.
        for (int word = 0; word < 2; ++word) {
            const std::size_t gap = text.find(' ');
            if (gap == std::string_view::npos) return text;
            text = trimmed(text.substr(gap));
        }
        return text;
    }
    for (std::size_t gap = text.find(' '); gap != std::string_view::npos; gap = text.find(' ', gap + 1))
        if (startsWithDigit(text.substr(gap + 1))) return trimmed(text.substr(0, gap));
    return text;
}

bool endsWithWord(std::string_view text, std::string_view last) {
    return text.size() > last.size() && text.ends_with(last) && text[text.size() - last.size() - 1] == ' ';
}

}  // namespace

std::optional<EnumSet<Equipment>> neededEquipment(std::string_view column) {
    EnumSet<Equipment> needed;
    while (true) {
        const std::size_t comma = column.find(',');
        const std::string_view item = trimmed(column.substr(0, comma));
        if (!endsWithWord(item, "optional") && !endsWithWord(item, "later")) {
            const std::string_view thing = withoutSize(item);
            const auto meaning = std::find_if(meanings.begin(), meanings.end(),
                                              [thing](const Meaning& known) { return known.words == thing; });
            if (meaning == meanings.end()) return std::nullopt;
            meaning->needed.forEach([&needed](Equipment one) { needed.insert(one); });
        }
        if (comma == std::string_view::npos) return needed;
        column = column.substr(comma + 1);
    }
}

}  // namespace restride
