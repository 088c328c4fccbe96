// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/day_calendar.h"

#include <algorithm>
#include <array>
#include <utility>

namespace restride {

namespace {

class DayCalendar {
public:
    DayCalendar(Date from, Date to) : m_from(from), m_to(to) {
        for (Date on = from; on <= to; on = on + 1) m_days.push_back({on, false, std::nullopt});
    }

    /// Takes the pains that `painsOf` tells of each entry of the days.
    template <class Entry, class PainsOf>
    void take(const std::vector<Entry>& entries, PainsOf painsOf) {
        const auto first = std::ranges::lower_bound(entries, m_from, {}, &Entry::on);
        for (auto entry = first; entry != entries.end() && entry->on <= m_to; ++entry) {
            DayPain& day = m_days[static_cast<std::size_t>(entry->on - m_from)];
            day.told = true;
            // Nothing told is less than 0 told.
            for (const std::optional<PainScore>& pain : painsOf(*entry)) day.worst = std::max(day.worst, pain);
        }
    }

    [[nodiscard]] std::vector<DayPain> days() && { return std::move(m_days); }

private:
    Date m_from;
    Date m_to;
    std::vector<DayPain> m_days;
};

using Pains = std::array<std::optional<PainScore>, 2>;

Pains painsOfRun(const Run& run) {
    return run.knee ? Pains{run.knee->before, run.knee->during} : Pains{};
}

}  // namespace

std::vector<DayPain> dayCalendar(const Diary& diary, Date from, Date to) {
    DayCalendar calendar(from, to);
    calendar.take(diary.runs, painsOfRun);
    calendar.take(diary.checkIns, [](const CheckIn& entry) { return Pains{entry.morningPain, {}}; });
    calendar.take(diary.strength, [](const StrengthSession& session) { return Pains{session.painDuring, {}}; });
    calendar.take(diary.cross, [](const CrossTraining& session) { return Pains{session.painDuring, {}}; });
    return std::move(calendar).days();
}

}  // namespace restride
