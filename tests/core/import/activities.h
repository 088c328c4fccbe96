// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/activity.h"
#include "core/import/read_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Activities for tests, told as one would tell them.

namespace restride {

/// Seconds since 1970 of `2026-03-09 07:10:00`, whatever clock showed it.
[[nodiscard]] std::int64_t clockTime(std::string_view text);

class ActivityBuilder {
public:
    ActivityBuilder(std::string_view file, Sport sport) {
        m_activity.file = file;
        m_activity.sport = sport;
    }

    ActivityBuilder& utc(std::string_view text) {
        m_activity.start.utc = clockTime(text);
        return *this;
    }
    ActivityBuilder& local(std::string_view text) {
        m_activity.start.local = clockTime(text);
        return *this;
    }
    ActivityBuilder& onDay(std::string_view date) {
        m_activity.start.local = clockTime(std::string(date) + " 00:00:00");
        m_activity.start.dayOnly = true;
        return *this;
    }
    ActivityBuilder& far(std::int64_t metreCount) {
        m_activity.distance = metres(metreCount);
        return *this;
    }
    ActivityBuilder& lasting(std::int64_t secondCount) {
        m_activity.timer = seconds(secondCount);
        return *this;
    }
    ActivityBuilder& track() {
        m_activity.richness = Richness::Track;
        m_activity.kind = SourceKind::SessionTotal;
        return *this;
    }
    ActivityBuilder& atLine(int line) {
        m_activity.line = line;
        return *this;
    }
    ActivityBuilder& linking(std::string_view file) {
        m_activity.linkedFile = file;
        return *this;
    }
    template <class Change>
    ActivityBuilder& with(Change change) {
        change(m_activity);
        return *this;
    }
    operator Activity() const { return m_activity; }

private:
    Activity m_activity;
};

[[nodiscard]] inline ActivityBuilder aRunIn(std::string_view file) {
    return {file, Sport::Run};
}

template <class... Activities>
[[nodiscard]] ReadFile readOf(Activities&&... activities) {
    ReadFile read;
    (read.activities.push_back(Activity(activities)), ...);
    return read;
}

}  // namespace restride
