// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/plan/pain_limits.h"
#include "ui/inputs/score_input.h"
#include "ui/theme/widgets.h"

#include <optional>
#include <vector>

class QLabel;
class QTimer;

namespace restride {

/// One key answers: a digit at once, but `1` waits a moment for the `0` of ten (Enter waits no longer), `-` is "don't
/// know". A click answers too; arrows choose, and Enter answers what is chosen.
class MorningInput final : public PainInput {
    Q_OBJECT

public:
    explicit MorningInput(QWidget* parent = nullptr);
    /// Begins a new question.
    void ask();
    /// Takes a key, which may have been pressed elsewhere on the page; false if it is none of an answer.
    bool take(const QKeyEvent& event);

signals:
    /// Nothing: don't know.
    void answered(std::optional<restride::PainScore> pain);
    /// A `1` waits for the `0` of ten, or no longer.
    void waiting(bool waits);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool take(int key);
    void answer(std::optional<int> pain);
    void wait();
    [[nodiscard]] bool waits() const;

    QTimer* m_wait;
    bool m_clicking = false;
};

/// Asks for the mornings that were not told, one after the other, oldest first; hides when none is left.
class MorningBar final : public Card {
    Q_OBJECT

public:
    explicit MorningBar(QWidget* parent = nullptr);
    /// `limits` are those of today.
    void show(const std::vector<Date>& untold, Date today, const PainLimits& limits);
    using QWidget::show;

    [[nodiscard]] MorningInput* input() const { return m_input; }

signals:
    /// Nothing: don't know, and not to be asked again today.
    void answered(restride::Date morning, std::optional<restride::PainScore> pain);

private:
    void hint(bool waits);

    QLabel* m_question;
    QLabel* m_hint;
    MorningInput* m_input;
    std::vector<Date> m_untold;
};

}  // namespace restride
