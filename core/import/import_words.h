// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/import/activity.h"
#include "core/import/import_options.h"
#include "core/import/read_file.h"

// The words of an import in options and in its JSON.

namespace restride {

template <>
struct Words<Sport> {
    static constexpr std::array<std::string_view, 14> list{
        "run",      "treadmill",  "trail",      "track",    "walk",       "hike",  "cycling",
        "swimming", "elliptical", "deep_water", "strength", "transition", "other", "unknown"};
};

template <>
struct Words<DistanceUnit> {
    static constexpr std::array<std::string_view, 3> list{"km", "mi", "m"};
};

template <>
struct Words<DateOrder> {
    static constexpr std::array<std::string_view, 3> list{"ymd", "dmy", "mdy"};
};

template <>
struct Words<DecimalSign> {
    static constexpr std::array<std::string_view, 2> list{"point", "comma"};
};

template <>
struct Words<WeightUnit> {
    static constexpr std::array<std::string_view, 2> list{"kg", "lb"};
};

template <>
struct Words<TimeForm> {
    static constexpr std::array<std::string_view, 5> list{"s", "min", "h", "m:ss", "h:mm"};
};

template <>
struct Words<ColumnMeaning> {
    static constexpr std::array<std::string_view, 13> list{"date",    "time",   "distance", "duration", "elapsed",
                                                           "sport",   "title",  "note",     "cadence",  "climb",
                                                           "descent", "effort", "device"};
};

template <>
struct Words<SkipReason> {
    static constexpr std::array<std::string_view, 21> list{
        "unreadable",    "empty",       "unknown_format",      "too_large",         "not_an_activity",
        "no_activities", "damaged",     "truncated",           "bad_checksum",      "bad_row",
        "no_date",       "no_distance", "no_duration",         "out_of_range",      "other_sport",
        "unknown_sport", "transition",  "linked_file_missing", "encrypted_archive", "no_such_column",
        "unclear"};
};
static_assert(word(SkipReason::Unclear) == "unclear" && word(SkipReason::OtherSport) == "other_sport");

template <>
struct Words<GuessSubject> {
    static constexpr std::array<std::string_view, 14> list{
        "format",         "encoding",    "language",      "separator", "decimal_sign", "date_order", "distance_unit",
        "elevation_unit", "weight_unit", "duration_form", "zone",      "cadence",      "sport",      "columns"};
};
static_assert(word(GuessSubject::Columns) == "columns" && word(GuessSubject::Zone) == "zone");

template <>
struct Words<GuessBasis> {
    static constexpr std::array<std::string_view, 8> list{"told",   "option",      "exporter",       "rows",
                                                          "stride", "pace_column", "plausible_pace", "system"};
};
static_assert(word(GuessBasis::System) == "system");

template <>
struct Words<Sureness> {
    static constexpr std::array<std::string_view, 3> list{"certain", "likely", "unclear"};
};

}  // namespace restride
