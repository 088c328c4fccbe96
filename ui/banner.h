// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace restride {

/// One sentence above the page, with a button where something can be done. What is done goes after a while, an error
/// stays until it is closed.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    void tell(const Notice& notice);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Notice m_notice;
    QLabel* m_text;
    QPushButton* m_action;
    QTimer* m_timer;
};

}  // namespace restride
