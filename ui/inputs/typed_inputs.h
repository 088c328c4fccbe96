// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

#include <optional>

// One widget per strong type: it cannot hold what the domain refuses.

namespace restride {

/// A distance in the user's unit, `5.2`; empty is nothing. What is no distance is marked and reads as nothing.
class DistanceInput : public QLineEdit {
    Q_OBJECT

public:
    explicit DistanceInput(QWidget* parent = nullptr);
    /// At most 500 km, as in documents.
    [[nodiscard]] std::optional<Distance> value() const;
    void setValue(std::optional<Distance> distance);
    /// Something stands there that is no distance.
    [[nodiscard]] bool isWrong() const;

signals:
    void changed();
};

/// A time as `31:40` or `1:02:03`, or whole minutes; empty is nothing.
class DurationInput : public QLineEdit {
    Q_OBJECT

public:
    explicit DurationInput(QWidget* parent = nullptr);
    /// Less than 48 hours.
    [[nodiscard]] std::optional<Duration> value() const;
    void setValue(std::optional<Duration> duration);
    [[nodiscard]] bool isWrong() const;

signals:
    void changed();
};

/// Whole minutes, 0 to a day.
class MinutesInput : public QSpinBox {
    Q_OBJECT

public:
    explicit MinutesInput(QWidget* parent = nullptr);
    [[nodiscard]] Minutes amount() const { return minutes(value()); }
    void setAmount(Minutes time) { setValue(static_cast<int>(time.count())); }
};

/// A day with a calendar to choose from.
class DayInput : public QDateEdit {
    Q_OBJECT

public:
    explicit DayInput(Date day, QWidget* parent = nullptr);
    [[nodiscard]] Date day() const;
    void setDay(Date day);
    void setLatest(Date day);
};

}  // namespace restride
