// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_streams.h"
#include "app/import_answers.h"
#include "core/import/import_words.h"
#include "ui/text/qt_convert.h"

#include <QStringList>

#include <utility>

namespace restride {

namespace {

struct Answer {
    std::string_view name;
    std::string_view value;
};

/// `unit=mi`; an empty name where there is no such form.
Answer split(std::string_view text) {
    const auto sign = text.find('=');
    if (sign == std::string_view::npos || sign + 1 == text.size()) return {};
    return {text.substr(0, sign), text.substr(sign + 1)};
}

template <Worded Enum>
QString wordsOf() {
    QStringList list;
    for (const std::string_view one : Words<Enum>::list) list += toQString(one);
    return list.join(QStringLiteral(", "));
}

template <Worded Enum>
QString takeWord(std::optional<Enum>& option, const Answer& answer) {
    const auto value = fromWord<Enum>(answer.value);
    if (!value)
        return CommandLine::tr("%1 has to be one of: %2.", "an option's name and its values")
            .arg(toQString(answer.name), wordsOf<Enum>());
    option = value;
    return {};
}

}  // namespace

QString takeColumn(ImportOptions& options, std::string_view text) {
    const Answer answer = split(text);
    const auto meaning = fromWord<ColumnMeaning>(answer.name);
    if (!meaning)
        return CommandLine::tr("--map %1: please write a meaning, = and a column; the meanings are: %2.")
            .arg(toQString(text), wordsOf<ColumnMeaning>());
    options.columns.push_back({*meaning, std::string(answer.value)});
    return {};
}

QString takeAnswer(ImportOptions& options, std::string_view text) {
    const Answer answer = split(text);
    if (answer.name == "unit") return takeWord(options.distanceUnit, answer);
    if (answer.name == "dates") return takeWord(options.dateOrder, answer);
    if (answer.name == "decimal") return takeWord(options.decimalSign, answer);
    if (answer.name == "weight") return takeWord(options.weightUnit, answer);
    if (answer.name == "sport") return takeWord(options.sport, answer);
    return CommandLine::tr("--take %1: please write unit=, dates=, decimal=, weight= or sport= and a value.")
        .arg(toQString(text));
}

}  // namespace restride
