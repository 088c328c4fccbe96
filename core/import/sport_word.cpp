// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sport_word.h"

#include <algorithm>
#include <array>
#include <string>

namespace restride {

namespace {

struct NamedSport {
    std::string_view word;
    Sport sport;
};

constexpr std::array<NamedSport, 78> namedSports{{
    {"", Sport::Unknown},
    {"other", Sport::Unknown},
    {"unknown", Sport::Unknown},
    {"default", Sport::Unknown},
    {"uncategorized", Sport::Unknown},
    {"generic", Sport::Unknown},
    {"workout", Sport::Unknown},
    {"multi_sport", Sport::Unknown},
    {"run", Sport::Run},
    {"running", Sport::Run},
    {"jogging", Sport::Run},
    {"road_running", Sport::Run},
    {"street_running", Sport::Run},
    {"race", Sport::Run},
    {"ultra_run", Sport::Run},
    // The number under which Strava's GPX files name a run.
    {"9", Sport::Run},
    {"treadmill", Sport::TreadmillRun},
    {"treadmill_run", Sport::TreadmillRun},
    {"treadmill_running", Sport::TreadmillRun},
    {"indoor_running", Sport::TreadmillRun},
    {"virtual_run", Sport::TreadmillRun},
    {"virtualrun", Sport::TreadmillRun},
    {"trail_run", Sport::TrailRun},
    {"trail_running", Sport::TrailRun},
    {"trailrun", Sport::TrailRun},
    {"trail", Sport::TrailRun},
    {"track_running", Sport::TrackRun},
    {"track_run", Sport::TrackRun},
    {"walk", Sport::Walk},
    {"walking", Sport::Walk},
    {"casual_walking", Sport::Walk},
    {"speed_walking", Sport::Walk},
    {"indoor_walking", Sport::Walk},
    {"nordic_walking", Sport::Walk},
    {"hike", Sport::Hike},
    {"hiking", Sport::Hike},
    // Strava's number of a ride.
    {"1", Sport::Cycling},
    {"ride", Sport::Cycling},
    {"bike", Sport::Cycling},
    {"biking", Sport::Cycling},
    {"cycling", Sport::Cycling},
    {"cycle", Sport::Cycling},
    {"road_biking", Sport::Cycling},
    {"road_cycling", Sport::Cycling},
    {"mountain_biking", Sport::Cycling},
    {"mountainbikeride", Sport::Cycling},
    {"mtb", Sport::Cycling},
    {"gravel_cycling", Sport::Cycling},
    {"gravelride", Sport::Cycling},
    {"indoor_cycling", Sport::Cycling},
    {"indoor_biking", Sport::Cycling},
    {"spinning", Sport::Cycling},
    {"virtual_ride", Sport::Cycling},
    {"virtualride", Sport::Cycling},
    {"cyclocross", Sport::Cycling},
    {"e_bike", Sport::Cycling},
    {"e_biking", Sport::Cycling},
    {"ebikeride", Sport::Cycling},
    {"swim", Sport::Swimming},
    {"swimming", Sport::Swimming},
    {"lap_swimming", Sport::Swimming},
    {"pool_swimming", Sport::Swimming},
    {"open_water", Sport::Swimming},
    {"open_water_swimming", Sport::Swimming},
    {"elliptical", Sport::Elliptical},
    {"elliptical_trainer", Sport::Elliptical},
    {"cross_trainer", Sport::Elliptical},
    {"aqua_jogging", Sport::DeepWater},
    {"aquajogging", Sport::DeepWater},
    {"deep_water_running", Sport::DeepWater},
    {"strength", Sport::Strength},
    {"strength_training", Sport::Strength},
    {"weight_training", Sport::Strength},
    {"weighttraining", Sport::Strength},
    {"weights", Sport::Strength},
    {"weight_lifting", Sport::Strength},
    {"transition", Sport::Transition},
    {"transition_v2", Sport::Transition},
}};

/// In small letters, with `_` between words.
std::string plainWord(std::string_view word) {
    std::string plain;
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else
            plain += c == ' ' || c == '-' ? '_' : c;
    }
    return plain;
}

}  // namespace

Sport sportOfRecordingWord(std::string_view word) {
    constexpr std::size_t longestWord = 24;
    if (word.size() > longestWord) return Sport::Other;
    const auto found = std::ranges::find(namedSports, plainWord(word), &NamedSport::word);
    return found == namedSports.end() ? Sport::Other : found->sport;
}

}  // namespace restride
