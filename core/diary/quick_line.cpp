// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/quick_line.h"

#include "core/base/digit.h"
#include "core/base/number_from.h"

#include <algorithm>
#include <array>

namespace restride {

namespace {

constexpr std::int64_t longestMetres = 500'000;
constexpr std::int64_t longestSeconds = 604'800;
constexpr int slowestCadence = 60;
constexpr int fastestCadence = 260;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSameWord(std::string_view one, std::string_view other) {
    return std::ranges::equal(one, other, {}, lowered, lowered);
}

/// At most nine digits and nothing else.
std::optional<std::int64_t> wholeNumber(std::string_view text) {
    constexpr std::size_t mostDigits = 9;
    if (text.size() > mostDigits || text.starts_with('-')) return std::nullopt;
    return numberFrom<std::int64_t>(text);
}

struct DecimalNumber {
    std::int64_t whole = 0;
    std::int64_t billionths = 0;
};
constexpr std::int64_t billion = 1'000'000'000;

/// `5`, `5.2`, `21,0975`; at most nine decimals.
std::optional<DecimalNumber> decimalNumber(std::string_view text) {
    constexpr std::size_t places = 9;
    const auto sign = text.find_first_of(".,");
    const auto whole = wholeNumber(text.substr(0, sign));
    if (!whole) return std::nullopt;
    if (sign == std::string_view::npos) return DecimalNumber{*whole};
    std::string decimals(text.substr(sign + 1));
    if (decimals.empty() || decimals.size() > places) return std::nullopt;
    decimals.resize(places, '0');
    const auto part = wholeNumber(decimals);
    return part ? std::optional(DecimalNumber{*whole, *part}) : std::nullopt;
}

std::vector<std::string_view> partsOf(std::string_view text, char sign) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(sign);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

template <class Value>
const Value* wordIn(const std::vector<std::pair<std::string, Value>>& words, std::string_view text) {
    const auto found = std::ranges::find_if(words, [&](const auto& one) { return isSameWord(one.first, text); });
    return found == words.end() ? nullptr : &found->second;
}

enum class UnitWord : std::uint8_t { Kilometre, Mile, Metre, Minute };
constexpr std::array<std::string_view, 4> unitWords{"km", "mi", "m", "min"};

std::optional<UnitWord> unitWord(std::string_view text) {
    for (std::size_t i = 0; i < unitWords.size(); ++i)
        if (isSameWord(unitWords[i], text)) return static_cast<UnitWord>(i);
    return std::nullopt;
}

/// Millimetres, or milliseconds.
std::int64_t thousandthsOf(UnitWord unit) {
    switch (unit) {
        case UnitWord::Kilometre:
            return 1'000'000;
        case UnitWord::Mile:
            return 1'609'344;
        case UnitWord::Metre:
            return 1'000;
        case UnitWord::Minute:
            return 60'000;
    }
    return 0;
}

/// Metres of a distance, or seconds of a time; rounded.
std::int64_t counted(const DecimalNumber& number, UnitWord unit) {
    const std::int64_t size = thousandthsOf(unit);
    return (number.whole * size + number.billionths * size / billion + 500) / 1000;
}

/// A day as it was written: maybe one that the calendar does not have.
struct WrittenDay {
    std::optional<Date> day;
};

/// `2026-03-17`, `17.3.2026`, or `17.3.`, the newest that is not ahead; nothing for what has no such form.
std::optional<WrittenDay> writtenDay(std::string_view text, Date today) {
    constexpr std::size_t isoLength = 10;
    if (text.size() == isoLength && text[4] == '-' && text[7] == '-') return WrittenDay{Date::fromIso(text)};
    const auto parts = partsOf(text, '.');
    if (parts.size() != 3) return std::nullopt;
    const auto dayOfMonth = wholeNumber(parts[0]);
    const auto month = wholeNumber(parts[1]);
    if (!dayOfMonth || !month) return std::nullopt;
    const auto in = [&](std::int64_t year) {
        return Date::from(static_cast<int>(year), static_cast<unsigned>(*month), static_cast<unsigned>(*dayOfMonth));
    };
    if (const auto year = wholeNumber(parts[2])) return WrittenDay{in(*year)};
    if (!parts[2].empty()) return std::nullopt;
    // 29 February is missing seven years in a row at most.
    constexpr int yearsBack = 8;
    for (int back = 0; back <= yearsBack; ++back)
        if (const auto found = in(today.year() - back); found && *found <= today) return WrittenDay{found};
    return WrittenDay{};
}

/// Reads one line, word by word.
class LineReader {
public:
    LineReader(std::string_view line, Date today, const QuickWords& words)
        : m_line(line), m_today(today), m_words(words) {
        m_read.run.on = today;
    }

