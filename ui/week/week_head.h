// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/week_text.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace restride {

class Chip;

/// The week's name, the knee's status, and the ways to other weeks, to paper and to the diary.
class WeekHead final : public QWidget {
    Q_OBJECT

public:
    explicit WeekHead(QWidget* parent = nullptr);

    /// What can be done in the week that is shown.
    struct Offers {
        bool earlier = false;
        bool later = false;
        bool thisWeek = false;
        bool use = false;
        bool print = false;
        bool log = true;
    };
    void show(const QString& title, const QString& line, const ChipText& knee, const Offers& offers);
    using QWidget::show;

signals:
    void earlierWanted();
    void thisWeekWanted();
    void laterWanted();
    void useWanted();
    void printWanted();
    void logWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void wrap();

    QLabel* m_title;
    QLabel* m_line;
    Chip* m_chip;
    QPushButton* m_earlier;
    QPushButton* m_thisWeek;
    QPushButton* m_later;
    QPushButton* m_use;
    QPushButton* m_print;
    QPushButton* m_log;
    QWidget* m_names;
    QWidget* m_buttons;
    QBoxLayout* m_row;
};

}  // namespace restride
