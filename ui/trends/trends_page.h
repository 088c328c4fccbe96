// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "ui/charts/load_picture.h"
#include "ui/session/page.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace restride {

class CalendarChart;
class Card;
class ChartCard;
class LoadChart;
class ResponseChart;
class Segments;

/// Is the knee getting better, and what does it tolerate? Pain against weekly load, the next morning of each run, a
/// calendar of days and what the diary says.
class TrendsPage final : public Page {
    Q_OBJECT

public:
    explicit TrendsPage(Session& session, QWidget* parent = nullptr);
    void refresh() override;
    /// The first row of the calendar.
    void setWeekStart(Weekday day);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Days {
        Date from;
        Date to;
    };
    /// From the first week that is shown to today.
    [[nodiscard]] Days days() const;
    [[nodiscard]] LoadMeasure measure() const;
    [[nodiscard]] LoadPicture picture() const;

    QWidget* makeHeader();
    QWidget* makeCards();
    void arrange();
    void showResponses();
    void showCalendar();
    void fillTables();
    void savePicture();
    [[nodiscard]] bool mayReplace(const QString& fileName);
    void saveAs(const QString& fileName);

    Weekday m_weekStart = Weekday::Mon;
    QLabel* m_days = nullptr;
    QBoxLayout* m_head = nullptr;
    QBoxLayout* m_controls = nullptr;
    Segments* m_range = nullptr;
    Segments* m_measure = nullptr;
    QPushButton* m_table = nullptr;
    LoadChart* m_load = nullptr;
    ResponseChart* m_responses = nullptr;
    CalendarChart* m_calendar = nullptr;
    ChartCard* m_loadCard = nullptr;
    ChartCard* m_responseCard = nullptr;
    ChartCard* m_calendarCard = nullptr;
    Card* m_saysCard = nullptr;
    QGridLayout* m_lower = nullptr;
    QVBoxLayout* m_says = nullptr;
};

}  // namespace restride
