// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walls/walls.h"

#include "tests/support/files.h"
#include "tests/walls/include_lines.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace restride::walls {

namespace {

namespace fs = std::filesystem;

const std::set<std::string> heart{"core/base",   "core/exercise", "core/plan",    "core/diary",
                                  "core/assess", "core/solver",   "core/planner", "core/verify"};

using Rooms = std::set<std::string>;

Rooms together(Rooms rooms, const Rooms& more) {
    rooms.insert(more.begin(), more.end());
    return rooms;
}

const Rooms values{"core/base", "core/exercise", "core/plan", "core/diary"};
const Rooms documents = together(values, {"core/assess", "core/planner", "core/document"});
/// What a window's room may know of the core: not the store, and not the check.
const Rooms coreOfWindow = together(documents, {"core/import", "core/export"});
/// What every room of widgets may take.
const Rooms widgets = together(coreOfWindow, {"ui/text", "ui/theme"});
/// What every page may take; no page is in it.
const Rooms pages = together(widgets, {"ui/files", "ui/inputs", "ui/session", "ui/charts", "ui/print", "ui/runner"});

/// What each room of core and ui may include beside itself.
const std::map<std::string, Rooms> arrows{
    {"core/base", {}},
    {"core/exercise", {"core/base"}},
    {"core/plan", {"core/base", "core/exercise"}},
    {"core/diary", {"core/base", "core/exercise", "core/plan"}},
    {"core/assess", values},
    // The week alone, as a problem and its solution.
    {"core/solver", {"core/base", "core/plan"}},
    {"core/planner", together(values, {"core/assess", "core/solver"})},
    // Independent of what it checks: never the assessment, never the planner.
    {"core/verify", values},
    {"core/document", together(values, {"core/assess"})},
    {"core/import", values},
    {"core/export", documents},
    {"core/store", documents},
    {"ui/text", coreOfWindow},
    {"ui/files", {"core/base", "core/import"}},
    {"ui/theme", values},
    {"ui/figure", values},
    {"ui/inputs", widgets},
    {"ui/session", widgets},
    {"ui/charts", widgets},
    {"ui/print", together(widgets, {"ui/figure"})},
    {"ui/runner", together(widgets, {"ui/inputs"})},
    {"ui/week", pages},
    {"ui/plan", pages},
    {"ui/diary", pages},
    {"ui/trends", pages},
    {"ui/start", pages},
    // The window around the pages.
    {"ui", together(pages, {"ui/week", "ui/plan", "ui/diary", "ui/trends", "ui/start"})},
};

/// Includes that one room keeps to itself.
struct Owned {
    std::string_view prefix;
    std::string_view room;
};
constexpr std::array<Owned, 3> owned{{{"QSql", "core/store"}, {"QtCharts", "ui/charts"}, {"QChart", "ui/charts"}}};

/// Headers that cost seconds: in one .cpp of the program, in no header.
constexpr std::array<std::string_view, 2> heavy{"nlohmann/json.hpp", "CLI/CLI.hpp"};

/// What brings in an input that no argument shows.
constexpr std::array<std::string_view, 27> hiddenInputs{"system_clock", "steady_clock",  "high_resolution_clock",
                                                        "utc_clock",    "file_clock",    "clock_gettime",
                                                        "gettimeofday", "localtime",     "localtime_r",
                                                        "gmtime",       "mktime",        "std::time",
                                                        "::time",       "std::clock",    "setlocale",
                                                        "std::locale",  "imbue",         "localeconv",
                                                        "getenv",       "secure_getenv", "random_device",
                                                        "std::rand",    "thread_local",  "strtod",
                                                        "stod",         "atof",          "std::cin"};
constexpr std::array<std::string_view, 4> hiddenInputHeaders{"iostream", "ctime", "time.h", "locale"};

/// What tells the day or the moment. Not `steady_clock`, `QElapsedTimer` and `QTimer`: how long something takes is no
/// moment, and no plan depends on it.
constexpr std::array<std::string_view, 20> clocks{"system_clock",
                                                  "high_resolution_clock",
                                                  "utc_clock",
                                                  "tai_clock",
                                                  "gps_clock",
                                                  "file_clock",
                                                  "clock_gettime",
                                                  "gettimeofday",
                                                  "timespec_get",
                                                  "std::time",
                                                  "::time",
                                                  "time(nullptr)",
                                                  "time(NULL)",
                                                  "time(0)",
                                                  "currentDate",
                                                  "currentTime",
                                                  "currentDateTime",
                                                  "currentDateTimeUtc",
                                                  "currentSecsSinceEpoch",
                                                  "currentMSecsSinceEpoch"};
constexpr std::array<std::string_view, 3> clockHeaders{"ctime", "time.h", "sys/time.h"};
constexpr std::string_view onlyClock = "app/clock.cpp";

bool mustAskForTheTime(const std::string& file) {
    return (file.starts_with("ui/") || file.starts_with("app/")) && file != onlyClock;
}

bool isSource(const fs::path& file) {
    const auto extension = file.extension();
    return extension == ".h" || extension == ".cpp" || extension == ".cxx";
}

bool isHeader(const std::string& file) {
    return file.ends_with(".h");
}

/// `core/base` of `core/base/date.h` and of a folder below it, `ui` of `ui/main_window.h`, `app` of `app/main.cpp`.
std::string roomOf(const std::string& file) {
    const auto first = file.find('/');
    if (first == std::string::npos) return {};
    std::string top = file.substr(0, first);
    if (top != "core" && top != "ui") return top;
    const auto second = file.find('/', first + 1);
    return second == std::string::npos ? top : file.substr(0, second);
}

/// The room of core that a test of `tests/core/<room>` mirrors.
std::string mirrored(const std::string& file) {
    constexpr std::string_view tests = "tests/";
    return file.starts_with(tests) ? roomOf(file.substr(tests.size())) : std::string();
}

bool isQt(std::string_view include) {
    if (include.size() < 2 || include.front() != 'Q') return false;
    return std::isupper(static_cast<unsigned char>(include[1])) != 0 || include[1] == 't';
}

/// Why a file of the room `from` must not include `path`; an empty text when it may.
std::string whyNot(const std::string& from, const std::string& path) {
    const std::string to = roomOf(path);
    const auto isRoom = [](const std::string& room) { return room.starts_with("core") || room.starts_with("ui"); };
    if (from == to || !isRoom(from)) return {};
    if (!isRoom(to)) return to == "app" || to == "tests" ? from + " must not know " + to : "";
    const auto known = arrows.find(from);
    if (known == arrows.end()) return "no arrows are drawn for the room " + from;
    return known->second.contains(to) ? "" : from + " must not know " + to;
}

class Inspection {
public:
    explicit Inspection(fs::path root) : m_root(std::move(root)) {}

