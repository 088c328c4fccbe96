// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/csv.h"

#include "core/import/limits.h"

#include <algorithm>
#include <array>

namespace restride {

namespace {

constexpr std::array<char, 3> separatorCandidates{',', ';', '\t'};
/// Enough rows to know a separator by.
constexpr int separatorRows = 50;

bool endsLine(char c) {
    return c == '\n' || c == '\r';
}

SeparatorFound triedSeparator(std::string_view text, char separator, std::size_t& width) {
    SeparatorFound found{separator};
    CsvRows rows(text, separator);
    width = rows.next() ? rows.cells().size() : 0;
    if (width < 2) return found;
    found.support = 1;
    for (int row = 1; row < separatorRows && rows.next(); ++row)
        ++(rows.cells().size() == width ? found.support : found.against);
    return found;
}

/// `sep=;` of the first line.
std::optional<char> toldSeparator(std::string_view text) {
    constexpr std::string_view mark = "sep=";
    if (!text.starts_with(mark) || text.size() < mark.size() + 2 || !endsLine(text[mark.size() + 1])) return {};
    const char separator = text[mark.size()];
    if (std::ranges::find(separatorCandidates, separator) == separatorCandidates.end()) return {};
    return separator;
}

}  // namespace

CsvRows::CsvRows(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

bool CsvRows::next() {
    m_cells.clear();
    m_fault = CsvFault::None;
    while (m_at < m_text.size() && endsLine(m_text[m_at])) passLineEnd();
    if (m_at >= m_text.size()) return false;
    if (m_rows == limits::tableRows) {
        m_cutShort = true;
        return false;
    }
    ++m_rows;
    m_rowLine = m_line;
    readRow();
    return true;
}

void CsvRows::readRow() {
    while (true) {
        const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
        std::optional<std::string_view> cell = quoted ? quotedCell() : std::nullopt;
        add(cell ? *cell : bareCell());
        if (atRowEnd()) break;
        // The separator.
        ++m_at;
    }
    passLineEnd();
}

bool CsvRows::atRowEnd() const {
    return m_at >= m_text.size() || m_text[m_at] != m_separator;
}

void CsvRows::add(std::string_view cell) {
    if (m_cells.size() == limits::tableColumns) {
        m_fault = CsvFault::TooManyColumns;
        return;
    }
    if (cell.size() > limits::cellBytes) {
        m_fault = CsvFault::CellTooLong;
        cell = {};
    }
    m_cells.push_back(cell);
}

std::string_view CsvRows::bareCell() {
    const char* const begin = m_text.data() + m_at;
    const char* const end = m_text.data() + m_text.size();
    const char* at = begin;
    while (at != end && *at != m_separator && *at != '\n' && *at != '\r') ++at;
    const auto length = static_cast<std::size_t>(at - begin);
    m_at += length;
    return {begin, length};
}

/// Nothing, and nothing passed, if the quote has no end near enough: then it is a letter like others.
std::optional<std::string_view> CsvRows::quotedCell() {
    const std::size_t begin = m_at + 1;
    // One quote in two is doubled at most.
    const std::size_t farthest = std::min(m_text.size(), begin + 2 * limits::cellBytes);
    const std::string_view reach = m_text.substr(0, farthest);
    bool doubled = false;
    std::size_t end = reach.find('"', begin);
    while (end != std::string_view::npos && end + 1 < m_text.size() && m_text[end + 1] == '"') {
        doubled = true;
        end = end + 2 < reach.size() ? reach.find('"', end + 2) : std::string_view::npos;
    }
    if (end == std::string_view::npos) {
        m_fault = CsvFault::OpenQuote;
        return std::nullopt;
    }
    const std::string_view inner = m_text.substr(begin, end - begin);
    countLines(inner);
    m_at = end + 1;
    const std::string_view rest = bareCell();
    return doubled || !rest.empty() ? undoubled(inner, rest) : inner;
}

std::string_view CsvRows::undoubled(std::string_view inner, std::string_view rest) {
    std::string& own = m_own.emplace_back();
    own.reserve(inner.size() + rest.size());
    while (true) {
        const std::size_t quote = inner.find('"');
        if (quote == std::string_view::npos) break;
        own.append(inner.substr(0, quote + 1));
        inner.remove_prefix(quote + 2);
    }
    own.append(inner).append(rest);
    return own;
}

void CsvRows::passLineEnd() {
    if (m_at >= m_text.size()) return;
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n') ++m_at;
    ++m_at;
    ++m_line;
}

void CsvRows::countLines(std::string_view part) {
    for (std::size_t i = 0; i < part.size(); ++i)
        if (part[i] == '\n' || (part[i] == '\r' && (i + 1 == part.size() || part[i + 1] != '\n'))) ++m_line;
}

SeparatorFound findSeparator(std::string_view text) {
    if (const auto told = toldSeparator(text)) return {*told, true, 0, 0};
    SeparatorFound best;
    std::size_t bestWidth = 0;
    for (const char candidate : separatorCandidates) {
        std::size_t width = 0;
        const SeparatorFound found = triedSeparator(text, candidate, width);
        if (width < 2 || width <= bestWidth) continue;
        best = found;
        bestWidth = width;
    }
    return best;
}

std::string_view withoutSeparatorLine(std::string_view text) {
    return toldSeparator(text) ? text.substr(std::string_view("sep=;").size()) : text;
}

}  // namespace restride
