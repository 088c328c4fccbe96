// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/table_dialects.h"

#include "core/base/number_from.h"
#include "core/import/folded_name.h"

#include <algorithm>
#include <map>

namespace restride {

namespace {

constexpr std::array stravaColumns{
    ColumnName{Field::Id, "Activity ID", "en"},
    ColumnName{Field::Date, "Activity Date", "en"},
    ColumnName{Field::Title, "Activity Name", "en"},
    ColumnName{Field::Sport, "Activity Type", "en"},
    ColumnName{Field::Note, "Activity Description", "en"},
    ColumnName{Field::Elapsed, "Elapsed Time", "en", Unit::Second},
    ColumnName{Field::Length, "Distance", ""},
    ColumnName{Field::LinkedFile, "Filename", "en"},
    ColumnName{Field::Timer, "Moving Time", "en", Unit::Second},
    ColumnName{Field::Climb, "Elevation Gain", "en", Unit::Metre},
    ColumnName{Field::Descent, "Elevation Loss", "en", Unit::Metre},
    ColumnName{Field::Cadence, "Average Cadence", "en"},
    ColumnName{Field::Exertion, "Perceived Exertion", "en"},
    ColumnName{Field::Id, "Aktivitäts-ID", "de"},
    ColumnName{Field::Date, "Aktivitätsdatum", "de"},
    ColumnName{Field::Title, "Name der Aktivität", "de"},
    ColumnName{Field::Sport, "Aktivitätsart", "de"},
    ColumnName{Field::Note, "Aktivitätsbeschreibung", "de"},
    ColumnName{Field::Elapsed, "Verstrichene Zeit", "de", Unit::Second},
    ColumnName{Field::Length, "Distanz", "de"},
    ColumnName{Field::LinkedFile, "Dateiname", "de"},
    ColumnName{Field::Timer, "Bewegungszeit", "de", Unit::Second},
    ColumnName{Field::Id, "Activiteits-ID", "nl"},
    ColumnName{Field::Date, "Datum van activiteit", "nl"},
    ColumnName{Field::Title, "Naam activiteit", "nl"},
    ColumnName{Field::Sport, "Activiteitstype", "nl"},
    ColumnName{Field::Note, "Beschrijving van activiteit", "nl"},
    ColumnName{Field::Elapsed, "Verstreken tijd", "nl", Unit::Second},
    ColumnName{Field::Length, "Afstand", "nl"},
    ColumnName{Field::LinkedFile, "Bestandsnaam", "nl"},
    ColumnName{Field::Id, "ID de l'activité", "fr"},
    ColumnName{Field::Date, "Date de l'activité", "fr"},
    ColumnName{Field::Title, "Nom de l'activité", "fr"},
    ColumnName{Field::Sport, "Type d'activité", "fr"},
    ColumnName{Field::Note, "Description de l'activité", "fr"},
    ColumnName{Field::Elapsed, "Temps écoulé", "fr", Unit::Second},
    ColumnName{Field::LinkedFile, "Nom du fichier", "fr"},
};
constexpr std::array stravaMarks{Field::Id,      Field::Date,   Field::Sport,
                                 Field::Elapsed, Field::Length, Field::LinkedFile};

constexpr std::array strava2019Columns{
    ColumnName{Field::Id, "id", ""},
    ColumnName{Field::Date, "date", ""},
    ColumnName{Field::Title, "name", ""},
    ColumnName{Field::Sport, "type", ""},
    ColumnName{Field::Note, "description", ""},
    ColumnName{Field::Elapsed, "elapsed_time", "", Unit::Second},
    ColumnName{Field::Length, "distance", "", Unit::Metre},
    ColumnName{Field::LinkedFile, "filename", ""},
};

/// The first nine columns stand in this order in every language; the names of the others that matter follow.
constexpr std::array garminColumns{
    ColumnName{Field::Sport, "Activity Type", "en"},
    ColumnName{Field::Date, "Date", "en"},
    ColumnName{Field::Title, "Title", "en"},
    ColumnName{Field::Length, "Distance", "en"},
    ColumnName{Field::Timer, "Time", "en"},
    ColumnName{Field::Cadence, "Avg Run Cadence", "en"},
    ColumnName{Field::Stride, "Avg Stride Length", "en"},
    ColumnName{Field::Climb, "Total Ascent", "en"},
    ColumnName{Field::Climb, "Elev Gain", "en"},
    ColumnName{Field::Descent, "Total Descent", "en"},
    ColumnName{Field::Descent, "Elev Loss", "en"},
    ColumnName{Field::Elapsed, "Elapsed Time", "en"},
    ColumnName{Field::Sport, "Aktivitätstyp", "de"},
    ColumnName{Field::Date, "Datum", "de"},
    ColumnName{Field::Title, "Titel", "de"},
    ColumnName{Field::Length, "Distanz", "de"},
    ColumnName{Field::Timer, "Zeit", "de"},
    ColumnName{Field::Cadence, "Ø Schrittfrequenz (Laufen)", "de"},
    ColumnName{Field::Stride, "Ø Schrittlänge", "de"},
    ColumnName{Field::Climb, "Anstieg gesamt", "de"},
    ColumnName{Field::Descent, "Abstieg gesamt", "de"},
    ColumnName{Field::Elapsed, "Verstrichene Zeit", "de"},
    ColumnName{Field::Sport, "Type d'activité", "fr"},
    ColumnName{Field::Date, "Date", "fr"},
    ColumnName{Field::Title, "Titre", "fr"},
    ColumnName{Field::Length, "Distance", "fr"},
    ColumnName{Field::Timer, "Durée", "fr"},
    ColumnName{Field::Cadence, "Cadence de course moyenne", "fr"},
    ColumnName{Field::Stride, "Longueur moyenne des foulées", "fr"},
    ColumnName{Field::Climb, "Ascension totale", "fr"},
    ColumnName{Field::Descent, "Descente totale", "fr"},
    ColumnName{Field::Elapsed, "Temps écoulé", "fr"},
    ColumnName{Field::Sport, "Tipo de actividad", "es"},
    ColumnName{Field::Date, "Fecha", "es"},
    ColumnName{Field::Title, "Título", "es"},
    ColumnName{Field::Length, "Distancia", "es"},
    ColumnName{Field::Timer, "Tiempo", "es"},
    ColumnName{Field::Cadence, "Cadencia de carrera media", "es"},
    ColumnName{Field::Stride, "Longitud media de zancada", "es"},
    ColumnName{Field::Climb, "Ascenso total", "es"},
    ColumnName{Field::Descent, "Descenso total", "es"},
    ColumnName{Field::Elapsed, "Tiempo transcurrido", "es"},
    ColumnName{Field::Sport, "Tipo de atividade", "pt"},
    ColumnName{Field::Date, "Data", "pt"},
    ColumnName{Field::Title, "Título", "pt"},
    ColumnName{Field::Length, "Distância", "pt"},
    ColumnName{Field::Timer, "Tempo", "pt"},
    ColumnName{Field::Cadence, "Cadência de corrida média", "pt"},
    ColumnName{Field::Climb, "Subida total", "pt"},
    ColumnName{Field::Descent, "Descida total", "pt"},
    ColumnName{Field::Sport, "Aktivitetstype", "da"},
    ColumnName{Field::Date, "Dato", "da"},
    ColumnName{Field::Title, "Titel", "da"},
    ColumnName{Field::Length, "Distance", "da"},
    ColumnName{Field::Timer, "Tid", "da"},
    ColumnName{Field::Sport, "Aktivitetstyp", "sv"},
    ColumnName{Field::Date, "Datum", "sv"},
    ColumnName{Field::Title, "Namn", "sv"},
    ColumnName{Field::Length, "Distans", "sv"},
    ColumnName{Field::Timer, "Tid", "sv"},
    ColumnName{Field::Sport, "Typ aktywności", "pl"},
    ColumnName{Field::Date, "Data", "pl"},
    ColumnName{Field::Title, "Tytuł", "pl"},
    ColumnName{Field::Length, "Dystans", "pl"},
    ColumnName{Field::Timer, "Czas", "pl"},
    ColumnName{Field::Sport, "Tevékenység típusa", "hu"},
    ColumnName{Field::Date, "Dátum", "hu"},
    ColumnName{Field::Title, "Cím", "hu"},
    ColumnName{Field::Length, "Távolság", "hu"},
    ColumnName{Field::Timer, "Idő", "hu"},
    ColumnName{Field::Sport, "Activiteittype", "nl"},
    ColumnName{Field::Date, "Datum", "nl"},
    ColumnName{Field::Title, "Titel", "nl"},
    ColumnName{Field::Length, "Afstand", "nl"},
    ColumnName{Field::Timer, "Tijd", "nl"},
    ColumnName{Field::Sport, "Tipo di attività", "it"},
    ColumnName{Field::Date, "Data", "it"},
    ColumnName{Field::Title, "Titolo", "it"},
    ColumnName{Field::Length, "Distanza", "it"},
    ColumnName{Field::Timer, "Tempo", "it"},
};
struct PlacedField {
    Field field;
    std::size_t place;
};
constexpr std::array garminPlaces{PlacedField{Field::Sport, 0}, PlacedField{Field::Date, 1},
                                  PlacedField{Field::Title, 3}, PlacedField{Field::Length, 4},
                                  PlacedField{Field::Timer, 6}};

constexpr std::array garmin2014Columns{
    ColumnName{Field::Title, "activite", "fr"},
    ColumnName{Field::Sport, "Type", "fr"},
    ColumnName{Field::Date, "date", "fr"},
    ColumnName{Field::Timer, "Temps", "fr"},
    ColumnName{Field::Length, "Distance", "fr"},
    ColumnName{Field::Climb, "Gain_altitude", "fr"},
    ColumnName{Field::Descent, "Perte_altitude", "fr"},
};
constexpr std::array garmin2014Marks{Field::Title, Field::Date, Field::Timer, Field::Length, Field::Climb};

constexpr std::array runkeeperColumns{
    ColumnName{Field::Id, "Activity Id", ""},      ColumnName{Field::Date, "Date", ""},
    ColumnName{Field::Sport, "Type", ""},          ColumnName{Field::Title, "Route Name", ""},
    ColumnName{Field::Length, "Distance", ""},     ColumnName{Field::Timer, "Duration", ""},
    ColumnName{Field::Climb, "Climb", ""},         ColumnName{Field::Note, "Notes", ""},
    ColumnName{Field::LinkedFile, "GPX File", ""},
};
constexpr std::array runkeeperMarks{Field::Date,   Field::Sport, Field::Title,
                                    Field::Length, Field::Timer, Field::LinkedFile};

constexpr std::array mapMyRunColumns{
    ColumnName{Field::Date, "Workout Date", ""}, ColumnName{Field::Sport, "Activity Type", ""},
    ColumnName{Field::Length, "Distance", ""},   ColumnName{Field::Timer, "Workout Time", "", Unit::Second},
    ColumnName{Field::Note, "Notes", ""},        ColumnName{Field::Device, "Source", ""},
};
constexpr std::array mapMyRunMarks{Field::Date, Field::Sport, Field::Length, Field::Timer};

constexpr std::array trainingPeaksColumns{
    ColumnName{Field::Title, "Title", ""},
    ColumnName{Field::Sport, "WorkoutType", ""},
    ColumnName{Field::Date, "WorkoutDay", ""},
    ColumnName{Field::Length, "DistanceInMeters", "", Unit::Metre},
    ColumnName{Field::Timer, "TimeTotalInHours", "", Unit::Hour},
    ColumnName{Field::Note, "AthleteComments", ""},
    ColumnName{Field::Exertion, "Rpe", ""},
};
constexpr std::array trainingPeaksMarks{Field::Sport, Field::Date, Field::Length, Field::Timer};

constexpr std::array intervalsColumns{
    ColumnName{Field::Id, "id", ""},
    ColumnName{Field::Date, "start_date_local", ""},
    ColumnName{Field::Title, "name", ""},
    ColumnName{Field::Sport, "type", ""},
    ColumnName{Field::Timer, "moving_time", "", Unit::Second},
    ColumnName{Field::Elapsed, "elapsed_time", "", Unit::Second},
    ColumnName{Field::Length, "distance", "", Unit::Metre},
    ColumnName{Field::Climb, "total_elevation_gain", "", Unit::Metre},
    ColumnName{Field::Cadence, "average_cadence", ""},
    ColumnName{Field::Exertion, "icu_rpe", ""},
};
constexpr std::array intervalsMarks{Field::Date, Field::Sport, Field::Timer, Field::Length};

constexpr std::array polarColumns{
    ColumnName{Field::Title, "Name", ""},     ColumnName{Field::Sport, "Sport", ""},
    ColumnName{Field::Date, "Date", ""},      ColumnName{Field::Time, "Start time", ""},
    ColumnName{Field::Timer, "Duration", ""}, ColumnName{Field::Length, "Total distance", ""},
    ColumnName{Field::Climb, "Ascent", ""},   ColumnName{Field::Descent, "Descent", ""},
    ColumnName{Field::Note, "Notes", ""},
};
constexpr std::array polarMarks{Field::Sport, Field::Date, Field::Time, Field::Timer, Field::Length};

/// As `core/export` writes the runs of a diary; the surface tells treadmill, trail and track.
constexpr std::array restrideColumns{
    ColumnName{Field::Date, "Date", ""},
    ColumnName{Field::Time, "Start", ""},
    ColumnName{Field::Length, "Distance (m)", "", Unit::Metre},
    ColumnName{Field::Timer, "Duration (s)", "", Unit::Second},
    ColumnName{Field::Elapsed, "Elapsed (s)", "", Unit::Second},
    ColumnName{Field::Exertion, "Effort (0-10)", ""},
    ColumnName{Field::Cadence, "Cadence (spm)", ""},
    ColumnName{Field::Sport, "Surface", ""},
    ColumnName{Field::Climb, "Climb (m)", "", Unit::Metre},
    ColumnName{Field::Descent, "Descent (m)", "", Unit::Metre},
    ColumnName{Field::Note, "Note", ""},
    ColumnName{Field::Id, "Restride id", ""},
};
constexpr std::array restrideMarks{Field::Date, Field::Time, Field::Length, Field::Timer, Field::Id};

constexpr std::array<Dialect, 10> dialects{{
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
    {.name = "restride", .columns = restrideColumns, .marks = restrideMarks, .sign = DecimalSign::Point, .own = true},
}};
constexpr const Dialect& garminDialect = dialects[2];
constexpr Dialect plainTable{.name = "columns", .distance = DistanceForm::Untold};

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
    if (field == Field::Length) return Field::LengthAgain;
    if (field == Field::Elapsed) return Field::ElapsedAgain;
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
        place(m_columns, *second, at, cell, name.field == Field::Length ? Unit::Metre : name.unit);
        return true;
    }

