// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/diary/diary_store.h"

#include <cstdint>
#include <optional>
#include <string>

namespace restride {

/// What the file beside a database says of it.
struct StoreMark {
    /// Changes that were acknowledged; nothing if it was never told, or cannot be read.
    std::optional<std::int64_t> changes;
    /// There is something that is no mark.
    bool broken = false;
};

/// The mark of a database, whoever holds the lock.
[[nodiscard]] StoreMark readMark(const std::string& file);

/// The right to write to a database: an operating system's lock on `<file>.lock`, which ends with the program however
/// it ends. SQLite's own lock lasts one transaction only. The file also keeps the mark: how many changes were
/// acknowledged. SQLite drops a damaged frame of its log and all after it in silence; then the database says less than
/// the mark.
class StoreLock {
public:
    /// `Locked` if another program has it; nobody waits.
    [[nodiscard]] static Expected<StoreLock, StoreError> take(const std::string& file);
    StoreLock(StoreLock&& other) noexcept;
    StoreLock& operator=(StoreLock&& other) noexcept;
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;
    ~StoreLock();

    /// Keeps the mark on the disk. One that cannot be written is left as it was: it then asks for less.
    void tell(std::int64_t changes) const;

private:
    explicit StoreLock(int file) : m_file(file) {}
    int m_file;
};

}  // namespace restride
