// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/seals.h"
#include "core/store/source_kinds.h"

#include <string>

namespace restride {

namespace {

// Step 1. Names are quoted everywhere: `on`, `from` and `to` are words of SQL. Words of enumerations have no CHECK, so
// that a new word needs no new table; reading checks them.
std::vector<std::string_view> firstTables() {
    return {// One row: how many changes were made here, the digest of the tables' shape, and a seal over both and over
            // which runners there are.
            R"(CREATE TABLE "store" (
    "id" INTEGER PRIMARY KEY CHECK ("id" = 1),
    "changes" INTEGER NOT NULL CHECK ("changes" >= 0),
    "shape" TEXT NOT NULL,
    "seal" TEXT NOT NULL
))",
            // A diary. Its id is the store's own; the one that the runner's page names stands there.
            R"(CREATE TABLE "runner" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 64),
    "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
    "unknown" TEXT NOT NULL,
    "seal" TEXT NOT NULL
))",
            R"(CREATE TABLE "page" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL CHECK (length("id") BETWEEN 1 AND 64),
    "name" TEXT NOT NULL,
    "birth_year" INTEGER CHECK ("birth_year" BETWEEN 1900 AND 2100),
    "knee_side" TEXT,
    "knee_zones" TEXT,
    "knee_worse_with" TEXT,
    "knee_eases_with_warm_up" INTEGER CHECK ("knee_eases_with_warm_up" IN (0, 1)),
    "knee_morning_stiffness" INTEGER CHECK ("knee_morning_stiffness" IN (0, 1)),
    "knee_fine_when_walking" INTEGER CHECK ("knee_fine_when_walking" IN (0, 1)),
    "knee_since_weeks" INTEGER CHECK ("knee_since_weeks" BETWEEN 0 AND 5200),
    "knee_unknown" TEXT,
    "goal_kind" TEXT,
    "goal_weekly_distance" INTEGER CHECK ("goal_weekly_distance" BETWEEN 0 AND 500000),
    "goal_event_date" DATE CHECK ("goal_event_date" BETWEEN '1950-01-01' AND '2100-12-31'),
    "goal_event_distance" INTEGER CHECK ("goal_event_distance" BETWEEN 1 AND 500000),
    "goal_unknown" TEXT,
    "asked_weekly_distance" INTEGER CHECK ("asked_weekly_distance" BETWEEN 0 AND 500000),
    "asked_longest_run" INTEGER CHECK ("asked_longest_run" BETWEEN 0 AND 500000),
    "asked_runs_per_week" INTEGER CHECK ("asked_runs_per_week" BETWEEN 0 AND 50),
    "asked_unknown" TEXT,
    "easy_pace" INTEGER CHECK ("easy_pace" BETWEEN 120 AND 1200),
    "cadence" INTEGER CHECK ("cadence" BETWEEN 60 AND 260),
    "availability" TEXT,
    "max_sessions_per_day" INTEGER CHECK ("max_sessions_per_day" BETWEEN 1 AND 2),
    "weekly_minutes" INTEGER CHECK ("weekly_minutes" BETWEEN 0 AND 10080),
    "preferred_long_run_days" TEXT,
    "preferred_strength_days" TEXT,
    "equipment" TEXT,
    "strength_history" TEXT,
    "cross_training" TEXT,
    "form" TEXT,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "phase" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "phase" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "walk_run_level" INTEGER CHECK ("walk_run_level" BETWEEN 1 AND 7),
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "rule" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "run" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL CHECK (length("id") BETWEEN 1 AND 64),
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "at" TEXT,
    "kind" TEXT NOT NULL,
    "distance" INTEGER NOT NULL CHECK ("distance" BETWEEN 1 AND 500000),
    "duration" INTEGER CHECK ("duration" BETWEEN 1 AND 604800),
    "effort" INTEGER CHECK ("effort" BETWEEN 0 AND 10),
    "cadence" INTEGER CHECK ("cadence" BETWEEN 60 AND 260),
    "surface" TEXT,
    "terrain" TEXT,
    "stressor" TEXT,
    "shoe" TEXT CHECK (length("shoe") BETWEEN 1 AND 64),
    "painkiller" INTEGER NOT NULL CHECK ("painkiller" IN (0, 1)),
    "elapsed" INTEGER CHECK ("elapsed" BETWEEN 1 AND 604800),
    "climb" INTEGER CHECK ("climb" BETWEEN 0 AND 100000),
    "descent" INTEGER CHECK ("descent" BETWEEN 0 AND 100000),
    "sources" TEXT,
    "note" TEXT NOT NULL,
    "knee" INTEGER CHECK ("knee" = 1),
    "knee_before" INTEGER CHECK ("knee_before" BETWEEN 0 AND 10),
    "knee_during" INTEGER CHECK ("knee_during" BETWEEN 0 AND 10),
    "knee_settle" TEXT,
    "knee_swelling" TEXT,
    "knee_gait_changed" INTEGER CHECK ("knee_gait_changed" IN (0, 1)),
    "knee_onset" INTEGER CHECK ("knee_onset" BETWEEN 0 AND 500000),
    "knee_zone" TEXT,
    "knee_quality" TEXT,
    "knee_flags" TEXT,
    "knee_unknown" TEXT,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "check_in" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "morning_pain" INTEGER CHECK ("morning_pain" BETWEEN 0 AND 10),
    "sleep_hours" INTEGER CHECK ("sleep_hours" BETWEEN 0 AND 2400),
    "sleep_quality" TEXT,
    "fatigue" INTEGER CHECK ("fatigue" BETWEEN 0 AND 10),
    "stress" INTEGER CHECK ("stress" BETWEEN 0 AND 10),
    "calf_pain" INTEGER CHECK ("calf_pain" BETWEEN 0 AND 10),
    "swelling" TEXT,
    "brisk_walk_pain" INTEGER CHECK ("brisk_walk_pain" BETWEEN 0 AND 10),
    "squat_pain" INTEGER CHECK ("squat_pain" BETWEEN 0 AND 10),
    "step_down_pain" INTEGER CHECK ("step_down_pain" BETWEEN 0 AND 10),
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "strength_session" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL CHECK (length("id") BETWEEN 1 AND 64),
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "kind" TEXT NOT NULL,
    "minutes" INTEGER CHECK ("minutes" BETWEEN 0 AND 1440),
    "pain_during" INTEGER CHECK ("pain_during" BETWEEN 0 AND 10),
    "sets" TEXT,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "cross_training" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL CHECK (length("id") BETWEEN 1 AND 64),
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "kind" TEXT,
    "minutes" INTEGER CHECK ("minutes" BETWEEN 0 AND 1440),
    "effort" INTEGER CHECK ("effort" BETWEEN 0 AND 10),
    "pain_during" INTEGER CHECK ("pain_during" BETWEEN 0 AND 10),
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "span" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "from" DATE NOT NULL CHECK ("from" BETWEEN '1950-01-01' AND '2100-12-31'),
    "to" DATE NOT NULL CHECK ("to" BETWEEN '1950-01-01' AND '2100-12-31'),
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "flag_answer" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "code" TEXT NOT NULL,
    "answer" INTEGER NOT NULL CHECK ("answer" IN (0, 1)),
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "clearance" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "by" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "codes" TEXT,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "lock" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "week" DATE NOT NULL CHECK ("week" BETWEEN '1950-01-01' AND '2100-12-31'),
    "session" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "own_decision" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "week" DATE NOT NULL CHECK ("week" BETWEEN '1950-01-01' AND '2100-12-31'),
    "session" TEXT NOT NULL,
    "distance" INTEGER CHECK ("distance" BETWEEN 1 AND 500000),
    "day" TEXT,
    "skip" INTEGER NOT NULL CHECK ("skip" IN (0, 1)),
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "cue" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "cue" TEXT NOT NULL,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "shoe" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL CHECK (length("id") BETWEEN 1 AND 64),
    "name" TEXT NOT NULL,
    "start_distance" INTEGER CHECK ("start_distance" BETWEEN 0 AND 5000000),
    "drop" INTEGER CHECK ("drop" BETWEEN -20 AND 40),
    "since" DATE CHECK ("since" BETWEEN '1950-01-01' AND '2100-12-31'),
    "retired" INTEGER NOT NULL CHECK ("retired" IN (0, 1)),
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "activity" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scores" TEXT,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "note" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "who" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "corrects" TEXT,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))",
            R"(CREATE TABLE "issued_plan" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "by" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))"};
}

