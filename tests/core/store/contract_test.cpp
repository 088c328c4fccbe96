// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_contract.h"
#include "tests/core/store/store_folder.h"
#include "tests/support/fake_store.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

struct InMemory {
    DiaryStore& store() { return m_store; }
    DiaryStore& reopened() { return m_store; }

private:
    FakeStore m_store;
};

class InAFile {
public:
    InAFile() { reopened(); }
    DiaryStore& store() { return *m_store; }
    DiaryStore& reopened() {
        m_store.reset();
        auto opened = m_folder.open();
        if (!opened) ADD_FAILURE() << opened.error().detail;
        m_store = std::move(opened.value().store);
        return *m_store;
    }

private:
    StoreFolder m_folder;
    std::unique_ptr<DiaryStore> m_store;
};

using Homes = testing::Types<InMemory, InAFile>;
INSTANTIATE_TYPED_TEST_SUITE_P(Stores, StoreContract, Homes);

}  // namespace
}  // namespace restride
