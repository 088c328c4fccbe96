// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/table_form.h"

#include "core/import/import_words.h"
#include "core/import/sport_words.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace restride {

namespace {

constexpr double metresOfFoot = 0.3048;
constexpr std::array timeFields{Field::Timer, Field::Elapsed, Field::ElapsedAgain};

std::string_view orderWord(DateOrder order) {
    if (order == DateOrder::YearMonthDay) return "ymd";
    return order == DateOrder::DayMonthYear ? "dmy" : "mdy";
}

std::string_view unitWord(DistanceUnit unit) {
    if (unit == DistanceUnit::Kilometre) return "km";
    return unit == DistanceUnit::Mile ? "mi" : "m";
}

std::optional<DistanceUnit> distanceUnitOf(Unit unit) {
    if (unit == Unit::Kilometre) return DistanceUnit::Kilometre;
    if (unit == Unit::Mile) return DistanceUnit::Mile;
    if (unit == Unit::Metre) return DistanceUnit::Metre;
    return std::nullopt;
}

std::optional<double> secondsOf(Unit unit) {
    if (unit == Unit::Second) return 1;
    if (unit == Unit::Minute) return 60;
    if (unit == Unit::Hour) return 3'600;
    return std::nullopt;
}

/// Metres a second at which people move: too narrow for a factor of 60 to fit twice.
bool isHumanSpeed(double metresPerSecond) {
    constexpr double slowest = 0.45;
    constexpr double fastest = 20;
    return metresPerSecond >= slowest && metresPerSecond <= fastest;
}

/// A tenth may be mistaken.
bool clearly(int support, int against) {
    return support > 0 && against * 10 <= support;
}

struct Votes {
    int first = 0;
    int second = 0;
    int open = 0;
};

/// What the second of Strava's two distances is to the first.
enum class TwoColumns : std::uint8_t { Same, MetresOfKilometres, MetresOfMiles };

std::optional<TwoColumns> relationOf(double shown, double second) {
    if (shown <= 0 || second <= 0) return std::nullopt;
    const auto near = [ratio = second / shown](double wanted) { return std::abs(ratio - wanted) < wanted * 0.05; };
    if (near(1)) return TwoColumns::Same;
    if (near(metresOf(DistanceUnit::Kilometre))) return TwoColumns::MetresOfKilometres;
    if (near(metresOf(DistanceUnit::Mile))) return TwoColumns::MetresOfMiles;
    return std::nullopt;
}

struct ColumnVotes {
    int same = 0;
    int kilometres = 0;
    int miles = 0;
    /// Rows that end before the second column.
    int shownOnly = 0;
    [[nodiscard]] int metres() const { return kilometres + miles; }
};

class FormFinder {
public:
    FormFinder(const RecognizedTable& table, std::span<const TableRow> rows, const ImportOptions& options,
               TableFindings& findings)
        : m_dialect(*table.dialect), m_columns(table.columns), m_rows(rows), m_options(options), m_findings(findings) {}

    TableForm find() {
        findSigns();
        findDateOrder();
        if (m_dialect.distance == DistanceForm::Twice) {
            findUnitByBothColumns();
        } else if (!findToldUnit()) {
            m_unitOpen = true;
        }
        findDurations();
        if (m_unitOpen) proveUnit();
        findClimbUnit();
        findCadence();
        return m_form;
    }

private:
    Unit unit(Field field) const { return m_columns.unit[fieldIndex(field)]; }

    // Decimal signs.

    Votes signVotes(Field field) const {
        Votes votes;
        for (const TableRow& row : m_rows) {
            const auto number = writtenNumber(row[field]);
            if (!number) continue;
            if (number->openSign()) ++votes.open;
            if (!number->ifComma) ++votes.first;
            if (!number->ifPoint) ++votes.second;
        }
        return votes;
    }

    /// Strava's columns that are not for people are raw numbers.
    std::optional<DecimalSign> habitualSign(Field field) const {
        const bool raw = m_dialect.distance == DistanceForm::Twice && field != Field::Length;
        return raw ? DecimalSign::Point : m_dialect.sign;
    }

    void findSigns() {
        for (const Field field : {Field::Length, Field::LengthAgain, Field::Timer, Field::Elapsed, Field::ElapsedAgain,
                                  Field::Cadence, Field::Climb, Field::Descent, Field::Exertion, Field::Stride})
            if (m_columns.has(field)) findSign(field);
    }

