// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/diary/edit.h"
#include "core/document/diary_document.h"
#include "core/document/diary_fields.h"
#include "core/document/diary_values.h"
#include "core/store/digest.h"
#include "core/store/sql.h"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// Entries as rows and back, by the same description of their fields that the documents have. A plain field is a
// column; a struct is columns with its name before theirs; a list or a set is JSON in one column.

namespace restride {

/// The table of an entry.
template <class Entry>
inline constexpr std::string_view tableOf;
template <>
inline constexpr std::string_view tableOf<Runner> = "page";
template <>
inline constexpr std::string_view tableOf<PhaseEntry> = "phase";
template <>
inline constexpr std::string_view tableOf<RuleEntry> = "rule";
template <>
inline constexpr std::string_view tableOf<Run> = "run";
template <>
inline constexpr std::string_view tableOf<CheckIn> = "check_in";
template <>
inline constexpr std::string_view tableOf<StrengthSession> = "strength_session";
template <>
inline constexpr std::string_view tableOf<CrossTraining> = "cross_training";
template <>
inline constexpr std::string_view tableOf<Span> = "span";
template <>
inline constexpr std::string_view tableOf<FlagAnswer> = "flag_answer";
template <>
inline constexpr std::string_view tableOf<Clearance> = "clearance";
template <>
inline constexpr std::string_view tableOf<Lock> = "lock";
template <>
inline constexpr std::string_view tableOf<ShownWeek> = "shown_week";
template <>
inline constexpr std::string_view tableOf<OwnDecision> = "own_decision";
template <>
inline constexpr std::string_view tableOf<CueEntry> = "cue";
template <>
inline constexpr std::string_view tableOf<Shoe> = "shoe";
template <>
inline constexpr std::string_view tableOf<OwnActivity> = "activity";
template <>
inline constexpr std::string_view tableOf<Note> = "note";
template <>
inline constexpr std::string_view tableOf<IssuedPlan> = "issued_plan";

/// Visits every list of a diary.
template <class AnyDiary, class Visit>
void forEachList(AnyDiary&& diary, Visit visit) {
    visit(diary.phases);
    visit(diary.rules);
    visit(diary.runs);
    visit(diary.checkIns);
    visit(diary.strength);
    visit(diary.cross);
    visit(diary.spans);
    visit(diary.redFlags);
    visit(diary.clearances);
    visit(diary.locks);
    visit(diary.shown);
    visit(diary.ownDecisions);
    visit(diary.cues);
    visit(diary.shoes);
    visit(diary.activities);
    visit(diary.notes);
    visit(diary.issuedPlans);
}

template <class Value>
concept PlainColumn = ByNumber<Value> || ByText<Value> || std::same_as<Value, bool>;

template <class Value>
inline constexpr bool isOptional = false;
template <class Value>
inline constexpr bool isOptional<std::optional<Value>> = true;

/// A set, a vector, the days of a week, or what stands by names.
template <class Value>
concept ListColumn = requires(const Value& list) { list.size(); } || requires(const Value& set) { set.bits(); };

/// `morning_pain` of `morningPain`.
[[nodiscard]] std::string columnName(std::string_view field);

/// The `field` that makes a row of a struct.
class RowWriter {
public:
    /// Names are given where somebody asks for them.
    explicit RowWriter(SqlRow& row, std::vector<std::string>* names = nullptr) : m_row(row), m_names(names) {}

    template <class Struct>
    void whole(const Struct& value) {
        fields(value, *this);
        (*this)("unknown", value.unknown.json.empty() ? std::nullopt : std::optional(value.unknown.json));
    }

    template <class Value>
    void operator()(std::string_view name, const Value& value, const FieldSpec& spec = {}) {
        if constexpr (PlainColumn<Value>) {
            add(name, spec.later && value == Value{} ? SqlValue() : plain(value, spec));
        } else if constexpr (ListColumn<Value>) {
            add(name, value == Value{} ? SqlValue() : SqlValue(json(value, spec)));
        } else if constexpr (isOptional<Value>) {
            optional(name, value, spec);
        } else {
            nested(name, value);
        }
    }
    /// What is read from the text is not kept beside it.
    void embedded(std::string_view name, const std::string& text, const auto&) { add(name, text); }

private:
    template <class Value>
    void optional(std::string_view name, const std::optional<Value>& value, const FieldSpec& spec) {
        if constexpr (PlainColumn<Value>) {
            add(name, value ? plain(*value, spec) : SqlValue());
        } else {
            // An answer without content is not the same as no answer.
            add(name, value ? SqlValue(std::int64_t{1}) : SqlValue());
            const bool absent = std::exchange(m_absent, m_absent || !value);
            nested(name, value.value_or(Value{}));
            m_absent = absent;
        }
    }

    template <class Struct>
    void nested(std::string_view name, const Struct& value) {
        const std::string before = std::exchange(m_prefix, m_prefix + columnName(name) + '_');
        whole(value);
        m_prefix = before;
    }

    template <class Value>
    static SqlValue plain(const Value& value, const FieldSpec& spec) {
        if constexpr (ByNumber<Value>)
            return NumberForm<Value>::units(value);
        else if constexpr (ByText<Value>)
            return std::string(TextForm<Value>::text(value, spec));
        else
            return std::int64_t{value ? 1 : 0};
    }

    template <class Value>
    static std::string json(const Value& value, const FieldSpec& spec) {
        JsonWriter writer(JsonForm::Compact);
        writeValue(writer, value, spec);
        return writer.take();
    }

    void add(std::string_view name, SqlValue value) {
        if (m_names != nullptr) m_names->push_back(m_prefix + columnName(name));
        m_row.push_back(m_absent ? SqlValue() : std::move(value));
    }

