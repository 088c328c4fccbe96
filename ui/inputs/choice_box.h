// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace restride {

/// A choice of which much hangs: going through it by keys or the wheel decides nothing yet.
class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

signals:
    /// Another one was chosen: in the list, by Enter, or by going on to something else.
    void decided();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool isOpen() const { return currentIndex() != m_decided; }
    void decide();

    int m_decided = 0;
    bool m_stepping = false;
};

}  // namespace restride
