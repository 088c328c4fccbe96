// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

// The labels of the rules, where the code cites them, and the page that says what each one means.

namespace restride::walls {

/// A label in a comment or a literal: a section (`3.3.8`), a hard rule (`H11`), an invariant (`I5`, also written
/// "invariant 5"), a source (`E14`, `C-17`, `article 004`), a warning sign (`RF07`), a strength stage (`S2`), a status
/// (`K3`) or a symbol (`L_tol`).
struct CitedLabel {
    /// From 1.
    int line = 0;
    std::string label;
    friend bool operator==(const CitedLabel&, const CitedLabel&) = default;
    friend std::ostream& operator<<(std::ostream& out, const CitedLabel& one) {
        return out << one.label << " in line " << one.line;
    }
};

/// What a source cites, in its order. A range such as `H4–H6` cites all that lie between. Versions, dates and measures
/// (`3.5 km`) are no labels.
[[nodiscard]] std::vector<CitedLabel> citedLabels(std::string_view source);

/// What the page says of one label.
struct RuleEntry {
    /// From 1.
    int line = 0;
    std::string label;
    std::string title;
    friend bool operator==(const RuleEntry&, const RuleEntry&) = default;
    friend std::ostream& operator<<(std::ostream& out, const RuleEntry& one) {
        return out << one.label << " '" << one.title << "' in line " << one.line;
    }
};

/// The entries of a page: every heading and every row of a table that begins with a label in backticks. The rest of the
/// heading, or the second cell of the row, is the title.
[[nodiscard]] std::vector<RuleEntry> ruleEntries(std::string_view page);

enum class LabelFaultKind : std::uint8_t {
    /// The code cites a label of which the page says nothing.
    NoEntry,
    /// The page has an entry that no code cites, nor anything below it.
    NotCited,
    /// The page has the entry twice.
    Twice,
    /// The entry has no title.
    NoTitle
};

struct LabelFault {
    LabelFaultKind kind = LabelFaultKind::NoEntry;
    /// From the root of the tree: where the label is first cited, or the page.
    std::string file;
    int line = 0;
    std::string label;
    friend bool operator==(const LabelFault&, const LabelFault&) = default;
    friend std::ostream& operator<<(std::ostream& out, const LabelFault& one) {
        constexpr std::array<std::string_view, 4> what{" has no entry in docs/rules.md", " is cited by no code",
                                                       " has two entries", " has no title"};
        return out << one.file << ':' << one.line << ": " << one.label << what[static_cast<std::size_t>(one.kind)];
    }
};

/// Compares what the sources under `core` cite with `docs/rules.md`.
[[nodiscard]] std::vector<LabelFault> labelFaults(const std::filesystem::path& root);

}  // namespace restride::walls
