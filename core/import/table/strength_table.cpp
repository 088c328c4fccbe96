// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/strength_table.h"

#include "core/import/folded_name.h"
#include "core/import/limits.h"
#include "core/import/sport_words.h"
#include "core/import/table/activity_table.h"
#include "core/import/table/exercise_names.h"
#include "core/import/table/written_date.h"
#include "core/import/table/written_number.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace restride {

namespace {

constexpr double kilogramsOfPound = 0.45359237;

// What the diary document allows.
constexpr int mostReps = 1'000;
constexpr int longestHold = 3'600;
/// Tenths of a kilogram.
constexpr double heaviestLoad = 10'000;

struct SetColumn {
    SetField field;
    std::string_view name;
    Unit unit = Unit::Untold;
};

constexpr std::array hevyColumns{
    SetColumn{SetField::Workout, "title"},
    SetColumn{SetField::Start, "start_time"},
    SetColumn{SetField::End, "end_time"},
    SetColumn{SetField::Exercise, "exercise_title"},
    SetColumn{SetField::SetOrder, "set_index"},
    SetColumn{SetField::Weight, "weight_kg", Unit::Kilogram},
    SetColumn{SetField::Weight, "weight_lbs", Unit::Pound},
    SetColumn{SetField::Reps, "reps"},
    SetColumn{SetField::Length, "distance_km"},
    SetColumn{SetField::Length, "distance_miles"},
    SetColumn{SetField::Seconds, "duration_seconds"},
    SetColumn{SetField::Exertion, "rpe"},
};
constexpr std::array strongColumns{
    SetColumn{SetField::Start, "Date"},
    SetColumn{SetField::Workout, "Workout Name"},
    SetColumn{SetField::SessionTime, "Duration"},
    SetColumn{SetField::Exercise, "Exercise Name"},
    SetColumn{SetField::SetOrder, "Set Order"},
    SetColumn{SetField::Weight, "Weight"},
    SetColumn{SetField::WeightUnit, "Weight Unit"},
    SetColumn{SetField::Reps, "Reps"},
    SetColumn{SetField::Length, "Distance"},
    SetColumn{SetField::Seconds, "Seconds"},
    SetColumn{SetField::Exertion, "RPE"},
};
constexpr std::array fitbodColumns{
    SetColumn{SetField::Start, "Date"},        SetColumn{SetField::Exercise, "Exercise"},
    SetColumn{SetField::Reps, "Reps"},         SetColumn{SetField::Weight, "Weight"},
    SetColumn{SetField::Seconds, "Duration"},  SetColumn{SetField::Length, "Distance"},
    SetColumn{SetField::SetOrder, "isWarmup"},
};

struct StrengthDialect {
    std::string_view name;
    std::span<const SetColumn> columns;
    std::span<const SetField> marks;
    std::optional<DecimalSign> sign;
};
constexpr std::array hevyMarks{SetField::Start, SetField::Workout, SetField::Exercise, SetField::SetOrder};
constexpr std::array strongMarks{SetField::Start, SetField::Workout, SetField::Exercise, SetField::SetOrder,
                                 SetField::Reps};
constexpr std::array fitbodMarks{SetField::Start, SetField::Exercise, SetField::Reps, SetField::Weight,
                                 SetField::SetOrder};
constexpr std::array<StrengthDialect, 3> strengthDialects{{{"hevy", hevyColumns, hevyMarks, DecimalSign::Point},
                                                           {"strong", strongColumns, strongMarks, {}},
                                                           {"fitbod", fitbodColumns, fitbodMarks, DecimalSign::Point}}};

std::optional<StrengthTable> recognizedAs(const StrengthDialect& dialect, std::span<const HeaderCell> header) {
    StrengthTable table;
    table.name = dialect.name;
    table.sign = dialect.sign;
    for (std::size_t at = 0; at < header.size(); ++at) {
        for (const SetColumn& column : dialect.columns) {
            auto& place = table.at[static_cast<std::size_t>(column.field)];
            if (place || header[at].folded != headerCell(column.name).folded) continue;
            place = at;
            if (column.field == SetField::Weight)
                table.weight = column.unit == Unit::Untold ? header[at].unit : column.unit;
        }
    }
    const bool all = std::ranges::all_of(
        dialect.marks, [&table](SetField field) { return table.at[static_cast<std::size_t>(field)].has_value(); });
    return all ? std::optional(table) : std::nullopt;
}

/// One row of a log, before units are known.
struct LoggedSet {
    std::string_view start;
    std::string_view workout;
    std::string_view minutes;
    std::string_view end;
    std::string_view exercise;
    std::string_view weight;
    std::string_view weightUnit;
    std::string_view reps;
    std::string_view seconds;
    std::string_view exertion;
    int line = 0;
    [[nodiscard]] bool sameSession(const LoggedSet& other) const {
        return start == other.start && workout == other.workout;
    }
};

class StrengthReader {
public:
    StrengthReader(const StrengthTable& table, const ImportOptions& options, TableFindings& findings)
        : m_table(table), m_options(options), m_findings(findings) {}

