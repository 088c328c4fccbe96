// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace restride {

/// Two things side by side, the second `sideWidth` wide; below each other where that is too narrow.
class BesideOrBelow final : public QWidget {
    Q_OBJECT

public:
    BesideOrBelow(QWidget* main, QWidget* side, int sideWidth, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_layout;
    QWidget* m_main;
    QWidget* m_side;
    int m_sideWidth;
};

}  // namespace restride
