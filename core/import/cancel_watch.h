// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace restride {

/// Asks now and then in a long loop whether to go on.
class CancelWatch {
public:
    explicit CancelWatch(const std::function<bool()>& cancelled) : m_cancelled(cancelled) {}

    /// Once in each round; true for good once it was cancelled.
    [[nodiscard]] bool ends() {
        constexpr int piece = 4'096;
        if (!m_over && ++m_rounds % piece == 0) m_over = m_cancelled();
        return m_over;
    }
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    const std::function<bool()>& m_cancelled;
    int m_rounds = 0;
    bool m_over = false;
};

}  // namespace restride