    void read(CsvRows& rows) {
        collect(rows);
        findSign();
        findWeightUnit();
        findDateOrder();
        for (std::size_t begin = 0; begin < m_sets.size();) {
            std::size_t end = begin + 1;
            while (end < m_sets.size() && m_sets[end].sameSession(m_sets[begin])) ++end;
            readSession(std::span(m_sets).subspan(begin, end - begin));
            begin = end;
        }
    }

private:
    static std::string_view cellOf(const CsvRows& rows, const StrengthTable& table, SetField field) {
        const auto at = table.at[static_cast<std::size_t>(field)];
        return at && *at < rows.cells().size() ? rows.cells()[*at] : std::string_view();
    }

    void collect(CsvRows& rows) {
        constexpr std::size_t piece = 4'096;
        for (std::size_t count = 0; rows.next(); ++count) {
            if (count % piece == 0 && m_options.cancelled()) return m_sets.clear();
            if (isWholeRow(rows, m_findings)) collectRow(rows);
        }
        tellIfCutShort(rows, m_findings);
    }

    void collectRow(const CsvRows& rows) {
        const auto cell = [&](SetField field) { return cellOf(rows, m_table, field); };
        const std::string_view exercise = withoutOuterBlanks(cell(SetField::Exercise));
        const std::string_view order = withoutOuterBlanks(cell(SetField::SetOrder));
        // Strong writes notes and rests between the sets.
        if (exercise.empty() || order == "Rest Timer" || order == "Note") return;
        if (goesFar(cell(SetField::Length))) return m_findings.skip(rows.line(), SkipReason::OtherSport, exercise);
        m_sets.push_back({cell(SetField::Start), cell(SetField::Workout), cell(SetField::SessionTime),
                          cell(SetField::End), exercise, cell(SetField::Weight), cell(SetField::WeightUnit),
                          cell(SetField::Reps), cell(SetField::Seconds), cell(SetField::Exertion), rows.line()});
    }

    /// A run or a ride among the sets.
    static bool goesFar(std::string_view cell) {
        const auto number = writtenNumber(cell);
        return number && number->value(DecimalSign::Point).value_or(0) > 0;
    }

    void findSign() {
        int points = 0;
        int commas = 0;
        for (const LoggedSet& set : m_sets) {
            const auto number = writtenNumber(set.weight);
            if (!number) continue;
            if (!number->ifComma) ++points;
            if (!number->ifPoint) ++commas;
        }
        m_sign = m_options.decimalSign ? m_options.decimalSign : m_table.sign;
        if (!m_sign && points > 0 && commas == 0) m_sign = DecimalSign::Point;
        if (!m_sign && commas > 0 && points == 0) m_sign = DecimalSign::Comma;
        if (points + commas == 0 || !m_sign) return;
        const bool point = *m_sign == DecimalSign::Point;
        m_findings.know(GuessSubject::DecimalSign, point ? "point" : "comma",
                        m_options.decimalSign ? GuessBasis::Option : GuessBasis::Rows, point ? points : commas,
                        point ? commas : points);
    }

