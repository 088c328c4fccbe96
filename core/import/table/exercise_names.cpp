// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/exercise_names.h"

#include "core/import/folded_name.h"

#include <array>

namespace restride {

namespace {

struct ExerciseNames {
    std::string_view key;
    /// Folded; between blanks. What is done with another joint, load path or posture is not listed.
    std::string_view names;
};

constexpr std::array<ExerciseNames, 30> exerciseNames{{
    {"glute_bridge", " glutebridge bridge hipbridge "},
    {"single_leg_glute_bridge", " singlelegglutebridge singlelegbridge onelegglutebridge "},
    {"body_weight_squat", " bodyweightsquat squatbodyweight airsquat "},
    {"goblet_squat",
     " gobletsquat gobletsquatdumbbell gobletsquatkettlebell kettlebellgobletsquat dumbbellgobletsquat "},
    {"two_leg_calf_raise",
     " calfraise standingcalfraise standingcalfraisebodyweight calfraisebodyweight "
     "standingcalfraisemachine standingcalfraisedumbbell standingcalfraisesmith "
     "standingcalfraisebarbell bodyweightcalfraise "},
    {"single_leg_calf_raise",
     " singlelegcalfraise singlelegstandingcalfraise singlelegstandingcalfraisedumbbell "
     "singlelegstandingcalfraisebarbell singlelegstandingcalfraisemachine "},
    {"bent_knee_calf_raise",
     " bentkneecalfraise seatedcalfraise seatedcalfraisemachine soleusraise "
     "seatedcalfraiseplateloaded seatedcalfraisedumbbell "},
    {"clamshell", " clamshell clamshells clam "},
    {"side_lying_leg_raise", " sidelyinglegraise sidelyinghipraise sidelyinghipabduction "},
    {"band_side_step", " bandsidestep monsterwalk bandedsidestep lateralbandwalk lateralbandwalks bandlateralwalk "},
    {"hip_hike", " hiphike pelvicdrop hiphikes "},
    {"side_plank_from_knees", " sideplankfromknees kneesideplank kneelingsideplank "},
    {"plank", " plank frontplank plankbodyweight "},
    {"wall_sit", " wallsit wallsits "},
    {"spanish_squat_hold", " spanishsquat spanishsquathold "},
    {"sit_to_stand", " sittostand chairsquat boxsquatbodyweight "},
    {"reverse_lunge", " reverselunge reverselungedumbbell reverselungebarbell reverselungebodyweight lungereverse "},
    {"split_squat", " splitsquat splitsquatdumbbell splitsquatbarbell staticlunge dumbbellsplitsquat "},
    {"rear_foot_elevated_split_squat",
     " rearfootelevatedsplitsquat bulgariansplitsquat bulgariansplitsquatdumbbell bulgariansplitsquatbarbell "
     "bulgariansplitsquatbodyweight dumbbellbulgariansplitsquat "},
    {"step_up", " stepup stepups dumbbellstepup stepupdumbbell stepupbodyweight stepupbarbell boxstepup "},
    {"step_down", " stepdown stepdowns "},
    {"single_leg_squat_to_box", " singlelegsquattobox pistolsquattobox singlelegboxsquat "},
    {"leg_press", " legpress legpressmachine seatedlegpress seatedlegpressmachine "},
    {"knee_extension", " legextension legextensionmachine kneeextension "},
    {"hip_hinge",
     " romaniandeadlift romaniandeadliftbarbell romaniandeadliftdumbbell rdl hiphinge "
     "dumbbellromaniandeadlift barbellromaniandeadlift "},
    {"single_leg_deadlift",
     " singlelegdeadlift singlelegromaniandeadlift singlelegromaniandeadliftdumbbell singleleggedromaniandeadlift "
     "singlelegromaniandeadliftbarbell singlelegrdl singlelegdeadliftdumbbell "},
    {"single_leg_hip_thrust", " singleleghipthrust singleleghipthrustdumbbell singleleghipthrustbodyweight "},
    {"hamstring_slider_or_walk_out", " hamstringslider slidinglegcurl hamstringwalkout bridgewalkout "},
    {"anti_rotation_press", " pallofpress antirotationpress pallofpresscable pallofpressband "},
    {"single_leg_stand", " singlelegstand singlelegbalance "},
}};

}  // namespace

std::string exerciseKey(std::string_view name) {
    const std::string_view text = withoutOuterBlanks(name);
    const std::string wanted = ' ' + foldedName(text) + ' ';
    constexpr std::size_t shortest = 4;
    if (wanted.size() > shortest)
        for (const ExerciseNames& entry : exerciseNames)
            if (entry.names.find(wanted) != std::string_view::npos) return std::string(entry.key);
    return std::string(text);
}

}  // namespace restride
