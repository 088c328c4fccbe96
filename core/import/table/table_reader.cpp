// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/folded_name.h"
#include "core/import/limits.h"
#include "core/import/readers.h"
#include "core/import/table/activity_table.h"
#include "core/import/table/csv.h"
#include "core/import/table/strength_table.h"
#include "core/import/table/table_dialects.h"
#include "core/import/table/table_findings.h"
#include "core/import/table/text_encoding.h"
#include "core/import/table/track_table.h"

#include <algorithm>
#include <utility>

namespace restride {

namespace {

std::string_view encodingWord(TextEncoding encoding) {
    if (encoding == TextEncoding::Windows1252) return "windows-1252";
    return encoding == TextEncoding::Utf16 ? "utf-16" : "utf-8";
}

void tellEncoding(const DecodedText& text, TableFindings& findings) {
    if (text.encoding == TextEncoding::Ascii) return;
    const bool certain = text.marked || text.encoding == TextEncoding::Utf8;
    findings.know(GuessSubject::Encoding, encodingWord(text.encoding),
                  text.marked ? GuessBasis::Told : GuessBasis::Rows, text.fitting, text.strange,
                  certain ? Sureness::Certain : Sureness::Likely);
}

void tellSeparator(const SeparatorFound& found, TableFindings& findings) {
    const std::string_view word = found.separator == ',' ? "comma" : found.separator == ';' ? "semicolon" : "tab";
    if (!found.told && found.support == 0) return;
    findings.know(GuessSubject::Separator, word, found.told ? GuessBasis::Told : GuessBasis::Rows, found.support,
                  found.against, found.against > found.support ? Sureness::Likely : Sureness::Certain);
}

/// In brackets, or the last word: `Time (min)`, `Dauer in Minuten`, `Seconds`.
Unit unitIn(const HeaderCell& cell) {
    if (cell.unit != Unit::Untold) return cell.unit;
    return unitOfWord(std::string_view(cell.text).substr(cell.text.find_last_of(' ') + 1));
}

/// What the user named goes over what the header says. The names that are not there.
std::vector<std::string> nameColumns(TableColumns& columns, std::span<const HeaderCell> header,
                                     const ImportOptions& options, TableFindings& findings) {
    std::vector<std::string> missing;
    int named = 0;
    for (const NamedColumn& column : options.columns) {
        const std::size_t index = fieldIndex(fieldOf(column.meaning));
        const auto at = namedColumn(header, column.header);
        if (!at) {
            missing.push_back(column.header);
            continue;
        }
        columns.at[index] = at;
        columns.unit[index] = unitIn(header[*at]);
        columns.unitInHeader[index] = columns.unit[index] != Unit::Untold;
        ++named;
    }
    if (named > 0) findings.know(GuessSubject::Columns, std::to_string(named), GuessBasis::Option, named);
    return missing;
}

bool isEnough(const TableColumns& columns) {
    return columns.has(Field::Date) &&
           (columns.has(Field::Length) || columns.has(Field::Timer) || columns.has(Field::Elapsed));
}

void askColumns(std::span<const HeaderCell> header, TableFindings& findings) {
    std::vector<std::string> choices;
    for (const HeaderCell& cell : header) choices.push_back(skipDetail(cell.text));
    const std::string first = header.empty() ? std::string() : header.front().text;
    // One column of words is no table.
    if (header.size() > 1) findings.ask(GuessSubject::Columns, std::move(choices));
    findings.skip(0, SkipReason::UnknownFormat, first);
}

/// Metres a second at which people run with or without breaks to walk: 2:34 to 10:25 a kilometre.
bool isRunningPace(const Activity& activity) {
    constexpr double slowest = 1.6;
    constexpr double fastest = 6.5;
    const auto time = activity.timer ? activity.timer : activity.elapsed;
    if (!activity.distance || !time) return false;
    const double speed = static_cast<double>(activity.distance->count()) / static_cast<double>(time->count());
    return slowest <= speed && speed <= fastest;
}

/// A table without a word on the sport is one of runs if every row could be one: told, and asked of the user else.
void takeForRuns(TableFindings& findings) {
    std::vector<Activity>& activities = findings.read().activities;
    const auto runs = std::ranges::count_if(activities, isRunningPace);
    if (runs == 0 || runs < std::ssize(activities)) return;
    for (Activity& activity : activities) activity.sport = Sport::Run;
    findings.know(GuessSubject::Sport, "run", GuessBasis::PlausiblePace, static_cast<int>(runs), 0, Sureness::Likely);
}

void readPlainTable(CsvRows& rows, std::span<const HeaderCell> header, const ImportOptions& options,
                    TableFindings& findings) {
    RecognizedTable table{&plainDialect(), {}};
    const bool all = nameColumns(table.columns, header, options, findings).empty();
    if (!all || !isEnough(table.columns)) return askColumns(header, findings);
    readActivityTable(rows, table, options, findings);
    if (!table.columns.has(Field::Sport) && !options.sport) takeForRuns(findings);
}

void readRows(CsvRows& rows, const ImportOptions& options, TableFindings& findings) {
    if (!rows.next()) return findings.skip(0, SkipReason::Empty, "");
    if (!isWholeRow(rows, findings)) return;
    const std::vector<HeaderCell> header = headerCells(rows.cells());
    const auto told = [&](std::string_view name) {
        findings.know(GuessSubject::Format, name, GuessBasis::Told, static_cast<int>(header.size()));
    };
    if (const auto track = recognizeTrackTable(header)) {
        told("opentracks");
        readTrackTable(rows, *track, options, findings);
    } else if (const auto strength = recognizeStrengthTable(header)) {
        told(strength->name);
        readStrengthTable(rows, *strength, options, findings);
    } else if (auto table = recognizeTable(header)) {
        told(table->dialect->name);
        for (const std::string& missing : nameColumns(table->columns, header, options, findings))
            findings.skip(0, SkipReason::NoSuchColumn, missing);
        readActivityTable(rows, *table, options, findings);
    } else {
        readPlainTable(rows, header, options, findings);
    }
}

}  // namespace

ReadFile readTable(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    ReadFile read;
    TableFindings findings(read, file);
    if (bytes.size() > limits::unpackedBytes) {
        findings.skip(0, SkipReason::TooLarge, "unpackedBytes");
        return read;
    }
    const DecodedText decoded = decodeText(bytes);
    const std::string_view text = decoded.of(bytes);
    tellEncoding(decoded, findings);
    const SeparatorFound separator = findSeparator(text);
    tellSeparator(separator, findings);
    CsvRows rows(withoutSeparatorLine(text), separator.separator);
    readRows(rows, options, findings);
    return read;
}

}  // namespace restride