    QuickLine read() {
        for (skipBlanks(); m_at < m_line.size(); skipBlanks()) readOne();
        const QuickRun& run = m_read.run;
        if (run.nextMorning && run.on >= m_today) blameMorning();
        const auto asDistance = [](const QuickProblem& one) { return one.meaning == QuickMeaning::Length; };
        if (!run.distance && std::ranges::none_of(m_read.problems, asDistance))
            m_read.problems.push_back({m_line.size(), 0, QuickFault::NoDistance});
        return std::move(m_read);
    }

private:
    void skipBlanks() {
        while (m_at < m_line.size() && isBlank(m_line[m_at])) ++m_at;
    }

    [[nodiscard]] std::string_view wordAt(std::size_t at) const {
        std::size_t end = at;
        while (end < m_line.size() && !isBlank(m_line[end])) ++end;
        return m_line.substr(at, end - at);
    }

    void readOne() {
        if (m_line[m_at] == '#') return readNote(m_at + 1, m_line.size(), m_line.size());
        if (m_line[m_at] == '"') return readQuote();
        m_word = wordAt(m_at);
        m_length = m_word.size();
        const bool isFirst = m_read.parts.empty() && m_read.problems.empty();
        if (!(readDay(isFirst) || readCount() || readTime() || readScores() || readKind()))
            blame(QuickFault::NotUnderstood);
        m_at += m_length;
    }

    void readQuote() {
        const auto end = m_line.find('"', m_at + 1);
        if (end != std::string_view::npos) return readNote(m_at + 1, end, end + 1);
        m_length = m_line.size() - m_at;
        blame(QuickFault::OpenQuote);
        m_at = m_line.size();
    }

    void readNote(std::size_t from, std::size_t to, std::size_t next) {
        while (from < to && isBlank(m_line[from])) ++from;
        while (to > from && isBlank(m_line[to - 1])) --to;
        m_length = next - m_at;
        if (take(QuickMeaning::Note)) m_read.run.note = std::string(m_line.substr(from, to - from));
        m_at = next;
    }

    bool readDay(bool isFirst) {
        auto written = writtenDay(m_word, m_today);
        if (const int* ago = wordIn(m_words.daysAgo, m_word)) written = WrittenDay{m_today - *ago};
        if (const Weekday* weekday = wordIn(m_words.weekdays, m_word)) {
            const int back = dayIndex(m_today.weekday()) - dayIndex(*weekday);
            written = WrittenDay{m_today - (back < 0 ? back + 7 : back)};
        }
        if (!written) return false;
        if (!isFirst)
            blame(QuickFault::DayNotFirst);
        else if (!written->day)
            blame(QuickFault::NoSuchDay);
        else if (*written->day > m_today)
            blame(QuickFault::DayAhead);
        else if (take(QuickMeaning::Day))
            m_read.run.on = *written->day;
        return true;
    }

    /// `5.2km`, `5,2 km`, `45min`.
    bool readCount() {
        const auto end = std::ranges::find_if(m_word, [](char c) { return !isDigit(c) && c != '.' && c != ','; });
        const auto digits = static_cast<std::size_t>(end - m_word.begin());
        auto unit = unitWord(m_word.substr(digits));
        std::size_t length = m_length;
        if (digits == m_word.size()) {
            std::size_t next = m_at + m_length;
            while (next < m_line.size() && isBlank(m_line[next])) ++next;
            unit = unitWord(wordAt(next));
            length = next + wordAt(next).size() - m_at;
        }
        const auto number = decimalNumber(m_word.substr(0, digits));
        if (!unit || !number) return false;
        m_length = length;
        const std::int64_t count = counted(*number, *unit);
        if (*unit == UnitWord::Minute)
            takeWithin(QuickMeaning::Time, count, 1, longestSeconds, [&] { m_read.run.duration = seconds(count); });
        else
            takeWithin(QuickMeaning::Length, count, 1, longestMetres, [&] { m_read.run.distance = metres(count); });
        return true;
    }

    /// `31:40`, `1:02:03`.
    bool readTime() {
        const auto parts = partsOf(m_word, ':');
        if (parts.size() < 2 || parts.size() > 3) return false;
        std::int64_t total = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            constexpr std::int64_t sixty = 60;
            const auto part = wholeNumber(parts[i]);
            if (!part) return false;
            if (i > 0 && *part >= sixty) {
                blame(QuickFault::OutOfRange, QuickMeaning::Time);
                return true;
            }
            total = total * sixty + *part;
        }
        takeWithin(QuickMeaning::Time, total, 1, longestSeconds, [&] { m_read.run.duration = seconds(total); });
        return true;
    }

    /// The number behind a sign such as `m` or `rpe`.
    [[nodiscard]] std::optional<std::int64_t> numberBehind(std::string_view sign) const {
        if (m_word.size() <= sign.size() || !isSameWord(m_word.substr(0, sign.size()), sign)) return std::nullopt;
        return wholeNumber(m_word.substr(sign.size()));
    }

