// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/score.h"
#include "core/plan/pain_limits.h"

#include <QWidget>

#include <optional>

namespace restride {

/// Eleven steps in a row, 0–10, and `–` for "don't know". One key each: the digit, `1` `0` for ten, `-` for don't
/// know, arrows for the next step.
class StepInput : public QWidget {
    Q_OBJECT

public:
    /// On a scale of pain `limits` say which steps are green, amber and red; a scale of exertion has none.
    explicit StepInput(std::optional<PainLimits> limits, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> step() const { return m_step; }
    void setStep(std::optional<int> step);
    void setLimits(const PainLimits& limits);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// 0 is "don't know", 1 … 11 are the steps.
    [[nodiscard]] QRectF cell(int place) const;
    void choose(std::optional<int> step);

    std::optional<PainLimits> m_limits;
    std::optional<int> m_step;
    bool m_ten = false;
};

/// The steps of one scale.
template <class Score>
class ScoreInput : public StepInput {
public:
    using StepInput::StepInput;
    [[nodiscard]] std::optional<Score> value() const { return step() ? Score::from(*step()) : std::nullopt; }
    void setValue(std::optional<Score> score) { setStep(score ? std::optional(score->value()) : std::nullopt); }
};

/// Numeric pain rating, 0 none to 10 worst.
class PainInput : public ScoreInput<PainScore> {
    Q_OBJECT

public:
    explicit PainInput(const PainLimits& limits, QWidget* parent = nullptr) : ScoreInput(limits, parent) {}
};

/// Rating of perceived exertion (RPE), 0 rest to 10 maximal.
class EffortInput : public ScoreInput<Effort> {
    Q_OBJECT

public:
    explicit EffortInput(QWidget* parent = nullptr) : ScoreInput(std::nullopt, parent) {}
};

/// 0 fresh to 10 exhausted.
class FatigueInput : public ScoreInput<Fatigue> {
    Q_OBJECT

public:
    explicit FatigueInput(QWidget* parent = nullptr) : ScoreInput(std::nullopt, parent) {}
};

/// 0 none to 10 very much.
class StressInput : public ScoreInput<Stress> {
    Q_OBJECT

public:
    explicit StressInput(QWidget* parent = nullptr) : ScoreInput(std::nullopt, parent) {}
};

}  // namespace restride
