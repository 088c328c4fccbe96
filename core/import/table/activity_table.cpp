// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/activity_table.h"

#include "core/import/folded_name.h"
#include "core/import/limits.h"
#include "core/import/sport_words.h"
#include "core/import/table/table_form.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace restride {

namespace {

constexpr std::int64_t daySeconds = 86'400;
constexpr double farthestMetres = 10'000'000;
constexpr double longestSeconds = 100.0 * daySeconds;
/// Metres a second that no runner has: a wrong unit.
constexpr double fastestRunning = 12.5;
constexpr int highestClimb = 30'000;

bool isBlankRow(std::span<const std::string_view> cells) {
    return std::ranges::all_of(cells, [](std::string_view cell) { return withoutOuterBlanks(cell).empty(); });
}

/// Tables have few words for sports, again and again.
class SportMemory {
public:
    Sport sportOf(std::string_view word) {
        if (word != m_word || m_word.empty()) {
            m_word = word;
            m_sport = sportOfWord(word);
        }
        return m_sport;
    }

private:
    std::string_view m_word;
    Sport m_sport = Sport::Unknown;
};

TableRow tableRow(const CsvRows& rows, const TableColumns& columns, SportMemory& sports) {
    TableRow row;
    row.line = rows.line();
    for (std::size_t i = 0; i < fieldCount; ++i)
        if (columns.at[i] && *columns.at[i] < rows.cells().size()) row.cells[i] = rows.cells()[*columns.at[i]];
    row.sport = sports.sportOf(row[Field::Sport]);
    return row;
}

std::vector<TableRow> collectRows(CsvRows& rows, const RecognizedTable& table, const ImportOptions& options,
                                  TableFindings& findings) {
    std::vector<TableRow> collected;
    SportMemory sports;
    constexpr std::size_t piece = 4'096;
    for (std::size_t count = 0; rows.next(); ++count) {
        if (count % piece == 0 && options.cancelled()) return {};
        if (isBlankRow(rows.cells())) continue;
        const std::string_view ends = table.dialect->ends;
        if (!ends.empty() && withoutOuterBlanks(rows.cells().front()) == ends) break;
        if (!isWholeRow(rows, findings)) continue;
        if (collected.size() == limits::activities) {
            findings.skip(rows.line(), SkipReason::TooLarge, "activities");
            break;
        }
        collected.push_back(tableRow(rows, table.columns, sports));
    }
    tellIfCutShort(rows, findings);
    return collected;
}

/// Without the apostrophe that keeps a spreadsheet from running the text.
std::string_view withoutFormulaMark(std::string_view text) {
    const std::size_t begin = text.find_first_not_of('\'');
    if (begin == 0 || begin == std::string_view::npos) return text;
    constexpr std::string_view starters = "=+-@\t\r";
    return starters.find(text[begin]) == std::string_view::npos ? text : text.substr(1);
}

/// Reads one row after the other in the form that was found for all of them.
class RowReader {
public:
    RowReader(const RecognizedTable& table, const TableForm& form, TableFindings& findings)
        : m_table(table), m_form(form), m_findings(findings) {}

    void read(const TableRow& row) {
        m_row = &row;
        m_activity = Activity{};
        if (readStart() && readSizes() && isWithinBounds()) keep();
    }

private:
    bool refuse(SkipReason reason, std::string_view detail) {
        m_findings.skip(m_row->line, reason, detail);
        return false;
    }
    std::string_view cell(Field field) const { return (*m_row)[field]; }
    bool own() const { return m_table.dialect->own; }

    std::string text(Field field) const {
        return std::string(own() ? withoutFormulaMark(cell(field)) : withoutOuterBlanks(cell(field)));
    }

    bool readStart() {
        if (isMissingCell(cell(Field::Date))) return refuse(SkipReason::NoDate, cell(Field::Title));
        const auto written = writtenDate(cell(Field::Date));
        if (!written) return refuse(SkipReason::BadRow, cell(Field::Date));
        const auto day = m_form.dateIn(*written);
        const bool orderOpen = written->form == DateForm::ShortYear ? !m_form.shortYearOrder : !m_form.dateOrder;
        if (!day && written->form != DateForm::Whole && orderOpen)
            return refuse(SkipReason::Unclear, cell(Field::Date));
        if (!day) return refuse(SkipReason::BadRow, cell(Field::Date));
        m_activity.start = startTime(*day, *written);
        return true;
    }

    StartTime startTime(Date day, const WrittenDate& written) const {
        StartTime start;
        const auto second = written.second ? written.second : writtenTimeOfDay(cell(Field::Time));
        const std::int64_t moment = (day - Date{}) * daySeconds + second.value_or(0);
        start.dayOnly = !second;
        if (second && written.offset) {
            start.utc = moment - *written.offset;
            // `Z` says nothing of the place.
            if (*written.offset != 0) start.local = moment;
        } else if (second && m_table.dialect->utc) {
            start.utc = moment;
        } else {
            start.local = moment;
        }
        return start;
    }

    bool readSizes() {
        m_activity.sportWord = text(Field::Sport);
        m_activity.sport = m_row->sport;
        if (own() && !isRunning(m_activity.sport)) m_activity.sport = Sport::Run;
        return readDistance() && readTimes();
    }

