// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/day_calendar.h"
#include "core/assess/pain_limit_history.h"
#include "ui/charts/readable_chart.h"
#include "ui/charts/table_text.h"

#include <vector>

class QScrollArea;

namespace restride {

/// Days of whole weeks, by what their pain is judged, and the first weekday of a column.
struct CalendarPicture {
    /// Without a gap, oldest first.
    std::vector<DayPain> days;
    PainLimitHistory painLimits;
    Weekday weekStart = Weekday::Mon;
};

/// The table behind the calendar: a row for each day of which something was told.
[[nodiscard]] TableText calendarTable(const CalendarPicture& picture);

/// The squares of the calendar; see `CalendarChart`.
class CalendarGrid final : public ReadableChart {
    Q_OBJECT

public:
    explicit CalendarGrid(QWidget* parent = nullptr);
    void show(const CalendarPicture& picture);
    using QWidget::show;

    [[nodiscard]] const CalendarPicture& picture() const { return m_picture; }
    [[nodiscard]] QRectF placeOf(std::size_t day) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// From one square to the next; of the line of months above them.
    [[nodiscard]] int step() const;
    [[nodiscard]] int monthsHeight() const;

signals:
    /// This place of the grid should be in view.
    void revealWanted(const QRect& place);

protected:
    [[nodiscard]] std::size_t items() const override;
    [[nodiscard]] std::optional<std::size_t> itemAt(QPointF place) const override;
    [[nodiscard]] QStringList linesOf(std::size_t day) const override;
    [[nodiscard]] std::size_t home() const override;
    [[nodiscard]] int stepOf(int key) const override;
    [[nodiscard]] QString hint() const override;
    void mark(std::optional<std::size_t> day) override;
    void reveal(std::size_t day) override;
    void dress() override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int columns() const;
    /// Days of the first column before the first day.
    [[nodiscard]] int before() const;
    void paintDay(QPainter& painter, std::size_t day) const;
    void paintMonth(QPainter& painter, std::size_t day) const;

    CalendarPicture m_picture;
    std::optional<std::size_t> m_marked;
};

/// The worst pain of each day: a column for each week, a row for each weekday. Newest weeks are in view first.
class CalendarChart final : public QWidget {
    Q_OBJECT

public:
    explicit CalendarChart(QWidget* parent = nullptr);
    void show(const CalendarPicture& picture);
    using QWidget::show;

    [[nodiscard]] CalendarGrid& grid() const { return *m_grid; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QScrollArea* m_scroll;
    CalendarGrid* m_grid;
    bool m_atEnd = true;
};

}  // namespace restride
