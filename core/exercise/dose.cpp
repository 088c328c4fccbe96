// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/dose.h"

#include "core/base/digit.h"

#include <algorithm>

namespace restride {

namespace {

/// Reads a column from the left; what is not there is not taken.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    bool take(std::string_view words) {
        if (!m_rest.starts_with(words)) return false;
        m_rest.remove_prefix(words.size());
        return true;
    }

    /// Up to four digits: no dose has more.
    std::optional<int> takeNumber() {
        int value = 0;
        std::size_t digits = 0;
        while (digits < m_rest.size() && digits < 4 && isDigit(m_rest[digits]))
            value = value * 10 + (m_rest[digits++] - '0');
        if (digits == 0) return std::nullopt;
        m_rest.remove_prefix(digits);
        return value;
    }

    /// `3`, `3–5`, or falling over the weeks `12→8`.
    std::optional<CountRange> takeRange() {
        const std::optional<int> first = takeNumber();
        if (!first) return std::nullopt;
        Cursor ahead = *this;
        if (ahead.take("–") || ahead.take("→"))
            if (const std::optional<int> second = ahead.takeNumber()) {
                *this = ahead;
                return CountRange{std::min(*first, *second), std::max(*first, *second)};
            }
        return CountRange{*first, *first};
    }

    /// The unit, and not the beginning of another word.
    bool takeUnit(std::string_view unit) {
        Cursor ahead = *this;
        if (!ahead.take(" ") || !ahead.take(unit)) return false;
        if (!ahead.atEnd() && ahead.rest().front() != ' ') return false;
        *this = ahead;
        return true;
    }

private:
    std::string_view m_rest;
};

/// Cuts the text at the first of these words and gives what stood before them.
std::string_view takeUntil(std::string_view& text, std::string_view words) {
    const std::size_t place = text.find(words);
    const std::string_view head = text.substr(0, place);
    text = place == std::string_view::npos ? std::string_view{} : text.substr(place + words.size());
    return head;
}

/// `3 s down`, `1 s up`, `2 s hold`, `3-0-3`; a bare `3 s` is the way down. Everything else is not about tempo.
void readTempo(std::string_view clause, Dose& dose) {
    Cursor cursor(clause);
    const std::optional<int> first = cursor.takeNumber();
    if (!first) return;
    if (cursor.take("-")) {
        const std::optional<int> second = cursor.takeNumber();
        if (!second || !cursor.take("-")) return;
        const std::optional<int> third = cursor.takeNumber();
        if (!third) return;
        dose.down = first;
        dose.held = second;
        dose.up = third;
    } else if (cursor.takeUnit("s")) {
        if (cursor.rest().ends_with("hold"))
            dose.held = first;
        else if (cursor.rest().ends_with("up"))
            dose.up = first;
        else
            dose.down = first;
    }
}

}  // namespace

std::optional<CountRange> readRange(std::string_view column) {
    Cursor cursor(column);
    const std::optional<CountRange> range = cursor.takeRange();
    return range && cursor.atEnd() ? range : std::nullopt;
}

std::optional<Dose> readDose(std::string_view column) {
    constexpr std::string_view strength = "strength ";
    if (const std::size_t place = column.find(strength); place != std::string_view::npos)
        column = column.substr(place + strength.size());
    // A second exercise after a semicolon has its own dose, which the column tells in words.
    std::string_view clauses = takeUntil(column, ";");
    const std::string_view main = takeUntil(clauses, ", ");

    Cursor cursor(main);
    Dose dose;
    const std::optional<CountRange> sets = cursor.takeRange();
    if (!sets || !cursor.take(" × ")) return std::nullopt;
    dose.sets = *sets;
    const std::optional<CountRange> count = cursor.takeRange();
    if (!count || cursor.takeUnit("min")) return std::nullopt;
    if (cursor.takeUnit("s")) {
        dose.hold = count;
    } else {
        dose.reps = count;
        // `3 × 10 × 5 s squeeze`: ten repetitions, each held for five seconds and nothing more.
        if (cursor.take(" × "))
            if (const std::optional<CountRange> held = cursor.takeRange(); held && cursor.takeUnit("s")) {
                dose.down = 0;
                dose.held = held->lowest;
                dose.up = 0;
            }
    }
    for (const std::string_view each : {"per side", "per leg", "each way"})
        if (main.find(each) != std::string_view::npos) dose.sides = 2;
    while (!clauses.empty()) readTempo(takeUntil(clauses, ", "), dose);
    return dose;
}

}  // namespace restride
