// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/killed_writer.h"

#include "core/store/open_store.h"

#include <unistd.h>
#include <string>
#include <string_view>

namespace restride {

namespace {

int writeUntilKilled(const std::string& file) {
    const auto opened = openStore({file, day("2026-03-16")});
    if (!opened) return 1;
    DiaryStore& store = *opened->store;
    const auto runners = store.runners();
    if (!runners || runners->size() != 1) return 2;
    std::int64_t revision = runners->front().revision;
    while (true) {
        const auto written = store.write(runners->front().id, revision, numberedChange(revision + 1));
        if (!written) return 3;
        revision = *written;
        // To a pipe, and less than it takes in one piece: told whole or not at all.
        if (::write(STDOUT_FILENO, &revision, sizeof revision) != sizeof revision) return 4;
    }
}

}  // namespace

Edits numberedChange(std::int64_t revision) {
    Edits edits;
    for (int i = 0; i < 6; ++i) {
        Run run;
        run.id = Id::from("run " + std::to_string(revision % 50) + '/' + std::to_string(i)).value();
        run.on = day("2026-03-09") + static_cast<int>(revision % 50);
        run.distance = metres(1 + revision);
        run.note = std::string(static_cast<std::size_t>(revision % 700), 'n');
        edits.list.emplace_back(Put<Run>{run});
    }
    CheckIn morning;
    morning.on = day("2026-03-09");
    morning.unknown.json = "{\"revision\":" + std::to_string(revision) + '}';
    edits.list.emplace_back(Put<CheckIn>{morning});
    return edits;
}

std::optional<int> runKilledWriter(int argc, char** argv) {
    if (argc != 3 || std::string_view(argv[1]) != "--write") return std::nullopt;
    return writeUntilKilled(argv[2]);
}

}  // namespace restride
