// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace restride {

/// What version 0.1.0 of the program wrote into tables of version 1, as it wrote it: one runner, whose sources do not
/// tell their kind. Seals and digests are those of that program, so that they hold only in its tables.
inline constexpr std::array<std::string_view, 9> rowsOfVersion1{
    R"sql(INSERT INTO "runner" ("id", "revision", "unknown", "seal")
VALUES ('r', 1, '', '3ab6adc3cc4e792daff8f71966e91310'))sql",
    R"sql(INSERT INTO "page" ("runner_id", "id", "name", "digest")
VALUES ('r', 'r', 'Sample runner', '86be05638abfa5bad3d894715b65b380'))sql",
    R"sql(INSERT INTO "check_in" ("runner_id", "id", "on", "morning_pain", "digest")
VALUES ('r', '2026-03-10', '2026-03-10', 1, 'e387860d44eebc9ee38477bc6427a66a'))sql",
    R"sql(INSERT INTO "run" ("runner_id", "id", "on", "kind", "distance", "duration", "painkiller", "sources", "note", "digest")
VALUES ('r', 'run-1', '2026-03-09', 'easy', 5020, 1700, 0, '[{"file":"a.fit","device":"watch","distance":5020,"duration":1700},{"file":"activities.csv.gz","distance":5000,"duration":1702}]', 'Zwei Runden um den See — schön', 'd8b52bfcbe0ee887b56c7a3576c7af88'))sql",
    R"sql(INSERT INTO "run" ("runner_id", "id", "on", "kind", "distance", "painkiller", "sources", "note", "digest")
VALUES ('r', 'run-2', '2026-03-11', 'easy', 5123, 0, '[{"file":"Garmin.Csv"},{"file":"run.TCX","device":"watch","distance":5123,"mood":{"later":[1,2.50,null]}}]', '', '2b11ef87ba4a4964d27f523e5fe6e3c5'))sql",
    R"sql(INSERT INTO "run" ("runner_id", "id", "on", "kind", "distance", "painkiller", "sources", "note", "digest")
VALUES ('r', 'run-3', '2026-03-12', 'easy', 4583, 0, '[{"file":"b.gpx","device":"phone"},{"file":"golden.json","device":"watch"},{"file":"summarizedActivities.json"}]', '', 'cc77004c2b4eaa9227859117f34e8760'))sql",
    R"sql(INSERT INTO "run" ("runner_id", "id", "on", "kind", "distance", "painkiller", "sources", "note", "digest")
VALUES ('r', 'run-4', '2026-03-13', 'easy', 4000, 0, '[{"file":"12345678"},{"file":"12345679","device":"watch"}]', '', 'b18868cd7b98d689904afdfced40fa73'))sql",
    R"sql(INSERT INTO "run" ("runner_id", "id", "on", "kind", "distance", "painkiller", "note", "digest")
VALUES ('r', 'run-5', '2026-03-14', 'easy', 3000, 0, 'typed', 'c0570ad9f0c77b8c20398478005dd500'))sql",
    R"sql(UPDATE "store" SET "changes" = 1, "shape" = 'fd33cc08a4816db0deaf7df6cb90f3e6', "seal" = '3522bc4341ca4a6d48a2eadb7ef65fe1')sql"};

}  // namespace restride
