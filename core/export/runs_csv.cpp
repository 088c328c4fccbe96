// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/runs_csv.h"

#include "core/diary/own_columns.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace restride {

namespace {

/// A spreadsheet runs what begins like this. What begins with our apostrophe already gets another one, so that reading
/// can take one away.
bool looksLikeFormula(std::string_view text) {
    const auto begin = text.find_first_not_of(textMark);
    return begin != std::string_view::npos && formulaStarters.find(text[begin]) != std::string_view::npos;
}

std::string inQuotes(std::string_view text) {
    if (text.find_first_of("\",\r\n") == std::string_view::npos && !text.starts_with(' ') && !text.ends_with(' '))
        return std::string(text);
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

/// One line of the table, cell by cell, in the order of `ownColumns`.
class Row {
public:
    void number(std::int64_t value) { cell(std::to_string(value)); }
    template <class Value>
    void count(const std::optional<Value>& value) {
        cell(value ? std::to_string(value->count()) : std::string());
    }
    void count(const std::optional<int>& value) { cell(value ? std::to_string(*value) : std::string()); }
    template <class Point>
    void score(const std::optional<Point>& value) {
        cell(value ? std::to_string(value->value()) : std::string());
    }
    template <class Enum>
    void word(const std::optional<Enum>& value) {
        cell(value ? std::string(restride::word(*value)) : std::string());
    }
    void text(std::string_view value) {
        cell(inQuotes(looksLikeFormula(value) ? textMark + std::string(value) : std::string(value)));
    }

    [[nodiscard]] std::string take() { return std::move(m_line) + "\r\n"; }

private:
    void cell(const std::string& value) {
        if (m_cells++ > 0) m_line += ',';
        m_line += value;
    }
    std::string m_line;
    int m_cells = 0;
};

std::string clockText(const std::optional<TimeOfDay>& time) {
    if (!time) return {};
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(time->minutes / 60) + ':' + two(time->minutes % 60);
}

std::optional<PainScore> morningPain(const CheckIn* checkIn) {
    return checkIn == nullptr ? std::nullopt : checkIn->morningPain;
}

std::string sourceNames(const Run& run) {
    std::string names;
    for (const RunSource& source : run.sources) names += (names.empty() ? "" : "; ") + source.file;
    return names;
}

void addKnee(Row& row, const KneeResponse& knee) {
    row.score(knee.before);
    row.score(knee.during);
    row.word(knee.settle);
    row.word(knee.swelling);
}

std::string lineOf(const Diary& diary, const Run& run) {
    Row row;
    row.text(run.on.iso());
    row.text(clockText(run.at));
    row.word(std::optional(run.kind));
    row.number(run.distance.count());
    row.count(run.duration);
    row.count(run.elapsed);
    row.score(run.effort);
    row.count(run.cadence);
    row.word(run.surface);
    row.count(run.climb);
    row.count(run.descent);
    addKnee(row, run.knee.value_or(KneeResponse{}));
    row.score(morningPain(checkInOn(diary, run.on)));
    row.score(morningPain(checkInOn(diary, run.on + 1)));
    row.text(run.note);
    row.text(sourceNames(run));
    row.text(run.id.text());
    return row.take();
}

std::string headerLine() {
    std::string line;
    for (const std::string_view name : ownColumns) line += (line.empty() ? "" : ",") + std::string(name);
    return line + "\r\n";
}

}  // namespace

std::string runsCsv(const Diary& diary, ByteOrderMark mark) {
    std::string table = mark == ByteOrderMark::With ? "\xEF\xBB\xBF" : "";
    table += headerLine();
    for (const Run& run : diary.runs) table += lineOf(diary, run);
    return table;
}

}  // namespace restride
