// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walls/rule_labels.h"

#include "core/base/number_from.h"
#include "tests/support/files.h"
#include "tests/walls/include_lines.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace restride::walls {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view rulesPage = "docs/rules.md";

/// Letters that stand for a number or a list of the rules. Where one of them means something else, no harm is done: it
/// has its entry anyway.
constexpr std::array<std::string_view, 12> symbols{"C",  "J",   "K",   "T",  "W",  "L_tol",
                                                   "m0", "m0c", "ref", "w1", "w4", "Δ"};

/// What may follow a number that measures something.
constexpr std::array<std::string_view, 12> units{"m", "cm", "mm", "km", "mi", "s", "min", "h", "kg", "mg", "MB", "spm"};

/// A family of labels that are counted: what stands before the number, the least and the greatest of it, and how many
/// digits it has at least.
struct Family {
    std::string_view stem;
    int first;
    int last;
    std::size_t digits;
};
/// The sections end at 3.13: what looks like a later one is a decimal number.
constexpr std::array<Family, 10> families{{{"3.", 0, 13, 1},
                                           {"H", 1, 99, 1},
                                           {"I", 1, 99, 1},
                                           {"E", 1, 199, 1},
                                           {"RF", 1, 99, 2},
                                           {"S", 1, 4, 1},
                                           {"K", 0, 4, 1},
                                           {"C-", 1, 99, 2},
                                           {"P-", 1, 99, 2},
                                           {"article ", 0, 99, 3}}};

/// A label as its stem and its number: `H` and 11, `3.3.` and 8.
struct Counted {
    std::string stem;
    int number = 0;
    std::size_t digits = 1;

    [[nodiscard]] std::string label() const {
        std::string text = std::to_string(number);
        if (text.size() < digits) text.insert(0, digits - text.size(), '0');
        return stem + text;
    }
};

/// A word of a line, and where it stands.
struct LineWord {
    std::string_view text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Of the letters beyond ASCII those of two bytes; dashes, dots and signs have three.
bool isOfLabelWord(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || c == '_' || c == '.' || c == '-' || (byte >= 0x80 && byte < 0xE0);
}

std::vector<LineWord> wordsOf(std::string_view line) {
    std::vector<LineWord> words;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at;
        const bool insideSign = static_cast<unsigned char>(line[at]) >= 0xE0;
        while (!insideSign && end < line.size() && isOfLabelWord(line[end])) ++end;
        std::size_t last = end;
        while (last > at && (line[last - 1] == '.' || line[last - 1] == '-')) --last;
        if (last > at) words.push_back({line.substr(at, last - at), at, last});
        at = insideSign ? std::min(at + 3, line.size()) : std::max(end, at + 1);
    }
    return words;
}

std::optional<int> numberOf(std::string_view digits) {
    return std::ranges::all_of(digits, isDigit) ? numberFrom<int>(digits) : std::nullopt;
}

/// The number of a family, written as the family writes it: neither `3.05` nor `RF7`.
std::optional<Counted> countedIn(const Family& family, std::string_view digits) {
    const auto number = numberOf(digits);
    if (!number || *number < family.first || *number > family.last) return std::nullopt;
    Counted counted{std::string(family.stem), *number, family.digits};
    if (counted.label().size() != family.stem.size() + digits.size()) return std::nullopt;
    return counted;
}

/// `3.3.8` as the eighth of the section `3.3`.
std::optional<Counted> subsection(std::string_view word) {
    const auto point = word.rfind('.');
    if (point == std::string_view::npos || !word.starts_with("3.") || point < 2) return std::nullopt;
    if (!countedIn(families.front(), word.substr(2, point - 2))) return std::nullopt;
    const std::string stem(word.substr(0, point + 1));
    return countedIn(Family{stem, 1, 9, 1}, word.substr(point + 1));
}

std::optional<Counted> counted(std::string_view word) {
    for (const Family& family : families)
        if (word.starts_with(family.stem))
            if (auto found = countedIn(family, word.substr(family.stem.size()))) return found;
    return subsection(word);
}

bool isMeasure(std::string_view line, const LineWord& word, const LineWord* next) {
    const std::string_view rest = line.substr(word.end);
    if (rest.starts_with('%') || rest.starts_with(" %")) return true;
    return next && next->begin == word.end + 1 && line[word.end] == ' ' &&
           std::ranges::find(units, next->text) != units.end();
}

