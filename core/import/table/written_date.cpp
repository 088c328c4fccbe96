// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/written_date.h"

#include "core/import/folded_name.h"

#include <string>

namespace restride {

namespace {

/// By month, all languages in one: English, German, French, Dutch, Spanish, Portuguese, Italian, Danish, Swedish,
/// Polish, Hungarian; folded.
constexpr std::array<std::string_view, 12> monthNames{
    "january januar janvier januari enero janeiro gennaio stycznia styczen",
    "february februar fevrier februari febrero fevereiro febbraio lutego luty",
    "march marz maerz mars maart marzo marco marts marca marzec marcius mrt",
    "april avril abril aprile kwietnia kwiecien aprilis",
    "may mai mei mayo maio maggio maj maja majus",
    "june juni juin junio junho giugno czerwca czerwiec junius",
    "july juli juillet julio julho luglio lipca lipiec julius",
    "august aout augustus agosto augusti sierpnia sierpien augusztus",
    "september septembre septiembre setembro settembre wrzesnia wrzesien szeptember",
    "october oktober octobre octubre outubro ottobre pazdziernika pazdziernik",
    "november novembre noviembre novembro listopada listopad",
    "december dezember decembre diciembre dezembro dicembre grudnia grudzien"};

bool isDigitIn(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

bool beginsAName(std::string_view names, std::string_view part) {
    for (std::size_t at = names.find(part); at != std::string_view::npos; at = names.find(part, at + 1))
        if (at == 0 || names[at - 1] == ' ') return true;
    return false;
}

/// 1 to 12 by the name of a month or three letters and more of its beginning; 0 for none or for several.
int monthNumber(std::string_view folded) {
    if (folded.size() < 3) return 0;
    int month = 0;
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        if (!beginsAName(monthNames[i], folded)) continue;
        if (month != 0) return 0;
        month = static_cast<int>(i) + 1;
    }
    return month;
}

struct WrittenPart {
    int value = 0;
    std::size_t digits = 0;
};

/// Reads a cell from left to right.
class DateCell {
public:
    explicit DateCell(std::string_view text) : m_text(text) {}

    bool read() {
        while (m_good && m_at < m_text.size()) {
            if (isDigitIn(m_text, m_at)) {
                readDigits();
            } else if (isLetter()) {
                readWord();
            } else {
                readSign();
            }
        }
        return m_good && finishClock();
    }

    std::optional<WrittenDate> date() const {
        WrittenDate written;
        written.second = m_second;
        written.offset = m_offset;
        return m_month != 0 ? withMonthWord(written) : withNumbers(written);
    }
    std::optional<int> timeOfDay() const { return m_count == 0 && m_month == 0 ? m_second : std::nullopt; }

private:
    bool isLetter() const {
        const auto byte = static_cast<unsigned char>(m_text[m_at]);
        const bool ascii = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        return ascii || (byte >= 0xC3 && byte <= 0xC5);
    }

    WrittenPart digits(std::size_t most) {
        WrittenPart part;
        while (isDigitIn(m_text, m_at)) {
            if (part.digits == most) {
                m_good = false;
                break;
            }
            part.value = part.value * 10 + (m_text[m_at++] - '0');
            ++part.digits;
        }
        return part;
    }

    void readDigits() {
        constexpr std::size_t mostDigits = 8;
        const WrittenPart part = digits(mostDigits);
        if (m_at < m_text.size() && m_text[m_at] == ':') {
            readClock(part);
        } else if (m_count == m_parts.size() || m_second) {
            m_good = false;
        } else {
            m_parts[m_count++] = part;
        }
    }

    /// After the hour.
    void readClock(WrittenPart hour) {
        if (m_second || hour.digits > 2 || hour.value > 24) {
            m_good = false;
            return;
        }
        ++m_at;
        const WrittenPart minute = digits(2);
        WrittenPart second;
        if (m_at + 1 < m_text.size() && m_text[m_at] == ':') {
            ++m_at;
            second = digits(2);
            passFraction();
        }
        m_good = m_good && minute.digits == 2 && minute.value < 60 && second.value <= 60;
        m_second = hour.value * 3'600 + minute.value * 60 + second.value;
    }

    void passFraction() {
        if (m_at >= m_text.size() || (m_text[m_at] != '.' && m_text[m_at] != ',')) return;
        if (!isDigitIn(m_text, m_at + 1)) return;
        ++m_at;
        while (isDigitIn(m_text, m_at)) ++m_at;
    }

    void readWord() {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isLetter()) m_at += static_cast<unsigned char>(m_text[m_at]) < 0x80 ? 1 : 2;
        const std::string word = foldedName(m_text.substr(begin, m_at - begin));
        if (m_second && readClockWord(word)) return;
        // A weekday may look like a month (`mar., 1 juil. 2014`): the month is the last of them.
        if (const int month = monthNumber(word)) m_month = month;
    }

