// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/widgets.h"
#include "ui/week/panel_text.h"
#include "ui/week/week_picture.h"

#include <optional>
#include <vector>

class QAction;
class QMenu;
class QVBoxLayout;

namespace restride {

class LengthEditor;
class PanelScroll;
class WhyBox;

/// What one can do about what is chosen.
enum class PanelAct { Log, Done, Lock, Unlock, Skip, AsPlanned, OpenDiary, KeepFree, UseAgain };

/// What becomes of steps that are longer than the panel: they scroll above the buttons, or the panel grows and the
/// buttons stand at its top.
enum class PanelOverflow { Scroll, Grow };

/// The chosen session step by step with its doses, why it is there, and what one can do about it.
class SessionPanel final : public Card {
    Q_OBJECT

public:
    explicit SessionPanel(QWidget* parent = nullptr);

    void show(const WeekPicture& week, const SessionPicture& picture, const std::vector<StepBlock>& blocks);
    /// A day without a session.
    void showRest(const WeekPicture& week, Date day);
    void showNothing();
    using QWidget::show;

    void setOverflow(PanelOverflow overflow);

    /// Asks for another length, if the chosen session is a run that can have one.
    void askLength();
    /// All that can be done with what is chosen.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

signals:
    void wanted(restride::PanelAct act);
    void moveWanted(restride::Date day);
    void lengthChosen(restride::Distance length);

private:
    void holdFocus();
    void clear();
    void addHead(Date day, const QString& title, const QString& state);
    void addBlock(const StepBlock& block);
    void addActs(const WeekPicture& week, const SessionPicture& picture);
    void addAct(PanelAct act);
    void addMoves(const WeekPicture& week, const SessionPicture& picture);
    void finishActs();

    QVBoxLayout* m_whole;
    QVBoxLayout* m_head;
    PanelScroll* m_scroll;
    QVBoxLayout* m_column;
    WhyBox* m_why;
    LengthEditor* m_length;
    QWidget* m_acts;
    QMenu* m_menu;
    QMenu* m_moves;
    std::optional<Distance> m_planned;
    bool m_hadFocus = false;
};

}  // namespace restride
