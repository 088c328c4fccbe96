// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/session_name.h"

#include <compare>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace restride {

/// Instead of a session: the day itself, kept free of any.
struct RestDay {
    friend bool operator==(RestDay, RestDay) = default;
};

/// What a lock fixes: a session to its day, or the day as one of rest.
class LockTarget {
public:
    /// A session without a name.
    LockTarget() = default;
    explicit(false) LockTarget(RestDay day) : m_target(day) {}
    /// A name of the words `rest` is no other than the day.
    explicit(false) LockTarget(SessionName session) {
        if (session.text() != restWord)
            m_target = std::move(session);
        else
            m_target = RestDay();
    }
    /// A day of rest where the text is `rest`, else the session that it names.
    [[nodiscard]] static LockTarget fromDocument(std::string_view text) { return SessionName::fromDocument(text); }

    [[nodiscard]] bool isRest() const { return std::holds_alternative<RestDay>(m_target); }
    /// Null where it is a day of rest.
    [[nodiscard]] const SessionName* session() const { return std::get_if<SessionName>(&m_target); }
    /// As documents write it.
    [[nodiscard]] std::string text() const { return isRest() ? std::string(restWord) : session()->text(); }

    friend bool operator==(const LockTarget&, const LockTarget&) = default;
    friend bool operator==(const LockTarget& target, const SessionName& name) {
        return !target.isRest() && *target.session() == name;
    }
    /// By their texts, as names are.
    friend std::strong_ordering operator<=>(const LockTarget& a, const LockTarget& b) { return a.text() <=> b.text(); }

private:
    static constexpr std::string_view restWord = "rest";

    std::variant<SessionName, RestDay> m_target;
};

}  // namespace restride
