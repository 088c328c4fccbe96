// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace restride {

/// Scrolls its content where that is higher, or is always as high as that. The content is as wide with a scroll bar as
/// without.
class PanelScroll final : public QScrollArea {
    Q_OBJECT

public:
    /// Kept free to the right of the content, for the scroll bar.
    static constexpr int barWidth = 12;

    explicit PanelScroll(QWidget* parent = nullptr);
    /// Its layout is the owner's to make.
    [[nodiscard]] QWidget* content() const { return widget(); }
    void setWhole(bool whole);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int contentHeight() const;
    void fit();
    void makeRoom();

    bool m_whole = false;
};

}  // namespace restride
