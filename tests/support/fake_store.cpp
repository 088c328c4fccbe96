// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_store.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace restride {

namespace {

StoreError absent(const Id& runner) {
    return {StoreFault::NoSuchRunner, runner.text(), {}};
}

}  // namespace

Expected<std::vector<StoredRunner>, StoreError> FakeStore::runners() {
    std::vector<StoredRunner> list;
    for (const auto& [id, loaded] : m_diaries) list.push_back({id, loaded.diary.runner.name, loaded.revision});
    std::ranges::sort(list, [](const StoredRunner& a, const StoredRunner& b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return list;
}

Expected<LoadedDiary, StoreError> FakeStore::load(const Id& runner) {
    const auto found = m_diaries.find(runner);
    if (found == m_diaries.end()) return unexpected(absent(runner));
    return found->second;
}

Expected<StoredRunner, StoreError> FakeStore::add(const Id& runner, const Diary& diary) {
    if (failing) return unexpected(StoreError{*std::exchange(failing, {}), {}, {}});
    if (!m_diaries.emplace(runner, LoadedDiary{diary, 1}).second)
        return unexpected(StoreError{StoreFault::Refused, runner.text(), {}});
    return StoredRunner{runner, diary.runner.name, 1};
}

Expected<std::int64_t, StoreError> FakeStore::write(const Id& runner, std::int64_t revision, const Edits& edits) {
    if (failing) return unexpected(StoreError{*std::exchange(failing, {}), {}, {}});
    const auto found = m_diaries.find(runner);
    if (found == m_diaries.end()) return unexpected(absent(runner));
    if (found->second.revision != revision) return unexpected(StoreError{StoreFault::RevisionMoved, runner.text(), {}});
    found->second = {found->second.diary.after(edits).diary, revision + 1};
    return revision + 1;
}

Expected<void, StoreError> FakeStore::remove(const Id& runner) {
    if (failing) return unexpected(StoreError{*std::exchange(failing, {}), {}, {}});
    if (m_diaries.erase(runner) == 0) return unexpected(absent(runner));
    return {};
}

std::vector<StoreNotice> FakeStore::beginDay(Date today) {
    begun.push_back(today);
    return std::exchange(noticing, {});
}

}  // namespace restride
