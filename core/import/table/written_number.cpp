// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/written_number.h"

#include "core/base/digit.h"
#include "core/base/number_from.h"
#include "core/import/folded_name.h"

#include <array>
#include <string>

namespace restride {

namespace {

constexpr std::size_t longestNumber = 40;

/// A blank or an apostrophe that stands between groups of digits.
std::size_t groupBlank(std::string_view text) {
    if (text.starts_with(' ') || text.starts_with('\'')) return 1;
    if (text.starts_with("\xC2\xA0")) return 2;
    return text.starts_with("\xE2\x80\xAF") || text.starts_with("\xE2\x80\x99") ? 3 : 0;
}

bool threeDigitsOnly(std::string_view text) {
    return text.size() >= 3 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]) &&
           (text.size() == 3 || !isDigit(text[3]));
}

/// The digits, commas and points at the beginning, blanks between groups of three taken out.
std::string numeral(std::string_view& text) {
    std::string found;
    while (!text.empty() && found.size() < longestNumber) {
        const std::size_t blank = found.empty() || !isDigit(found.back()) ? 0 : groupBlank(text);
        if (blank > 0 && threeDigitsOnly(text.substr(blank))) {
            text.remove_prefix(blank);
        } else if (!isDigit(text.front()) && text.front() != '.' && text.front() != ',') {
            break;
        }
        found += text.front();
        text.remove_prefix(1);
    }
    return found;
}

/// Takes the grouping sign out; false if it stands where no group begins.
bool ungroup(std::string& whole, char group) {
    std::size_t at = whole.rfind(group);
    if (at == std::string::npos) return true;
    std::size_t groupEnd = whole.size();
    for (; at != std::string::npos; at = whole.rfind(group)) {
        if (groupEnd - at != 4) return false;
        whole.erase(at, 1);
        groupEnd = at;
    }
    return groupEnd >= 1 && groupEnd <= 3 && whole.front() != '0';
}

std::optional<double> numberUnder(std::string_view text, DecimalSign sign) {
    const char decimal = sign == DecimalSign::Point ? '.' : ',';
    const char group = sign == DecimalSign::Point ? ',' : '.';
    const std::size_t at = text.find(decimal);
    std::string whole(text.substr(0, at));
    const std::string_view fraction = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    if (fraction.find_first_of(".,") != std::string_view::npos || !ungroup(whole, group)) return std::nullopt;
    if (whole.empty() && fraction.empty()) return std::nullopt;
    if (whole.empty()) whole = "0";
    whole.append(".").append(fraction.empty() ? "0" : fraction);
    return numberFrom<double>(whole);
}

/// Excel marks text by an apostrophe: `'-16`.
bool takeMinus(std::string_view& text) {
    if (text.starts_with('\'')) text.remove_prefix(1);
    if (text.starts_with('+')) text.remove_prefix(1);
    constexpr std::string_view longMinus = "\xE2\x88\x92";
    if (text.starts_with(longMinus)) {
        text.remove_prefix(longMinus.size());
        return true;
    }
    if (!text.starts_with('-')) return false;
    text.remove_prefix(1);
    return true;
}

/// What nearly all cells are: digits, or digits with one point that separates no thousands.
std::optional<WrittenNumber> simpleNumber(std::string_view text) {
    if (text.empty() || text.size() > longestNumber) return std::nullopt;
    std::size_t point = std::string_view::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i])) continue;
        if (text[i] != '.' || point != std::string_view::npos) return std::nullopt;
        point = i;
    }
    const bool whole = point == std::string_view::npos;
    const std::size_t fraction = whole ? 0 : text.size() - point - 1;
    const bool mayGroup = fraction == 3 && point <= 3 && text.front() != '0';
    if (!whole && (point == 0 || fraction == 0 || mayGroup)) return std::nullopt;
    const auto value = numberFrom<double>(text);
    if (!value) return std::nullopt;
    return WrittenNumber{value, whole ? value : std::nullopt, {}};
}

/// The number that a run of at most eight digits is.
std::optional<double> shortWhole(std::string_view text) {
    constexpr std::size_t longest = 8;
    if (text.size() > longest) return std::nullopt;
    return numberFrom<unsigned>(text);
}

struct ClockParts {
    std::array<double, 3> part{};
    std::size_t count = 0;
    bool fraction = false;
};

/// `1:02:03.5`, `31:05`.
std::optional<ClockParts> clockParts(std::string_view text) {
    ClockParts clock;
    while (clock.count < clock.part.size()) {
        const std::size_t colon = text.find(':');
        const std::string_view piece = text.substr(0, colon);
        const std::size_t point = colon == std::string_view::npos ? piece.find_first_of(".,") : std::string_view::npos;
        const auto whole = shortWhole(piece.substr(0, point));
        if (!whole || (clock.count > 0 && *whole >= 60)) return std::nullopt;
        clock.part[clock.count++] = *whole;
        if (point != std::string_view::npos) {
            const auto fraction = numberUnder("0." + std::string(piece.substr(point + 1)), DecimalSign::Point);
            if (!fraction) return std::nullopt;
            clock.part[clock.count - 1] += *fraction;
            clock.fraction = true;
        }
        if (colon == std::string_view::npos) return clock;
        text.remove_prefix(colon + 1);
    }
    return std::nullopt;
}

