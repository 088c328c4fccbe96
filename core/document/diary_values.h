// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/document/field_reader.h"
#include "core/document/field_writer.h"

#include <array>
#include <optional>

// What the diary has beside plain fields: entries that are wrong as a whole, and days that are told as a list.

namespace restride {

/// A rule outside the bounds of who sets it.
[[nodiscard]] std::optional<Flaw> flawOf(const RuleEntry& entry);
/// A span that ends before it begins.
[[nodiscard]] std::optional<Flaw> flawOf(const Span& span);

using Availabilities = std::array<std::optional<Availability>, 7>;
void readValue(Reading& reading, const Json& json, const Place& place, Availabilities& days, const FieldSpec& spec);
void writeValue(JsonWriter& writer, const Availabilities& days, const FieldSpec& spec);

}  // namespace restride
