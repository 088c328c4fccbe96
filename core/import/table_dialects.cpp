// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_dialects.h"

#include "core/import/folded_name.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace restride {

namespace {

using enum Field;

constexpr std::array stravaColumns{
    ColumnName{Id, "Activity ID", "en"},
    ColumnName{Date, "Activity Date", "en"},
    ColumnName{Title, "Activity Name", "en"},
    ColumnName{Sport, "Activity Type", "en"},
    ColumnName{Note, "Activity Description", "en"},
    ColumnName{Elapsed, "Elapsed Time", "en", Unit::Second},
    ColumnName{Length, "Distance", ""},
    ColumnName{LinkedFile, "Filename", "en"},
    ColumnName{Timer, "Moving Time", "en", Unit::Second},
    ColumnName{Climb, "Elevation Gain", "en", Unit::Metre},
    ColumnName{Descent, "Elevation Loss", "en", Unit::Metre},
    ColumnName{Cadence, "Average Cadence", "en"},
    ColumnName{Exertion, "Perceived Exertion", "en"},
    ColumnName{Id, "Aktivitäts-ID", "de"},
    ColumnName{Date, "Aktivitätsdatum", "de"},
    ColumnName{Title, "Name der Aktivität", "de"},
    ColumnName{Sport, "Aktivitätsart", "de"},
    ColumnName{Note, "Aktivitätsbeschreibung", "de"},
    ColumnName{Elapsed, "Verstrichene Zeit", "de", Unit::Second},
    ColumnName{Length, "Distanz", "de"},
    ColumnName{LinkedFile, "Dateiname", "de"},
    ColumnName{Timer, "Bewegungszeit", "de", Unit::Second},
    ColumnName{Id, "Activiteits-ID", "nl"},
    ColumnName{Date, "Datum van activiteit", "nl"},
    ColumnName{Title, "Naam activiteit", "nl"},
    ColumnName{Sport, "Activiteitstype", "nl"},
    ColumnName{Note, "Beschrijving van activiteit", "nl"},
    ColumnName{Elapsed, "Verstreken tijd", "nl", Unit::Second},
    ColumnName{Length, "Afstand", "nl"},
    ColumnName{LinkedFile, "Bestandsnaam", "nl"},
    ColumnName{Id, "ID de l'activité", "fr"},
    ColumnName{Date, "Date de l'activité", "fr"},
    ColumnName{Title, "Nom de l'activité", "fr"},
    ColumnName{Sport, "Type d'activité", "fr"},
    ColumnName{Note, "Description de l'activité", "fr"},
    ColumnName{Elapsed, "Temps écoulé", "fr", Unit::Second},
    ColumnName{LinkedFile, "Nom du fichier", "fr"},
};
constexpr std::array stravaMarks{Id, Date, Sport, Elapsed, Length, LinkedFile};

constexpr std::array strava2019Columns{
    ColumnName{Id, "id", ""},
    ColumnName{Date, "date", ""},
    ColumnName{Title, "name", ""},
    ColumnName{Sport, "type", ""},
    ColumnName{Note, "description", ""},
    ColumnName{Elapsed, "elapsed_time", "", Unit::Second},
    ColumnName{Length, "distance", "", Unit::Metre},
    ColumnName{LinkedFile, "filename", ""},
};

/// The first nine columns stand in this order in every language; the names of the others that matter follow.
constexpr std::array garminColumns{
    ColumnName{Sport, "Activity Type", "en"},
    ColumnName{Date, "Date", "en"},
    ColumnName{Title, "Title", "en"},
    ColumnName{Length, "Distance", "en"},
    ColumnName{Timer, "Time", "en"},
    ColumnName{Cadence, "Avg Run Cadence", "en"},
    ColumnName{Stride, "Avg Stride Length", "en"},
    ColumnName{Climb, "Total Ascent", "en"},
    ColumnName{Climb, "Elev Gain", "en"},
    ColumnName{Descent, "Total Descent", "en"},
    ColumnName{Descent, "Elev Loss", "en"},
    ColumnName{Elapsed, "Elapsed Time", "en"},
    ColumnName{Sport, "Aktivitätstyp", "de"},
    ColumnName{Date, "Datum", "de"},
    ColumnName{Title, "Titel", "de"},
    ColumnName{Length, "Distanz", "de"},
    ColumnName{Timer, "Zeit", "de"},
    ColumnName{Cadence, "Ø Schrittfrequenz (Laufen)", "de"},
    ColumnName{Stride, "Ø Schrittlänge", "de"},
    ColumnName{Climb, "Anstieg gesamt", "de"},
    ColumnName{Descent, "Abstieg gesamt", "de"},
    ColumnName{Elapsed, "Verstrichene Zeit", "de"},
    ColumnName{Sport, "Type d'activité", "fr"},
    ColumnName{Date, "Date", "fr"},
    ColumnName{Title, "Titre", "fr"},
    ColumnName{Length, "Distance", "fr"},
    ColumnName{Timer, "Durée", "fr"},
    ColumnName{Cadence, "Cadence de course moyenne", "fr"},
    ColumnName{Stride, "Longueur moyenne des foulées", "fr"},
    ColumnName{Climb, "Ascension totale", "fr"},
    ColumnName{Descent, "Descente totale", "fr"},
    ColumnName{Elapsed, "Temps écoulé", "fr"},
    ColumnName{Sport, "Tipo de actividad", "es"},
    ColumnName{Date, "Fecha", "es"},
    ColumnName{Title, "Título", "es"},
    ColumnName{Length, "Distancia", "es"},
    ColumnName{Timer, "Tiempo", "es"},
    ColumnName{Cadence, "Cadencia de carrera media", "es"},
    ColumnName{Stride, "Longitud media de zancada", "es"},
    ColumnName{Climb, "Ascenso total", "es"},
    ColumnName{Descent, "Descenso total", "es"},
    ColumnName{Elapsed, "Tiempo transcurrido", "es"},
    ColumnName{Sport, "Tipo de atividade", "pt"},
    ColumnName{Date, "Data", "pt"},
    ColumnName{Title, "Título", "pt"},
    ColumnName{Length, "Distância", "pt"},
    ColumnName{Timer, "Tempo", "pt"},
    ColumnName{Cadence, "Cadência de corrida média", "pt"},
    ColumnName{Climb, "Subida total", "pt"},
    ColumnName{Descent, "Descida total", "pt"},
    ColumnName{Sport, "Aktivitetstype", "da"},
    ColumnName{Date, "Dato", "da"},
    ColumnName{Title, "Titel", "da"},
    ColumnName{Length, "Distance", "da"},
    ColumnName{Timer, "Tid", "da"},
    ColumnName{Sport, "Aktivitetstyp", "sv"},
    ColumnName{Date, "Datum", "sv"},
    ColumnName{Title, "Namn", "sv"},
    ColumnName{Length, "Distans", "sv"},
    ColumnName{Timer, "Tid", "sv"},
    ColumnName{Sport, "Typ aktywności", "pl"},
    ColumnName{Date, "Data", "pl"},
    ColumnName{Title, "Tytuł", "pl"},
    ColumnName{Length, "Dystans", "pl"},
    ColumnName{Timer, "Czas", "pl"},
    ColumnName{Sport, "Tevékenység típusa", "hu"},
    ColumnName{Date, "Dátum", "hu"},
    ColumnName{Title, "Cím", "hu"},
    ColumnName{Length, "Távolság", "hu"},
    ColumnName{Timer, "Idő", "hu"},
    ColumnName{Sport, "Activiteittype", "nl"},
    ColumnName{Date, "Datum", "nl"},
    ColumnName{Title, "Titel", "nl"},
    ColumnName{Length, "Afstand", "nl"},
    ColumnName{Timer, "Tijd", "nl"},
    ColumnName{Sport, "Tipo di attività", "it"},
    ColumnName{Date, "Data", "it"},
    ColumnName{Title, "Titolo", "it"},
    ColumnName{Length, "Distanza", "it"},
    ColumnName{Timer, "Tempo", "it"},
};
struct PlacedField {
    Field field;
    std::size_t place;
};
constexpr std::array garminPlaces{PlacedField{Sport, 0}, PlacedField{Date, 1}, PlacedField{Title, 3},
                                  PlacedField{Length, 4}, PlacedField{Timer, 6}};

constexpr std::array garmin2014Columns{
    ColumnName{Title, "activite", "fr"},
    ColumnName{Sport, "Type", "fr"},
    ColumnName{Date, "date", "fr"},
    ColumnName{Timer, "Temps", "fr"},
    ColumnName{Length, "Distance", "fr"},
    ColumnName{Climb, "Gain_altitude", "fr"},
    ColumnName{Descent, "Perte_altitude", "fr"},
};
constexpr std::array garmin2014Marks{Title, Date, Timer, Length, Climb};

constexpr std::array runkeeperColumns{
    ColumnName{Id, "Activity Id", ""},   ColumnName{Date, "Date", ""},       ColumnName{Sport, "Type", ""},
    ColumnName{Title, "Route Name", ""}, ColumnName{Length, "Distance", ""}, ColumnName{Timer, "Duration", ""},
    ColumnName{Climb, "Climb", ""},      ColumnName{Note, "Notes", ""},      ColumnName{LinkedFile, "GPX File", ""},
};
constexpr std::array runkeeperMarks{Date, Sport, Title, Length, Timer, LinkedFile};

constexpr std::array mapMyRunColumns{
    ColumnName{Date, "Workout Date", ""}, ColumnName{Sport, "Activity Type", ""},
    ColumnName{Length, "Distance", ""},   ColumnName{Timer, "Workout Time", "", Unit::Second},
    ColumnName{Note, "Notes", ""},        ColumnName{Device, "Source", ""},
};
constexpr std::array mapMyRunMarks{Date, Sport, Length, Timer};

constexpr std::array trainingPeaksColumns{
    ColumnName{Title, "Title", ""},
    ColumnName{Sport, "WorkoutType", ""},
    ColumnName{Date, "WorkoutDay", ""},
    ColumnName{Length, "DistanceInMeters", "", Unit::Metre},
    ColumnName{Timer, "TimeTotalInHours", "", Unit::Hour},
    ColumnName{Note, "AthleteComments", ""},
    ColumnName{Exertion, "Rpe", ""},
};
constexpr std::array trainingPeaksMarks{Sport, Date, Length, Timer};

constexpr std::array intervalsColumns{
    ColumnName{Id, "id", ""},
    ColumnName{Date, "start_date_local", ""},
    ColumnName{Title, "name", ""},
    ColumnName{Sport, "type", ""},
    ColumnName{Timer, "moving_time", "", Unit::Second},
    ColumnName{Elapsed, "elapsed_time", "", Unit::Second},
    ColumnName{Length, "distance", "", Unit::Metre},
    ColumnName{Climb, "total_elevation_gain", "", Unit::Metre},
    ColumnName{Cadence, "average_cadence", ""},
    ColumnName{Exertion, "icu_rpe", ""},
};
constexpr std::array intervalsMarks{Date, Sport, Timer, Length};

constexpr std::array polarColumns{
    ColumnName{Title, "Name", ""},      ColumnName{Sport, "Sport", ""},     ColumnName{Date, "Date", ""},
    ColumnName{Time, "Start time", ""}, ColumnName{Timer, "Duration", ""},  ColumnName{Length, "Total distance", ""},
    ColumnName{Climb, "Ascent", ""},    ColumnName{Descent, "Descent", ""}, ColumnName{Note, "Notes", ""},
};
constexpr std::array polarMarks{Sport, Date, Time, Timer, Length};

constexpr std::array<Dialect, 9> dialects{{
    {.name = "strava",
     .columns = stravaColumns,
     .marks = stravaMarks,
     .distance = DistanceForm::Twice,
     .utc = true,
     .forPeople = true},
    {.name = "strava", .columns = strava2019Columns, .marks = stravaMarks, .utc = true, .sign = DecimalSign::Point},
    {.name = "garmin", .columns = garminColumns, .distance = DistanceForm::Untold, .forPeople = true},
    {.name = "garmin",
     .columns = garmin2014Columns,
     .marks = garmin2014Marks,
     .distance = DistanceForm::Untold,
     .forPeople = true},
    {.name = "runkeeper",
     .columns = runkeeperColumns,
     .marks = runkeeperMarks,
     .sign = DecimalSign::Point,
     .minutesFirst = true},
    {.name = "mapmyrun", .columns = mapMyRunColumns, .marks = mapMyRunMarks, .sign = DecimalSign::Point},
    {.name = "trainingpeaks", .columns = trainingPeaksColumns, .marks = trainingPeaksMarks, .sign = DecimalSign::Point},
    {.name = "intervals.icu", .columns = intervalsColumns, .marks = intervalsMarks, .sign = DecimalSign::Point},
    {.name = "polar",
     .columns = polarColumns,
     .marks = polarMarks,
     .sign = DecimalSign::Point,
     .order = DateOrder::DayMonthYear,
     .minutesFirst = true,
     .ends = "Sample rate"},
}};
constexpr const Dialect& garminDialect = dialects[2];
constexpr Dialect plain{.name = "columns", .distance = DistanceForm::Untold};

/// `<span title="…">Type</span>` is `Type`; `translation missing: en-US.lib.jump_count` is `jump_count`.
std::string_view withoutMarkup(std::string_view cell) {
    if (cell.starts_with('<')) {
        const std::size_t open = cell.find('>');
        const std::size_t close = cell.rfind("</");
        if (open != std::string_view::npos && close != std::string_view::npos && close > open)
            cell = cell.substr(open + 1, close - open - 1);
    }
    if (cell.starts_with("translation missing:") || cell.starts_with("Translation missing:"))
        cell.remove_prefix(cell.rfind('.') == std::string_view::npos ? 0 : cell.rfind('.') + 1);
    return cell;
}

/// Where a repeated name goes.
std::optional<Field> secondOf(Field field) {
    if (field == Length) return LengthAgain;
    if (field == Elapsed) return ElapsedAgain;
    return std::nullopt;
}

void place(TableColumns& columns, Field field, std::size_t at, const HeaderCell& cell, Unit habit) {
    const std::size_t index = fieldIndex(field);
    columns.at[index] = at;
    columns.unitInHeader[index] = cell.unit != Unit::Untold;
    columns.unit[index] = columns.unitInHeader[index] ? cell.unit : habit;
    ++columns.named;
}

/// The header's names as a dialect would have them.
class ColumnFinder {
public:
    explicit ColumnFinder(const Dialect& dialect) : m_dialect(dialect) {
        for (const ColumnName& name : dialect.columns) m_names.push_back(headerCell(name.name));
    }

