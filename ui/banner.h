// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/notice.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTimer;

namespace restride {

/// One sentence above the page, with a button where something can be done. What is done goes after a while; an error
/// stays until it is closed, and comes back when what was told after it has gone.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    void tell(const Notice& notice);
    /// What could be done about the last thing no longer can: something else has happened since.
    void dropAction();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void present();
    void close();

    Notice m_notice;
    /// Errors that nobody has closed yet, the newest last.
    std::vector<Notice> m_errors;
    QLabel* m_text;
    QPushButton* m_action;
    QTimer* m_timer;
};

}  // namespace restride
