// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include <cstdint>
#include <cstdlib>

/// Ends on any bytes; each entry has a start and sizes that a diary may hold.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace restride;
    const ReadFile read = readJsonLog({reinterpret_cast<const char*>(data), size}, "log.json", {});
    for (const Activity& activity : read.activities) {
        if (!activity.start.utc && !activity.start.local) std::abort();
        if (activity.distance && activity.distance->count() <= 0) std::abort();
        if (activity.timer && activity.timer->count() <= 0) std::abort();
    }
    return 0;
}