    /// `PM`, `p.m.`, `p. m.`, `Z`.
    bool readClockWord(std::string_view word) {
        if (word == "z" || word == "utc" || word == "gmt") {
            if (!m_offset) m_offset = 0;
            return true;
        }
        if (word == "a" || word == "p" || word == "am" || word == "pm") m_half = word.front();
        return m_half != 0;
    }

    void readSign() {
        const char sign = m_text[m_at++];
        if (m_second && (sign == '+' || sign == '-') && isDigitIn(m_text, m_at)) {
            readOffset(sign == '-' ? -1 : 1);
        } else if (m_count == 1 && m_firstSign == 0) {
            m_firstSign = sign;
        }
    }

    void readOffset(int direction) {
        const WrittenPart hours = digits(4);
        int value = hours.digits == 4 ? hours.value / 100 * 3'600 + hours.value % 100 * 60 : hours.value * 3'600;
        if (hours.digits <= 2 && m_at < m_text.size() && m_text[m_at] == ':') {
            ++m_at;
            value += digits(2).value * 60;
        }
        constexpr int mostHours = 15;
        m_good = m_good && !m_offset && value <= mostHours * 3'600;
        m_offset = direction * value;
    }

    bool finishClock() {
        if (!m_second) return true;
        if (m_half != 0) {
            const int hour = *m_second / 3'600;
            if (hour < 1 || hour > 12) return false;
            m_second = *m_second % 3'600 + (hour % 12 + (m_half == 'p' ? 12 : 0)) * 3'600;
        }
        return *m_second < 24 * 3'600;
    }

    std::optional<WrittenDate> withMonthWord(WrittenDate written) const {
        if (m_count != 2) return std::nullopt;
        const bool yearFirst = m_parts[0].digits == 4;
        const WrittenPart& year = m_parts[yearFirst ? 0 : 1];
        const WrittenPart& dayPart = m_parts[yearFirst ? 1 : 0];
        if (year.digits != 4 || dayPart.digits > 2) return std::nullopt;
        written.parts = {year.value, m_month, dayPart.value};
        return written;
    }

    std::optional<WrittenDate> withNumbers(WrittenDate written) const {
        if (m_count == 1 && m_parts[0].digits == 8) {
            const int value = m_parts[0].value;
            written.parts = {value / 10'000, value / 100 % 100, value % 100};
            return written;
        }
        if (m_count != 3 || m_parts[1].digits > 2) return std::nullopt;
        written.parts = {m_parts[0].value, m_parts[1].value, m_parts[2].value};
        if (m_parts[0].digits == 4 && m_parts[2].digits <= 2) return written;
        if (m_parts[0].digits > 2) return std::nullopt;
        if (m_parts[2].digits == 4) {
            written.form = m_firstSign == '.' ? DateForm::Dotted : DateForm::Open;
            return written;
        }
        written.form = DateForm::ShortYear;
        return m_parts[2].digits == 2 ? std::optional(written) : std::nullopt;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_good = true;
    std::array<WrittenPart, 3> m_parts{};
    std::size_t m_count = 0;
    int m_month = 0;
    char m_firstSign = 0;
    std::optional<int> m_second;
    std::optional<int> m_offset;
    /// `a` or `p` of a clock of twelve hours.
    char m_half = 0;
};

/// Two digits of a year: no runner kept tables before 1970.
int fullYear(int year) {
    if (year >= 100) return year;
    return year < 70 ? 2'000 + year : 1'900 + year;
}

std::optional<Date> checkedDate(int year, int month, int dayOfMonth) {
    if (month < 1 || dayOfMonth < 1) return std::nullopt;
    return Date::from(year, static_cast<unsigned>(month), static_cast<unsigned>(dayOfMonth));
}

constexpr std::size_t longestDate = 80;

}  // namespace

std::optional<Date> WrittenDate::date(std::optional<DateOrder> order) const {
    const auto [a, b, c] = parts;
    if (form == DateForm::Whole) return checkedDate(a, b, c);
    if (!order) return std::nullopt;
    if (*order == DateOrder::DayMonthYear) return checkedDate(fullYear(c), b, a);
    if (*order == DateOrder::MonthDayYear) return checkedDate(fullYear(c), a, b);
    return form == DateForm::ShortYear ? checkedDate(fullYear(a), b, c) : std::nullopt;
}

std::optional<WrittenDate> writtenDate(std::string_view cell) {
    if (cell.size() > longestDate) return std::nullopt;
    DateCell reading(withoutOuterBlanks(cell));
    return reading.read() ? reading.date() : std::nullopt;
}

std::optional<int> writtenTimeOfDay(std::string_view cell) {
    if (cell.size() > longestDate) return std::nullopt;
    DateCell reading(withoutOuterBlanks(cell));
    return reading.read() ? reading.timeOfDay() : std::nullopt;
}

}  // namespace restride
