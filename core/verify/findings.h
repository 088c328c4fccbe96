// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/plan/lock_target.h"
#include "core/plan/session_name.h"
#include "core/plan/vocabulary.h"
#include "core/verify/rule_label.h"
#include "core/verify/verify.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace restride::verifying {

[[nodiscard]] inline std::string said(std::string_view text) {
    return std::string(text);
}
[[nodiscard]] inline std::string said(const char* text) {
    return text;
}
[[nodiscard]] inline std::string said(const std::string& text) {
    return text;
}
[[nodiscard]] inline std::string said(int number) {
    return std::to_string(number);
}
[[nodiscard]] inline std::string said(std::size_t number) {
    return std::to_string(number);
}
[[nodiscard]] inline std::string said(Date date) {
    return date.iso();
}
[[nodiscard]] inline std::string said(Distance distance) {
    return std::to_string(distance.count()) + " m";
}
[[nodiscard]] inline std::string said(Minutes time) {
    return std::to_string(time.count()) + " min";
}
[[nodiscard]] inline std::string said(const SessionName& name) {
    return name.text();
}
[[nodiscard]] inline std::string said(const LockTarget& target) {
    return target.text();
}
template <Worded Enum>
[[nodiscard]] std::string said(Enum value) {
    return capitals(value);
}

/// The parts of a sentence, numbers with their units.
template <class... Parts>
[[nodiscard]] std::string sentence(const Parts&... parts) {
    std::string text;
    ((text += said(parts)), ...);
    return text;
}

/// Collects what breaks.
class Findings {
public:
    void add(RuleLabel rule, std::string place, std::string message) {
        m_list.push_back(violationOf(rule, std::move(place), std::move(message)));
    }
    [[nodiscard]] std::vector<Violation> take() { return std::move(m_list); }

private:
    std::vector<Violation> m_list;
};

}  // namespace restride::verifying