    SqlRow& m_row;
    std::vector<std::string>* m_names;
    std::string m_prefix;
    bool m_absent = false;
};

/// The `field` that fills a struct from a row.
class RowReader {
public:
    explicit RowReader(std::span<const SqlValue> row) : m_row(row) {}

    template <class Struct>
    void whole(Struct& value) {
        fields(value, *this);
        (*this)("unknown", value.unknown.json);
    }

    template <class Value>
    void operator()(std::string_view, Value& value, const FieldSpec& spec = {}) {
        if constexpr (PlainColumn<Value>) {
            plain(next(), value, spec);
        } else if constexpr (ListColumn<Value>) {
            list(next(), value, spec);
        } else if constexpr (isOptional<Value>) {
            optional(value, spec);
        } else {
            whole(value);
        }
    }
    void embedded(std::string_view, std::string& text, std::vector<IssuedWeek>& weeks) {
        text = textOf(next());
        if (text.empty()) return;
        auto read = readIssuedWeeks(text);
        if (!read) return fail();
        weeks = *std::move(read);
    }

    /// Every column was there and read.
    [[nodiscard]] bool good() const { return m_good && m_next == m_row.size(); }

private:
    template <class Value>
    void optional(std::optional<Value>& value, const FieldSpec& spec) {
        const SqlValue& column = next();
        const bool there = !std::holds_alternative<std::monostate>(column);
        if constexpr (PlainColumn<Value>) {
            if (there) plain(column, value.emplace(), spec);
        } else {
            Value read;
            whole(read);
            if (there) value = std::move(read);
        }
    }

    template <class Value>
    void plain(const SqlValue& column, Value& value, const FieldSpec& spec) {
        if (std::holds_alternative<std::monostate>(column)) return;
        if constexpr (ByText<Value>) {
            const auto* text = std::get_if<std::string>(&column);
            auto read = text != nullptr ? TextForm<Value>::from(*text, spec) : std::nullopt;
            if (!read) return fail();
            value = *std::move(read);
        } else {
            const auto* number = std::get_if<std::int64_t>(&column);
            if (number == nullptr) return fail();
            if constexpr (ByNumber<Value>)
                value = NumberForm<Value>::from(*number);
            else
                value = *number != 0;
        }
    }

    template <class Value>
    void list(const SqlValue& column, Value& value, const FieldSpec& spec) {
        const auto* text = std::get_if<std::string>(&column);
        if (text == nullptr) return;
        const auto json = parseJson(*text);
        if (!json) return fail();
        Reading reading;
        readValue(reading, *json, Place(), value, spec);
        if (reading.refused()) fail();
    }

    const SqlValue& next() {
        static const SqlValue none;
        if (m_next < m_row.size()) return m_row[m_next++];
        fail();
        return none;
    }
    void fail() { m_good = false; }

    std::span<const SqlValue> m_row;
    std::size_t m_next = 0;
    bool m_good = true;
};

/// The id of a row of what has no id: the words of its key, so that the same entry has the same row again.
[[nodiscard]] inline std::string rowId(const PhaseEntry& entry) {
    return entry.on.iso();
}
[[nodiscard]] inline std::string rowId(const CheckIn& entry) {
    return entry.on.iso();
}
[[nodiscard]] inline std::string rowId(const RuleEntry& entry) {
    return entry.on.iso() + ' ' + std::string(word(entry.name));
}
[[nodiscard]] inline std::string rowId(const Lock& entry) {
    std::string id = entry.week.iso() + ' ' + entry.target.text();
    return entry.target.isRest() ? id + ' ' + std::string(word(entry.day)) : id;
}
[[nodiscard]] inline std::string rowId(const ShownWeek& entry) {
    return entry.week.iso() + ' ' + entry.on.iso();
}
[[nodiscard]] inline std::string rowId(const OwnDecision& entry) {
    return entry.week.iso() + ' ' + entry.session.text();
}
[[nodiscard]] inline std::string rowId(const OwnActivity& entry) {
    return entry.name;
}
[[nodiscard]] inline std::string rowId(const IssuedPlan& entry) {
    return entry.on.iso() + ' ' + std::string(word(entry.by)) + ' ' + Digest::of(entry.plan).hex();
}

/// The columns of an entry's table between the runner's id and the digest; the first is `id`.
template <class Entry>
[[nodiscard]] std::vector<std::string> columnsOf() {
    SqlRow row;
    std::vector<std::string> names;
    if constexpr (!requires(Entry entry) { entry.id; }) names.emplace_back("id");
    RowWriter(row, &names).whole(Entry{});
    return names;
}

/// An entry as the values of its columns.
template <class Entry>
[[nodiscard]] SqlRow rowOf(const Entry& entry) {
    SqlRow row;
    if constexpr (requires { entry.id; }) {
        RowWriter(row).whole(entry);
    } else {
        row.emplace_back();
        RowWriter(row).whole(entry);
        if constexpr (requires { rowId(entry); })
            row.front() = rowId(entry);
        else
            // Known by all that it says.
            row.front() = RowDigester(std::string(tableOf<Entry>), columnsOf<Entry>())({}, row).hex();
    }
    return row;
}

/// The entry of a row, or nothing if it is not one.
template <class Entry>
[[nodiscard]] std::optional<Entry> entryOf(std::span<const SqlValue> row) {
    if (row.empty()) return std::nullopt;
    Entry entry;
    RowReader reader(requires { entry.id; } ? row : row.subspan(1));
    reader.whole(entry);
    if (!reader.good()) return std::nullopt;
    return entry;
}

}  // namespace restride