    TableColumns find(std::span<const HeaderCell> header) {
        for (std::size_t at = 0; at < header.size(); ++at) findColumn(header[at], at);
        int most = 0;
        for (const auto& [language, count] : m_languages) {
            if (count <= most) continue;
            most = count;
            m_columns.language = language;
        }
        return m_columns;
    }

private:
    void findColumn(const HeaderCell& cell, std::size_t at) {
        bool placed = false;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (!cell.is(m_names[i])) continue;
            const ColumnName& name = m_dialect.columns[i];
            if (!name.language.empty()) ++m_languages[name.language];
            if (!placed) placed = put(name, at, cell);
        }
    }

    bool put(const ColumnName& name, std::size_t at, const HeaderCell& cell) {
        if (!m_columns.has(name.field)) {
            place(m_columns, name.field, at, cell, name.unit);
            return true;
        }
        const auto second = m_dialect.distance == DistanceForm::Twice ? secondOf(name.field) : std::nullopt;
        if (!second || m_columns.has(*second)) return false;
        place(m_columns, *second, at, cell, name.field == Length ? Unit::Metre : name.unit);
        return true;
    }

    const Dialect& m_dialect;
    std::vector<HeaderCell> m_names;
    std::map<std::string_view, int> m_languages;
    TableColumns m_columns;
};

