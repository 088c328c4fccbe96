// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace restride {

/// What the program wrote into tables of version 2, as it wrote it: one runner with entries of each kind that version 3
/// says more of. Seals and digests are those of that program, so that they hold only in its tables.
inline constexpr std::array<std::string_view, 7> rowsOfVersion2{
    R"sql(INSERT INTO "runner" ("id", "revision", "unknown", "seal")
VALUES ('r', 1, '', 'b44cd196732de45741be607e0436ed57'))sql",
    R"sql(INSERT INTO "page" ("runner_id", "id", "name", "birth_year", "digest")
VALUES ('r', 'r', 'Sample runner', 1991, 'a4c671d634921681be55191f64708f08'))sql",
    R"sql(INSERT INTO "phase" ("runner_id", "id", "on", "phase", "by", "walk_run_level", "digest")
VALUES ('r', '2026-02-02', '2026-02-02', 'rebuild', 'physio', 3, '077f5624b662008a1c4e2425f4c579f8'))sql",
    R"sql(INSERT INTO "flag_answer" ("runner_id", "id", "on", "code", "answer", "digest")
VALUES ('r', '1dde4f798e67783963c691e4579a10b3', '2026-03-09', 'RF07', 1, '975ad3d7db745ab05eadc5508f89103d'))sql",
    R"sql(INSERT INTO "clearance" ("runner_id", "id", "on", "by", "who", "text", "codes", "digest")
VALUES ('r', 'd7447a477a3478fbe3fd8ba5617cc339', '2026-03-12', 'clinician', 'Dr C.', 'fine', '["RF07"]', '6c3a10263147ffae54161f912f69fa16'))sql",
    R"sql(INSERT INTO "lock" ("runner_id", "id", "week", "session", "day", "by", "digest")
VALUES ('r', '2026-03-16 long', '2026-03-16', 'long', 'sat', 'runner', 'fd16bd1bbda4913f865f53c95aba1328'))sql",
    R"sql(UPDATE "store" SET "changes" = 1, "shape" = 'fd33cc08a4816db0deaf7df6cb90f3e6', "seal" = '3522bc4341ca4a6d48a2eadb7ef65fe1')sql"};

}  // namespace restride
