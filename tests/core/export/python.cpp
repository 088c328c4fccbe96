// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/python.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace restride {

namespace {

namespace fs = std::filesystem;

/// A folder that is gone with the object.
class Folder {
public:
    Folder() {
        std::string pattern = (fs::temp_directory_path() / "restride-python.XXXXXX").string();
        m_path = mkdtemp(pattern.data());
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string put(const char* name, std::string_view bytes) const {
        std::ofstream(m_path / name, std::ios::binary) << bytes;
        return (m_path / name).string();
    }

private:
    fs::path m_path;
};

}  // namespace

std::string python(std::string_view script, std::string_view input) {
    const Folder folder;
    const std::string command =
        "/usr/bin/python3 " + folder.put("script.py", script) + " <" + folder.put("input", input) + " 2>&1";
    std::FILE* pipe = popen(command.c_str(), "r");
    EXPECT_NE(pipe, nullptr);
    if (pipe == nullptr) return {};
    std::string out;
    for (int c = 0; (c = std::fgetc(pipe)) != EOF;) out += static_cast<char>(c);
    EXPECT_EQ(pclose(pipe), 0) << out;
    return out;
}

}  // namespace restride
