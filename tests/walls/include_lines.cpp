// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walls/include_lines.h"

#include <algorithm>
#include <cctype>

namespace restride::walls {

namespace {

bool isWordLetter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

/// Calls `visit(number, line)` for each line.
template <class Visit>
void forEachLine(std::string_view text, Visit visit) {
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        visit(number, text.substr(0, end));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

/// Where the piece that begins at `from` ends, and how many bytes at its begin and end are delimiters to keep.
struct Piece {
    std::size_t end = 0;
    std::size_t keepFront = 0;
    std::size_t keepBack = 0;
};

std::size_t endAfter(std::string_view source, std::size_t from, std::string_view closing) {
    const auto at = source.find(closing, from);
    return at == std::string_view::npos ? source.size() : at + closing.size();
}

std::size_t endOfLiteral(std::string_view source, std::size_t from) {
    const char quote = source[from];
    std::size_t at = from + 1;
    while (at < source.size() && source[at] != quote && source[at] != '\n') at += source[at] == '\\' ? 2 : 1;
    return std::min(at + 1, source.size());
}

/// The comment or literal that begins at `at`; an empty piece when none does.
Piece pieceAt(std::string_view source, std::size_t at) {
    const std::string_view rest = source.substr(at);
    const bool afterWord = at > 0 && isWordLetter(source[at - 1]);
    if (rest.starts_with("//")) return {std::min(source.find('\n', at), source.size()), 0, 0};
    if (rest.starts_with("/*")) return {endAfter(source, at + 2, "*/"), 0, 0};
    if (rest.starts_with("R\"") && !afterWord) {
        const auto open = rest.find('(');
        if (open == std::string_view::npos) return {source.size(), 0, 0};
        const std::string closing = ")" + std::string(rest.substr(2, open - 2)) + "\"";
        return {endAfter(source, at + open, closing), 0, 0};
    }
    // A quote after a digit parts thousands: 30'000.
    if (rest.front() == '"' || (rest.front() == '\'' && !afterWord)) return {endOfLiteral(source, at), 1, 1};
    return {at, 0, 0};
}

/// The include line as written; a literal's inside is still there.
bool isInclude(std::string_view line) {
    line = trimmed(line);
    if (!line.starts_with('#')) return false;
    return trimmed(line.substr(1)).starts_with("include");
}

}  // namespace

std::string codeOnly(std::string_view source) {
    std::string code(source);
    for (std::size_t at = 0; at < source.size();) {
        const Piece piece = pieceAt(source, at);
        if (piece.end <= at) {
            ++at;
            continue;
        }
        for (std::size_t i = at + piece.keepFront; i + piece.keepBack < piece.end; ++i)
            if (code[i] != '\n') code[i] = ' ';
        at = piece.end;
    }
    return code;
}

std::string wordsOnly(std::string_view source) {
    const std::string code = codeOnly(source);
    std::string words(source);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (code[i] == source[i] && words[i] != '\n') words[i] = ' ';
    return words;
}

std::vector<IncludeLine> includeLines(std::string_view source) {
    std::vector<std::string_view> written;
    forEachLine(source, [&](int, std::string_view line) { written.push_back(line); });
    std::vector<IncludeLine> includes;
    forEachLine(codeOnly(source), [&](int number, std::string_view line) {
        if (!isInclude(line)) return;
        // The path of a quoted include is a literal: read it from the line as written.
        const std::string_view whole = written[static_cast<std::size_t>(number - 1)];
        const auto open = whole.find_first_of("<\"");
        if (open == std::string_view::npos) return;
        const bool angled = whole[open] == '<';
        const auto close = whole.find(angled ? '>' : '"', open + 1);
        if (close == std::string_view::npos) return;
        includes.push_back({number, std::string(whole.substr(open + 1, close - open - 1)), angled});
    });
    return includes;
}

std::vector<int> linesWithWord(std::string_view code, std::string_view word) {
    std::vector<int> lines;
    forEachLine(code, [&](int number, std::string_view line) {
        for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
            const bool freeBefore = at == 0 || !isWordLetter(line[at - 1]);
            const bool freeAfter = at + word.size() == line.size() || !isWordLetter(line[at + word.size()]);
            if (!freeBefore || !freeAfter) continue;
            lines.push_back(number);
            return;
        }
    });
    return lines;
}

}  // namespace restride::walls
