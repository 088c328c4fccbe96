// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/week_minutes.h"

#include <algorithm>
#include <limits>

namespace restride {

namespace {

// Leaves room to add a penalty.
constexpr int doesNotFit = std::numeric_limits<int>::max() / 2;

}  // namespace

MinutesBound::MinutesBound(const std::vector<Request>& runs, int mostMinutes)
    : m_rows(runs.size() + 1), m_mostMinutes(std::max(mostMinutes, 0)) {
    m_least.assign(m_rows * m_rows * (static_cast<std::size_t>(m_mostMinutes) + 1), doesNotFit);
    for (int minutes = 0; minutes <= m_mostMinutes; ++minutes) m_least[at(runs.size(), 0, minutes)] = 0;
    for (std::size_t index = runs.size(); index-- > 0;)
        for (int placed = 0; placed <= static_cast<int>(runs.size() - index); ++placed)
            for (int minutes = 0; minutes <= m_mostMinutes; ++minutes)
                m_least[at(index, placed, minutes)] = leastFrom(runs[index], index, placed, minutes);
}

std::optional<int> MinutesBound::least(std::size_t index, int placed, int minutes) const {
    if (m_least.empty()) return 0;
    if (minutes < 0) return std::nullopt;
    const int penalty = m_least[at(index, placed, std::min(minutes, m_mostMinutes))];
    return penalty < doesNotFit ? std::optional(penalty) : std::nullopt;
}

std::size_t MinutesBound::at(std::size_t index, int placed, int minutes) const {
    const std::size_t row = index * m_rows + static_cast<std::size_t>(placed);
    return row * (static_cast<std::size_t>(m_mostMinutes) + 1) + static_cast<std::size_t>(minutes);
}

int MinutesBound::leastFrom(const Request& run, std::size_t index, int placed, int minutes) const {
    int least = run.droppable ? m_least[at(index + 1, placed, minutes)] : doesNotFit;
    if (placed == 0) return least;
    for (const Variant& variant : run.variants) {
        const int left = minutes - static_cast<int>(variant.as.minutes.count());
        if (left >= 0) least = std::min(least, m_least[at(index + 1, placed - 1, left)] + variant.penalty);
    }
    return std::min(least, doesNotFit);
}

}  // namespace restride
