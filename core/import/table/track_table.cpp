// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/track_table.h"

#include "core/import/cancel_watch.h"
#include "core/import/folded_name.h"
#include "core/import/geo_point.h"
#include "core/import/table/activity_table.h"
#include "core/import/table/written_date.h"
#include "core/import/table/written_number.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace restride {

namespace {

struct PointMoment {
    std::int64_t wall = 0;
    std::optional<int> offset;
    [[nodiscard]] std::int64_t seconds() const { return wall - offset.value_or(0); }
};

/// Adds up the points of one recording. Time runs from the start of a segment to its end; where the signal was lost
/// (an automatic start) time ran on and the way is not known.
class TrackSum {
public:
    TrackSum(const TrackTable& table, TableFindings& findings) : m_table(table), m_findings(findings) {}

    void add(const CsvRows& rows) {
        const auto when = momentOf(cell(rows, m_table.time));
        if (!when || (m_last && when->seconds() < m_last->seconds()))
            return m_findings.skip(rows.line(), SkipReason::BadRow, cell(rows, m_table.time));
        const std::string_view type = withoutOuterBlanks(cell(rows, m_table.type));
        if (m_last && type != "SEGMENT_START_MANUAL") m_timer += when->seconds() - m_last->seconds();
        if (type.starts_with("SEGMENT_START")) m_place.reset();
        addWay(rows);
        m_climb += numberAt(rows, m_table.gain).value_or(0);
        m_descent += numberAt(rows, m_table.loss).value_or(0);
        if (!m_first) {
            m_first = when;
            m_line = rows.line();
        }
        m_last = when;
    }

    void finish() {
        if (!m_first) return m_findings.skip(0, SkipReason::NoActivities, "");
        Activity activity;
        if (m_first->offset) activity.start.utc = m_first->seconds();
        if (m_first->offset.value_or(1) != 0) activity.start.local = m_first->wall;
        constexpr double farthest = 10'000'000;
        if (m_metres >= 1 && m_metres < farthest) activity.distance = metres(std::llround(m_metres));
        if (m_timer > 0) activity.timer = seconds(m_timer);
        const std::int64_t elapsed = m_last->seconds() - m_first->seconds();
        if (elapsed > 0) activity.elapsed = seconds(elapsed);
        activity.climb = height(m_table.gain, m_climb);
        activity.descent = height(m_table.loss, m_descent);
        activity.richness = Richness::Track;
        activity.kind = m_sensorOnly ? SourceKind::Points : SourceKind::Positions;
        activity.file = m_findings.file();
        activity.line = m_line;
        m_findings.read().activities.push_back(std::move(activity));
    }

private:
    static std::string_view cell(const CsvRows& rows, std::optional<std::size_t> at) {
        return at && *at < rows.cells().size() ? rows.cells()[*at] : std::string_view();
    }

    static std::optional<double> numberAt(const CsvRows& rows, std::optional<std::size_t> at) {
        const auto number = writtenNumber(cell(rows, at));
        return number ? number->value(DecimalSign::Point) : std::nullopt;
    }

    static std::optional<PointMoment> momentOf(std::string_view text) {
        const auto written = writtenDate(text);
        const auto day = written ? written->date(std::nullopt) : std::nullopt;
        if (!day || !written->second) return std::nullopt;
        constexpr std::int64_t secondsOfDay = 86'400;
        return PointMoment{(*day - Date{}) * secondsOfDay + *written->second, written->offset};
    }

    static std::optional<int> height(std::optional<std::size_t> column, double sum) {
        constexpr double highest = 30'000;
        if (!column || !(sum > 0) || sum > highest) return std::nullopt;
        return static_cast<int>(std::lround(sum));
    }

    void addWay(const CsvRows& rows) {
        const auto latitude = numberAt(rows, m_table.latitude);
        const auto longitude = numberAt(rows, m_table.longitude);
        std::optional<GeoPoint> place;
        if (latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180)
            place = GeoPoint{*latitude, *longitude};
        if (const auto sensor = numberAt(rows, m_table.sensorDistance)) {
            m_metres += std::max(0.0, *sensor);
        } else if (place && m_place) {
            m_metres += metresBetween(*m_place, *place);
            m_sensorOnly = false;
        }
        if (place) m_place = place;
    }

    const TrackTable& m_table;
    TableFindings& m_findings;
    std::optional<PointMoment> m_first;
    std::optional<PointMoment> m_last;
    std::optional<GeoPoint> m_place;
    int m_line = 0;
    std::int64_t m_timer = 0;
    double m_metres = 0;
    /// No part of the way had to be worked out from places.
    bool m_sensorOnly = true;
    double m_climb = 0;
    double m_descent = 0;
};

std::optional<std::size_t> columnCalled(std::span<const HeaderCell> header, std::string_view folded) {
    const auto at = std::ranges::find(header, folded, &HeaderCell::folded);
    if (at == header.end()) return std::nullopt;
    return static_cast<std::size_t>(at - header.begin());
}

}  // namespace

std::optional<TrackTable> recognizeTrackTable(std::span<const HeaderCell> header) {
    const auto time = columnCalled(header, "time");
    const auto type = columnCalled(header, "trackpointtype");
    if (!time || !type) return std::nullopt;
    return TrackTable{*time,
                      *type,
                      columnCalled(header, "latitude"),
                      columnCalled(header, "longitude"),
                      columnCalled(header, "sensordistance"),
                      columnCalled(header, "altitudegain"),
                      columnCalled(header, "altitudeloss")};
}

void readTrackTable(CsvRows& rows, const TrackTable& table, const ImportOptions& options, TableFindings& findings) {
    TrackSum sum(table, findings);
    CancelWatch watch(options.cancelled);
    while (rows.next()) {
        if (watch.ends()) return;
        if (isWholeRow(rows, findings)) sum.add(rows);
    }
    tellIfCutShort(rows, findings);
    sum.finish();
}

}  // namespace restride
