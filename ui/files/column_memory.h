// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/table_answers.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace restride {

/// The answers for tables of no known program, by their header: `restride/columns.json` among the user's settings.
/// They are no part of a diary, since another person's tables look different.
class ColumnMemory {
public:
    ColumnMemory();

    /// Empty for a header that nobody has named.
    [[nodiscard]] TableAnswers answersFor(std::string_view bytes) const;
    void remember(std::string_view bytes, const TableAnswers& answers);
    /// Empty when done, else what the system said. Does nothing when nothing new was said.
    [[nodiscard]] QString save() const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    struct Table {
        std::string header;
        TableAnswers answers;
    };
    QString m_path;
    std::vector<Table> m_tables;
    bool m_changed = false;
};

}  // namespace restride
