// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

// Recordings of real devices and services, which the project does not hold: RESTRIDE_SAMPLES names their folder. What
// an independent reader found in them stands in its READINGS.csv; where this one differs, a comment says why. What
// it differs in everywhere: metres and seconds are rounded, and a GPX time run leaves pauses out.

namespace restride {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t none = -1;

/// One activity as it must be read; `none` where it must be absent.
struct Reading {
    Sport sport = Sport::Unknown;
    std::int64_t utc = none;
    std::int64_t metres = none;
    std::int64_t timer = none;
    std::int64_t elapsed = none;
    std::int64_t offset = none;
    int cadence = none;
};

struct Sample {
    std::string file;
    std::vector<Reading> readings;
    std::vector<SkipReason> skipped = {};
};

void PrintTo(const Sample& sample, std::ostream* out) {
    *out << sample.file;
}

/// The short run that came with FIT's kit, whole and in five ways broken. Its cadence field is empty.
const Reading kitRun{Sport::Run, 1'334'006'546, 6, 14, 14, -14'400, none};

std::vector<Sample> fitSamples() {
    // A file without the message that tells the wall clock.
    Reading cutRun = kitRun;
    cutRun.offset = none;
    return {
        {"fit/fit__HrmPluginTestActivity.fit", {{Sport::Walk, 1'661'797'882, 60, 309, 309, -21'600, none}}},
        {"fit/fit__activity_lowbattery.fit", {{Sport::Cycling, 1'590'758'262, 28'157, 3'975, 3'975, -21'600, none}}},
        {"fit/fit__unterminated-strings.fit", {{Sport::Cycling, 1'699'438'778, 69, 32, 32, -14'400, none}}},
        {"fit/fit__valid_only_contain_fileid.fit", {}, {SkipReason::NoActivities}},
        {"fit/fitdecode__garmin-fr935-cr.fit", {{Sport::Swimming, 1'521'889'355, 0, 7'553, 7'553, 3'600, none}}},
        {"fit/python-fitpa__Activity.fit", {kitRun}},
        {"fit/python-fitpa__MonitoringFile.fit", {}, {SkipReason::NotAnActivity}},
        {"fit/python-fitpa__Settings.fit", {}, {SkipReason::NotAnActivity}},
        {"fit/python-fitpa__WeightScaleMultiUser.fit", {}, {SkipReason::NotAnActivity}},
        {"fit/python-fitpa__WorkoutRepeatSteps.fit", {}, {SkipReason::NotAnActivity}},
        {"fit/python-fitpa__activity-filecrc.fit", {kitRun}, {SkipReason::BadChecksum}},
        {"fit/python-fitpa__activity-settings-corruptheader.fit", {kitRun}, {SkipReason::Damaged}},
        {"fit/python-fitpa__activity-settings-nodata.fit", {kitRun}, {SkipReason::Truncated}},
        {"fit/python-fitpa__activity-small-fenix2-run.fit",
         {{Sport::Run, 1'439'649'908, 9'008, 2'832, 2'832, 7'200, 162}}},
        {"fit/python-fitpa__activity-unexpected-eof.fit", {cutRun}, {SkipReason::Truncated}},
        {"fit/python-fitpa__elemnt-bolt-no-application-id-inside-developer-data-id.fit",
         {{Sport::Cycling, 1'503'303'480, 964, 132, 140, 7'200, none}}},
        {"fit/python-fitpa__garmin-fenix-5-walk.fit", {{Sport::Walk, 1'497'191'571, 68, 45, 45, -25'200, 122}}},
        {"fit/python-fitpa__sample_mulitple_header.fit",
         {{Sport::Swimming, 1'527'406'381, 1'645, 1'988, 1'988, 7'200, none},
          {Sport::Transition, 1'527'408'368, 142, 170, 170, 7'200, none},
          {Sport::Cycling, 1'527'408'538, 40'909, 4'422, 4'422, 7'200, none},
          {Sport::Transition, 1'527'412'960, 32, 61, 61, 7'200, none},
          {Sport::Run, 1'527'413'021, 9'806, 2'851, 2'851, 7'200, 167}}},
        // Both readers lose the rest at the same byte; the session stands before it. The header claims more, too.
        {"fit/python-fitpa__strava-android-app-201.10-b1218918.fit",
         {{Sport::Run, 1'632'751'990, 11'274, 3'558, 3'558, none, none}},
         {SkipReason::Truncated, SkipReason::Damaged}},
    };
}

std::vector<Sample> gpxSamples() {
    return {
        // READINGS.csv adds all tracks and waypoints up to one of 4,575 m from the time of a waypoint on. They are
        // eight tracks, one of them empty; in the fifth a step of 184 m within a second or two is not counted. In the
        // sixth every step is a pause, so there is no time run.
        {"gpx/gpxpy__cerknicko-jezero-no-creator.gpx",
         {{Sport::Unknown, 1'281'018'239, 1'912, 1'625, 2'469},
          {Sport::Unknown, 1'281'021'096, 873, 124, 155},
          {Sport::Unknown, 1'281'021'865, 30, 21, 21},
          {Sport::Unknown, 1'281'022'729, 1'168, 154, 288},
          {Sport::Unknown, 1'281'023'911, 32, none, 201},
          {Sport::Unknown, 1'281'024'291, 29, 13, 13},
          {Sport::Unknown, 1'281'024'337, 347, 235, 1'092}},
         {SkipReason::OutOfRange}},
        // Six tracks have no times, and the last of them only on its last points: the 57 s of READINGS.csv are theirs
        // and not those of the 347 m.
        {"gpx/gpxpy__cerknicko-without-times.gpx",
         {{Sport::Unknown, 1'281'025'372, 347, none, none}},
         {SkipReason::NoDate, SkipReason::NoDate, SkipReason::NoDate, SkipReason::NoDate, SkipReason::NoDate,
          SkipReason::NoDate, SkipReason::NoDuration}},
        // One point, one track without any, a route and waypoints: nothing was walked. "example type" stands at a
        // waypoint.
        {"gpx/gpxpy__gpx1.0_with_all_fields.gpx", {}, {SkipReason::NoDistance}},
        {"gpx/gpxpy__gpx1.1_with_extensions_without_namespaces.gpx", {}, {SkipReason::NoActivities}},
        {"gpx/gpxpy__gpx_with_garmin_extension.gpx", {}, {SkipReason::NoActivities}},
        {"gpx/gpxpy__track-with-empty-segment.gpx", {{Sport::Unknown, 1'373'131'586, 86, 76, 76}}},
        {"gpx/gpxpy__track-with-less-sec-time.gpx", {{Sport::Run, 1'449'844'993, 2, 1, 1, 3'600}}},
        {"gpx/gpxpy__unicode_with_bom.gpx", {}, {SkipReason::NoActivities}},
        {"gpx/opentracks__gpx11_with_speed_no_namespace.gpx", {{Sport::Unknown, 1'631'052'619, 76, 101, 101}}},
        // "Marker 1 category" is the type of a waypoint; the track's is "mountain biking". Two segments of one step
        // of 111 m each, with a minute between them.
        {"gpx/opentracks__legacy_gpx_trackpointextensions_incorrect.gpx",
         {{Sport::Cycling, 1'580'608'923, 222, 42, 107, 3'600}}},
        {"gpx/strava_py__activity_7448910422.gpx", {{Sport::Cycling, 1'630'566'609, 12'207, 2'492, 2'887}}},
        // READINGS.csv counts the empty track as a session.
        {"gpx/strava_py__empty-trkseg.gpx", {}, {SkipReason::NoActivities}},
    };
}

std::vector<Sample> tcxSamples() {
    return {
        {"tcx/python-tcxpa__no_hr.tcx", {{Sport::Run, 1'356'557'393, 4'689, 1'993, 1'993}}},
        // "Other" says nothing of the sport. READINGS.csv has no elapsed time for any TCX file; this one was paused.
        {"tcx/python-tcxpa__sup_activity_1.tcx", {{Sport::Unknown, 1'657'987'705, 1'158, 1'112, 1'114}}},
        // Made by hand: the lap is of 2015 and all its points of one second of 2021. The lap is believed.
        {"tcx/sport-activi__dead_end.tcx",
         {{Sport::Cycling, 1'424'338'289, 28'530, 3'000, 3'000}},
         {SkipReason::OutOfRange}},
        {"tcx/sport-activi__pool_swim-activity_1.tcx", {{Sport::Unknown, 1'661'531'713, 1'500, 1'531, 1'531}}},
    };
}

std::vector<Sample> allSamples() {
    std::vector<Sample> all = fitSamples();
    for (const auto& more : {gpxSamples(), tcxSamples()}) all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::optional<fs::path> samplesFolder() {
    const char* folder = std::getenv("RESTRIDE_SAMPLES");
    return folder ? std::optional<fs::path>(folder) : std::nullopt;
}

ReadFile readRecording(const std::string& bytes, const std::string& name) {
    switch (formatOf(bytes)) {
        case FileFormat::Fit:
            return readFit(bytes, name);
        case FileFormat::Tcx:
            return readTcx(bytes, name);
        case FileFormat::Gpx:
            return readGpx(bytes, name);
        default:
            ADD_FAILURE() << "not known for a recording: " << name;
            return {};
    }
}

template <class Value>
std::int64_t countOf(const std::optional<Value>& value) {
    return value ? value->count() : none;
}

void expectReading(const Activity& activity, const Reading& reading) {
    EXPECT_EQ(activity.sport, reading.sport);
    EXPECT_EQ(activity.start.utc.value_or(none), reading.utc);
    EXPECT_EQ(countOf(activity.distance), reading.metres);
    EXPECT_EQ(countOf(activity.timer), reading.timer);
    EXPECT_EQ(countOf(activity.elapsed), reading.elapsed);
    EXPECT_EQ(activity.start.local ? *activity.start.local - *activity.start.utc : none, reading.offset);
    EXPECT_EQ(activity.cadence.value_or(none), reading.cadence);
}

class RealRecordings : public testing::TestWithParam<Sample> {};

TEST_P(RealRecordings, AreReadAsTheyAre) {
    const auto folder = samplesFolder();
    if (!folder) GTEST_SKIP() << "RESTRIDE_SAMPLES is not set";
    const Sample& sample = GetParam();
    const ReadFile read = readRecording(bytesOf(*folder / sample.file), sample.file);
    ASSERT_EQ(read.activities.size(), sample.readings.size());
    for (std::size_t i = 0; i < sample.readings.size(); ++i) {
        SCOPED_TRACE(i);
        expectReading(read.activities[i], sample.readings[i]);
    }
    std::vector<SkipReason> reasons;
    for (const Skipped& skipped : read.skipped) reasons.push_back(skipped.reason);
    EXPECT_EQ(reasons, sample.skipped);
}

std::string testName(const testing::TestParamInfo<Sample>& tested) {
    std::string name = fs::path(tested.param.file).stem().string();
    for (char& c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Samples, RealRecordings, testing::ValuesIn(allSamples()), testName);

TEST(RealRecordingsFolder, HoldsNoRecordingThatTheTableForgets) {
    const auto folder = samplesFolder();
    if (!folder) GTEST_SKIP() << "RESTRIDE_SAMPLES is not set";
    const std::vector<Sample> all = allSamples();
    for (const std::string kind : {"fit", "gpx", "tcx"})
        for (const auto& entry : fs::directory_iterator(*folder / kind)) {
            const std::string file = kind + '/' + entry.path().filename().string();
            EXPECT_NE(std::ranges::find(all, file, &Sample::file), all.end()) << file;
        }
}

/// Cut anywhere, they crash nobody and give no more activities than whole.
TEST(RealRecordingsFolder, AreReadFromAnyBeginning) {
    const auto folder = samplesFolder();
    if (!folder) GTEST_SKIP() << "RESTRIDE_SAMPLES is not set";
    constexpr std::size_t cuts = 40;
    for (const Sample& sample : allSamples()) {
        const std::string bytes = bytesOf(*folder / sample.file);
        for (std::size_t i = 1; i < cuts; ++i) {
            const std::string_view part = std::string_view(bytes).substr(0, bytes.size() * i / cuts);
            const ReadFile read = sample.file.starts_with("fit")   ? readFit(part, sample.file)
                                  : sample.file.starts_with("gpx") ? readGpx(part, sample.file)
                                                                   : readTcx(part, sample.file);
            EXPECT_LE(read.activities.size(), std::max<std::size_t>(sample.readings.size(), 1)) << sample.file;
        }
    }
}

}  // namespace
}  // namespace restride
