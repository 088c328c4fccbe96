// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QAbstractButton>

namespace restride {

/// What is said of a day without a session; `Open`: the week could not be planned.
enum class RestWord { Rest, Kept, Open };

/// A day without a session.
class RestCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit RestCard(QWidget* parent = nullptr);

    void show(Date day, RestWord word, bool chosen);
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
    RestWord m_word = RestWord::Rest;
    bool m_chosen = false;
};

}  // namespace restride