/// Strava writes elapsed time, moving time and distance side by side, whatever they are called.
void findMovingTime(TableColumns& columns, std::span<const HeaderCell> header) {
    const auto elapsed = columns.at[fieldIndex(ElapsedAgain)];
    const auto distance = columns.at[fieldIndex(LengthAgain)];
    if (columns.has(Timer) || !elapsed || !distance || *distance != *elapsed + 2) return;
    place(columns, Timer, *elapsed + 1, header[*elapsed + 1], Unit::Second);
}

/// By the order of the first columns: some names may be spoilt, or of a language that is not listed.
bool isGarmin(const TableColumns& columns, std::span<const HeaderCell> header) {
    constexpr std::size_t leastWidth = 7;
    constexpr std::ptrdiff_t leastNames = 4;
    if (header.size() < leastWidth) return false;
    return std::ranges::count_if(garminPlaces, [&columns](const PlacedField& placed) {
               return columns.at[fieldIndex(placed.field)] == placed.place;
           }) >= leastNames;
}

std::optional<RecognizedTable> recognizeAs(const Dialect& dialect, std::span<const HeaderCell> header) {
    TableColumns columns = ColumnFinder(dialect).find(header);
    if (&dialect == &garminDialect) {
        if (!isGarmin(columns, header)) return std::nullopt;
        for (const PlacedField& placed : garminPlaces)
            if (!columns.has(placed.field)) place(columns, placed.field, placed.place, header[placed.place], {});
        return RecognizedTable{&dialect, columns};
    }
    if (dialect.marks.empty() ||
        !std::ranges::all_of(dialect.marks, [&columns](Field field) { return columns.has(field); }))
        return std::nullopt;
    if (dialect.distance == DistanceForm::Twice) findMovingTime(columns, header);
    return RecognizedTable{&dialect, columns};
}

}  // namespace

