// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walls/walls.h"

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
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

/// A small tree in a folder of its own, gone with the object.
class Tree {
public:
    Tree() {
        std::string pattern = (fs::temp_directory_path() / "walls.XXXXXX").string();
        m_root = mkdtemp(pattern.data());
        write("core/base/date.h", "#include <vector>\n");
        write("core/plan/plan.h", "#include \"core/base/date.h\"\n");
    }
    ~Tree() {
        std::error_code ignored;
        fs::remove_all(m_root, ignored);
    }
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    void write(const std::string& file, std::string_view code) {
        writeBare(file, std::string(licence) + std::string(code));
    }
    void writeBare(const std::string& file, std::string_view text) {
        fs::create_directories((m_root / file).parent_path());
        std::ofstream(m_root / file) << text;
    }
    [[nodiscard]] std::vector<Breach> found() const { return breaches(m_root); }

private:
    fs::path m_root;
};

/// A tree in which one file breaks one wall shows that breach, and no other.
void expectBreach(Law law, const std::string& file, std::string_view code) {
    Tree tree;
    tree.write(file, code);
    const auto found = tree.found();
    ASSERT_THAT(found, SizeIs(1)) << file << " with " << code;
    EXPECT_EQ(found.front().law, law);
    EXPECT_EQ(found.front().file, file);
    EXPECT_EQ(found.front().line, 2);
}

void expectWhole(const std::string& file, std::string_view code) {
    Tree tree;
    tree.write(file, code);
    EXPECT_THAT(tree.found(), IsEmpty()) << file << " with " << code;
}

TEST(Walls, StandInThisHouse) {
    EXPECT_THAT(breaches(RESTRIDE_SOURCE_DIR), IsEmpty());
}

TEST(Walls, StandInASmallTree) {
    EXPECT_THAT(Tree().found(), IsEmpty());
}

TEST(Walls, LetNoArrowPointBack) {
    expectBreach(Law::Arrows, "core/base/week.h", "#include \"core/plan/plan.h\"\n");
    expectBreach(Law::Arrows, "core/exercise/library.h", "#include \"core/plan/plan.h\"\n");
    expectBreach(Law::Arrows, "core/plan/reason.cpp", "#include \"core/diary/diary.h\"\n");
    expectBreach(Law::Arrows, "core/diary/diary.h", "#include \"core/assess/assessment.h\"\n");
    expectBreach(Law::Arrows, "core/assess/assessment.cpp", "#include \"core/planner/planner.h\"\n");
    expectBreach(Law::Arrows, "core/planner/planner.cpp", "#include \"core/document/plan_document.h\"\n");
    expectBreach(Law::Arrows, "core/document/plan_document.cpp", "#include \"core/planner/planner.h\"\n");
    expectBreach(Law::Arrows, "core/plan/plan.cpp", "#include \"ui/text/format.h\"\n");
    expectBreach(Law::Arrows, "core/plan/plan.cpp", "#include \"app/settings.h\"\n");
    expectBreach(Law::Arrows, "ui/main_window.cpp", "#include \"core/store/open_store.h\"\n");
    expectWhole("core/planner/planner.cpp", "#include \"core/assess/assessment.h\"\n#include \"core/base/date.h\"\n");
    expectWhole("ui/text/format.h", "#include \"core/plan/plan.h\"\n#include <QString>\n");
    expectWhole("app/main.cpp", "#include \"core/store/open_store.h\"\n#include \"ui/session/session.h\"\n");
}

TEST(Walls, KeepTheCheckApartFromThePlanner) {
    expectBreach(Law::Arrows, "core/verify/verify.cpp", "#include \"core/planner/planner.h\"\n");
    expectBreach(Law::Arrows, "core/verify/verify.cpp", "#include \"core/assess/assessment.h\"\n");
    expectWhole("core/verify/verify.cpp", "#include \"core/diary/diary.h\"\n#include \"core/exercise/library.h\"\n");
}

TEST(Walls, KeepTheSolverFreeOfTheDiary) {
    expectBreach(Law::Arrows, "core/solver/week_solver.cpp", "#include \"core/diary/diary.h\"\n");
    expectBreach(Law::Arrows, "core/solver/week_solver.cpp", "#include \"core/planner/target/run_split.h\"\n");
    expectWhole("core/planner/left/week_left.cpp", "#include \"core/solver/week_solver.h\"\n");
}

TEST(Walls, LetNoPageKnowAnother) {
    expectBreach(Law::Arrows, "ui/week/week_page.cpp", "#include \"ui/plan/plan_page.h\"\n");
    expectBreach(Law::Arrows, "ui/plan/plan_page.cpp", "#include \"ui/start/welcome_page.h\"\n");
    expectBreach(Law::Arrows, "ui/runner/knee_form.cpp", "#include \"ui/session/session.h\"\n");
    expectBreach(Law::Arrows, "ui/theme/widgets.cpp", "#include \"ui/text/format.h\"\n");
    expectBreach(Law::Arrows, "ui/session/session.cpp", "#include \"ui/main_window.h\"\n");
    expectWhole("ui/main_window.cpp", "#include \"ui/plan/plan_page.h\"\n#include \"ui/session/session.h\"\n");
    expectWhole("ui/plan/knee_part.cpp", "#include \"ui/runner/knee_form.h\"\n#include \"ui/theme/table_look.h\"\n");
}

