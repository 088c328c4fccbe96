// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_layout.h"

#include <QWidget>

namespace restride {

/// A page as it will be on paper.
class SheetPreview final : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// Stays on the page that was shown, as far as there is one.
    void show(const SheetPages& pages);
    using QWidget::show;
    void turnTo(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int count() const { return m_pages.count; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SheetPages m_pages;
    int m_page = 0;
};

}  // namespace restride
