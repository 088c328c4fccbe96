// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary_store.h"

#include <map>

namespace restride {

/// The port, kept in memory: what tests of other rooms use, held to the same contract as the real one.
class FakeStore : public DiaryStore {
public:
    [[nodiscard]] Expected<std::vector<StoredRunner>, StoreError> runners() override;
    [[nodiscard]] Expected<LoadedDiary, StoreError> load(const Id& runner) override;
    [[nodiscard]] Expected<StoredRunner, StoreError> add(const Id& runner, const Diary& diary) override;
    [[nodiscard]] Expected<std::int64_t, StoreError> write(const Id& runner, std::int64_t revision,
                                                           const Edits& edits) override;
    [[nodiscard]] Expected<void, StoreError> remove(const Id& runner) override;
    [[nodiscard]] std::vector<StoreNotice> beginDay(Date today) override;

    /// The next change fails with this.
    std::optional<StoreFault> failing;
    /// Days that it was told have begun.
    std::vector<Date> begun;
    /// What it notices on the next day.
    std::vector<StoreNotice> noticing;

private:
    std::map<Id, LoadedDiary> m_diaries;
};

}  // namespace restride
