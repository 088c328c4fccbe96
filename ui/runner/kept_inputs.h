// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/field_spec.h"
#include "ui/inputs/typed_inputs.h"

#include <QComboBox>

#include <optional>

// Fields that give back exactly what they were shown while nobody has changed them: miles written with six digits and
// read again would be a metre off.

namespace restride {

class KeptDistanceInput final : public DistanceInput {
    Q_OBJECT

public:
    explicit KeptDistanceInput(QWidget* parent = nullptr);
    void show(std::optional<Distance> distance);
    using QWidget::show;
    [[nodiscard]] std::optional<Distance> kept() const { return text() == m_text ? m_distance : value(); }
    [[nodiscard]] bool isUnread() const { return text() != m_text && isWrong(); }

private:
    std::optional<Distance> m_distance;
    QString m_text;
};

/// A running pace as time for one of the user's unit.
class PaceInput final : public DurationInput {
    Q_OBJECT

public:
    explicit PaceInput(QWidget* parent = nullptr);
    void show(std::optional<Pace> pace);
    using QWidget::show;
    /// Nothing outside 2:00 to 20:00 min/km.
    [[nodiscard]] std::optional<Pace> kept() const;
    [[nodiscard]] bool isUnread() const { return !text().isEmpty() && !kept(); }

private:
    std::optional<Pace> m_pace;
    QString m_text;
};

/// A whole number within the bounds of its place in the diary document, or nothing: a step below, where it says so.
class CountInput final : public QSpinBox {
    Q_OBJECT

public:
    CountInput(const FieldSpec& bounds, const QString& none, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<int> count() const;
    void setCount(std::optional<int> count);
};

}  // namespace restride
