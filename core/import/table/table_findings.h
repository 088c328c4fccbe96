// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace restride {

/// Collects what was found out of one table, under its file's name.
class TableFindings {
public:
    TableFindings(ReadFile& read, std::string file) : m_read(read), m_file(std::move(file)) {}

    void know(GuessSubject subject, std::string_view decided, GuessBasis basis, int support, int against = 0,
              Sureness sure = Sureness::Certain);
    /// At most once for a subject.
    void ask(GuessSubject subject, std::vector<std::string> choices);
    /// Line 0: the whole file. Skips beyond `limits::activities` are not listed.
    void skip(int line, SkipReason reason, std::string_view detail);

    [[nodiscard]] ReadFile& read() { return m_read; }
    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    ReadFile& m_read;
    std::string m_file;
};

/// At most 80 bytes of a UTF-8 text, whole characters.
[[nodiscard]] std::string skipDetail(std::string_view utf8);

}  // namespace restride
