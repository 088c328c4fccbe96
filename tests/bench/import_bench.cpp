// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"
#include "tests/support/fit_recordings.h"

#include <benchmark/benchmark.h>
#include <pugixml.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

// Recordings of two hours with a point every second, each reader beside what cannot be avoided: one look at every
// byte and, for XML, the parser alone.

namespace restride {
namespace {

constexpr int points = 7'200;

std::string textOf(const char* form, double value) {
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), form, value);
    return text.data();
}

std::string timeOf(int second) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "2026-03-09T%02d:%02d:%02d.000Z", 7 + second / 3'600, second / 60 % 60,
                  second % 60);
    return text.data();
}

const std::string& fitRecording() {
    static const std::string bytes = [] {
        using namespace fit_writer;
        RecordedSession session;
        session.elapsed = points * 1'000;
        session.timer = session.elapsed;
        session.distance = points * 300;
        Writer writer;
        writer.add(fileId()).add(timerEvent(anyUtc, 0), 2);
        for (int i = 0; i < points; ++i) writer.add(recordMessage(anyUtc + i, i * 300), 3);
        return writer.add(sessionMessage(session), 5).add(activityMessage(anyUtc + points, 3'600), 6).file();
    }();
    return bytes;
}

const std::string& tcxRecording() {
    static const std::string bytes = [] {
        std::string text =
            "<?xml version=\"1.0\"?>\n<TrainingCenterDatabase "
            "xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\" "
            "xmlns:ns3=\"http://www.garmin.com/xmlschemas/ActivityExtension/v2\">\n"
            " <Activities>\n  <Activity Sport=\"Running\">\n"
            "   <Id>2026-03-09T07:00:00.000Z</Id>\n   <Lap StartTime=\"2026-03-09T07:00:00.000Z\">\n"
            "    <TotalTimeSeconds>7200.0</TotalTimeSeconds>\n    <DistanceMeters>21600.0</DistanceMeters>\n    "
            "<Track>\n";
        for (int i = 0; i < points; ++i)
            text +=
                "     <Trackpoint>\n      <Time>" + timeOf(i) + "</Time>\n      <Position>\n       <LatitudeDegrees>" +
                textOf("%.14f", 52.4 + i * 2.7e-5) +
                "</LatitudeDegrees>\n       <LongitudeDegrees>8.50000123456789</LongitudeDegrees>\n      </Position>\n"
                "      <AltitudeMeters>61.5</AltitudeMeters>\n      <DistanceMeters>" +
                textOf("%.8f", i * 3.0) +
                "</DistanceMeters>\n      <HeartRateBpm>\n       <Value>140</Value>\n      </HeartRateBpm>\n"
                "      <Extensions>\n       <ns3:TPX>\n        <ns3:Speed>3.0</ns3:Speed>\n"
                "        <ns3:RunCadence>82</ns3:RunCadence>\n       </ns3:TPX>\n      </Extensions>\n"
                "     </Trackpoint>\n";
        return text + "    </Track>\n   </Lap>\n  </Activity>\n </Activities>\n</TrainingCenterDatabase>\n";
    }();
    return bytes;
}

const std::string& gpxRecording() {
    static const std::string bytes = [] {
        std::string text =
            "<?xml version=\"1.0\"?>\n<gpx version=\"1.1\" creator=\"bench\" "
            "xmlns=\"http://www.topografix.com/GPX/1/1\" "
            "xmlns:gpxtpx=\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\">\n"
            " <trk>\n  <type>running</type>\n  <trkseg>\n";
        for (int i = 0; i < points; ++i)
            text += "   <trkpt lat=\"" + textOf("%.7f", 52.4 + i * 2.7e-5) +
                    "\" lon=\"8.5000012\">\n    <ele>61.5</ele>\n    <time>" + timeOf(i) +
                    "</time>\n    <extensions>\n     <gpxtpx:TrackPointExtension>\n      <gpxtpx:hr>140</gpxtpx:hr>\n"
                    "      <gpxtpx:cad>82</gpxtpx:cad>\n     </gpxtpx:TrackPointExtension>\n    </extensions>\n"
                    "   </trkpt>\n";
        return text + "  </trkseg>\n </trk>\n</gpx>\n";
    }();
    return bytes;
}

void countFiles(benchmark::State& state, std::size_t bytes) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
    state.SetItemsProcessed(state.iterations());
    state.counters["megabytes"] = static_cast<double>(bytes) / 1e6;
}

using Reader = ReadFile (*)(std::string_view, const std::string&, const ImportOptions&);

void readRecording(benchmark::State& state, Reader reader, const std::string& bytes) {
    const std::string name = "recording";
    if (reader(bytes, name, {}).activities.size() != 1) state.SkipWithError("not read");
    while (state.KeepRunning()) benchmark::DoNotOptimize(reader(bytes, name, {}));
    countFiles(state, bytes.size());
}

/// The least that a reader can do with the bytes: add them up, eight at a time.
void lookAtBytes(benchmark::State& state, const std::string& bytes) {
    while (state.KeepRunning()) {
        std::uint64_t sum = 0;
        for (std::size_t at = 0; at + sizeof sum <= bytes.size(); at += sizeof sum) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + at, sizeof word);
            sum += word;
        }
        benchmark::DoNotOptimize(sum);
    }
    countFiles(state, bytes.size());
}

