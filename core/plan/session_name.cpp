// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/session_name.h"

#include "core/base/number_from.h"

namespace restride {

std::optional<SessionName> SessionName::from(std::string_view text) {
    const std::size_t digits = text.find_last_not_of("0123456789") + 1;
    const std::optional<NameStem> stem = fromWord<NameStem>(text.substr(0, digits));
    if (!stem) return std::nullopt;
    const SessionName name(*stem, numberFrom<int>(text.substr(digits)).value_or(1));
    // One text a name: `easy01` and `long1` are none.
    return name.text() == text ? std::optional(name) : std::nullopt;
}

SessionName SessionName::fromDocument(std::string_view text) {
    if (const std::optional<SessionName> name = from(text)) return *name;
    SessionName name;
    name.m_words = text;
    return name;
}

std::string SessionName::text() const {
    if (!m_stem) return m_words;
    std::string text(word(*m_stem));
    if (!isAlone(*m_stem)) text += std::to_string(m_number);
    return text;
}

}  // namespace restride
