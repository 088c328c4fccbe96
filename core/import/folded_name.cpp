// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/folded_name.h"

#include <array>
#include <cstddef>
#include <optional>

namespace restride {

namespace {

/// U+00C0 to U+017F without their accents; `?` is a letter by two, `-` is none.
constexpr std::string_view accentless =
    "aaaaaa?ceeeeiiii"
    "dnooooo-ouuuuy??"
    "aaaaaa?ceeeeiiii"
    "dnooooo-ouuuuy?y"
    "aaaaaaccccccccdd"
    "ddeeeeeeeeeegggg"
    "gggghhhhiiiiiiii"
    "ii??jjkkklllllll"
    "lllnnnnnnnnnoooo"
    "oo??rrrrrrssssss"
    "ssttttttuuuuuuuu"
    "uuuuwwyyyzzzzzzs";
static_assert(accentless.size() == 0x180 - 0xC0);

struct LetterPair {
    unsigned code;
    std::string_view letters;
};
constexpr std::array<LetterPair, 10> letterPairs{{{0xC6, "ae"},
                                                  {0xDE, "th"},
                                                  {0xDF, "ss"},
                                                  {0xE6, "ae"},
                                                  {0xFE, "th"},
                                                  {0x132, "ij"},
                                                  {0x133, "ij"},
                                                  {0x152, "oe"},
                                                  {0x153, "oe"},
                                                  {0x138, "k"}}};

void appendAccentless(std::string& name, unsigned code) {
    if (code < 0xC0 || code >= 0x180) return;
    for (const LetterPair& pair : letterPairs) {
        if (pair.code != code) continue;
        name += pair.letters;
        return;
    }
    const char letter = accentless[code - 0xC0];
    if (letter >= 'a') name += letter;
}

/// The small letter or digit that an ASCII character is.
std::optional<char> plainLetter(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return c;
    return std::nullopt;
}

std::size_t leadingBlank(std::string_view text) {
    if (text.starts_with(' ') || text.starts_with('\t') || text.starts_with('\n') || text.starts_with('\r')) return 1;
    if (text.starts_with("\xC2\xA0")) return 2;
    return text.starts_with("\xE2\x80\xAF") ? 3 : 0;
}

std::size_t trailingBlank(std::string_view text) {
    if (text.ends_with(' ') || text.ends_with('\t') || text.ends_with('\n') || text.ends_with('\r')) return 1;
    if (text.ends_with("\xC2\xA0")) return 2;
    return text.ends_with("\xE2\x80\xAF") ? 3 : 0;
}

}  // namespace

std::string foldedName(std::string_view utf8) {
    std::string name;
    name.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (const auto letter = plainLetter(utf8[i])) {
            name += *letter;
        } else if (byte >= 0xC3 && byte <= 0xC5 && i + 1 < utf8.size()) {
            ++i;
            appendAccentless(name, ((byte & 0x1FU) << 6U) | (static_cast<unsigned char>(utf8[i]) & 0x3FU));
        }
    }
    return name;
}

std::string bareName(std::string_view utf8) {
    std::string name;
    name.reserve(utf8.size());
    for (const char c : utf8)
        if (const auto letter = plainLetter(c)) name += *letter;
    return name;
}

std::string_view withoutOuterBlanks(std::string_view utf8) {
    const auto isInk = [](char c) { return c > ' ' && c < '\x7F'; };
    if (!utf8.empty() && isInk(utf8.front()) && isInk(utf8.back())) return utf8;
    while (const std::size_t blank = leadingBlank(utf8)) utf8.remove_prefix(blank);
    while (const std::size_t blank = trailingBlank(utf8)) utf8.remove_suffix(blank);
    return utf8;
}

}  // namespace restride
