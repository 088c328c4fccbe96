// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/clean_text.h"

#include <algorithm>

namespace restride {

namespace {

constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

unsigned textByteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// The bytes that a lead byte asks for, or 0 where it is none.
std::size_t lengthAfter(unsigned lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

/// Neither a longer form than needed, nor a surrogate, nor past the last plane (RFC 3629).
bool secondFits(unsigned lead, unsigned second) {
    if (lead == 0xE0) return second >= 0xA0;
    if (lead == 0xED) return second <= 0x9F;
    if (lead == 0xF0) return second >= 0x90;
    if (lead == 0xF4) return second <= 0x8F;
    return true;
}

/// The bytes of the character that begins the text, or 0 where none does.
std::size_t characterLength(std::string_view text) {
    const unsigned lead = textByteAt(text, 0);
    const std::size_t length = lengthAfter(lead);
    if (length == 0 || length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((textByteAt(text, i) & 0xC0U) != 0x80U) return 0;
    return length == 1 || secondFits(lead, textByteAt(text, 1)) ? length : 0;
}

bool isControlCharacter(std::string_view character, TextLines lines) {
    if (character == "\n") return lines == TextLines::One;
    const unsigned first = textByteAt(character, 0);
    return first < 0x20 || first == 0x7F || (first == 0xC2 && textByteAt(character, 1) < 0xA0);
}

std::string_view betweenBlanks(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}  // namespace

std::string cleanText(std::string_view text, std::size_t longest, TextLines lines) {
    text = betweenBlanks(text);
    std::string clean;
    clean.reserve(std::min(text.size(), longest));
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        std::string_view piece = length == 0 ? replacementCharacter : text.substr(0, length);
        if (isControlCharacter(piece, lines)) piece = " ";
        if (clean.size() + piece.size() > longest) break;
        clean += piece;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    // Control characters at either end have become blanks.
    return std::string(betweenBlanks(clean));
}

std::string cleanDetail(std::string_view text) {
    return cleanText(text, longestDetail);
}

}  // namespace restride
