// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walls/named_types.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace restride::walls {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

/// A header that every file is given, one that it includes, and one file that uses them.
class NamedTypes : public testing::Test {
public:
    NamedTypes() {
        std::string pattern = (fs::temp_directory_path() / "named.XXXXXX").string();
        m_root = mkdtemp(pattern.data());
        write("core/diary/edit.h", "#include \"core/diary/run.h\"\nstruct Edit {\n};\n");
        write("core/diary/run.h", "enum class Surface : int { Road };\nstruct Run final {\n    Surface on;\n};\n");
    }
    ~NamedTypes() override {
        std::error_code ignored;
        fs::remove_all(m_root, ignored);
    }
    NamedTypes(const NamedTypes&) = delete;
    NamedTypes& operator=(const NamedTypes&) = delete;

protected:
    void write(const std::string& file, std::string_view code) {
        fs::create_directories((m_root / file).parent_path());
        std::ofstream(m_root / file) << code;
    }
    /// What is found once `ui/page.cpp` says this.
    std::vector<Unincluded> foundWith(std::string_view code) {
        write("ui/page.cpp", code);
        return namedButNotIncluded(m_root, {"core/diary/edit.h"});
    }

private:
    fs::path m_root;
};

TEST_F(NamedTypes, AreIncludedEverywhereInThisHouse) {
    EXPECT_THAT(namedButNotIncluded(RESTRIDE_SOURCE_DIR, {RESTRIDE_VALUES}), IsEmpty());
}

TEST_F(NamedTypes, AreToldWhereTheirHeaderIsNotIncluded) {
    EXPECT_THAT(foundWith("void show(const Run& run);\n"),
                ElementsAre(Unincluded{"ui/page.cpp", "Run", "core/diary/run.h"}));
    EXPECT_THAT(foundWith("#include \"core/diary/run.h\"\nstd::vector<Edit> edits;\n"),
                ElementsAre(Unincluded{"ui/page.cpp", "Edit", "core/diary/edit.h"}));
    EXPECT_THAT(foundWith("Surface on{};\n"), ElementsAre(Unincluded{"ui/page.cpp", "Surface", "core/diary/run.h"}));
}

TEST_F(NamedTypes, AreIncludedByWhatIncludesThem) {
    EXPECT_THAT(foundWith("#include \"core/diary/edit.h\"\nvoid show(const Run& run, Surface on, Edit edit);\n"),
                IsEmpty());
    write("ui/page.h", "#include \"core/diary/run.h\"\n");
    EXPECT_THAT(foundWith("#include \"ui/page.h\"\nvoid show(const Run& run);\n"), IsEmpty());
}

TEST_F(NamedTypes, AreNotAskedForWhereOnlyTheNameIsTheSame) {
    for (const std::string_view code :
         {"// Run\nconst char* word = \"a Run b\";\n", "struct Run;\nvoid show(const Run& run);\n",
          "auto kind = Kind::Run;\n", "enum class Kind { Run, Surface };\n", "using Run = int;\nRun run;\n"})
        EXPECT_THAT(foundWith(code), IsEmpty()) << code;
}

}  // namespace
}  // namespace restride::walls
