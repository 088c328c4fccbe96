// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace restride {

/// Why a document is refused.
enum class DocumentFault : std::uint8_t {
    /// Not JSON at `line` and `column`.
    NotJson,
    /// The text ends before the document does, at `line` and `column`.
    Cut,
    /// Not UTF-8 at `line` and `column`.
    NotUtf8,
    NumberTooBig,
    RepeatedKey,
    /// More than `jsonDepth` levels.
    NestedTooDeep,
    /// `format` is not the one of `words`.
    UnknownFormat,
    /// `version` is newer than `highest`.
    NewerVersion,
    /// A field that must be there is not.
    Missing,
    /// Not what `expected` says.
    WrongType,
    /// Not within `lowest` … `highest`.
    OutOfRange,
    /// More than `places` decimals.
    TooManyDecimals,
    /// None of `words`.
    UnknownWord,
    /// A second entry of what there may be one of.
    Duplicate,
    /// A span that ends before it begins.
    EndsBeforeStart,
    /// More than `highest` days after it begins.
    EndsTooLate
};

/// What should have stood at the place.
enum class ExpectedValue : std::uint8_t {
    Nothing,
    Object,
    Array,
    Text,
    Truth,
    WholeNumber,
    Number,
    Date,
    Monday,
    /// `HH:MM`.
    TimeOfDay,
    /// 1 to 64 bytes without control characters.
    Id,
    SessionName,
    /// One of `words`.
    Word,
    /// Seconds down, held, up: `3-0-1`.
    Tempo
};

/// Why and where a document is refused, and what was expected there: the pieces of a sentence.
struct DocumentError {
    DocumentFault fault = DocumentFault::NotJson;
    /// The JSON pointer of the place; empty is the whole document.
    std::string pointer;
    /// From 1, where the text is not JSON; else 0.
    std::size_t line = 0;
    std::size_t column = 0;
    ExpectedValue expected = ExpectedValue::Nothing;
    /// Inclusive bounds of a number in units of 10^-places; none is allowed if `lowest` is above `highest`.
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
    int places = 0;
    std::vector<std::string_view> words;
    friend bool operator==(const DocumentError&, const DocumentError&) = default;
};

[[nodiscard]] DocumentError fromJsonError(const JsonError& error);

/// One English sentence for the log; what people read is made by `ui/text`.
[[nodiscard]] std::string detailOf(const DocumentError& error);

}  // namespace restride