Field fieldOf(ColumnMeaning meaning) {
    switch (meaning) {
        case ColumnMeaning::Dates:
            return Field::Date;
        case ColumnMeaning::Times:
            return Field::Time;
        case ColumnMeaning::Distances:
            return Field::Length;
        case ColumnMeaning::Durations:
            return Field::Timer;
        case ColumnMeaning::ElapsedTimes:
            return Field::Elapsed;
        case ColumnMeaning::Sports:
            return Field::Sport;
        case ColumnMeaning::Titles:
            return Field::Title;
        case ColumnMeaning::Notes:
            return Field::Note;
        case ColumnMeaning::Cadences:
            return Field::Cadence;
        case ColumnMeaning::Climbs:
            return Field::Climb;
        case ColumnMeaning::Descents:
            return Field::Descent;
        case ColumnMeaning::Efforts:
            return Field::Exertion;
        case ColumnMeaning::Devices:
            return Field::Device;
    }
    return Field::Note;
}

Unit unitOfWord(std::string_view word) {
    struct UnitWords {
        Unit unit;
        std::string_view words;
    };
    constexpr std::array<UnitWords, 9> list{{{Unit::Kilometre, " km kms kilometer kilometers kilometre kilometres "},
                                             {Unit::Mile, " mi mile miles meile meilen "},
                                             {Unit::Metre, " m meter meters metre metres "},
                                             {Unit::Foot, " ft feet foot "},
                                             {Unit::Second, " s sec secs second seconds sek sekunden "},
                                             {Unit::Minute, " min mins minute minutes minuten "},
                                             {Unit::Hour, " h hr hrs hour hours std "},
                                             {Unit::Kilogram, " kg kgs kilogram kilograms "},
                                             {Unit::Pound, " lb lbs pound pounds "}}};
    constexpr std::size_t longest = 16;
    const std::string name = word.size() > longest ? std::string() : foldedName(word);
    if (name.empty() || word.find('/') != std::string_view::npos) return Unit::Untold;
    for (const UnitWords& entry : list)
        if (entry.words.find(' ' + name + ' ') != std::string_view::npos) return entry.unit;
    return Unit::Untold;
}