TEST(Walls, AskForTheArrowsOfANewRoom) {
    expectBreach(Law::Arrows, "ui/attic/box.h", "#include \"core/base/date.h\"\n");
    expectBreach(Law::Arrows, "core/attic/box.h", "#include \"core/base/date.h\"\n");
}

TEST(Walls, KeepQtOutOfTheHeart) {
    expectBreach(Law::NoQt, "core/assess/trend.cpp", "#include <QString>\n");
    expectBreach(Law::NoQt, "core/assess/trend.cpp", "#include <QtCore/qglobal.h>\n");
    expectBreach(Law::NoQt, "core/assess/trend.cpp", "#  include <QDate>  // only here\n");
    expectBreach(Law::NoQt, "tests/core/assess/trend_test.cpp", "#include <QString>\n");
}

TEST(Walls, KeepQtOutOfEveryHeaderOfCore) {
    expectBreach(Law::NoQt, "core/store/open_store.h", "#include <QString>\n");
    expectWhole("core/store/open_store.cpp", "#include <QString>\n#include <QSqlDatabase>\n");
}

TEST(Walls, KeepSqlAndChartsInTheirRooms) {
    expectBreach(Law::OwnRoom, "ui/diary/diary_page.cpp", "#include <QSqlQuery>\n");
    expectBreach(Law::OwnRoom, "ui/week/week_page.cpp", "#include <QChartView>\n");
    expectWhole("ui/charts/load_chart.cpp", "#include <QtCharts/QChart>\n");
}

TEST(Walls, KeepHeavyHeadersInOneSource) {
    expectBreach(Law::HeavyHeader, "core/base/json.h", "#include <nlohmann/json.hpp>\n");
    expectBreach(Law::HeavyHeader, "app/options.h", "#include <CLI/CLI.hpp>\n");
    expectWhole("core/base/json.cpp", "#include <nlohmann/json.hpp>\n");

    Tree two;
    two.write("core/base/json.cpp", "#include <nlohmann/json.hpp>\n");
    two.write("core/document/plan_document.cpp", "#include <nlohmann/json.hpp>\n");
    EXPECT_THAT(two.found(), SizeIs(2));
}

TEST(Walls, KeepHiddenInputsOutOfCore) {
    for (const std::string_view line :
         {"auto now = std::chrono::system_clock::now();\n", "auto t = std::time(nullptr);\n", "auto t = ::time(0);\n",
          "std::setlocale(LC_ALL, \"\");\n", "const char* home = getenv(\"HOME\");\n", "std::locale::global(there);\n",
          "thread_local int calls = 0;\n", "double d = std::stod(text);\n", "#include <iostream>\n",
          "#include <ctime>\n"})
        expectBreach(Law::HiddenInput, "core/assess/trend.cpp", line);
    expectWhole("core/assess/trend.cpp",
                "// No std::time here.\nconst char* word = \"getenv\";\nint runtime = 3; /* setlocale */\n");
}

TEST(Walls, LetOneFileHaveAClock) {
    for (const std::string_view line :
         {"auto now = std::chrono::system_clock::now();\n", "auto t = std::time(nullptr);\n", "auto t = ::time(&t);\n",
          "auto t = time(nullptr);\n", "auto t = time(NULL);\n", "auto now = file_clock::now();\n",
          "gettimeofday(&now, nullptr);\n", "clock_gettime(CLOCK_REALTIME, &now);\n", "timespec_get(&now, TIME_UTC);\n",
          "auto now = std::chrono::high_resolution_clock::now();\n", "const QDate day = QDate::currentDate();\n",
          "const QTime time = QTime::currentTime();\n", "auto now = QDateTime::currentDateTime();\n",
          "auto now = QDateTime::currentDateTimeUtc();\n", "auto now = QDateTime::currentSecsSinceEpoch();\n",
          "auto now = QDateTime::currentMSecsSinceEpoch();\n", "#include <ctime>\n", "#include <sys/time.h>\n"}) {
        expectBreach(Law::Clock, "ui/session.cpp", line);
        expectBreach(Law::Clock, "ui/diary/export_files.cpp", line);
        expectBreach(Law::Clock, "app/cli_export.cpp", line);
        expectBreach(Law::Clock, "app/clock.h", line);
        expectWhole("app/clock.cpp", line);
        expectWhole("tests/ui/session_test.cpp", line);
    }
    // How long something takes is no moment.
    expectWhole("ui/diary/import_dialog.cpp", "QElapsedTimer timer;\nauto begun = std::chrono::steady_clock::now();\n");
    expectWhole("ui/week/week_grid.cpp", "// QDate::currentDate() is not asked here.\nconst QTime at = run.time();\n");
}

TEST(Walls, AskForTheLicenceFirst) {
    Tree tree;
    tree.writeBare("ui/text/format.h", "#pragma once\n");
    tree.writeBare("tests/core/plan/plan_test.cpp", "\n" + std::string(licence));
    const auto found = tree.found();
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found.front().law, Law::Licence);
    EXPECT_EQ(found.back().law, Law::Licence);
}

}  // namespace
}  // namespace restride::walls
