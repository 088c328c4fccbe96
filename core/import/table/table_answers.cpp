// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_answers.h"

#include "core/import/import_words.h"
#include "core/import/readers.h"

#include <utility>

namespace restride {

namespace {

struct NamedAnswer {
    std::string_view name;
    std::string_view value;
};

/// `unit=mi`; an empty name where there is no such form.
NamedAnswer namedAnswer(std::string_view text) {
    const auto sign = text.find('=');
    if (sign == std::string_view::npos || sign + 1 == text.size()) return {};
    return {text.substr(0, sign), text.substr(sign + 1)};
}

template <Worded Enum>
bool takeWord(std::optional<Enum>& option, std::string_view value) {
    const auto found = fromWord<Enum>(value);
    if (found) option = found;
    return found.has_value();
}

template <Worded Enum>
std::vector<std::string_view> allWords() {
    return {Words<Enum>::list.begin(), Words<Enum>::list.end()};
}

template <class Value>
void keepTold(std::optional<Value>& option, const std::optional<Value>& told) {
    if (told) option = told;
}

bool takeTimeForm(ImportOptions& options, std::string_view value) {
    const auto form = fromWord<TimeForm>(value);
    if (form) (*form < TimeForm::MinutesAndSeconds ? options.bareTimes : options.clockTimes) = form;
    return form.has_value();
}

/// False when something that was kept is no answer any more.
bool takeAll(ImportOptions& options, const TableAnswers& answers) {
    for (const std::string& one : answers.map)
        if (!takeColumn(options, one)) return false;
    for (const std::string& one : answers.take)
        if (!takeAnswer(options, one)) return false;
    return true;
}

}  // namespace

bool takeColumn(ImportOptions& options, std::string_view answer) {
    const NamedAnswer named = namedAnswer(answer);
    const auto meaning = fromWord<ColumnMeaning>(named.name);
    if (meaning) options.columns.push_back({*meaning, std::string(named.value)});
    return meaning.has_value();
}

bool takeAnswer(ImportOptions& options, std::string_view answer) {
    const NamedAnswer named = namedAnswer(answer);
    if (named.name == "unit") return takeWord(options.distanceUnit, named.value);
    if (named.name == "dates") return takeWord(options.dateOrder, named.value);
    if (named.name == "decimal") return takeWord(options.decimalSign, named.value);
    if (named.name == "duration") return takeTimeForm(options, named.value);
    if (named.name == "weight") return takeWord(options.weightUnit, named.value);
    return named.name == "sport" && takeWord(options.sport, named.value);
}

std::vector<std::string_view> answerWords(std::string_view name) {
    if (name == "unit") return allWords<DistanceUnit>();
    if (name == "dates") return allWords<DateOrder>();
    if (name == "decimal") return allWords<DecimalSign>();
    if (name == "duration") return allWords<TimeForm>();
    if (name == "weight") return allWords<WeightUnit>();
    if (name == "sport") return allWords<Sport>();
    return {};
}

std::string_view answerName(GuessSubject subject) {
    switch (subject) {
        case GuessSubject::DistanceUnit:
            return "unit";
        case GuessSubject::DateOrder:
            return "dates";
        case GuessSubject::DecimalSign:
            return "decimal";
        case GuessSubject::DurationForm:
            return "duration";
        case GuessSubject::WeightUnit:
            return "weight";
        case GuessSubject::Sport:
            return "sport";
        case GuessSubject::Format:
        case GuessSubject::Encoding:
        case GuessSubject::Language:
        case GuessSubject::Separator:
        case GuessSubject::ElevationUnit:
        case GuessSubject::Zone:
        case GuessSubject::Cadence:
        case GuessSubject::Columns:
            break;
    }
    return {};
}

ReadFile readRemembered(std::string_view bytes, const std::string& file, const ImportOptions& options,
                        const TableAnswers& before) {
    ImportOptions remembered = options;
    const bool isNew = formatOf(bytes) != FileFormat::Table || before == TableAnswers{} || !options.columns.empty();
    if (isNew || !takeAll(remembered, before)) return readAny(bytes, file, options);
    keepTold(remembered.distanceUnit, options.distanceUnit);
    keepTold(remembered.dateOrder, options.dateOrder);
    keepTold(remembered.decimalSign, options.decimalSign);
    keepTold(remembered.bareTimes, options.bareTimes);
    keepTold(remembered.clockTimes, options.clockTimes);
    keepTold(remembered.weightUnit, options.weightUnit);
    keepTold(remembered.sport, options.sport);
    ReadFile read = readAny(bytes, file, remembered);
    if (!remembered.sport || options.sport) return read;
    for (Activity& activity : read.activities)
        if (activity.sport == Sport::Unknown) activity.sport = *remembered.sport;
    return read;
}

}  // namespace restride
