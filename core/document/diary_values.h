// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/document/field_reader.h"
#include "core/document/field_writer.h"

#include <array>
#include <map>
#include <optional>

// What the diary has beside plain fields: entries that are wrong as a whole, days that are told as a list, and
// sessions that are told by their names.

namespace restride {

/// A rule outside the bounds of who sets it.
[[nodiscard]] std::optional<Flaw> flawOf(const RuleEntry& entry);
/// Nobody is named who answers for the plan.
[[nodiscard]] std::optional<Flaw> flawOf(const PlanBy& planBy);
/// A phase that is held to a day before its own, or for too long.
[[nodiscard]] std::optional<Flaw> flawOf(const PhaseEntry& entry);
/// An answer that is taken back without a word.
[[nodiscard]] std::optional<Flaw> flawOf(const FlagAnswer& answer);
/// A span that ends before it begins.
[[nodiscard]] std::optional<Flaw> flawOf(const Span& span);

using Availabilities = std::array<std::optional<Availability>, 7>;
void readValue(Reading& reading, const Json& json, const Place& place, Availabilities& days, const FieldSpec& spec);
void writeValue(JsonWriter& writer, const Availabilities& days, const FieldSpec& spec);

/// An object: the names are the sessions', so none is unknown.
using SessionDays = std::map<SessionName, Weekday>;
void readValue(Reading& reading, const Json& json, const Place& place, SessionDays& days, const FieldSpec& spec);
void writeValue(JsonWriter& writer, const SessionDays& days, const FieldSpec& spec);

}  // namespace restride