void parseAlone(benchmark::State& state, const std::string& bytes) {
    // As the readers ask for it.
    constexpr unsigned options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_embed_pcdata;
    while (state.KeepRunning()) {
        const auto copy = std::make_unique_for_overwrite<char[]>(bytes.size());
        std::memcpy(copy.get(), bytes.data(), bytes.size());
        pugi::xml_document document;
        benchmark::DoNotOptimize(document.load_buffer_inplace(copy.get(), bytes.size(), options));
    }
    countFiles(state, bytes.size());
}

/// gpsbabel over the same bytes in a file, where it is installed. Its start is in the time: `startGpsbabel` is that.
void runGpsbabel(benchmark::State& state, const std::string& arguments, const std::string& bytes) {
    const std::string file = (std::filesystem::temp_directory_path() / "restride-bench-recording").string();
    std::ofstream(file, std::ios::binary) << bytes;
    const std::string command = "gpsbabel " + arguments + " '" + file + "' >/dev/null 2>&1";
    if (std::system("command -v gpsbabel >/dev/null 2>&1") != 0 || std::system(command.c_str()) != 0) {
        state.SkipWithError("gpsbabel is not installed, or does not take this file");
        return;
    }
    while (state.KeepRunning()) benchmark::DoNotOptimize(std::system(command.c_str()));
    countFiles(state, bytes.size());
    std::filesystem::remove(file);
}

void readFitByGpsbabel(benchmark::State& state) {
    runGpsbabel(state, "-i garmin_fit -f", fitRecording());
}
void readTcxByGpsbabel(benchmark::State& state) {
    runGpsbabel(state, "-i gtrnctr -f", tcxRecording());
}
void readGpxByGpsbabel(benchmark::State& state) {
    runGpsbabel(state, "-i gpx -f", gpxRecording());
}
void startGpsbabel(benchmark::State& state) {
    runGpsbabel(state, "-V", {});
}

void readFitRecording(benchmark::State& state) {
    readRecording(state, readFit, fitRecording());
}
void lookAtFitBytes(benchmark::State& state) {
    lookAtBytes(state, fitRecording());
}
void readTcxRecording(benchmark::State& state) {
    readRecording(state, readTcx, tcxRecording());
}
void parseTcxByPugixmlAlone(benchmark::State& state) {
    parseAlone(state, tcxRecording());
}
void lookAtTcxBytes(benchmark::State& state) {
    lookAtBytes(state, tcxRecording());
}
void readGpxRecording(benchmark::State& state) {
    readRecording(state, readGpx, gpxRecording());
}
void parseGpxByPugixmlAlone(benchmark::State& state) {
    parseAlone(state, gpxRecording());
}
void lookAtGpxBytes(benchmark::State& state) {
    lookAtBytes(state, gpxRecording());
}

BENCHMARK(readFitRecording)->Unit(benchmark::kMillisecond);
BENCHMARK(lookAtFitBytes)->Unit(benchmark::kMillisecond);
BENCHMARK(readTcxRecording)->Unit(benchmark::kMillisecond);
BENCHMARK(parseTcxByPugixmlAlone)->Unit(benchmark::kMillisecond);
BENCHMARK(lookAtTcxBytes)->Unit(benchmark::kMillisecond);
BENCHMARK(readGpxRecording)->Unit(benchmark::kMillisecond);
BENCHMARK(parseGpxByPugixmlAlone)->Unit(benchmark::kMillisecond);
BENCHMARK(lookAtGpxBytes)->Unit(benchmark::kMillisecond);
BENCHMARK(readFitByGpsbabel)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(readTcxByGpsbabel)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(readGpxByGpsbabel)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(startGpsbabel)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace restride
