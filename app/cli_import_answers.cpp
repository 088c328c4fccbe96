// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_streams.h"
#include "app/import_answers.h"
#include "core/import/import_words.h"
#include "core/import/table_answers.h"
#include "ui/text/qt_convert.h"

#include <QStringList>

namespace restride {

namespace {

template <class Words>
QString listText(const Words& words) {
    QStringList list;
    for (const std::string_view one : words) list += toQString(one);
    return list.join(QStringLiteral(", "));
}

}  // namespace

QString columnFault(std::string_view answer) {
    return CommandLine::tr("--map %1: please write a meaning, = and a column; the meanings are: %2.")
        .arg(toQString(answer), listText(Words<ColumnMeaning>::list));
}

QString answerFault(std::string_view answer) {
    const std::string_view name = answer.substr(0, answer.find('='));
    const auto words = answerWords(name);
    const bool hasValue = answer.size() > name.size() + 1;
    if (words.empty() || !hasValue)
        return CommandLine::tr(
                   "--take %1: please write unit=, dates=, decimal=, duration=, weight= or sport= and a value.")
            .arg(toQString(answer));
    return CommandLine::tr("%1 has to be one of: %2.", "an option's name and its values")
        .arg(toQString(name), listText(words));
}

}  // namespace restride
