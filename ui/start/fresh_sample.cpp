// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/fresh_sample.h"

#include "core/document/diary_document.h"

#include <string_view>

namespace restride {

namespace {

/// Moves every date of a document, also in what only newer versions know.
std::string movedBy(std::string document, int days) {
    constexpr std::size_t dateLength = 10;
    for (std::size_t i = 1; i + dateLength < document.size(); ++i) {
        if (document[i - 1] != '"' || document[i + dateLength] != '"') continue;
        if (const auto date = Date::fromIso(std::string_view(document).substr(i, dateLength)))
            document.replace(i, dateLength, (*date + days).iso());
    }
    return document;
}

std::optional<Date> lastRunOf(const Diary& diary) {
    return diary.runs.empty() ? std::nullopt : std::optional(diary.runs.back().on);
}

}  // namespace

std::optional<Diary> freshSample(const std::string& document, Date today) {
    const auto written = readDiary(document);
    const auto last = written ? lastRunOf(written->diary) : std::nullopt;
    if (!last) return std::nullopt;
    auto moved = readDiary(movedBy(document, today.monday() - last->monday()));
    if (!moved) return std::nullopt;
    const auto liesAhead = [today](const auto& entry) { return entry.on >= today; };
    std::erase_if(moved->diary.runs, liesAhead);
    std::erase_if(moved->diary.checkIns, liesAhead);
    std::erase_if(moved->diary.strength, liesAhead);
    std::erase_if(moved->diary.cross, liesAhead);
    return std::move(moved->diary);
}

}  // namespace restride
