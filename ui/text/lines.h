// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace restride {

/// Plain text that grows line by line, at most `lineWidth` letters wide where words allow it.
class Lines {
public:
    static constexpr qsizetype lineWidth = 100;

    void add(const QString& line);
    void addBlank();
    /// Broken at spaces; the first line begins with `head`, the others with as many blanks.
    void addWrapped(const QString& head, const QString& text);
    /// Columns as wide as their widest cell, two blanks apart; every line is `indent` blanks in.
    void addTable(const std::vector<QStringList>& rows, int indent = 0);

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

}  // namespace restride
