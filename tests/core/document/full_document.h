// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace restride {

/// A diary document in which every field of version 1 is told, in the order in which it is written.
inline constexpr std::string_view fullDocument = R"json({
  "format": "restride.diary", "version": 1,
  "runner": {
    "id": "0b0e9c1e-6c3f-4f0e-9a52-000000000001", "name": "Sample runner", "birthYear": 1991,
    "adult": true,
    "precautions": [ { "code": "surgery_12m", "on": "2026-03-01", "note": "meniscus, October" },
                     { "code": "none", "on": "2025-09-01" } ],
    "planBy": { "on": "2026-03-02", "who": "A. B." },
    "knee": { "side": "left", "zones": ["front", "below_kneecap"], "worseWith": ["stairs", "descents"],
              "easesWithWarmUp": true, "morningStiffness": false, "fineWhenWalking": true, "sinceWeeks": 6 },
    "goal": { "kind": "event", "weeklyDistance": 30000, "eventDate": "2026-06-14", "eventDistance": 21098 },
    "asked": { "weeklyDistance": 20000, "longestRun": 8000, "runsPerWeek": 3 },
    "wantsFaster": false,
    "easyPace": 390, "cadence": 158,
    "availability": [ { "day": "mon", "minutes": 60, "kinds": ["run", "strength"] },
                      { "day": "sat", "minutes": 120, "kinds": ["run", "cross"] } ],
    "maxSessionsPerDay": 2, "weeklyMinutes": 300,
    "preferredLongRunDays": ["sat", "sun"], "preferredStrengthDays": ["mon"],
    "equipment": ["mat", "step", "band"], "strengthHistory": "some",
    "crossTraining": ["cycling", "deep_water"], "form": ["loud_landings", "overstride"]
  },
  "phases": [ { "on": "2026-02-02", "phase": "rebuild", "by": "physio", "until": "2026-03-01", "walkRunLevel": 3 },
              { "on": "2026-03-02", "phase": "build", "by": "rule", "walkRunLevel": 1 } ],
  "rules": [ { "on": "2026-03-01", "name": "green_max", "value": 3, "by": "physio", "who": "A. B.", "reason": "tendon" },
             { "on": "2026-03-01", "name": "growth", "value": 0.05, "by": "runner", "who": "me", "reason": "careful" } ],
  "runs": [ { "id": "0b0e9c1e-6c3f-4f0e-9a52-000000000002", "on": "2026-03-09", "at": "07:10", "kind": "easy",
              "distance": 6600, "duration": 2570, "effort": 3, "cadence": 160, "surface": "road", "terrain": "flat",
              "stressor": "strides", "shoe": "shoe-1", "painkiller": true, "elapsed": 2700, "climb": 40, "descent": 41,
              "sources": [ { "file": "a.fit", "device": "watch", "kind": "session_total" },
                           { "file": "b.gpx", "device": "phone", "kind": "positions" } ],
              "note": "Zwei Runden um den See — schön",
              "knee": { "before": 0, "during": 1, "settle": "within_hour", "swelling": "none", "gaitChanged": false,
                        "onset": 5000, "zone": "front", "quality": ["dull"], "flags": ["giving_way"] } },
            { "id": "0b0e9c1e-6c3f-4f0e-9a52-000000000003", "on": "2026-03-11", "kind": "long", "distance": 5000 } ],
  "checkIns": [ { "on": "2026-03-10", "morningPain": 1, "sleepHours": 7.33, "sleepQuality": "good", "fatigue": 2,
                  "stress": 3, "calfPain": 0, "swelling": "none", "briskWalkPain": 1, "squatPain": 1, "stepDownPain": 2 },
                { "on": "2026-03-11", "morningPain": 2 } ],
  "strength": [ { "id": "0b0e9c1e-6c3f-4f0e-9a52-000000000004", "on": "2026-03-09", "kind": "short", "minutes": 12,
                  "painDuring": 1,
                  "sets": [ { "exercise": "split_squat", "side": "left", "reps": 8, "hold": 5, "load": 6.5, "rir": 3,
                              "pain": 1 } ] } ],
  "cross": [ { "id": "0b0e9c1e-6c3f-4f0e-9a52-000000000005", "on": "2026-03-13", "kind": "cycling", "minutes": 40,
               "effort": 3, "painDuring": 0 } ],
  "spans": [ { "from": "2026-04-01", "to": "2026-04-12", "kind": "head_cold", "note": "cough" } ],
  "redFlags": [ { "on": "2026-03-09", "code": "RF07", "answer": true,
                  "mistake": "the runner: it was the other knee" } ],
  "clearances": [ { "on": "2026-03-12", "by": "clinician", "who": "Dr C.", "place": "Clinic", "text": "fine", "codes": ["RF07"] } ],
  "locks": [ { "week": "2026-03-16", "session": "long", "day": "sat", "by": "physio" },
             { "week": "2026-03-16", "session": "rest", "day": "wed", "by": "runner" },
             { "week": "2026-03-16", "session": "rest", "day": "fri", "by": "runner" } ],
  "shown": [ { "week": "2026-03-16", "on": "2026-03-17", "days": { "easy1": "tue", "long": "sun" } } ],
  "ownDecisions": [ { "week": "2026-03-16", "session": "easy1", "distance": 9000, "day": "tue", "skip": true } ],
  "cues": [ { "on": "2026-03-16", "cue": "cadence" } ],
  "shoes": [ { "id": "shoe-1", "name": "Blue", "startDistance": 120000, "drop": 8, "since": "2026-01-01",
               "retired": true } ],
  "activities": [ { "name": "Downstairs", "scores": [ { "on": "2026-03-01", "score": 5 } ] } ],
  "notes": [ { "on": "2026-03-12", "who": "A. B.", "text": "Looks good.", "corrects": "the one before" } ],
  "issuedPlans": [ { "on": "2026-03-16", "by": "runner",
                     "plan": { "format": "restride.plan", "version": 1,
                               "weeks": [ { "start": "2026-03-16",
                                            "sessions": [ { "name": "long", "on": "2026-03-22", "kind": "run",
                                                            "type": "LONG", "hard": true, "minutes": 73,
                                                            "distance": 8800, "perform": { "stressor": "HILLS" } } ] } ] } } ]
})json";

}  // namespace restride