    void findWeightUnit() {
        m_unit = m_table.weight;
        int telling = 0;
        int weights = 0;
        for (const LoggedSet& set : m_sets) {
            if (!isLoaded(set)) continue;
            ++weights;
            if (isWeight(unitOfWord(set.weightUnit))) ++telling;
        }
        if (weights == 0) return;
        if (isWeight(m_unit) || telling > 0) {
            const Unit told = isWeight(m_unit) ? m_unit : unitOfWord(firstUnit());
            m_findings.know(GuessSubject::WeightUnit, told == Unit::Pound ? "lb" : "kg", GuessBasis::Told,
                            isWeight(m_unit) ? weights : telling);
        } else if (m_options.weightUnit) {
            m_unit = *m_options.weightUnit == WeightUnit::Pound ? Unit::Pound : Unit::Kilogram;
            m_findings.know(GuessSubject::WeightUnit, m_unit == Unit::Pound ? "lb" : "kg", GuessBasis::Option, weights);
        } else {
            m_findings.know(GuessSubject::WeightUnit, "", GuessBasis::Rows, 0, 0, Sureness::Unclear);
            m_findings.ask(GuessSubject::WeightUnit, {"kg", "lb"});
        }
    }

    static bool isWeight(Unit unit) { return unit == Unit::Kilogram || unit == Unit::Pound; }

    std::string_view firstUnit() const {
        for (const LoggedSet& set : m_sets)
            if (isLoaded(set) && isWeight(unitOfWord(set.weightUnit))) return set.weightUnit;
        return {};
    }

    static bool isLoaded(const LoggedSet& set) {
        const auto number = writtenNumber(set.weight);
        return number && (number->ifPoint.value_or(0) > 0 || number->ifComma.value_or(0) > 0);
    }

    void findDateOrder() {
        int open = 0;
        for (const LoggedSet& set : m_sets) {
            const auto date = writtenDate(set.start);
            if (date && date->form != DateForm::Whole && date->form != DateForm::Dotted) ++open;
        }
        m_order = m_options.dateOrder;
        if (open == 0) return;
        if (m_order) {
            m_findings.know(GuessSubject::DateOrder, *m_order == DateOrder::MonthDayYear ? "mdy" : "dmy",
                            GuessBasis::Option, open);
        } else {
            m_findings.know(GuessSubject::DateOrder, "", GuessBasis::Rows, 0, 0, Sureness::Unclear);
            m_findings.ask(GuessSubject::DateOrder, {"dmy", "mdy"});
        }
    }

    void readSession(std::span<const LoggedSet> sets) {
        const LoggedSet& first = sets.front();
        const auto written = writtenDate(first.start);
        if (isMissingCell(first.start)) return m_findings.skip(first.line, SkipReason::NoDate, first.workout);
        if (!written) return m_findings.skip(first.line, SkipReason::BadRow, first.start);
        const bool dotted = written->form == DateForm::Dotted;
        const auto day = written->date(dotted ? m_order.value_or(DateOrder::DayMonthYear) : m_order);
        if (!day) {
            const bool unclear = written->form != DateForm::Whole && !m_order;
            return m_findings.skip(first.line, unclear ? SkipReason::Unclear : SkipReason::BadRow, first.start);
        }
        if (m_findings.read().strength.size() == limits::activities)
            return m_findings.skip(first.line, SkipReason::TooLarge, "activities");
        StrengthLog log;
        log.session.on = *day;
        constexpr std::int64_t secondsOfDay = 86'400;
        if (written->second) log.localStart = (*day - Date{}) * secondsOfDay + *written->second;
        log.session.minutes = sessionMinutes(first, *written);
        log.title = std::string(withoutOuterBlanks(first.workout));
        log.file = m_findings.file();
        log.line = first.line;
        if (addSets(log.session, sets)) m_findings.read().strength.push_back(std::move(log));
    }

