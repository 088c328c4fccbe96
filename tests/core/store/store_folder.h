// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_store.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <unistd.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace restride {

/// A folder of one test, gone with the object, and a database in it.
class StoreFolder {
public:
    StoreFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "restride-store.XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    StoreFolder(const StoreFolder&) = delete;
    StoreFolder& operator=(const StoreFolder&) = delete;
    ~StoreFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder; }
    [[nodiscard]] std::string file() const { return (m_folder / "diary.db").string(); }
    [[nodiscard]] Expected<OpenedStore, StoreError> open(StoreAccess access = StoreAccess::Write,
                                                         Date today = day("2026-03-16")) const {
        return openStore({file(), today, access});
    }

private:
    std::filesystem::path m_folder;
};

inline void putBytes(const std::string& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// A number that the environment gives, for a longer run than the everyday one.
inline int countFrom(const char* variable, int otherwise) {
    const char* text = std::getenv(variable);
    return text != nullptr ? std::atoi(text) : otherwise;
}

}  // namespace restride
