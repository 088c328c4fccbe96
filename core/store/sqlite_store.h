// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary_store.h"
#include "core/store/sql.h"
#include "core/store/store_lock.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace restride {

/// The port, kept in one SQLite file.
class SqliteStore : public DiaryStore {
public:
    /// Without a lock it is for reading only, and a write says `Locked`.
    SqliteStore(Sql sql, std::optional<StoreLock> lock) : m_sql(std::move(sql)), m_lock(std::move(lock)) {}

    [[nodiscard]] Expected<std::vector<StoredRunner>, StoreError> runners() override;
    [[nodiscard]] Expected<LoadedDiary, StoreError> load(const Id& runner) override;
    [[nodiscard]] Expected<StoredRunner, StoreError> add(const Id& runner, const Diary& diary) override;
    [[nodiscard]] Expected<std::int64_t, StoreError> write(const Id& runner, std::int64_t revision,
                                                           const Edits& edits) override;
    [[nodiscard]] Expected<void, StoreError> remove(const Id& runner) override;
    [[nodiscard]] std::vector<StoreNotice> beginDay(Date today) override;

private:
    // After its statements, so that connection and lock outlive them.
    Sql m_sql;
    std::optional<StoreLock> m_lock;
};

/// What could be saved of the tables of a damaged database.
struct SavedDiary {
    Id runner;
    Diary diary;
};
struct Saved {
    std::vector<SavedDiary> diaries;
    /// Rows that were found and are as they were written.
    std::int64_t rows = 0;
    /// Rows that were found and are not; how many are gone nobody can say.
    std::int64_t broken = 0;
};

/// Every entry whose digest holds, of every runner whose rows are found. Never fails: what cannot be read is not there.
[[nodiscard]] Saved saveRows(Sql& sql);

}  // namespace restride