    void findSign(Field field) {
        const std::size_t index = fieldIndex(field);
        const Votes votes = signVotes(field);
        std::optional<DecimalSign>& sign = m_form.sign[index];
        sign = habitualSign(field);
        GuessBasis basis = GuessBasis::Exporter;
        m_form.thousands[index] = m_dialect.forPeople && !sign;
        if (m_options.decimalSign) {
            sign = m_options.decimalSign;
            basis = GuessBasis::Option;
            m_form.thousands[index] = false;
        } else if (votes.first > 0 || votes.second > 0) {
            basis = GuessBasis::Rows;
            if (votes.second == 0) sign = DecimalSign::Point;
            if (votes.first == 0) sign = DecimalSign::Comma;
            if (votes.first > 0 && votes.second > 0) sign.reset();
        }
        if (field == Field::Length) tellSign(votes, sign, basis);
    }

    void tellSign(const Votes& votes, std::optional<DecimalSign> sign, GuessBasis basis) {
        if (votes.first + votes.second + votes.open == 0) return;
        if (sign) {
            const bool point = *sign == DecimalSign::Point;
            m_findings.know(GuessSubject::DecimalSign, point ? "point" : "comma", basis,
                            point ? votes.first : votes.second, point ? votes.second : votes.first);
        } else if (votes.open > 0 && !m_form.thousands[fieldIndex(Field::Length)]) {
            m_findings.know(GuessSubject::DecimalSign, "", GuessBasis::Rows, votes.first, votes.second,
                            Sureness::Unclear);
            m_findings.ask(GuessSubject::DecimalSign, {"point", "comma"});
        } else if (votes.first + votes.second > 0) {
            // Each cell allows one reading only, or it has thousands.
            m_findings.know(GuessSubject::DecimalSign, "both", GuessBasis::Rows, votes.first + votes.second, 0,
                            Sureness::Likely);
        }
    }

    // Dates.

    void findDateOrder() {
        Votes open;
        Votes dotted;
        int shortYears = 0;
        for (const TableRow& row : m_rows) {
            const auto date = writtenDate(row[Field::Date]);
            if (!date) continue;
            if (date->form == DateForm::ShortYear) ++shortYears;
            if (date->form == DateForm::Open) voteOrder(open, *date);
            if (date->form == DateForm::Dotted) voteOrder(dotted, *date);
        }
        m_form.shortYearOrder = m_options.dateOrder;
        if (shortYears > 0) tellShortYears(shortYears);
        if (open.first + open.second + open.open > 0) {
            decideOrder(open);
        } else if (dotted.first + dotted.second + dotted.open > 0) {
            decideDottedOrder(dotted);
        }
    }

    static void voteOrder(Votes& votes, const WrittenDate& date) {
        constexpr int months = 12;
        const bool dayFirst = date.parts[0] > months;
        const bool monthFirst = date.parts[1] > months;
        if (dayFirst && !monthFirst) ++votes.first;
        if (monthFirst && !dayFirst) ++votes.second;
        // The third of March is the same both ways.
        if (!dayFirst && !monthFirst && date.parts[0] != date.parts[1]) ++votes.open;
    }

    void tellShortYears(int count) {
        if (m_options.dateOrder) {
            m_findings.know(GuessSubject::DateOrder, orderWord(*m_options.dateOrder), GuessBasis::Option, count);
        } else {
            m_findings.know(GuessSubject::DateOrder, "", GuessBasis::Rows, 0, 0, Sureness::Unclear);
            m_findings.ask(GuessSubject::DateOrder, {"dmy", "mdy", "ymd"});
        }
    }

    void know(DateOrder order, GuessBasis basis, const Votes& votes, Sureness sure = Sureness::Certain) {
        m_form.dateOrder = order;
        const bool dayFirst = order == DateOrder::DayMonthYear;
        m_findings.know(GuessSubject::DateOrder, orderWord(order), basis, dayFirst ? votes.first : votes.second,
                        dayFirst ? votes.second : votes.first, sure);
    }

