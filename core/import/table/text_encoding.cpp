// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace restride {

namespace {

constexpr char32_t strangeCharacter = 0xFFFD;

/// What Windows-1252 has at 0x80 to 0x9F; its five empty places are U+FFFD.
constexpr std::array<char32_t, 32> upperWindows{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

void appendUtf8(std::string& text, char32_t code) {
    const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6U));
        put(0x80 | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12U));
        put(0x80 | ((code >> 6U) & 0x3FU));
        put(0x80 | (code & 0x3FU));
    } else {
        put(0xF0 | (code >> 18U));
        put(0x80 | ((code >> 12U) & 0x3FU));
        put(0x80 | ((code >> 6U) & 0x3FU));
        put(0x80 | (code & 0x3FU));
    }
}

unsigned byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// Bytes from `at` on that are ASCII, eight at a time.
std::size_t asciiFrom(std::string_view bytes, std::size_t at) {
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t end = at;
    for (std::uint64_t block = 0; end + sizeof block <= bytes.size(); end += sizeof block) {
        std::memcpy(&block, bytes.data() + end, sizeof block);
        if ((block & highBits) != 0) break;
    }
    while (end < bytes.size() && byteAt(bytes, end) < 0x80) ++end;
    return end - at;
}

/// The least and the greatest second byte that a first byte allows.
std::pair<unsigned, unsigned> secondByteRange(unsigned first) {
    if (first == 0xE0) return {0xA0, 0xBF};
    if (first == 0xED) return {0x80, 0x9F};
    if (first == 0xF0) return {0x90, 0xBF};
    if (first == 0xF4) return {0x80, 0x8F};
    return {0x80, 0xBF};
}

/// Bytes of the UTF-8 character beyond ASCII at `at`; 0 if there is none.
std::size_t utf8LengthAt(std::string_view bytes, std::size_t at) {
    const unsigned first = byteAt(bytes, at);
    if (first < 0xC2 || first > 0xF4) return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (bytes.size() - at < length) return 0;
    const auto [least, greatest] = secondByteRange(first);
    if (byteAt(bytes, at + 1) < least || byteAt(bytes, at + 1) > greatest) return 0;
    for (std::size_t i = 2; i < length; ++i)
        if ((byteAt(bytes, at + i) & 0xC0U) != 0x80) return 0;
    return length;
}

struct Utf8Count {
    int fitting = 0;
    int strange = 0;
};

Utf8Count countUtf8(std::string_view bytes) {
    constexpr int most = std::numeric_limits<int>::max();
    Utf8Count count;
    for (std::size_t at = asciiFrom(bytes, 0); at < bytes.size(); at += asciiFrom(bytes, at)) {
        const std::size_t length = utf8LengthAt(bytes, at);
        int& kind = length > 0 ? count.fitting : count.strange;
        if (kind < most) ++kind;
        at += std::max<std::size_t>(length, 1);
    }
    return count;
}

std::string mendedUtf8(std::string_view bytes) {
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t plain = asciiFrom(bytes, at);
        text.append(bytes.substr(at, plain));
        at += plain;
        if (at == bytes.size()) break;
        const std::size_t length = utf8LengthAt(bytes, at);
        if (length == 0) appendUtf8(text, strangeCharacter);
        text.append(bytes.substr(at, length));
        at += std::max<std::size_t>(length, 1);
    }
    return text;
}

std::string fromWindows(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const unsigned byte = byteAt(bytes, at);
        appendUtf8(text, byte >= 0x80 && byte < 0xA0 ? upperWindows[byte - 0x80] : static_cast<char32_t>(byte));
    }
    return text;
}

enum class ByteOrder : std::uint8_t { Little, Big };

char32_t unitAt(std::string_view bytes, std::size_t at, ByteOrder order) {
    const unsigned first = byteAt(bytes, at);
    const unsigned second = byteAt(bytes, at + 1);
    return order == ByteOrder::Little ? first | (second << 8U) : second | (first << 8U);
}

/// The bytes after the mark.
DecodedText fromUtf16(std::string_view bytes, ByteOrder order) {
    DecodedText decoded{TextEncoding::Utf16, true, 0, 0, std::string(), 2};
    const std::size_t end = bytes.size() - bytes.size() % 2;
    for (std::size_t at = 0; at < end; at += 2) {
        char32_t code = unitAt(bytes, at, order);
        const bool high = code >= 0xD800 && code < 0xDC00;
        const char32_t low = high && at + 2 < end ? unitAt(bytes, at + 2, order) : 0;
        if (low >= 0xDC00 && low < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
            at += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            code = strangeCharacter;
            ++decoded.strange;
        }
        if (code >= 0x80) ++decoded.fitting;
        appendUtf8(*decoded.converted, code);
    }
    if (bytes.size() % 2 != 0) ++decoded.strange;
    return decoded;
}

}  // namespace

DecodedText decodeText(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE"sv)) return fromUtf16(bytes.substr(2), ByteOrder::Little);
    if (bytes.starts_with("\xFE\xFF"sv)) return fromUtf16(bytes.substr(2), ByteOrder::Big);
    DecodedText decoded;
    decoded.marked = bytes.starts_with("\xEF\xBB\xBF"sv);
    decoded.markSize = decoded.marked ? 3 : 0;
    const std::string_view text = bytes.substr(decoded.markSize);
    const Utf8Count count = countUtf8(text);
    decoded.fitting = count.fitting;
    decoded.strange = count.strange;
    if (count.fitting == 0 && count.strange == 0 && !decoded.marked) return decoded;
    decoded.encoding = TextEncoding::Utf8;
    if (count.strange == 0) return decoded;
    // A few broken characters in a text of whole ones are damage; else it never was UTF-8.
    if (decoded.marked || count.fitting > count.strange) {
        decoded.converted = mendedUtf8(text);
        return decoded;
    }
    decoded.encoding = TextEncoding::Windows1252;
    decoded.fitting = count.strange;
    decoded.strange = static_cast<int>(
        std::ranges::count_if(text, [](char c) { return "\x81\x8D\x8F\x90\x9D"sv.find(c) != std::string_view::npos; }));
    decoded.converted = fromWindows(text);
    return decoded;
}

}  // namespace restride
