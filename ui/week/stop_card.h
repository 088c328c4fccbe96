// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/theme/widgets.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace restride {

/// In the place of a week that there must not be: what to do now, in plain words and without any number of training.
class StopCard final : public Card {
    Q_OBJECT

public:
    explicit StopCard(QWidget* parent = nullptr);
    void show(const Withheld& withheld);
    using QWidget::show;
    /// What is typed here was said of one runner, once.
    void forgetWords();

signals:
    /// Somebody has looked at the knee: who, and what they said.
    void cleared(const QString& who, const QString& words);
    void diaryWanted();

private:
    QWidget* makeClearance();

    QVBoxLayout* m_words;
    QLineEdit* m_who;
    QLineEdit* m_said;
    QPushButton* m_record;
    QWidget* m_clearance;
};

}  // namespace restride