bool HeaderCell::is(const HeaderCell& other) const {
    if (folded.empty() || other.folded.empty()) return false;
    constexpr std::size_t leastBare = 3;
    return folded == other.folded || (bare.size() >= leastBare && bare == other.bare);
}

HeaderCell headerCell(std::string_view cell) {
    HeaderCell header;
    header.text = std::string(withoutOuterBlanks(cell));
    std::string_view name = withoutOuterBlanks(withoutMarkup(header.text));
    if (name.starts_with('#')) name.remove_prefix(1);
    const std::size_t open = name.rfind('(');
    if (open != std::string_view::npos && open > 0 && name.ends_with(')')) {
        header.unit = unitOfWord(name.substr(open + 1, name.size() - open - 2));
        name = name.substr(0, open);
    }
    header.folded = foldedName(name);
    header.bare = bareName(name);
    return header;
}

std::vector<HeaderCell> headerCells(std::span<const std::string_view> cells) {
    std::vector<HeaderCell> header;
    header.reserve(cells.size());
    for (const std::string_view cell : cells) header.push_back(headerCell(cell));
    return header;
}

std::optional<RecognizedTable> recognizeTable(std::span<const HeaderCell> header) {
    for (const Dialect& dialect : dialects)
        if (auto recognized = recognizeAs(dialect, header)) return recognized;
    return std::nullopt;
}

std::optional<std::size_t> namedColumn(std::span<const HeaderCell> header, std::string_view name) {
    if (name.starts_with('#')) {
        std::size_t number = 0;
        const auto parsed = std::from_chars(name.data() + 1, name.data() + name.size(), number);
        if (parsed.ec != std::errc{} || parsed.ptr != name.data() + name.size()) return std::nullopt;
        if (number < 1 || number > header.size()) return std::nullopt;
        return number - 1;
    }
    const HeaderCell wanted = headerCell(name);
    for (std::size_t at = 0; at < header.size(); ++at)
        if (header[at].text == wanted.text) return at;
    for (std::size_t at = 0; at < header.size(); ++at)
        if (!wanted.folded.empty() && header[at].folded == wanted.folded && header[at].unit == wanted.unit) return at;
    return std::nullopt;
}

const Dialect& plainDialect() {
    return plain;
}

}  // namespace restride