    const Dialect& m_dialect;
    std::vector<HeaderCell> m_names;
    std::map<std::string_view, int> m_languages;
    TableColumns m_columns;
};

/// Strava writes elapsed time, moving time and distance side by side, whatever they are called.
void findMovingTime(TableColumns& columns, std::span<const HeaderCell> header) {
    const auto elapsed = columns.at[fieldIndex(Field::ElapsedAgain)];
    const auto distance = columns.at[fieldIndex(Field::LengthAgain)];
    if (columns.has(Field::Timer) || !elapsed || !distance || *distance != *elapsed + 2) return;
    place(columns, Field::Timer, *elapsed + 1, header[*elapsed + 1], Unit::Second);
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
                                             {Unit::Second, " s sec secs second seconds sek sekunde sekunden "},
                                             {Unit::Minute, " min mins minute minutes minuten "},
                                             {Unit::Hour, " h hr hrs hour hours std stunde stunden "},
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
        const auto number = numberFrom<std::size_t>(name.substr(1));
        if (!number || *number < 1 || *number > header.size()) return std::nullopt;
        return *number - 1;
    }
    const HeaderCell wanted = headerCell(name);
    for (std::size_t at = 0; at < header.size(); ++at)
        if (header[at].text == wanted.text) return at;
    for (std::size_t at = 0; at < header.size(); ++at)
        if (!wanted.folded.empty() && header[at].folded == wanted.folded && header[at].unit == wanted.unit) return at;
    return std::nullopt;
}

const Dialect& plainDialect() {
    return plainTable;
}

}  // namespace restride