// Step 3. Who may plan alone, how long a phase is held, answers taken back, and where sessions stood.
std::vector<std::string_view> columnsOfTheNewLaw() {
    return {
        R"(ALTER TABLE "page" ADD COLUMN "adult" INTEGER CHECK ("adult" IN (0, 1)))",
        R"(ALTER TABLE "page" ADD COLUMN "precautions" TEXT)",
        R"(ALTER TABLE "page" ADD COLUMN "plan_by" INTEGER CHECK ("plan_by" = 1))",
        R"(ALTER TABLE "page" ADD COLUMN "plan_by_on" DATE CHECK ("plan_by_on" BETWEEN '1950-01-01' AND '2100-12-31'))",
        R"(ALTER TABLE "page" ADD COLUMN "plan_by_who" TEXT CHECK ("plan_by_who" <> ''))",
        R"(ALTER TABLE "page" ADD COLUMN "plan_by_unknown" TEXT)",
        R"(ALTER TABLE "page" ADD COLUMN "wants_faster" INTEGER CHECK ("wants_faster" IN (0, 1)))",
        R"(ALTER TABLE "phase" ADD COLUMN "until" DATE CHECK ("until" BETWEEN '1950-01-01' AND '2100-12-31'))",
        R"(ALTER TABLE "flag_answer" ADD COLUMN "mistake" TEXT CHECK ("mistake" <> ''))",
        R"(ALTER TABLE "clearance" ADD COLUMN "place" TEXT)",
        R"(CREATE TABLE "shown_week" (
    "runner_id" TEXT NOT NULL REFERENCES "runner" ("id") ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "week" DATE NOT NULL CHECK ("week" BETWEEN '1950-01-01' AND '2100-12-31'),
    "on" DATE NOT NULL CHECK ("on" BETWEEN '1950-01-01' AND '2100-12-31'),
    "days" TEXT,
    "unknown" TEXT,
    "digest" TEXT NOT NULL,
    PRIMARY KEY ("runner_id", "id")
))"};
}