/// Reads the labels of one line after the other.
class LabelReader {
public:
    void read(std::string_view line, int number) {
        const std::vector<LineWord> words = wordsOf(line);
        std::optional<Counted> before;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const LineWord& word = words[i];
            const bool joined = i > 0 && line.substr(words[i - 1].end, word.begin - words[i - 1].end) == "–";
            std::optional<Counted> found = labelAt(words, i, joined ? before : std::nullopt);
            if (found && isMeasure(line, word, i + 1 < words.size() ? &words[i + 1] : nullptr)) found.reset();
            if (found && joined && before && before->stem == found->stem)
                for (Counted between = *before; ++between.number < found->number;) add(number, between.label());
            if (found)
                add(number, found->label());
            else if (std::ranges::find(symbols, word.text) != symbols.end())
                add(number, std::string(word.text));
            before = std::move(found);
        }
    }
    std::vector<CitedLabel> take() && { return std::move(m_cited); }

private:
    /// A word by itself, or what "article" or "invariant" before it makes of its number; of "invariants 4–9" both
    /// numbers.
    static std::optional<Counted> labelAt(const std::vector<LineWord>& words, std::size_t at,
                                          const std::optional<Counted>& rangeFrom) {
        const std::string_view word = words[at].text;
        const std::string_view before = at > 0 ? words[at - 1].text : std::string_view();
        if (before == "article" || before == "Article") return counted("article " + std::string(word));
        const bool invariant = before.starts_with("invariant") || before.starts_with("Invariant");
        if (invariant || (rangeFrom && rangeFrom->stem == "I" && numberOf(word)))
            return counted("I" + std::string(word));
        return counted(word);
    }

    void add(int line, std::string label) { m_cited.push_back({line, std::move(label)}); }

    std::vector<CitedLabel> m_cited;
};

/// Calls `visit(line, number)` for each line, from 1.
template <class Visit>
void forLinesOf(std::string_view text, Visit visit) {
    for (int number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        visit(text.substr(0, end), number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string_view withoutBlanks(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::optional<RuleEntry> entryIn(std::string_view line, int number) {
    const bool isRow = line.starts_with('|');
    const auto mark = line.find_first_not_of(isRow ? "|" : "#");
    if (mark == 0 || mark == std::string_view::npos) return std::nullopt;
    const std::string_view text = withoutBlanks(line.substr(mark));
    const auto close = text.find('`', 1);
    if (!text.starts_with('`') || close == std::string_view::npos) return std::nullopt;
    std::string_view title = text.substr(close + 1);
    if (isRow) {
        title.remove_prefix(std::min(title.find('|'), title.size()));
        if (!title.empty()) title.remove_prefix(1);
        title = title.substr(0, title.find('|'));
    }
    return RuleEntry{number, std::string(text.substr(1, close - 1)), std::string(withoutBlanks(title))};
}

struct Place {
    std::string file;
    int line = 0;
};

/// Where each label is cited first.
std::map<std::string, Place> firstCitations(const fs::path& root) {
    std::set<fs::path> files;
    if (fs::exists(root / "core"))
        for (const auto& entry : fs::recursive_directory_iterator(root / "core"))
            if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp") files.insert(entry.path());
    std::map<std::string, Place> first;
    for (const fs::path& file : files)
        for (CitedLabel& cited : citedLabels(bytesOf(file)))
            first.try_emplace(std::move(cited.label),
                              Place{file.lexically_relative(root).generic_string(), cited.line});
    return first;
}

/// The label itself, or of a section one of its parts.
bool isCited(const std::map<std::string, Place>& cited, const std::string& label) {
    return std::ranges::any_of(
        cited, [&](const auto& one) { return one.first == label || one.first.starts_with(label + '.'); });
}

}  // namespace

std::vector<CitedLabel> citedLabels(std::string_view source) {
    LabelReader reader;
    forLinesOf(wordsOnly(source), [&](std::string_view line, int number) { reader.read(line, number); });
    return std::move(reader).take();
}

std::vector<RuleEntry> ruleEntries(std::string_view page) {
    std::vector<RuleEntry> entries;
    forLinesOf(page, [&](std::string_view line, int number) {
        if (auto entry = entryIn(line, number)) entries.push_back(std::move(*entry));
    });
    return entries;
}

std::vector<LabelFault> labelFaults(const fs::path& root) {
    const std::map<std::string, Place> cited = firstCitations(root);
    const std::vector<RuleEntry> entries = ruleEntries(bytesOf(root / rulesPage));
    std::vector<LabelFault> faults;
    std::set<std::string> told;
    const auto blame = [&](LabelFaultKind kind, const RuleEntry& entry) {
        faults.push_back({kind, std::string(rulesPage), entry.line, entry.label});
    };
    for (const RuleEntry& entry : entries) {
        if (!told.insert(entry.label).second) blame(LabelFaultKind::Twice, entry);
        if (!isCited(cited, entry.label)) blame(LabelFaultKind::NotCited, entry);
        if (entry.title.empty()) blame(LabelFaultKind::NoTitle, entry);
    }
    for (const auto& [label, place] : cited)
        if (!told.contains(label)) faults.push_back({LabelFaultKind::NoEntry, place.file, place.line, label});
    return faults;
}

}  // namespace restride::walls
