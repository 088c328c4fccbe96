// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/diary/check_in.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

#include <optional>

// One widget per strong type: it cannot hold what the domain refuses.

namespace restride {

/// Something that is written; empty is nothing. What cannot be is marked and reads as nothing.
class WrittenInput : public QLineEdit {
    Q_OBJECT

public:
    explicit WrittenInput(QWidget* parent = nullptr);
    /// Something stands there that cannot be.
    [[nodiscard]] bool isWrong() const { return !text().trimmed().isEmpty() && !isRight(); }

signals:
    void changed();

private:
    [[nodiscard]] virtual bool isRight() const = 0;
};

/// A distance in the user's unit, `5.2`.
class DistanceInput : public WrittenInput {
    Q_OBJECT

public:
    /// Zero is a place, such as that where pain began, but no distance that was run.
    enum class Least { OneMetre, Zero };
    explicit DistanceInput(QWidget* parent = nullptr, Least least = Least::OneMetre);
    /// At most 500 km, as in documents.
    [[nodiscard]] std::optional<Distance> value() const;
    void setValue(std::optional<Distance> distance);

private:
    [[nodiscard]] bool isRight() const override { return value().has_value(); }

    Least m_least;
    /// What was set, and how it is written: a distance that nobody touches stays what it was to the metre.
    std::optional<Distance> m_set;
    QString m_setText;
};

/// A time as `31:40` or `1:02:03`, or whole minutes.
class DurationInput : public WrittenInput {
    Q_OBJECT

public:
    explicit DurationInput(QWidget* parent = nullptr);
    /// At most a week, as in documents.
    [[nodiscard]] std::optional<Duration> value() const;
    void setValue(std::optional<Duration> duration);

private:
    [[nodiscard]] bool isRight() const override { return value().has_value(); }
};

/// Steps a minute, both feet.
class CadenceInput : public WrittenInput {
    Q_OBJECT

public:
    explicit CadenceInput(QWidget* parent = nullptr);
    /// 60 to 260.
    [[nodiscard]] std::optional<int> value() const;
    void setValue(std::optional<int> cadence);

private:
    [[nodiscard]] bool isRight() const override { return value().has_value(); }
};

/// A time slept in hours, `7.5` or `7:30`.
class SleepInput : public WrittenInput {
    Q_OBJECT

public:
    explicit SleepInput(QWidget* parent = nullptr);
    /// At most a day.
    [[nodiscard]] std::optional<Sleep> value() const;
    void setValue(std::optional<Sleep> sleep);

private:
    [[nodiscard]] bool isRight() const override { return value().has_value(); }
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
