// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace restride {

/// Scrolls its content, or is as high as that.
class PanelScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit PanelScroll(QWidget* parent = nullptr);
    /// Without a layout yet.
    [[nodiscard]] QWidget* content() const { return widget(); }
    void setWhole(bool whole);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int contentHeight() const;

    bool m_whole = false;
};

}  // namespace restride
