// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

// A page that leads a stranger to a file which is no longer there is worse than no page.

namespace restride::walls {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::array<std::string_view, 7> topFolders{"core/",      "ui/",   "app/",      "tests/",
                                                     "resources/", "docs/", "packaging/"};

/// What begins behind a backtick with a folder of the house, up to the next backtick or blank. A pattern, as `core/*`
/// or `core/<room>`, names no one file.
std::vector<std::string> pathsNamedIn(std::string_view page) {
    std::vector<std::string> paths;
    for (auto tick = page.find('`'); tick != std::string_view::npos; tick = page.find('`', tick + 1)) {
        const std::string_view rest = page.substr(tick + 1);
        const std::string_view path = rest.substr(0, rest.find_first_of("` \n"));
        const bool ofTheHouse =
            std::ranges::any_of(topFolders, [&](std::string_view top) { return path.starts_with(top); });
        if (ofTheHouse && path.find_first_of("*<") == std::string_view::npos) paths.emplace_back(path);
    }
    return paths;
}

/// A path that a page names and the tree has not.
struct DeadPath {
    /// From the root of the tree.
    std::string page;
    std::string path;
    friend bool operator==(const DeadPath&, const DeadPath&) = default;
    friend std::ostream& operator<<(std::ostream& out, const DeadPath& dead) {
        return out << dead.page << ": there is no " << dead.path;
    }
};

/// Those of README.md and of every page under `docs`.
std::vector<DeadPath> deadPaths(const fs::path& root) {
    std::vector<fs::path> pages{root / "README.md"};
    for (const auto& entry : fs::recursive_directory_iterator(root / "docs"))
        if (entry.path().extension() == ".md") pages.push_back(entry.path());
    std::vector<DeadPath> dead;
    for (const fs::path& page : pages)
        for (const std::string& path : pathsNamedIn(bytesOf(page)))
            if (!fs::exists(root / path)) dead.push_back({page.lexically_relative(root).generic_string(), path});
    return dead;
}

/// A small house: one source, a README and a page that lead to it.
class DocPaths : public testing::Test {
public:
    DocPaths() {
        std::string pattern = (fs::temp_directory_path() / "pages.XXXXXX").string();
        m_root = mkdtemp(pattern.data());
        write("core/base/date.h", "#pragma once\n");
        write("README.md", "Days are in `core/base/date.h`.\n");
        write("docs/decisions/0001-days.md", "See `core/base`.\n");
    }
    ~DocPaths() override {
        std::error_code ignored;
        fs::remove_all(m_root, ignored);
    }
    DocPaths(const DocPaths&) = delete;
    DocPaths& operator=(const DocPaths&) = delete;

protected:
    void write(const std::string& file, std::string_view text) {
        fs::create_directories((m_root / file).parent_path());
        std::ofstream(m_root / file) << text;
    }
    [[nodiscard]] std::vector<DeadPath> found() const { return deadPaths(m_root); }

private:
    fs::path m_root;
};

TEST_F(DocPaths, AreAllThereInThisHouse) {
    EXPECT_THAT(deadPaths(RESTRIDE_SOURCE_DIR), IsEmpty());
}

TEST_F(DocPaths, AreAllThereInASmallHouse) {
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(DocPaths, AreDeadWhereTheFileHasMoved) {
    write("README.md", "Days are in `core/plan/date.h`.\n");
    write("docs/decisions/0001-days.md", "Run `tests/run --all`, draw `ui/week`.\n");
    EXPECT_THAT(found(), ElementsAre(DeadPath{"README.md", "core/plan/date.h"},
                                     DeadPath{"docs/decisions/0001-days.md", "tests/run"},
                                     DeadPath{"docs/decisions/0001-days.md", "ui/week"}));
}

TEST_F(DocPaths, AreNoPatternsWordsOrFoldersOfOthers) {
    write("docs/glossary.md",
          "`core/*`, `tests/core/<room>`, `app/cli_<name>.cpp`, ui/week, `build/dev`, `Session`.\n");
    EXPECT_THAT(found(), IsEmpty());
}

}  // namespace
}  // namespace restride::walls
