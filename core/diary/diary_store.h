// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/diary/edit.h"

#include <cstdint>
#include <string>
#include <vector>

namespace restride {

/// Why the store could not do it; nothing was changed.
enum class StoreFault : std::uint8_t {
    /// The folder or file cannot be opened, made or written.
    NotAccessible,
    /// No space, or a size limit.
    Full,
    /// Another program writes to it; it can be read.
    Locked,
    /// The record changed under us: load again.
    RevisionMoved,
    /// The file is damaged; it was left untouched.
    Damaged,
    /// Made by a newer program.
    NewerSchema,
    NotADatabase,
    NoSuchRunner,
    /// Two runners of that name, or none was named and there are several.
    AmbiguousRunner,
    /// The bounds or uniqueness that the schema holds refused the entry.
    Refused,
    /// The name of the file is no UTF-8.
    UnreadableName
};

struct StoreError {
    StoreFault fault = StoreFault::NotAccessible;
    /// A path or a name, for the sentence.
    std::string subject;
    /// For the log only.
    std::string detail;
    friend bool operator==(const StoreError&, const StoreError&) = default;
};

/// What was seen on opening and keeps nobody from working.
enum class StoreNotice : std::uint8_t {
    /// Fewer changes are there than were acknowledged: the end of the log was damaged. What is there was copied aside.
    ChangesLost,
    /// The mark beside the database could not be read: nobody can say whether all changes are there.
    MarkUnreadable,
    /// Today's backup could not be made.
    NoBackup,
    /// Something is damaged, and today's backup was not made: it would push out a sound one.
    DamageFound
};

struct StoredRunner {
    Id id;
    std::string name;
    std::int64_t revision = 0;
    friend bool operator==(const StoredRunner&, const StoredRunner&) = default;
};

struct LoadedDiary {
    Diary diary;
    std::int64_t revision = 0;
};

/// Where diaries are kept: loaded whole, written through. A change that was acknowledged is there after a crash; one
/// that was not has left nothing.
class DiaryStore {
public:
    DiaryStore() = default;
    DiaryStore(const DiaryStore&) = delete;
    DiaryStore& operator=(const DiaryStore&) = delete;
    virtual ~DiaryStore() = default;

    [[nodiscard]] virtual Expected<std::vector<StoredRunner>, StoreError> runners() = 0;
    [[nodiscard]] virtual Expected<LoadedDiary, StoreError> load(const Id& runner) = 0;
    /// A new runner with this diary, revision 1.
    [[nodiscard]] virtual Expected<StoredRunner, StoreError> add(const Id& runner, const Diary& diary) = 0;
    /// One transaction; the new revision. `revision` is the one that the edits were made from.
    [[nodiscard]] virtual Expected<std::int64_t, StoreError> write(const Id& runner, std::int64_t revision,
                                                                   const Edits& edits) = 0;
    /// Takes the runner and the whole diary away.
    [[nodiscard]] virtual Expected<void, StoreError> remove(const Id& runner) = 0;
    /// Another day has begun while it is open: what opening does first on a day. Tells what was noticed.
    [[nodiscard]] virtual std::vector<StoreNotice> beginDay(Date today) = 0;
};

}  // namespace restride