    static std::optional<Minutes> sessionMinutes(const LoggedSet& set, const WrittenDate& start) {
        constexpr std::int64_t most = 24 * 60;
        std::optional<std::int64_t> count;
        const auto end = writtenDate(set.end);
        if (end && end->form == start.form && end->second && start.second) {
            const auto order = DateOrder::DayMonthYear;
            const auto from = start.date(order);
            const auto to = end->date(order);
            if (from && to) count = (*to - *from) * most + (*end->second - *start.second) / 60;
        }
        const auto written = writtenDuration(set.minutes, DecimalSign::Point);
        if (!count && written && written->form == DurationForm::Whole) count = std::llround(written->seconds / 60);
        if (!count || *count <= 0 || *count > most) return std::nullopt;
        return minutes(*count);
    }

    /// All or none: half a session would look like a whole one.
    bool addSets(StrengthSession& session, std::span<const LoggedSet> sets) {
        for (const LoggedSet& logged : sets) {
            StrengthSet set;
            set.exercise = exerciseKey(logged.exercise);
            set.reps = wholeNumber(logged.reps, 1, mostReps);
            set.hold = wholeNumber(logged.seconds, 1, longestHold);
            if (const auto exertion = number(logged.exertion); exertion && *exertion >= 1 && *exertion <= 10)
                set.rir = static_cast<int>(std::floor(10 - *exertion));
            if (isLoaded(logged)) {
                const auto tenths = tenthsOfKilogram(logged);
                if (!tenths) {
                    m_findings.skip(logged.line, SkipReason::Unclear, logged.weight);
                    return false;
                }
                if (*tenths > heaviestLoad) {
                    m_findings.skip(logged.line, SkipReason::OutOfRange, logged.weight);
                    return false;
                }
                set.load = static_cast<int>(std::lround(*tenths));
            }
            session.sets.push_back(std::move(set));
        }
        return true;
    }

    std::optional<double> number(std::string_view cell) const {
        const auto written = writtenNumber(cell);
        return written ? written->value(m_sign) : std::nullopt;
    }

    std::optional<int> wholeNumber(std::string_view cell, int least, int greatest) const {
        const auto value = number(cell);
        if (!value || !(*value > least - 0.5) || !(*value < greatest + 0.5)) return std::nullopt;
        return static_cast<int>(std::lround(*value));
    }

    std::optional<double> tenthsOfKilogram(const LoggedSet& set) const {
        const Unit own = unitOfWord(set.weightUnit);
        const Unit unit = isWeight(own) ? own : m_unit;
        const auto value = number(set.weight);
        if (!value || !isWeight(unit)) return std::nullopt;
        return *value * 10 * (unit == Unit::Pound ? kilogramsOfPound : 1);
    }

    const StrengthTable& m_table;
    const ImportOptions& m_options;
    TableFindings& m_findings;
    std::vector<LoggedSet> m_sets;
    std::optional<DecimalSign> m_sign;
    Unit m_unit = Unit::Untold;
    std::optional<DateOrder> m_order;
};

}  // namespace

std::optional<StrengthTable> recognizeStrengthTable(std::span<const HeaderCell> header) {
    for (const StrengthDialect& dialect : strengthDialects)
        if (auto table = recognizedAs(dialect, header)) return table;
    return std::nullopt;
}

void readStrengthTable(CsvRows& rows, const StrengthTable& table, const ImportOptions& options,
                       TableFindings& findings) {
    StrengthReader(table, options, findings).read(rows);
}

}  // namespace restride
