// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

namespace restride {

/// What a meter says: `Running this week`, `5.2`, `of 18.0 km`, and how far that is.
struct Meter {
    QString title;
    QString figure;
    QString rest;
    /// Said to who asks what is meant.
    QString meaning;
    /// There is something to compare with.
    bool barred = true;
    /// Shares of the bar: what is, what is to come, a limit.
    double filled = 0;
    double planned = 0;
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::optional<double> limit = {};
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::function<const Tone&(const Theme&)> tone = {};
    /// The limit is passed, in words; empty if not.
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    QString warning = {};
};

class MeterCard final : public QWidget {
    Q_OBJECT

public:
    explicit MeterCard(QWidget* parent = nullptr);
    void show(const Meter& meter);
    using QWidget::show;
    [[nodiscard]] const Meter& meter() const { return m_meter; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What follows the figure fits beside it in this face.
    [[nodiscard]] bool fitsBeside(const QFont& face, int width) const;
    /// The face in which it stands beside the figure; none where it must go below.
    [[nodiscard]] std::optional<QFont> besideFace(int width) const;

    Meter m_meter;
};

}  // namespace restride
