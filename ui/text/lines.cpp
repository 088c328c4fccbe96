// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lines.h"

#include <algorithm>

namespace restride {

namespace {

std::vector<qsizetype> widthsOf(const std::vector<QStringList>& rows) {
    std::vector<qsizetype> widths;
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (static_cast<std::size_t>(i) == widths.size()) widths.push_back(0);
            qsizetype& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row[i].size());
        }
    return widths;
}

}  // namespace

void Lines::add(const QString& line) {
    qsizetype end = line.size();
    while (end > 0 && line[end - 1] == QLatin1Char(' ')) --end;
    // Breaking is over: plain text has plain blanks.
    m_text += line.left(end).replace(QChar::Nbsp, QLatin1Char(' '));
    m_text += QLatin1Char('\n');
}

void Lines::addBlank() {
    m_text += QLatin1Char('\n');
}

void Lines::addWrapped(const QString& head, const QString& text) {
    const QString blanks(head.size(), QLatin1Char(' '));
    QString line = head;
    bool begun = false;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (begun && line.size() + 1 + word.size() > lineWidth) {
            add(line);
            line = blanks;
            begun = false;
        }
        if (begun) line += QLatin1Char(' ');
        line += word;
        begun = true;
    }
    add(line);
}

void Lines::addTable(const std::vector<QStringList>& rows, int indent) {
    const std::vector<qsizetype> widths = widthsOf(rows);
    for (const QStringList& row : rows) {
        QString line(indent, QLatin1Char(' '));
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        add(line);
    }
}

}  // namespace restride