std::optional<WrittenDuration> clockDuration(std::string_view text) {
    const auto clock = clockParts(text);
    if (!clock || clock->count < 2) return std::nullopt;
    const auto& part = clock->part;
    if (clock->count == 3) return WrittenDuration{DurationForm::Whole, part[0] * 3'600 + part[1] * 60 + part[2]};
    // A day and more of hours is no session; fractions are of seconds.
    const bool minutes = clock->fraction || part[0] >= 24;
    return WrittenDuration{minutes ? DurationForm::Whole : DurationForm::TwoParts, part[0] * 60 + part[1]};
}

/// Seconds of a unit's word; 0 for none.
double secondsOfUnit(std::string_view word) {
    const std::string name = foldedName(word);
    for (const std::string_view hour : {"h", "hr", "hrs", "hour", "hours", "std", "heure", "heures"})
        if (name == hour) return 3'600;
    for (const std::string_view minute : {"m", "min", "mins", "minute", "minutes", "minuten"})
        if (name == minute) return 60;
    for (const std::string_view second : {"s", "sec", "secs", "second", "seconds", "sek", "sekunden"})
        if (name == second) return 1;
    return 0;
}

std::string_view takeWhile(std::string_view& text, auto wanted) {
    std::size_t end = 0;
    while (end < text.size() && wanted(text[end])) ++end;
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end);
    return taken;
}

/// `1h 5m`, `45 min`, `PT31M5.2S`.
std::optional<WrittenDuration> durationInWords(std::string_view text) {
    if (text.starts_with("PT")) text.remove_prefix(2);
    WrittenDuration duration;
    constexpr int mostPieces = 3;
    int pieces = 0;
    while (!text.empty() && pieces++ < mostPieces) {
        const std::string_view number = takeWhile(text, [](char c) { return isDigit(c) || c == '.' || c == ','; });
        takeWhile(text, [](char c) { return c == ' '; });
        const std::string_view unit = takeWhile(text, [](char c) { return !isDigit(c) && c != ' '; });
        takeWhile(text, [](char c) { return c == ' '; });
        const auto written = number.size() < longestNumber ? writtenNumber(number) : std::nullopt;
        const auto value = written ? written->value(std::nullopt) : std::nullopt;
        const double scale = secondsOfUnit(unit);
        if (!value || scale == 0) return std::nullopt;
        duration.seconds += *value * scale;
    }
    if (pieces == 0 || !text.empty()) return std::nullopt;
    return duration;
}

}  // namespace

std::optional<double> WrittenNumber::value(std::optional<DecimalSign> sign) const {
    if (openSign() && !sign) return std::nullopt;
    if (sign == DecimalSign::Comma) return ifComma ? ifComma : ifPoint;
    return ifPoint ? ifPoint : ifComma;
}

std::optional<WrittenNumber> writtenNumber(std::string_view cell) {
    std::string_view text = withoutOuterBlanks(cell);
    if (auto simple = simpleNumber(text)) return simple;
    const double sign = takeMinus(text) ? -1 : 1;
    const std::string digits = numeral(text);
    if (digits.empty()) return std::nullopt;
    WrittenNumber number{numberUnder(digits, DecimalSign::Point), numberUnder(digits, DecimalSign::Comma),
                         withoutOuterBlanks(text)};
    if (!number.ifPoint && !number.ifComma) return std::nullopt;
    // What follows is a unit, not more of a number.
    for (const char c : number.unit)
        if (isDigit(c) || c == ':') return std::nullopt;
    if (number.ifPoint) *number.ifPoint *= sign;
    if (number.ifComma) *number.ifComma *= sign;
    return number;
}

bool isMissingCell(std::string_view cell) {
    const std::string_view text = withoutOuterBlanks(cell);
    constexpr std::size_t longest = 4;
    if (text.size() > longest) return false;
    return text.empty() || text == "--" || text == "-" || text == "\xE2\x80\x94" || text == "n/a" || text == "N/A" ||
           text == "null" || text == "None" || text == "NaN" || text == "nan";
}

std::optional<WrittenDuration> writtenDuration(std::string_view cell, std::optional<DecimalSign> sign) {
    const std::string_view text = withoutOuterBlanks(cell);
    if (text.empty() || text.size() > longestNumber) return std::nullopt;
    if (text.find(':') != std::string_view::npos) return clockDuration(text);
    if (!isDigit(text.back())) return durationInWords(text);
    const auto number = writtenNumber(text);
    const auto value = number ? number->value(sign) : std::nullopt;
    if (!value) return std::nullopt;
    return WrittenDuration{DurationForm::Number, *value};
}

}  // namespace restride