    void decideOrder(const Votes& votes) {
        const auto option = m_options.dateOrder;
        if (option && *option != DateOrder::YearMonthDay) {
            know(*option, GuessBasis::Option, votes);
        } else if (votes.first > 0 && votes.second == 0) {
            know(DateOrder::DayMonthYear, GuessBasis::Rows, votes);
        } else if (votes.second > 0 && votes.first == 0) {
            know(DateOrder::MonthDayYear, GuessBasis::Rows, votes);
        } else if (votes.first == 0 && m_dialect.order) {
            know(*m_dialect.order, GuessBasis::Exporter, votes);
        } else if (votes.first + votes.second + votes.open > 0) {
            m_findings.know(GuessSubject::DateOrder, "", GuessBasis::Rows, votes.first, votes.second,
                            Sureness::Unclear);
            m_findings.ask(GuessSubject::DateOrder, {"dmy", "mdy"});
        }
    }

    void decideDottedOrder(const Votes& votes) {
        if (votes.second > 0 || m_options.dateOrder) return decideOrder(votes);
        know(DateOrder::DayMonthYear, votes.first > 0 ? GuessBasis::Rows : GuessBasis::Exporter, votes,
             votes.first > 0 ? Sureness::Certain : Sureness::Likely);
    }

    // Distances.

    bool findToldUnit() {
        const auto told = distanceUnitOf(unit(Field::Length));
        const bool inHeader = m_columns.unitInHeader[fieldIndex(Field::Length)];
        if (!m_columns.has(Field::Length)) return true;
        if (!told) return findUnitInCells();
        m_form.distanceUnit = told;
        m_findings.know(GuessSubject::DistanceUnit, unitWord(*told), inHeader ? GuessBasis::Told : GuessBasis::Exporter,
                        tellingRows(Field::Length));
        return true;
    }

    int tellingRows(Field field) const {
        return static_cast<int>(
            std::ranges::count_if(m_rows, [field](const TableRow& row) { return !isMissingCell(row[field]); }));
    }

    /// `5.2 km` in every row.
    bool findUnitInCells() {
        int telling = 0;
        Unit found = Unit::Untold;
        for (const TableRow& row : m_rows) {
            const auto number = writtenNumber(row[Field::Length]);
            if (!number) continue;
            found = unitOfWord(number->unit);
            if (!distanceUnitOf(found)) return false;
            ++telling;
        }
        if (telling == 0) return false;
        m_form.distanceUnit = distanceUnitOf(found);
        m_findings.know(GuessSubject::DistanceUnit, unitWord(*m_form.distanceUnit), GuessBasis::Told, telling);
        return true;
    }

    /// Strava: the second column is in metres, or in the unit of the first.
    void findUnitByBothColumns() {
        m_form.swimsInMetres = true;
        const ColumnVotes votes = columnVotes();
        const bool metres = m_columns.has(Field::LengthAgain) && (votes.metres() > 0 || votes.same == 0);
        if (!metres) {
            m_form.distanceUnit = m_options.distanceUnit.value_or(DistanceUnit::Kilometre);
            const GuessBasis basis = votes.same > 0 ? GuessBasis::Rows : GuessBasis::Exporter;
            m_findings.know(GuessSubject::DistanceUnit, unitWord(*m_form.distanceUnit),
                            m_options.distanceUnit ? GuessBasis::Option : basis,
                            votes.same > 0 ? votes.same : tellingRows(Field::Length));
            return;
        }
        m_form.length = Field::LengthAgain;
        m_form.distanceUnit = DistanceUnit::Metre;
        m_findings.know(GuessSubject::DistanceUnit, "m", votes.metres() > 0 ? GuessBasis::Rows : GuessBasis::Exporter,
                        votes.metres(), votes.same);
        findShownUnit(votes);
    }

    /// Asked only if there is a row that has nothing else.
    void findShownUnit(const ColumnVotes& votes) {
        const auto told = m_options.distanceUnit;
        if (told && *told != DistanceUnit::Metre)
            m_form.shownUnit = told;
        else if (votes.metres() == 0 || clearly(votes.kilometres, votes.miles))
            m_form.shownUnit = DistanceUnit::Kilometre;
        else if (clearly(votes.miles, votes.kilometres))
            m_form.shownUnit = DistanceUnit::Mile;
        else if (votes.shownOnly + votes.same > 0)
            m_findings.ask(GuessSubject::DistanceUnit, {"km", "mi"});
    }

