// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/plan/vocabulary.h"

#include <QAbstractButton>

#include <optional>

namespace restride {

/// A day without a session.
class RestCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit RestCard(QWidget* parent = nullptr);

    /// `keptBy`: somebody keeps the day free.
    void show(Date day, std::optional<LockOwner> keptBy, bool chosen);
    using QWidget::show;
    [[nodiscard]] Date day() const { return m_day; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen();
    void stepWanted(int days);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    Date m_day;
    std::optional<LockOwner> m_keptBy;
    bool m_chosen = false;
};

}  // namespace restride