    bool readDistance() {
        const Field field = m_form.lengthIn(*m_row);
        const std::string_view told = cell(field);
        if (isMissingCell(told)) return true;
        if (!writtenNumber(told)) return refuse(SkipReason::BadRow, told);
        const bool swim = m_activity.sport == Sport::Swimming;
        const auto metresTold = m_form.metresIn(*m_row, swim);
        // Pools in yards or metres: the swim is kept, its distance is not.
        const bool noMatter = m_form.numberIn(*m_row, field) == 0.0 || (swim && m_form.swimsInMetres);
        if (!metresTold) return noMatter || refuse(SkipReason::Unclear, told);
        if (*metresTold < 0 || *metresTold > farthestMetres) return refuse(SkipReason::OutOfRange, told);
        const auto whole = static_cast<std::int64_t>(std::llround(*metresTold));
        if (whole > 0) m_activity.distance = metres(whole);
        return true;
    }

    bool readTimes() {
        return readTime(Field::Timer, m_activity.timer) && readTime(Field::Elapsed, m_activity.elapsed) &&
               (m_activity.elapsed || readTime(Field::ElapsedAgain, m_activity.elapsed));
    }

    bool readTime(Field field, std::optional<Duration>& time) {
        const std::string_view told = cell(field);
        if (isMissingCell(told)) return true;
        const auto secondsTold = m_form.secondsIn(*m_row, field);
        if (!secondsTold) {
            const auto sign = m_form.sign[fieldIndex(field)];
            const bool open = writtenDuration(told, sign.value_or(DecimalSign::Point)).has_value();
            return refuse(open ? SkipReason::Unclear : SkipReason::BadRow, told);
        }
        if (*secondsTold < 0 || *secondsTold > longestSeconds) return refuse(SkipReason::OutOfRange, told);
        const auto whole = static_cast<std::int64_t>(std::llround(*secondsTold));
        if (whole > 0) time = seconds(whole);
        return true;
    }

    bool isWithinBounds() {
        const auto time = m_activity.timer ? m_activity.timer : m_activity.elapsed;
        if (own() || !isRunning(m_activity.sport) || !m_activity.distance || !time) return true;
        const auto far = static_cast<double>(m_activity.distance->count());
        if (far <= fastestRunning * static_cast<double>(time->count())) return true;
        return refuse(SkipReason::OutOfRange, cell(m_form.lengthIn(*m_row)));
    }

    std::optional<int> wholeIn(Field field, double scale, int least, int greatest) const {
        const auto number = m_form.numberIn(*m_row, field);
        if (!number || !(*number * scale > least - 0.5) || !(*number * scale < greatest + 0.5)) return std::nullopt;
        return static_cast<int>(std::lround(*number * scale));
    }

    void keep() {
        // A workout that was planned and not done has neither.
        const bool done = m_activity.distance || m_activity.timer || m_activity.elapsed;
        if (!done && !own()) {
            refuse(SkipReason::NotAnActivity, cell(Field::Title));
            return;
        }
        readRest();
        m_findings.read().activities.push_back(std::move(m_activity));
    }

    void readRest() {
        if (m_form.metresOfClimb) {
            m_activity.climb = wholeIn(Field::Climb, *m_form.metresOfClimb, 0, highestClimb);
            m_activity.descent = wholeIn(Field::Descent, *m_form.metresOfClimb, 0, highestClimb);
        }
        if (m_form.cadenceSteps && isRunning(m_activity.sport))
            m_activity.cadence = wholeIn(Field::Cadence, *m_form.cadenceSteps, 1, 300);
        const int leastEffort = own() ? 0 : 1;
        if (const auto told = wholeIn(Field::Exertion, 1, leastEffort, Effort::highest))
            m_activity.effort = Effort::from(*told);
        m_activity.title = text(Field::Title);
        m_activity.note = text(Field::Note);
        m_activity.device = text(Field::Device);
        m_activity.foreignId = text(Field::Id);
        // Told apart from the ids of services.
        if (own()) m_activity.foreignId.insert(0, "restride:");
        m_activity.linkedFile = text(Field::LinkedFile);
        m_activity.richness = Richness::Row;
        m_activity.kind = own() ? SourceKind::Correction : SourceKind::TableRow;
        m_activity.file = m_findings.file();
        m_activity.line = m_row->line;
    }

    const RecognizedTable& m_table;
    const TableForm& m_form;
    TableFindings& m_findings;
    const TableRow* m_row = nullptr;
    Activity m_activity;
};

}  // namespace

bool isWholeRow(const CsvRows& rows, TableFindings& findings) {
    switch (rows.fault()) {
        case CsvFault::None:
            return true;
        case CsvFault::OpenQuote:
            findings.skip(rows.line(), SkipReason::Damaged, rows.cells().front());
            return false;
        case CsvFault::TooManyColumns:
            findings.skip(rows.line(), SkipReason::TooLarge, "tableColumns");
            return false;
        case CsvFault::CellTooLong:
            findings.skip(rows.line(), SkipReason::TooLarge, "cellBytes");
            return false;
    }
    return true;
}

void tellIfCutShort(const CsvRows& rows, TableFindings& findings) {
    if (rows.cutShort()) findings.skip(rows.line(), SkipReason::TooLarge, "tableRows");
}

void readActivityTable(CsvRows& rows, const RecognizedTable& table, const ImportOptions& options,
                       TableFindings& findings) {
    const std::vector<TableRow> collected = collectRows(rows, table, options, findings);
    const auto count = static_cast<int>(collected.size());
    if (!table.columns.language.empty())
        findings.know(GuessSubject::Language, table.columns.language, GuessBasis::Told, table.columns.named);
    if (table.dialect->utc && count > 0) findings.know(GuessSubject::Zone, "UTC", GuessBasis::Exporter, count);
    const TableForm form = findForm(table, collected, options, findings);
    RowReader reader(table, form, findings);
    for (const TableRow& row : collected) reader.read(row);
}

}  // namespace restride