    ColumnVotes columnVotes() const {
        ColumnVotes votes;
        for (const TableRow& row : m_rows)
            if (row.sport != Sport::Swimming) voteColumns(row, votes);
        return votes;
    }

    void voteColumns(const TableRow& row, ColumnVotes& votes) const {
        const auto shown = m_form.numberIn(row, Field::Length);
        if (shown.value_or(0) > 0 && isMissingCell(row[Field::LengthAgain])) ++votes.shownOnly;
        const auto relation = relationOf(shown.value_or(0), m_form.numberIn(row, Field::LengthAgain).value_or(0));
        if (relation == TwoColumns::Same) ++votes.same;
        if (relation == TwoColumns::MetresOfKilometres) ++votes.kilometres;
        if (relation == TwoColumns::MetresOfMiles) ++votes.miles;
    }

    void askUnit(int support, int against, GuessBasis basis) {
        m_form.distanceUnit.reset();
        m_findings.know(GuessSubject::DistanceUnit, "", basis, support, against, Sureness::Unclear);
        std::vector<std::string> choices{"km", "mi"};
        if (!m_dialect.forPeople) choices.emplace_back("m");
        m_findings.ask(GuessSubject::DistanceUnit, std::move(choices));
    }

    std::vector<UnitlessRun> unitlessRuns() const {
        std::vector<UnitlessRun> runs;
        for (const TableRow& row : m_rows) {
            const bool mayRun = isRunning(row.sport) || !m_columns.has(Field::Sport);
            const auto distance = mayRun ? m_form.numberIn(row, Field::Length) : std::nullopt;
            const auto seconds = mayRun ? m_form.secondsIn(row, Field::Timer) : std::nullopt;
            if (!distance || !seconds || *distance <= 0 || *seconds <= 0) continue;
            runs.push_back({*distance, *seconds, m_form.numberIn(row, Field::Stride).value_or(0),
                            m_form.numberIn(row, Field::Cadence).value_or(0)});
        }
        return runs;
    }

    /// Zero is the same in every unit.
    int rowsWithDistance() const {
        return static_cast<int>(std::ranges::count_if(m_rows, [](const TableRow& row) {
            const auto number = writtenNumber(row[Field::Length]);
            return number && (number->ifPoint.value_or(0) != 0 || number->ifComma.value_or(0) != 0);
        }));
    }

    void proveUnit() {
        m_form.swimsInMetres = m_dialect.forPeople;
        const int telling = rowsWithDistance();
        const UnitProof proof = proveDistanceUnit(unitlessRuns());
        if (m_options.distanceUnit) {
            m_form.distanceUnit = m_options.distanceUnit;
            const bool other = proof.unit && proof.unit != m_options.distanceUnit;
            m_findings.know(GuessSubject::DistanceUnit, unitWord(*m_options.distanceUnit), GuessBasis::Option, telling,
                            other ? proof.support : 0);
        } else if (proof.unit) {
            m_form.distanceUnit = proof.unit;
            m_findings.know(GuessSubject::DistanceUnit, unitWord(*proof.unit), proof.basis, proof.support,
                            proof.against, proof.sure);
        } else if (telling > 0) {
            askUnit(proof.support, proof.against, proof.basis);
        }
    }

    // Times.

