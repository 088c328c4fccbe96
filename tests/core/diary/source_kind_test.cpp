// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/source_kind.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

// What the runner says is believed more than what a device counted, and so on.
static_assert(SourceKind::Correction < SourceKind::SessionTotal && SourceKind::SessionTotal < SourceKind::LapSums &&
              SourceKind::LapSums < SourceKind::Points && SourceKind::Points < SourceKind::TableRow &&
              SourceKind::TableRow < SourceKind::Positions);
static_assert(word(SourceKind::Correction) == "correction" && word(SourceKind::Positions) == "positions");

TEST(KindByName, GoesByTheEndOfTheNameWhateverItsCase) {
    EXPECT_EQ(kindByName("a.fit", "watch"), SourceKind::SessionTotal);
    EXPECT_EQ(kindByName("A.FIT.GZ", ""), SourceKind::SessionTotal);
    EXPECT_EQ(kindByName("a.tcx", "watch"), SourceKind::LapSums);
    EXPECT_EQ(kindByName("a.gpx.gz", "phone"), SourceKind::Positions);
    for (const char* name : {"t.csv", "t.CSV", "t.Csv", "t.csv.gz", "t.txt", "t.tsv"}) {
        EXPECT_EQ(kindByName(name, ""), SourceKind::TableRow) << name;
        EXPECT_EQ(kindByName(name, "watch"), SourceKind::TableRow) << name;
    }
}

TEST(KindByName, GoesByTheDeviceWhereTheNameSaysNothing) {
    EXPECT_EQ(kindByName("list.json", ""), SourceKind::TableRow);
    EXPECT_EQ(kindByName("ride.json", "watch"), SourceKind::Points);
    for (const char* name : {"", ".gz", "12345678", "a.fit.bak", "csv"}) {
        EXPECT_EQ(kindByName(name, ""), SourceKind::TableRow) << name;
        EXPECT_EQ(kindByName(name, "watch"), SourceKind::Positions) << name;
    }
}

}  // namespace
}  // namespace restride
