// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/table_findings.h"

#include "core/import/limits.h"

#include <algorithm>

namespace restride {

void TableFindings::know(GuessSubject subject, std::string_view decided, GuessBasis basis, int support, int against,
                         Sureness sure) {
    m_read.evidence.push_back({m_file, subject, std::string(decided), basis, support, against, sure});
}

void TableFindings::ask(GuessSubject subject, std::vector<std::string> choices) {
    const bool asked =
        std::ranges::any_of(m_read.questions, [subject](const Question& asks) { return asks.subject == subject; });
    if (!asked) m_read.questions.push_back({m_file, subject, std::move(choices)});
}

void TableFindings::skip(int line, SkipReason reason, std::string_view detail) {
    if (m_read.skipped.size() >= limits::activities) return;
    m_read.skipped.push_back({m_file, line > 0 ? std::optional(line) : std::nullopt, reason, skipDetail(detail)});
}

std::string skipDetail(std::string_view utf8) {
    constexpr std::size_t longest = 80;
    if (utf8.size() <= longest) return std::string(utf8);
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80) --end;
    return std::string(utf8.substr(0, end));
}

}  // namespace restride
