// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Tables as text: RFC 4180, read as kindly as the programs of this world write it.

namespace restride {

enum class CsvFault : std::uint8_t {
    None,
    /// A quote without its end; it was taken for a letter.
    OpenQuote,
    /// More cells than `limits::tableColumns`; those beyond are not given.
    TooManyColumns,
    /// A cell longer than `limits::cellBytes`; it is given empty.
    CellTooLong
};

/// Walks over the rows of a UTF-8 text. Cells are views of the text, or of this object where quotes were doubled; both
/// must outlive them. Blank lines are passed over.
class CsvRows {
public:
    CsvRows(std::string_view text, char separator);

    /// The next row; false at the end of the text, or at `limits::tableRows`.
    bool next();
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    /// The line on which the row begins, from 1.
    [[nodiscard]] int line() const { return m_rowLine; }
    [[nodiscard]] CsvFault fault() const { return m_fault; }
    /// The walk ended at `limits::tableRows`, not at the end of the text.
    [[nodiscard]] bool cutShort() const { return m_cutShort; }

private:
    void readRow();
    void add(std::string_view cell);
    [[nodiscard]] bool atRowEnd() const;
    std::string_view bareCell();
    std::optional<std::string_view> quotedCell();
    std::string_view undoubled(std::string_view inner, std::string_view rest);
    void passLineEnd();
    void countLines(std::string_view part);

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_separator;
    int m_line = 1;
    int m_rowLine = 0;
    std::size_t m_rows = 0;
    CsvFault m_fault = CsvFault::None;
    bool m_cutShort = false;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_own;
};

/// Which separator a table has, by the rows near its beginning.
struct SeparatorFound {
    char separator = ',';
    /// Told by a first line `sep=;`, which is no row.
    bool told = false;
    /// Rows as wide as the first, and others; none if the first row has one cell only.
    int support = 0;
    int against = 0;
};

[[nodiscard]] SeparatorFound findSeparator(std::string_view text);

/// The text without a first line `sep=;`, as Excel likes it.
[[nodiscard]] std::string_view withoutSeparatorLine(std::string_view text);

}  // namespace restride
