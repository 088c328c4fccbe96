// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"
#include "ui/week/session_panel.h"
#include "ui/week/week_decisions.h"
#include "ui/week/week_grid.h"

#include <array>
#include <functional>
#include <optional>
#include <set>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace restride {

class LoadChart;
class MeterCard;
class MorningBar;
class NoteCard;
class StopCard;
class WeekHead;

/// What do I do today, and why? Seven days with their sessions, the chosen one step by step, and what one decides
/// about them.
class WeekPage final : public Page {
    Q_OBJECT

public:
    explicit WeekPage(Session& session, QWidget* parent = nullptr);
    void refresh() override;
    /// Opens the sheet of the week that is shown; says why where there is none.
    void print();

    /// Turns to the week of this Monday.
    void showWeek(Date monday);
    [[nodiscard]] Date shownWeek() const { return m_picture.monday; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBody();
    void connectViews();
    void addShortcuts();
    void arrange();

    [[nodiscard]] Date thisMonday() const;
    [[nodiscard]] const Plan& planOf(Date monday) const;
    [[nodiscard]] const PlannedWeek* plannedWeek() const;
    [[nodiscard]] bool hasFreeTime() const;
    /// A week that is planned, or the word on what to do where none may be.
    [[nodiscard]] bool canPrint() const;
    [[nodiscard]] const SessionPicture* chosenSession() const;

    /// Forgets what the page kept for another runner: called by `refresh`, which the window calls after opening one.
    void meetRunner();
    void showHead();
    void showMornings();
    void showWeekViews();
    void showNotes();
    void showPanel();
    void showChartSoon();
    void showChart();

    void choose(const WeekChoice& choice);
    /// Scrolls to the card that the arrows have gone to.
    void showFocus();
    void act(PanelAct act);
    void open(const WeekChoice& choice);
    void logNext();
    void logChosen();
    void move(const CardKey& card, Date day);
    void fix(const PlannedSession& what, Date day);
    void setLength(Distance length);
    void answer(Date morning, std::optional<PainScore> pain);
    void clear(const QString& who, const QString& words);
    void useWeek();

    /// Performs it and tells what became of the week. False if it could not be written.
    bool take(const Decision& decision);

    Id m_runner;
    std::optional<Date> m_otherWeek;
    WeekPicture m_picture;
    WeekChoice m_choice;
    /// Mornings of which the runner does not know, and the day on which that was said.
    std::set<Date> m_unknownMornings;
    Date m_unknownOn;
    bool m_chartWaits = false;

    WeekHead* m_head;
    QScrollArea* m_scroll;
    MorningBar* m_mornings;
    StopCard* m_stop;
    NoteCard* m_conflict;
    NoteCard* m_start;
    std::array<MeterCard*, 4> m_meters{};
    QWidget* m_meterRow;
    QGridLayout* m_meterGrid;
    WeekGrid* m_grid;
    SessionPanel* m_panel;
    QWidget* m_chartCard;
    LoadChart* m_chart;
    QWidget* m_body;
    QGridLayout* m_bodyGrid;
};

}  // namespace restride
