// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/own_table.h"

#include "core/base/number_from.h"
#include "core/diary/own_columns.h"
#include "core/diary/run.h"
#include "core/import/cancel_watch.h"
#include "core/import/limits.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace restride {

namespace {

/// The columns that an activity has a place for, by their place in `ownColumns`.
enum class OwnColumn : std::uint8_t {
    Day,
    Clock,
    Kind,
    Length,
    Moving,
    Whole,
    Exertion,
    Steps,
    Ground,
    Up,
    Down,
    Remark = 17,
    OwnId = 19
};

/// Tells our ids from those of services.
const std::string ownPrefix = "restride:";

/// Walks over the rows of a table that keeps to RFC 4180.
class OwnRows {
public:
    explicit OwnRows(std::string_view text) : m_text(text) {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (m_text.starts_with(mark)) m_text.remove_prefix(mark.size());
    }

    /// The next row, or nothing at the end.
    std::optional<std::vector<std::string>> next() {
        if (m_text.empty()) return std::nullopt;
        m_rowLine = m_line;
        std::vector<std::string> cells(1);
        while (!m_text.empty() && !endRow()) {
            const char c = take();
            if (c == ',' && cells.size() < limits::tableColumns)
                cells.emplace_back();
            else if (c == '"' && cells.back().empty())
                takeQuoted(cells.back());
            else
                cells.back() += c;
        }
        return cells;
    }
    /// The line on which the last row began, from 1.
    [[nodiscard]] int line() const { return m_rowLine; }

private:
    char take() {
        const char c = m_text.front();
        m_text.remove_prefix(1);
        if (c == '\n') ++m_line;
        return c;
    }
    bool endRow() {
        if (!m_text.starts_with('\n') && !m_text.starts_with("\r\n")) return false;
        if (take() == '\r') take();
        return true;
    }
    void takeQuoted(std::string& cell) {
        while (!m_text.empty()) {
            const char c = take();
            if (c == '"' && !m_text.starts_with('"')) return;
            if (c == '"') take();
            cell += c;
        }
    }

    std::string_view m_text;
    int m_line = 1;
    int m_rowLine = 1;
};

std::optional<int> smallNumber(std::string_view text) {
    const auto value = numberFrom<std::int64_t>(text);
    constexpr std::int64_t most = 1'000'000;
    if (!value || *value < 0 || *value > most) return std::nullopt;
    return static_cast<int>(*value);
}

/// Minutes of `07:10`.
std::optional<int> minutesOfClock(std::string_view text) {
    constexpr std::size_t length = 5;
    if (text.size() != length || text[2] != ':') return std::nullopt;
    const auto hours = smallNumber(text.substr(0, 2));
    const auto minutes = smallNumber(text.substr(3));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return *hours * 60 + *minutes;
}

std::string unmarked(std::string text) {
    const auto begin = text.find_first_not_of(textMark);
    if (begin == 0 || begin == std::string::npos || formulaStarters.find(text[begin]) == std::string_view::npos)
        return text;
    return text.substr(1);
}

Sport sportOn(std::string_view surface) {
    const auto ground = fromWord<Surface>(surface);
    if (ground == Surface::Treadmill) return Sport::TreadmillRun;
    if (ground == Surface::Trail) return Sport::TrailRun;
    return ground == Surface::Track ? Sport::TrackRun : Sport::Run;
}

template <class Amount>
std::optional<Amount> amountOf(std::string_view text) {
    const auto value = numberFrom<std::int64_t>(text);
    return value ? std::optional(Amount(*value)) : std::nullopt;
}

/// One row as an activity, or why it is none.
class OwnRow {
public:
    explicit OwnRow(const std::vector<std::string>& cells) : m_cells(cells) {}

    std::optional<SkipReason> read(Activity& run) const {
        const auto on = Date::fromIso((*this)[OwnColumn::Day]);
        if (!on) return SkipReason::NoDate;
        run.distance = amountOf<Distance>((*this)[OwnColumn::Length]);
        if (!run.distance) return SkipReason::NoDistance;
        const auto clock = minutesOfClock((*this)[OwnColumn::Clock]);
        run.start.local = std::int64_t{*on - Date()} * 86'400 + std::int64_t{clock.value_or(0)} * 60;
        run.start.dayOnly = !clock;
        run.sport = sportOn((*this)[OwnColumn::Ground]);
        run.sportWord = (*this)[OwnColumn::Kind];
        run.timer = amountOf<Duration>((*this)[OwnColumn::Moving]);
        run.elapsed = amountOf<Duration>((*this)[OwnColumn::Whole]);
        if (const auto effort = smallNumber((*this)[OwnColumn::Exertion])) run.effort = Effort::from(*effort);
        run.cadence = smallNumber((*this)[OwnColumn::Steps]);
        run.climb = smallNumber((*this)[OwnColumn::Up]);
        run.descent = smallNumber((*this)[OwnColumn::Down]);
        run.note = unmarked((*this)[OwnColumn::Remark]);
        run.foreignId = ownPrefix + unmarked((*this)[OwnColumn::OwnId]);
        return std::nullopt;
    }

private:
    std::string operator[](OwnColumn column) const {
        const auto place = static_cast<std::size_t>(column);
        return place < m_cells.size() ? m_cells[place] : std::string();
    }
    const std::vector<std::string>& m_cells;
};

}  // namespace

bool isOwnRow(const Activity& activity) {
    return activity.foreignId.starts_with(ownPrefix);
}

std::optional<Id> ownIdOf(const Activity& activity) {
    const std::string_view name = activity.foreignId;
    return name.starts_with(ownPrefix) ? Id::from(name.substr(ownPrefix.size())) : std::nullopt;
}

bool isOwnTable(std::string_view bytes) {
    constexpr std::size_t longestHeader = 4'096;
    const auto header = OwnRows(bytes.substr(0, longestHeader)).next();
    return header && std::ranges::equal(*header, ownColumns);
}

ReadFile readOwnTable(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    ReadFile result;
    OwnRows rows(bytes);
    rows.next();
    CancelWatch watch(options.cancelled);
    while (const auto cells = rows.next()) {
        if (watch.ends()) return {};
        if (cells->size() == 1 && cells->front().empty()) continue;
        if (result.activities.size() >= limits::activities) {
            result.skipped.push_back({file, rows.line(), SkipReason::TooLarge, std::to_string(limits::activities)});
            break;
        }
        Activity run;
        run.file = file;
        run.line = rows.line();
        // What a diary says is the runner's word.
        run.kind = SourceKind::Correction;
        if (const auto fault = OwnRow(*cells).read(run))
            result.skipped.push_back({file, rows.line(), *fault, cells->front().substr(0, 80)});
        else
            result.activities.push_back(std::move(run));
    }
    if (result.activities.empty() && result.skipped.empty())
        result.skipped.push_back({file, std::nullopt, SkipReason::NoActivities, {}});
    result.evidence.push_back({file, GuessSubject::Format, "restride", GuessBasis::Told,
                               static_cast<int>(result.activities.size()), 0, Sureness::Certain});
    return result;
}

}  // namespace restride