    bool readScores() {
        if (readPain()) return true;
        if (const auto morning = numberBehind("m")) {
            const auto pain = PainScore::from(*morning);
            takeWithin(QuickMeaning::Morning, *morning, PainScore::lowest, PainScore::highest,
                       [&] { m_read.run.nextMorning = pain; });
            return true;
        }
        const auto effort = numberBehind("rpe");
        if (const auto rating = effort ? effort : numberBehind("e")) {
            takeWithin(QuickMeaning::Exertion, *rating, Effort::lowest, Effort::highest,
                       [&] { m_read.run.effort = Effort::from(*rating); });
            return true;
        }
        const auto cadence = numberBehind("c");
        if (!cadence) return false;
        takeWithin(QuickMeaning::Cadence, *cadence, slowestCadence, fastestCadence,
                   [&] { m_read.run.cadence = static_cast<int>(*cadence); });
        return true;
    }

    /// `p1/2`, `p2`, `p1/-`.
    bool readPain() {
        if (lowered(m_word.front()) != 'p') return false;
        const auto parts = partsOf(m_word.substr(1), '/');
        if (parts.size() > 2) return false;
        const std::string_view beforeText = parts.size() == 2 ? parts.front() : "-";
        const auto before = wholeNumber(beforeText);
        const auto during = wholeNumber(parts.back());
        const bool isTold = before || during;
        if (!isTold || (!before && beforeText != "-") || (!during && parts.back() != "-")) return false;
        const std::int64_t worst = std::max(before.value_or(0), during.value_or(0));
        takeWithin(QuickMeaning::Pain, worst, PainScore::lowest, PainScore::highest, [&] {
            if (before) m_read.run.before = PainScore::from(*before);
            if (during) m_read.run.during = PainScore::from(*during);
        });
        return true;
    }

    bool readKind() {
        const RunKind* kind = wordIn(m_words.kinds, m_word);
        if (kind == nullptr) return false;
        if (take(QuickMeaning::Kind)) m_read.run.kind = *kind;
        return true;
    }

    void blame(QuickFault fault, std::optional<QuickMeaning> meaning = {}) {
        m_read.problems.push_back({m_at, m_length, fault, meaning});
    }

    void blameMorning() {
        const auto part = std::ranges::find(m_read.parts, QuickMeaning::Morning, &QuickPart::meaning);
        m_read.problems.push_back({part->at, part->length, QuickFault::MorningAhead, QuickMeaning::Morning});
        m_read.parts.erase(part);
        m_read.run.nextMorning.reset();
    }

    /// False if it was told before.
    bool take(QuickMeaning meaning) {
        if (std::ranges::find(m_read.parts, meaning, &QuickPart::meaning) != m_read.parts.end()) {
            blame(QuickFault::Repeated, meaning);
            return false;
        }
        m_read.parts.push_back({m_at, m_length, meaning});
        return true;
    }

    template <class Keep>
    void takeWithin(QuickMeaning meaning, std::int64_t value, std::int64_t lowest, std::int64_t highest, Keep keep) {
        if (value < lowest || value > highest)
            blame(QuickFault::OutOfRange, meaning);
        else if (take(meaning))
            keep();
    }

    std::string_view m_line;
    Date m_today;
    const QuickWords& m_words;
    QuickLine m_read;
    std::size_t m_at = 0;
    std::string_view m_word;
    std::size_t m_length = 0;
};

std::string twoPlaces(std::int64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string painToken(const QuickRun& run) {
    const auto written = [](std::optional<PainScore> pain) { return pain ? std::to_string(pain->value()) : "-"; };
    if (!run.before) return " p" + written(run.during);
    return " p" + written(run.before) + '/' + written(run.during);
}

std::string timeToken(Duration time) {
    const std::int64_t count = time.count();
    return ' ' + std::to_string(count / 3600) + ':' + twoPlaces(count / 60 % 60) + ':' + twoPlaces(count % 60);
}

}  // namespace

QuickLine readQuickLine(std::string_view line, Date today, const QuickWords& words) {
    return LineReader(line, today, words).read();
}

std::string quickLine(const QuickRun& run, const QuickWords& words) {
    std::string line = run.on.iso();
    if (run.distance) line += ' ' + std::to_string(run.distance->count()) + 'm';
    if (run.duration) line += timeToken(*run.duration);
    if (run.before || run.during) line += painToken(run);
    if (run.nextMorning) line += " m" + std::to_string(run.nextMorning->value());
    if (run.effort) line += " e" + std::to_string(run.effort->value());
    if (run.cadence) line += " c" + std::to_string(*run.cadence);
    const auto kind = std::ranges::find(words.kinds, run.kind, &std::pair<std::string, RunKind>::second);
    if (run.kind != RunKind::Easy && kind != words.kinds.end()) line += ' ' + kind->first;
    if (!run.note.empty()) line += " #" + run.note;
    return line;
}

}  // namespace restride