    /// What a distance may be in metres, 0 for nothing: two things where the unit is still open. Miles are kilometres,
    /// near enough for a factor of 60.
    std::array<double, 2> roughMetres(const TableRow& row) const {
        if (row.sport == Sport::Swimming) return {};
        if (!m_unitOpen) return {m_form.metresIn(row, false).value_or(0), 0};
        const double number = m_form.numberIn(row, Field::Length).value_or(0);
        if (m_options.distanceUnit) return {number * metresOf(*m_options.distanceUnit), 0};
        const auto sized = [](double metres) {
            constexpr double shortest = 50;
            constexpr double longest = 500'000;
            return metres >= shortest && metres <= longest ? metres : 0;
        };
        return {sized(number * 1'000), sized(number)};
    }

    bool mayTake(const TableRow& row, double seconds) const {
        return std::ranges::any_of(roughMetres(row), [&](double metres) { return isHumanSpeed(metres / seconds); });
    }

    void findDurations() {
        for (const Field field : timeFields) {
            m_form.bareNumber[fieldIndex(field)] = secondsOf(unit(field));
            if (m_columns.has(field) && !m_form.bareNumber[fieldIndex(field)]) findNumberUnit(field);
        }
        findTwoParts();
    }

    void know(TimeForm form, GuessBasis basis, int support, int against) {
        m_findings.know(GuessSubject::DurationForm, word(form), basis, support, against);
    }

    void askDurations(int support, int against, std::vector<std::string> choices) {
        m_findings.know(GuessSubject::DurationForm, "", GuessBasis::Rows, support, against, Sureness::Unclear);
        m_findings.ask(GuessSubject::DurationForm, std::move(choices));
    }

    /// Votes for minutes and seconds, for hours and minutes, and of all that are one of them.
    Votes twoPartVotes() const {
        Votes votes;
        for (const TableRow& row : m_rows) {
            for (const Field field : timeFields) {
                if (row[field].find(':') == std::string_view::npos) continue;
                const auto written = writtenDuration(row[field], std::nullopt);
                if (!written || written->form != DurationForm::TwoParts || written->seconds <= 0) continue;
                ++votes.open;
                if (mayTake(row, written->seconds)) ++votes.first;
                if (mayTake(row, written->seconds * 60)) ++votes.second;
            }
        }
        return votes;
    }

    void findTwoParts() {
        const Votes votes = twoPartVotes();
        const bool proved = clearly(votes.first, votes.second) || clearly(votes.second, votes.first);
        std::optional<TimeForm> form = m_options.clockTimes;
        GuessBasis basis = GuessBasis::Option;
        if (m_dialect.minutesFirst || (!form && proved)) {
            const bool minutes = m_dialect.minutesFirst || votes.first > votes.second;
            form = minutes ? TimeForm::MinutesAndSeconds : TimeForm::HoursAndMinutes;
            basis = proved ? GuessBasis::Rows : GuessBasis::Exporter;
        }
        if (form) m_form.twoParts = *form == TimeForm::MinutesAndSeconds ? 1 : 60;
        if (votes.open == 0) return;
        if (!form) return askDurations(votes.first, votes.second, {"m:ss", "h:mm"});
        const bool minutes = *form == TimeForm::MinutesAndSeconds;
        know(*form, basis, minutes ? votes.first : votes.second, minutes ? votes.second : votes.first);
    }

    void findNumberUnit(Field field) {
        std::array<int, 3> votes{};
        constexpr std::array<double, 3> scales{1, 60, 3'600};
        constexpr std::array<TimeForm, 3> forms{TimeForm::InSeconds, TimeForm::InMinutes, TimeForm::InHours};
        int bare = 0;
        for (const TableRow& row : m_rows) {
            const auto written = writtenDuration(row[field], m_form.sign[fieldIndex(field)]);
            if (!written || written->form != DurationForm::Number || written->seconds <= 0) continue;
            ++bare;
            for (std::size_t i = 0; i < scales.size(); ++i)
                if (mayTake(row, written->seconds * scales[i])) ++votes[i];
        }
        const int all = votes[0] + votes[1] + votes[2];
        for (std::size_t i = 0; i < scales.size(); ++i) {
            const bool said = m_options.bareTimes == forms[i];
            if (m_options.bareTimes ? !said : !clearly(votes[i], all - votes[i])) continue;
            m_form.bareNumber[fieldIndex(field)] = scales[i];
            if (bare > 0) know(forms[i], said ? GuessBasis::Option : GuessBasis::Rows, votes[i], all - votes[i]);
            return;
        }
        if (bare > 0) askDurations(all, bare - all, {"s", "min", "h"});
    }

    // The rest.

    void findClimbUnit() {
        if (!m_columns.has(Field::Climb) && !m_columns.has(Field::Descent)) return;
        const Unit told = unit(m_columns.has(Field::Climb) ? Field::Climb : Field::Descent);
        if (told == Unit::Metre || told == Unit::Foot) {
            m_form.metresOfClimb = told == Unit::Foot ? metresOfFoot : 1;
            return;
        }
        if (!m_form.distanceUnit || tellingRows(Field::Climb) + tellingRows(Field::Descent) == 0) return;
        // An account has miles and feet, or kilometres and metres.
        const bool feet = *m_form.distanceUnit == DistanceUnit::Mile;
        m_form.metresOfClimb = feet ? metresOfFoot : 1;
        m_findings.know(GuessSubject::ElevationUnit, feet ? "ft" : "m", GuessBasis::Exporter, tellingRows(Field::Climb),
                        0, Sureness::Likely);
    }

    void findCadence() {
        if (!m_columns.has(Field::Cadence)) return;
        if (m_dialect.own) {
            m_form.cadenceSteps = 1;
            return;
        }
        std::vector<double> told;
        for (const TableRow& row : m_rows) {
            if (m_columns.has(Field::Sport) && !isRunning(row.sport)) continue;
            const auto number = m_form.numberIn(row, Field::Cadence);
            if (number && *number > 0) told.push_back(*number);
        }
        if (told.empty()) return;
        const double middle = medianOf(told);
        const bool oneFoot = middle >= 60 && middle <= 110;
        const bool bothFeet = middle >= 120 && middle <= 240;
        if (oneFoot || bothFeet) m_form.cadenceSteps = oneFoot ? 2 : 1;
        const auto support = std::ranges::count_if(told, [oneFoot](double value) { return (value <= 110) == oneFoot; });
        m_findings.know(GuessSubject::Cadence,
                        oneFoot    ? "one foot"
                        : bothFeet ? "steps"
                                   : "",
                        GuessBasis::Rows, static_cast<int>(support),
                        static_cast<int>(told.size()) - static_cast<int>(support),
                        oneFoot || bothFeet ? Sureness::Likely : Sureness::Unclear);
    }

    const Dialect& m_dialect;
    const TableColumns& m_columns;
    std::span<const TableRow> m_rows;
    const ImportOptions& m_options;
    TableFindings& m_findings;
    TableForm m_form;
    bool m_unitOpen = false;
};

}  // namespace

std::optional<double> TableForm::numberIn(const TableRow& row, Field field) const {
    const auto number = writtenNumber(row[field]);
    if (!number) return std::nullopt;
    const std::size_t index = fieldIndex(field);
    if (number->openSign() && thousands[index]) return std::max(*number->ifPoint, *number->ifComma);
    return number->value(sign[index]);
}

Field TableForm::lengthIn(const TableRow& row) const {
    if (length == Field::Length || isMissingCell(row[Field::LengthAgain])) return Field::Length;
    const auto shown = numberIn(row, Field::Length).value_or(0);
    const auto relation = relationOf(shown, numberIn(row, Field::LengthAgain).value_or(0));
    // Metres of a swim stand in both.
    return relation == TwoColumns::Same && row.sport != Sport::Swimming ? Field::Length : Field::LengthAgain;
}

std::optional<double> TableForm::metresIn(const TableRow& row, bool swim) const {
    const Field field = lengthIn(row);
    const auto unit = field == length ? distanceUnit : shownUnit;
    const auto number = numberIn(row, field);
    if (!number) return std::nullopt;
    const auto cell = writtenNumber(row[field]);
    if (const auto own = distanceUnitOf(cell ? unitOfWord(cell->unit) : Unit::Untold)) return *number * metresOf(*own);
    if (!unit) return std::nullopt;
    if (!swim || !swimsInMetres) return *number * metresOf(*unit);
    // Where runs are in miles, pools are in yards or metres: who knows.
    return *unit == DistanceUnit::Mile ? std::nullopt : number;
}

std::optional<double> TableForm::secondsIn(const TableRow& row, Field field) const {
    const auto written = writtenDuration(row[field], sign[fieldIndex(field)]);
    if (!written) return std::nullopt;
    if (written->form == DurationForm::Whole) return written->seconds;
    const std::optional<double> scale =
        written->form == DurationForm::TwoParts ? twoParts : bareNumber[fieldIndex(field)];
    if (!scale) return std::nullopt;
    return written->seconds * *scale;
}

std::optional<Date> TableForm::dateIn(const WrittenDate& written) const {
    if (written.form == DateForm::ShortYear) return written.date(shortYearOrder);
    if (written.form != DateForm::Open) return written.date(dateOrder.value_or(DateOrder::DayMonthYear));
    // The third of March is the same both ways.
    const bool same = written.parts[0] == written.parts[1];
    return written.date(dateOrder || !same ? dateOrder : DateOrder::DayMonthYear);
}

TableForm findForm(const RecognizedTable& table, std::span<const TableRow> rows, const ImportOptions& options,
                   TableFindings& findings) {
    return FormFinder(table, rows, options, findings).find();
}

}  // namespace restride
