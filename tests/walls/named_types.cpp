// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walls/named_types.h"

#include "tests/support/files.h"
#include "tests/walls/include_lines.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace restride::walls {

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

/// What one file says, as far as it matters here.
struct Source {
    std::vector<std::string> includes;
    Names declared;
    /// Types that it declares without saying what they hold.
    Names forward;
    /// Words that may name a type.
    Names named;
};

bool isOfWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string_view wordAt(std::string_view code, std::size_t begin) {
    std::size_t end = begin;
    while (end < code.size() && isOfWord(code[end])) ++end;
    return code.substr(begin, end - begin);
}

/// The first character from `begin` on that is no blank, or a zero.
char nextMark(std::string_view code, std::size_t begin) {
    const std::size_t place = code.find_first_not_of(" \n", begin);
    return place == std::string_view::npos ? '\0' : code[place];
}

/// `struct Run {` and `using Edits = …` declare, `struct Run;` says only that there is one. At the beginning of a line:
/// what is declared inside another type belongs to that.
void readDeclaration(std::string_view line, Source& source) {
    for (const std::string_view keyword : {"struct ", "class ", "enum class ", "using "}) {
        if (!line.starts_with(keyword)) continue;
        const std::string_view name = wordAt(line, keyword.size());
        const char mark = nextMark(line, keyword.size() + name.size());
        if (name.empty() || mark == '<' || name == "namespace") return;
        (mark == ';' ? source.forward : source.declared).emplace(name);
    }
}

/// Not a member or an enumerator: those follow `::`, `.` or `->`, or stand in a list.
void readName(std::string_view code, std::size_t begin, std::string_view word, Source& source) {
    const char before = begin == 0 ? ' ' : code[begin - 1];
    const char after = nextMark(code, begin + word.size());
    const std::string_view list = ",}=(";
    const std::string_view owner = ":.>";
    if (owner.find(before) == owner.npos && list.find(after) == list.npos) source.named.emplace(word);
}

Source sourceOf(const fs::path& file) {
    const std::string text = bytesOf(file);
    const std::string code = codeOnly(text);
    Source source;
    for (IncludeLine& include : includeLines(text))
        if (!include.angled) source.includes.push_back(std::move(include.path));
    for (std::size_t at = 0; at < code.size();) {
        if (at == 0 || code[at - 1] == '\n') readDeclaration(std::string_view(code).substr(at), source);
        const std::string_view word = wordAt(code, at);
        if (!word.empty() && std::isupper(static_cast<unsigned char>(word.front())) != 0)
            readName(code, at, word, source);
        at += std::max<std::size_t>(word.size(), 1);
    }
    return source;
}

std::map<std::string, Source> sourcesUnder(const fs::path& root) {
    std::map<std::string, Source> sources;
    for (const char* top : {"core", "ui", "app"}) {
        if (!fs::exists(root / top)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / top))
            if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
                sources.emplace(entry.path().lexically_relative(root).generic_string(), sourceOf(entry.path()));
    }
    return sources;
}

/// Adds the file and all that it includes of the tree.
void reach(const std::map<std::string, Source>& sources, const std::string& file, Names& reached) {
    if (!reached.insert(file).second) return;
    const auto place = sources.find(file);
    if (place == sources.end()) return;
    for (const std::string& include : place->second.includes) reach(sources, include, reached);
}

/// The header of every type that the shared headers bring, if it is declared nowhere else.
std::map<std::string, std::string> typesOf(const std::map<std::string, Source>& sources, const Names& shared) {
    std::map<std::string, int> times;
    for (const auto& [file, source] : sources)
        for (const std::string& name : source.declared) ++times[name];
    std::map<std::string, std::string> types;
    for (const std::string& file : shared)
        if (const auto place = sources.find(file); place != sources.end())
            for (const std::string& name : place->second.declared)
                if (times[name] == 1) types.emplace(name, file);
    return types;
}

}  // namespace

std::vector<Unincluded> namedButNotIncluded(const fs::path& root, const std::vector<std::string>& shared) {
    const std::map<std::string, Source> sources = sourcesUnder(root);
    Names brought;
    for (const std::string& header : shared) reach(sources, header, brought);
    const auto types = typesOf(sources, brought);

    std::vector<Unincluded> found;
    for (const auto& [file, source] : sources) {
        Names reached;
        reach(sources, file, reached);
        for (const std::string& name : source.named) {
            const auto type = types.find(name);
            if (type != types.end() && !reached.contains(type->second) && !source.forward.contains(name))
                found.push_back({file, name, type->second});
        }
    }
    return found;
}

}  // namespace restride::walls
