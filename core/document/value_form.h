// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/id.h"
#include "core/base/ratio.h"
#include "core/base/score.h"
#include "core/base/words.h"
#include "core/diary/check_in.h"
#include "core/diary/run.h"
#include "core/document/document_error.h"
#include "core/document/field_spec.h"
#include "core/plan/lock_target.h"
#include "core/plan/planned_session.h"
#include "core/plan/session_name.h"

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

// How single values stand in the documents: as a number or as text.

namespace restride {

/// A value that is a number: its bounds, and the way to its units and back.
template <class Value>
struct NumberForm;

template <>
struct NumberForm<int> {
    static constexpr FieldSpec bounded(FieldSpec spec) { return spec; }
    static constexpr int from(std::int64_t units) { return static_cast<int>(units); }
    static constexpr std::int64_t units(int value) { return value; }
};
template <>
struct NumberForm<std::int64_t> {
    static constexpr FieldSpec bounded(FieldSpec spec) { return spec; }
    static constexpr std::int64_t from(std::int64_t units) { return units; }
    static constexpr std::int64_t units(std::int64_t value) { return value; }
};
template <class Unit>
struct NumberForm<Quantity<Unit>> {
    static constexpr FieldSpec bounded(FieldSpec spec) { return spec; }
    static constexpr Quantity<Unit> from(std::int64_t units) { return Quantity<Unit>(units); }
    static constexpr std::int64_t units(Quantity<Unit> value) { return value.count(); }
};
template <class Scale>
struct NumberForm<Score<Scale>> {
    static constexpr FieldSpec bounded(FieldSpec spec) {
        return spec.within(Score<Scale>::lowest, Score<Scale>::highest);
    }
    static constexpr Score<Scale> from(std::int64_t units) {
        return Score<Scale>::from(units).value_or(Score<Scale>());
    }
    static constexpr std::int64_t units(Score<Scale> value) { return value.value(); }
};
template <>
struct NumberForm<Ratio> {
    static constexpr FieldSpec bounded(FieldSpec spec) { return spec.decimals(ratioPlaces); }
    static constexpr Ratio from(std::int64_t units) { return Ratio::tenThousandths(units); }
    static constexpr std::int64_t units(Ratio value) { return value.tenThousandths(); }
};
template <>
struct NumberForm<Sleep> {
    static constexpr FieldSpec bounded(FieldSpec spec) { return spec.within(0, 2'400).decimals(2); }
    static constexpr Sleep from(std::int64_t units) { return Sleep::hundredths(units); }
    static constexpr std::int64_t units(Sleep value) { return value.hundredths(); }
};

template <class Value>
concept ByNumber = requires(Value value) { NumberForm<Value>::units(value); };

/// A value that is text.
template <class Value>
struct TextForm;

template <>
struct TextForm<std::string> {
    static constexpr ExpectedValue expected(const FieldSpec&) { return ExpectedValue::Text; }
    static std::optional<std::string> from(std::string_view text, const FieldSpec&) {
        // A zero byte would end the text for whoever stores or prints it.
        if (text.find('\0') != std::string_view::npos) return std::nullopt;
        return std::string(text);
    }
    static std::string_view text(const std::string& value, const FieldSpec&) { return value; }
};
/// Any text, as other programs may name sessions by words of their own.
template <class Value>
    requires std::same_as<Value, SessionName> || std::same_as<Value, LockTarget>
struct TextForm<Value> {
    static constexpr ExpectedValue expected(const FieldSpec&) { return ExpectedValue::Text; }
    static std::optional<Value> from(std::string_view text, const FieldSpec& spec) {
        if (!TextForm<std::string>::from(text, spec)) return std::nullopt;
        return Value::fromDocument(text);
    }
    static std::string text(const Value& value, const FieldSpec&) { return value.text(); }
};
template <>
struct TextForm<ReasonSession> {
    static constexpr ExpectedValue expected(const FieldSpec&) { return ExpectedValue::SessionName; }
    static std::optional<ReasonSession> from(std::string_view text, const FieldSpec&) {
        return ReasonSession::fromDocument(text);
    }
    static std::string_view text(const ReasonSession& value, const FieldSpec&) { return value.text(); }
};
template <>
struct TextForm<Id> {
    static constexpr ExpectedValue expected(const FieldSpec&) { return ExpectedValue::Id; }
    static std::optional<Id> from(std::string_view text, const FieldSpec&) { return Id::from(text); }
    static std::string_view text(const Id& value, const FieldSpec&) { return value.text(); }
};
template <>
struct TextForm<Date> {
    static constexpr ExpectedValue expected(const FieldSpec& spec) {
        return spec.monday ? ExpectedValue::Monday : ExpectedValue::Date;
    }
    static std::optional<Date> from(std::string_view text, const FieldSpec& spec) {
        const std::optional<Date> date = Date::fromIso(text);
        if (date && spec.monday && date->weekday() != Weekday::Mon) return std::nullopt;
        return date;
    }
    static std::string text(Date value, const FieldSpec&) { return value.iso(); }
};
template <>
struct TextForm<TimeOfDay> {
    static constexpr ExpectedValue expected(const FieldSpec&) { return ExpectedValue::TimeOfDay; }
    static std::optional<TimeOfDay> from(std::string_view text, const FieldSpec& spec);
    static std::string text(TimeOfDay value, const FieldSpec& spec);
};
template <>
struct TextForm<Tempo> {
    static constexpr ExpectedValue expected(const FieldSpec&) { return ExpectedValue::Tempo; }
    static std::optional<Tempo> from(std::string_view text, const FieldSpec& spec);
    static std::string text(const Tempo& value, const FieldSpec& spec);
};
template <Worded Enum>
struct TextForm<Enum> {
    static constexpr ExpectedValue expected(const FieldSpec&) { return ExpectedValue::Word; }
    /// In capitals also where they are only asked for: a diary in capitals stays refused.
    static std::optional<Enum> from(std::string_view text, const FieldSpec& spec) {
        if (spec.capitals)
            for (std::size_t i = 0; i < Words<Enum>::list.size(); ++i)
                if (capitals(static_cast<Enum>(i)) == text) return static_cast<Enum>(i);
        return fromWord<Enum>(text);
    }
    static std::string text(Enum value, const FieldSpec& spec) {
        return spec.capitals ? capitals(value) : std::string(word(value));
    }
};

template <class Value>
concept ByText = requires(const FieldSpec& spec) { TextForm<Value>::expected(spec); };

}  // namespace restride
