// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/score.h"

#include <QWidget>

#include <optional>

namespace restride {

/// Eleven steps in a row, 0–10, and `–` for "don't know". One key each: the digit, `1` `0` for ten, `-` for don't
/// know, arrows for the next step.
class StepInput : public QWidget {
    Q_OBJECT

public:
    enum class Colours { Pain, Exertion };
    explicit StepInput(Colours colours, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> step() const { return m_step; }
    void setStep(std::optional<int> step);

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

    Colours m_colours;
    std::optional<int> m_step;
    bool m_ten = false;
};

/// Numeric pain rating, 0 none to 10 worst.
class PainInput : public StepInput {
    Q_OBJECT

public:
    explicit PainInput(QWidget* parent = nullptr) : StepInput(Colours::Pain, parent) {}
    [[nodiscard]] std::optional<PainScore> value() const { return step() ? PainScore::from(*step()) : std::nullopt; }
    void setValue(std::optional<PainScore> pain) { setStep(pain ? std::optional(pain->value()) : std::nullopt); }
};

/// Rating of perceived exertion (RPE), 0 rest to 10 maximal.
class EffortInput : public StepInput {
    Q_OBJECT

public:
    explicit EffortInput(QWidget* parent = nullptr) : StepInput(Colours::Exertion, parent) {}
    [[nodiscard]] std::optional<Effort> value() const { return step() ? Effort::from(*step()) : std::nullopt; }
    void setValue(std::optional<Effort> effort) { setStep(effort ? std::optional(effort->value()) : std::nullopt); }
};

}  // namespace restride