Expected<void, StoreError> takeStep(Sql& sql, const Migration& step, std::int64_t number) {
    auto transaction = SqlTransaction::begin(sql, SqlTransaction::Kind::Writing);
    if (!transaction) return unexpected(std::move(transaction.error()));
    for (const std::string_view statement : step.statements)
        if (auto done = sql.run(statement); !done) return done;
    if (step.changeRows != nullptr)
        if (auto done = step.changeRows(sql); !done) return done;
    if (number == 1) {
        if (auto done = sql.run("PRAGMA application_id = " + std::to_string(storeApplication)); !done) return done;
        if (auto done = sql.run(R"(INSERT INTO "store" ("id", "changes", "shape", "seal") VALUES (1, 0, '', ''))");
            !done)
            return done;
    }
    if (auto done = sealShape(sql); !done) return done;
    if (auto done = sql.run("PRAGMA user_version = " + std::to_string(number)); !done) return done;
    return transaction->commit();
}

}  // namespace

std::span<const Migration> storeMigrations() {
    static const std::vector<Migration> steps{{firstTables()},
                                              // Step 2. Sources tell what they are.
                                              {{}, tellSourceKinds},
                                              {columnsOfTheNewLaw()}};
    return steps;
}

Expected<std::int64_t, StoreError> schemaVersion(Sql& sql) {
    return sql.one("PRAGMA user_version").map(numberOf);
}

Expected<void, StoreError> migrate(Sql& sql, std::span<const Migration> steps) {
    const auto version = schemaVersion(sql);
    if (!version) return unexpected(version.error());
    for (auto number = static_cast<std::size_t>(*version); number < steps.size(); ++number)
        if (auto done = takeStep(sql, steps[number], static_cast<std::int64_t>(number) + 1); !done) return done;
    return {};
}

}  // namespace restride
