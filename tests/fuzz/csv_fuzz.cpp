// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

/// The first bytes choose what the user said beforehand.
restride::ImportOptions optionsOf(std::string_view bytes) {
    using namespace restride;
    ImportOptions options;
    const auto byte = [bytes](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    if ((byte(0) & 4U) != 0) options.distanceUnit = static_cast<DistanceUnit>(byte(0) % 3);
    if ((byte(0) & 8U) != 0) options.dateOrder = static_cast<DateOrder>(byte(0) / 16 % 3);
    if ((byte(0) & 128U) != 0) options.decimalSign = static_cast<DecimalSign>(byte(0) % 2);
    if ((byte(1) & 1U) != 0) options.weightUnit = static_cast<WeightUnit>(byte(1) / 2 % 2);
    if ((byte(1) & 4U) == 0) return options;
    // Every column that can be named, by its place.
    for (int meaning = 0; meaning <= static_cast<int>(ColumnMeaning::Devices); ++meaning)
        if (meaning < 4 || (byte(1) & 8U) != 0)
            options.columns.push_back({static_cast<ColumnMeaning>(meaning), "#" + std::to_string(meaning + 1)});
    return options;
}

}  // namespace

/// Ends on any bytes; each entry has a start and sizes that a diary may hold, and the same bytes read the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace restride;
    constexpr std::size_t optionBytes = 2;
    if (size < optionBytes) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const ImportOptions options = optionsOf(bytes);
    const std::string_view text = bytes.substr(optionBytes);
    const ReadFile read = readTable(text, "table.csv", options);
    for (const Activity& activity : read.activities) {
        if (!activity.start.utc && !activity.start.local) std::abort();
        if (activity.distance && activity.distance->count() <= 0) std::abort();
        if (activity.timer && activity.timer->count() <= 0) std::abort();
        if (!activity.line) std::abort();
    }
    for (const Skipped& skipped : read.skipped)
        if (skipped.detail.size() > 80) std::abort();
    if (readTable(text, "table.csv", options).activities != read.activities) std::abort();
    return 0;
}