    std::vector<Breach> all() {
        for (const std::string& file : files()) inspect(file);
        for (const auto& [header, users] : m_heavyUsers) {
            if (users.size() < 2) continue;
            for (const auto& [file, line] : users) add(Law::HeavyHeader, file, line, header + " in a second file");
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::vector<std::string> files() const {
        std::vector<std::string> list;
        for (const char* top : {"core", "ui", "app", "tests"}) {
            if (!fs::exists(m_root / top)) continue;
            for (const auto& entry : fs::recursive_directory_iterator(m_root / top))
                if (entry.is_regular_file() && isSource(entry.path()))
                    list.push_back(entry.path().lexically_relative(m_root).generic_string());
        }
        std::ranges::sort(list);
        return list;
    }

    void inspect(const std::string& file) {
        const std::string text = bytesOf(m_root / file);
        if (!text.starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n"))
            add(Law::Licence, file, 1, "the first line is not the licence");
        for (const IncludeLine& include : includeLines(text)) inspectInclude(file, include);
        if (file.starts_with("core/")) inspectInputs(file, codeOnly(text));
        if (mustAskForTheTime(file)) inspectClocks(file, codeOnly(text));
    }

    void inspectInclude(const std::string& file, const IncludeLine& include) {
        const std::string room = roomOf(file);
        const std::string& path = include.path;
        if (const std::string why = whyNot(room, path); !why.empty()) add(Law::Arrows, file, include.line, why);
        if (isQt(path)) inspectQt(file, include);
        if (std::ranges::find(heavy, path) != heavy.end()) inspectHeavy(file, include);
        const bool hidden = std::ranges::find(hiddenInputHeaders, path) != hiddenInputHeaders.end();
        if (hidden && room.starts_with("core/")) add(Law::HiddenInput, file, include.line, "<" + path + "> in core");
        const bool isClock = std::ranges::find(clockHeaders, path) != clockHeaders.end();
        if (isClock && mustAskForTheTime(file)) add(Law::Clock, file, include.line, "<" + path + "> is a clock");
    }

    void inspectQt(const std::string& file, const IncludeLine& include) {
        const std::string room = roomOf(file);
        if (heart.contains(room)) add(Law::NoQt, file, include.line, "Qt in the heart: " + include.path);
        if (room.starts_with("core/") && isHeader(file))
            add(Law::NoQt, file, include.line, "Qt in a header of core: " + include.path);
        if (heart.contains(mirrored(file)))
            add(Law::NoQt, file, include.line, "Qt in a test of the heart: " + include.path);
        if (room == "tests") return;
        for (const Owned& one : owned)
            if (include.path.starts_with(one.prefix) && room != one.room)
                add(Law::OwnRoom, file, include.line, include.path + " belongs to " + std::string(one.room));
    }

    void inspectHeavy(const std::string& file, const IncludeLine& include) {
        if (isHeader(file)) add(Law::HeavyHeader, file, include.line, include.path + " in a header");
        if (!isHeader(file) && roomOf(file) != "tests") m_heavyUsers[include.path].emplace_back(file, include.line);
    }

    void inspectInputs(const std::string& file, const std::string& code) {
        for (const std::string_view word : hiddenInputs)
            for (const int line : linesWithWord(code, word))
                add(Law::HiddenInput, file, line, std::string(word) + " in core");
    }

    void inspectClocks(const std::string& file, const std::string& code) {
        // Once a line: `std::time(nullptr)` is named twice by the list.
        std::map<int, std::string_view> found;
        for (const std::string_view word : clocks)
            for (const int line : linesWithWord(code, word)) found.emplace(line, word);
        for (const auto& [line, word] : found) add(Law::Clock, file, line, std::string(word) + " is a second clock");
    }

    void add(Law law, const std::string& file, int line, std::string what) {
        m_found.push_back({law, file, line, std::move(what)});
    }

    fs::path m_root;
    std::vector<Breach> m_found;
    std::map<std::string, std::vector<std::pair<std::string, int>>> m_heavyUsers;
};

}  // namespace

std::vector<Breach> breaches(const fs::path& root) {
    return Inspection(root).all();
}

}  // namespace restride::walls
