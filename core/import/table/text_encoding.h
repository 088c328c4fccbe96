// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Tables come in whatever encoding the last program that saved them liked.

namespace restride {

enum class TextEncoding : std::uint8_t { Ascii, Utf8, Utf16, Windows1252 };

/// A text made UTF-8, with what it was before.
struct DecodedText {
    TextEncoding encoding = TextEncoding::Ascii;
    /// A byte order mark told the encoding.
    bool marked = false;
    /// Characters beyond ASCII that fit the encoding, and bytes that do not.
    int fitting = 0;
    int strange = 0;
    /// Only if the bytes were not UTF-8 as they stand.
    std::optional<std::string> converted;
    /// Bytes of the mark.
    std::size_t markSize = 0;

    /// The UTF-8 text without its mark; `bytes` are those that were decoded.
    [[nodiscard]] std::string_view of(std::string_view bytes) const {
        return converted ? std::string_view(*converted) : bytes.substr(markSize);
    }
};

/// Total: what fits no encoding becomes U+FFFD.
[[nodiscard]] DecodedText decodeText(std::string_view bytes);

}  // namespace restride
