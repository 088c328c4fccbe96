// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_command.h"
#include "core/base/date.h"
#include "core/base/expected.h"
#include "core/diary/diary_store.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace restride {

/// Where a diary is: in a document, or a runner's in a database.
struct DiarySource {
    /// A path, or `-` for standard input.
    std::string document;
    /// A path; empty if it is a document.
    std::string database;
    /// A name or an id; may be empty where there is one runner only.
    std::string runner;
    /// The day here, for backups: never the day that is planned for.
    Date today;
};

/// The diary of a source, for reading. What goes wrong is told on standard error; so are fields that are not known.
[[nodiscard]] Expected<Diary, Exit> openDiary(const DiarySource& source);

/// A diary and the place where it is kept, for one change.
struct KeptDiary {
    Diary diary;
    DiarySource source;
    // Of a database only.
    std::unique_ptr<DiaryStore> store;
    Id runner;
    std::int64_t revision = 0;
};

/// The diary of a source that is going to be changed: nobody else changes it meanwhile.
[[nodiscard]] Expected<KeptDiary, Exit> openDiaryForChange(const DiarySource& source);

/// Keeps a change, all of it or nothing. A document is written anew; from standard input there is no way back.
[[nodiscard]] Exit saveDiary(KeptDiary& kept, const Edits& edits);

/// An open database; what was noticed is told.
[[nodiscard]] Expected<std::unique_ptr<DiaryStore>, Exit> openDatabase(const DiarySource& source, bool forChange);

/// The runner of this name or id; without one, the only runner that there is.
[[nodiscard]] Expected<StoredRunner, StoreError> findRunner(DiaryStore& store, std::string_view nameOrId);

/// Tells why a store could not do it; `Unreadable`, or `BadInput` where another runner or entry would do.
[[nodiscard]] Exit tellFault(const StoreError& error);

}  // namespace restride
