// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fit/fit_profile.h"

#include "core/import/clean_text.h"

#include <algorithm>
#include <array>

namespace restride::fit {

namespace {

struct Named {
    std::int64_t code;
    std::string_view name;
};

constexpr std::array<Named, 19> fileTypes{{{1, "device"},
                                           {2, "settings"},
                                           {3, "sport"},
                                           {4, "activity"},
                                           {5, "workout"},
                                           {6, "course"},
                                           {7, "schedules"},
                                           {9, "weight"},
                                           {10, "totals"},
                                           {11, "goals"},
                                           {14, "blood_pressure"},
                                           {15, "monitoring_a"},
                                           {20, "activity_summary"},
                                           {28, "monitoring_daily"},
                                           {32, "monitoring_b"},
                                           {34, "segment"},
                                           {35, "segment_list"},
                                           {40, "exd_configuration"},
                                           {68, "hrv_status"}}};

constexpr std::array<Named, 37> sports{{{0, "generic"},
                                        {1, "running"},
                                        {2, "cycling"},
                                        {3, "transition"},
                                        {4, "fitness_equipment"},
                                        {5, "swimming"},
                                        {6, "basketball"},
                                        {7, "soccer"},
                                        {8, "tennis"},
                                        {9, "american_football"},
                                        {10, "training"},
                                        {11, "walking"},
                                        {12, "cross_country_skiing"},
                                        {13, "alpine_skiing"},
                                        {14, "snowboarding"},
                                        {15, "rowing"},
                                        {16, "mountaineering"},
                                        {17, "hiking"},
                                        {18, "multisport"},
                                        {19, "paddling"},
                                        {20, "flying"},
                                        {21, "e_biking"},
                                        {22, "motorcycling"},
                                        {23, "boating"},
                                        {24, "driving"},
                                        {25, "golf"},
                                        {27, "horseback_riding"},
                                        {30, "inline_skating"},
                                        {31, "rock_climbing"},
                                        {32, "sailing"},
                                        {33, "ice_skating"},
                                        {35, "snowshoeing"},
                                        {37, "stand_up_paddleboarding"},
                                        {41, "kayaking"},
                                        {47, "boxing"},
                                        {48, "floor_climbing"},
                                        {62, "hiit"}}};

constexpr std::array<Named, 38> subSports{{{1, "treadmill"},
                                           {2, "street"},
                                           {3, "trail"},
                                           {4, "track"},
                                           {5, "spin"},
                                           {6, "indoor_cycling"},
                                           {7, "road"},
                                           {8, "mountain"},
                                           {9, "downhill"},
                                           {10, "recumbent"},
                                           {11, "cyclocross"},
                                           {12, "hand_cycling"},
                                           {13, "track_cycling"},
                                           {14, "indoor_rowing"},
                                           {15, "elliptical"},
                                           {16, "stair_climbing"},
                                           {17, "lap_swimming"},
                                           {18, "open_water"},
                                           {19, "flexibility_training"},
                                           {20, "strength_training"},
                                           {21, "warm_up"},
                                           {22, "match"},
                                           {23, "exercise"},
                                           {24, "challenge"},
                                           {25, "indoor_skiing"},
                                           {26, "cardio_training"},
                                           {27, "indoor_walking"},
                                           {28, "e_bike_fitness"},
                                           {30, "casual_walking"},
                                           {31, "speed_walking"},
                                           {32, "bike_to_run_transition"},
                                           {33, "run_to_bike_transition"},
                                           {34, "swim_to_bike_transition"},
                                           {43, "yoga"},
                                           {44, "pilates"},
                                           {45, "indoor_running"},
                                           {46, "gravel_cycling"},
                                           {58, "virtual_activity"}}};

constexpr std::array<Named, 16> manufacturers{{{1, "Garmin"},
                                               {15, "Dynastream"},
                                               {23, "Suunto"},
                                               {32, "Wahoo"},
                                               {40, "Concept2"},
                                               {70, "Sigma"},
                                               {71, "TomTom"},
                                               {89, "Tacx"},
                                               {123, "Polar"},
                                               {260, "Zwift"},
                                               {265, "Strava"},
                                               {267, "Bryton"},
                                               {289, "Hammerhead"},
                                               {294, "Coros"},
                                               {310, "Decathlon"},
                                               {340, "Peloton"}}};

/// Garmin's, for running more often than not.
constexpr std::array<Named, 42> garminProducts{{{717, "Forerunner 405"},
                                                {782, "Forerunner 50"},
                                                {988, "Forerunner 60"},
                                                {1018, "Forerunner 310XT"},
                                                {1036, "Edge 500"},
                                                {1124, "Forerunner 110"},
                                                {1328, "Forerunner 910XT"},
                                                {1345, "Forerunner 610"},
                                                {1482, "Forerunner 10"},
                                                {1551, "Fenix"},
                                                {1623, "Forerunner 620"},
                                                {1632, "Forerunner 220"},
                                                {1765, "Forerunner 920XT"},
                                                {1967, "Fenix 2"},
                                                {2050, "Fenix 3"},
                                                {2153, "Forerunner 225"},
                                                {2156, "Forerunner 630"},
                                                {2157, "Forerunner 230"},
                                                {2158, "Forerunner 735XT"},
                                                {2337, "Vivoactive HR"},
                                                {2413, "Fenix 3 HR"},
                                                {2431, "Forerunner 235"},
                                                {2544, "Fenix 5S"},
                                                {2691, "Forerunner 935"},
                                                {2697, "Fenix 5"},
                                                {2700, "Vivoactive 3"},
                                                {2886, "Forerunner 645"},
                                                {3076, "Forerunner 245"},
                                                {3077, "Forerunner 245 Music"},
                                                {3113, "Forerunner 945"},
                                                {3282, "Forerunner 45"},
                                                {3290, "Fenix 6"},
                                                {3589, "Forerunner 745"},
                                                {3869, "Forerunner 55"},
                                                {3906, "Fenix 7"},
                                                {3990, "Forerunner 255 Music"},
                                                {3992, "Forerunner 255"},
                                                {4024, "Forerunner 955"},
                                                {4257, "Forerunner 265"},
                                                {4258, "Forerunner 265S"},
                                                {4315, "Forerunner 965"},
                                                {4432, "Forerunner 165"}}};

template <std::size_t Count>
std::string nameOf(const std::array<Named, Count>& names, std::int64_t code) {
    const auto found = std::ranges::find(names, code, &Named::code);
    return found == names.end() ? std::to_string(code) : std::string(found->name);
}

Sport runOf(std::int64_t subSport) {
    switch (subSport) {
        case 1:
        case 45:
            return Sport::TreadmillRun;
        case 3:
            return Sport::TrailRun;
        case 4:
            return Sport::TrackRun;
        default:
            return Sport::Run;
    }
}

/// Of the sports that say little: generic, fitness equipment, training.
Sport exerciseOf(std::int64_t subSport, Sport otherwise) {
    switch (subSport) {
        case 1:
        case 45:
            return Sport::TreadmillRun;
        case 5:
        case 6:
            return Sport::Cycling;
        case 15:
            return Sport::Elliptical;
        case 17:
        case 18:
            return Sport::Swimming;
        case 20:
            return Sport::Strength;
        case 27:
        case 30:
        case 31:
            return Sport::Walk;
        case 32:
        case 33:
        case 34:
            return Sport::Transition;
        default:
            return subSport == 0 ? otherwise : Sport::Other;
    }
}

}  // namespace

std::string fileTypeWord(std::int64_t type) {
    return nameOf(fileTypes, type);
}

Sport sportOf(const SportCode& code) {
    const std::int64_t subSport = code.subSport.value_or(0);
    switch (code.sport.value_or(0)) {
        case 0:
            return exerciseOf(subSport, Sport::Unknown);
        case 1:
            return runOf(subSport);
        case 2:
        case 21:
            return Sport::Cycling;
        case 3:
            return Sport::Transition;
        case 4:
        case 10:
            return exerciseOf(subSport, Sport::Other);
        case 5:
            return Sport::Swimming;
        case 11:
            return Sport::Walk;
        case 17:
            return Sport::Hike;
        default:
            return Sport::Other;
    }
}

bool isGuess(const SportCode& code) {
    return code.sport.value_or(0) != 1 && sportOf(code) == Sport::TreadmillRun;
}

std::string sportWords(const SportCode& code) {
    if (!code.sport) return {};
    const std::string subSport = code.subSport.value_or(0) == 0 ? "" : '/' + nameOf(subSports, *code.subSport);
    return nameOf(sports, *code.sport) + subSport;
}

std::string deviceName(std::optional<std::int64_t> manufacturer, std::optional<std::int64_t> product,
                       std::string_view productName) {
    constexpr std::int64_t garmin = 1;
    constexpr std::size_t longestName = 60;
    std::string told = cleanText(productName, longestName);
    if (!manufacturer) return told;
    std::string maker = nameOf(manufacturers, *manufacturer);
    if (!told.empty()) return told.starts_with(maker) ? told : maker + ' ' + told;
    if (!product) return maker;
    return maker + ' ' + (*manufacturer == garmin ? nameOf(garminProducts, *product) : std::to_string(*product));
}

}  // namespace restride::fit
