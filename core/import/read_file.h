// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/activity.h"

#include <cstdint>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace restride {

/// Why a file, a part of it or a row did not become an entry.
enum class SkipReason : std::uint8_t {
    // A whole file.
    Unreadable,
    Empty,
    UnknownFormat,
    /// Larger, longer or deeper than `limits.h` allows: `detail` names the limit.
    TooLarge,
    NotAnActivity,
    NoActivities,
    // Damage: what was whole before it is kept.
    Damaged,
    Truncated,
    BadChecksum,
    // A row or an activity.
    BadRow,
    NoDate,
    NoDistance,
    NoDuration,
    OutOfRange,
    /// `detail` is the word of the file.
    OtherSport,
    UnknownSport,
    Transition,
    /// The archive's table names it and the archive does not hold it.
    LinkedFileMissing,
    EncryptedArchive,
    /// The user named a column that a table of a known program does not have; the table was read without it.
    NoSuchColumn,
    /// An answer is needed first: see `questions`.
    Unclear
};

/// Something that did not become an entry, and why.
struct Skipped {
    std::string file;
    /// From 1, where there are lines.
    std::optional<int> line;
    SkipReason reason = SkipReason::Unreadable;
    /// What the file says at the place, or the limit, cut to 80 bytes.
    std::string detail;
    friend bool operator==(const Skipped&, const Skipped&) = default;
};

/// What had to be found out, since the file does not say it outright.
enum class GuessSubject : std::uint8_t {
    Format,
    Encoding,
    Language,
    Separator,
    DecimalSign,
    DateOrder,
    DistanceUnit,
    ElevationUnit,
    WeightUnit,
    DurationForm,
    Zone,
    Cadence,
    Sport,
    Columns
};

/// How it was found out.
enum class GuessBasis : std::uint8_t {
    /// The file says so in its header or a field.
    Told,
    /// The user said so.
    Option,
    /// The form that this exporter is known to write.
    Exporter,
    /// So many rows allow nothing else.
    Rows,
    /// Distance over stride length × cadence × time.
    Stride,
    /// The pace column against time over distance.
    PaceColumn,
    /// Plausible paces only.
    PlausiblePace,
    /// The zone of this computer.
    System
};

enum class Sureness : std::uint8_t { Certain, Likely, Unclear };

/// A guess with what speaks for it. `decided` is a word: `km`, `mi`, `comma`, `dmy`, `Europe/Berlin`, `de`, `steps`.
struct Evidence {
    std::string file;
    GuessSubject subject = GuessSubject::Format;
    std::string decided;
    GuessBasis basis = GuessBasis::Told;
    /// Rows, points or activities that speak for it and against it.
    int support = 0;
    int against = 0;
    Sureness sure = Sureness::Certain;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// What only the user can tell: nothing of the file that depends on it is taken until it is answered.
struct Question {
    std::string file;
    GuessSubject subject = GuessSubject::DistanceUnit;
    /// The answers to choose from: `km`, `mi`; `dmy`, `mdy`. For `Columns`: the header cells.
    std::vector<std::string> choices;
    friend bool operator==(const Question&, const Question&) = default;
};

/// The files that held others: the names of those begin with theirs and a slash.
using ArchiveNames = std::set<std::string>;

/// All that was read from one file, or from one archive and the files in it.
struct ReadFile {
    std::vector<Activity> activities;
    std::vector<StrengthLog> strength;
    std::vector<Skipped> skipped;
    std::vector<Evidence> evidence;
    std::vector<Question> questions;
    ArchiveNames archives;

    void add(ReadFile other);
};

inline void ReadFile::add(ReadFile other) {
    const auto append = [](auto& list, auto& more) {
        list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    append(activities, other.activities);
    append(strength, other.strength);
    append(skipped, other.skipped);
    append(evidence, other.evidence);
    append(questions, other.questions);
    archives.merge(other.archives);
}

}  // namespace restride
