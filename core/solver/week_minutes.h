// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solver/request.h"

#include <vector>

namespace restride {

/// What H15 must cost at least: the least penalty at which runs fit into so many minutes, whatever their days.
class MinutesBound {
public:
    /// No bound: the minutes of the week are enough for everything.
    MinutesBound() = default;
    /// For up to so many minutes.
    MinutesBound(const std::vector<Request>& runs, int mostMinutes);

    /// The penalty of the concessions, drops left out, when of the runs from `index` on exactly `placed` are placed.
    /// None: they do not fit.
    [[nodiscard]] std::optional<int> least(std::size_t index, int placed, int minutes) const;

private:
    [[nodiscard]] std::size_t at(std::size_t index, int placed, int minutes) const;
    [[nodiscard]] int leastFrom(const Request& run, std::size_t index, int placed, int minutes) const;

    std::size_t m_rows = 0;
    int m_mostMinutes = 0;
    std::vector<int> m_least;
};

}  // namespace restride
