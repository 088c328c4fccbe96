// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/readers.h"

#include "core/import/clean_text.h"
#include "core/import/limits.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace restride {

inline void must(bool holds) {
    if (!holds) std::abort();
}

/// What holds of a recording whatever the bytes were.
inline void checkRecording(const ReadFile& read) {
    must(!read.activities.empty() || !read.skipped.empty());
    must(read.activities.size() <= limits::activities);
    must(read.skipped.size() <= limits::messageNotes + 1);
    for (const Skipped& skipped : read.skipped) must(skipped.detail.size() <= longestDetail);
    for (const Activity& activity : read.activities) {
        must(activity.start.utc || activity.start.local);
        must(!activity.distance || activity.distance->count() >= 0);
        must(!activity.timer || activity.timer->count() >= 0);
        must(!activity.elapsed || activity.elapsed->count() >= 0);
        must(!activity.cadence || (*activity.cadence >= 30 && *activity.cadence <= 300));
        for (const std::string& text : {activity.title, activity.note, activity.device, activity.sportWord})
            must(cleanText(text, longestNote, TextLines::Many) == text);
    }
}

inline std::string_view bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

}  // namespace restride
