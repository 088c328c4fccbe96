// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gunzip.h"
#include "core/import/readers.h"
#include "tests/core/import/packed.h"
#include "tests/support/fit_recordings.h"

#include <gtest/gtest.h>

#include <string>

namespace restride {
namespace {

/// Asked twice, it has had enough.
struct Impatient {
    int asked = 0;
    ImportOptions options;
    Impatient() {
        options.cancelled = [this] { return ++asked >= 2; };
    }
    Impatient(const Impatient&) = delete;
    Impatient& operator=(const Impatient&) = delete;
};

constexpr int manyPoints = 20'000;

std::string repeated(std::string_view piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}

std::string longGpx() {
    return "<gpx><trk><trkseg>" +
           repeated("<trkpt lat=\"50\" lon=\"8\"><time>2026-03-09T07:00:00Z</time></trkpt>", manyPoints) +
           "</trkseg></trk></gpx>";
}

std::string longTcx() {
    return "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\"><Id>2026-03-09T07:10:09Z</Id><Lap><Track>" +
           repeated("<Trackpoint><Time>2026-03-09T07:10:09Z</Time></Trackpoint>", manyPoints) +
           "</Track></Lap></Activity></Activities></TrainingCenterDatabase>";
}

std::string longFit() {
    fit_writer::Writer writer;
    writer.add(fit_writer::fileId());
    for (int i = 0; i < manyPoints; ++i) writer.add(fit_writer::recordMessage(fit_writer::anyUtc + i, 300 * i), 1);
    return writer.file();
}

TEST(Cancel, EndsWithinOneRecording) {
    for (const auto& [read, bytes] :
         {std::pair(&readGpx, longGpx()), std::pair(&readTcx, longTcx()), std::pair(&readFit, longFit())}) {
        Impatient user;
        const ReadFile none = (*read)(bytes, "long", user.options);
        EXPECT_EQ(user.asked, 2);
        EXPECT_TRUE(none.activities.empty());
        EXPECT_TRUE(none.skipped.empty());
    }
}

TEST(Cancel, EndsWithinAChainOfRecordings) {
    Impatient user;
    const std::string run = fit_writer::aRun().file();
    EXPECT_TRUE(readFit(repeated(run, 10), "chain.fit", user.options).activities.empty());
    EXPECT_EQ(user.asked, 2);
}

TEST(Cancel, EndsWithinAPackedFile) {
    Impatient user;
    const Unzipped none = gunzip(gzipped(std::string(1'000'000, 'x')), user.options.cancelled);
    EXPECT_EQ(user.asked, 2);
    EXPECT_TRUE(none.bytes.empty());
}

}  // namespace
}  // namespace restride
