// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace restride {

/// The values of one place of a chart, in a small sheet beside it. It takes no clicks and no focus.
class ReadOut final : public QWidget {
    Q_OBJECT

public:
    explicit ReadOut(QWidget* chart);

    /// Beside `place` of the chart, inside it where there is room; the first line is its heading.
    void show(const QStringList& lines, const QRectF& place);
    using QWidget::show;

    [[nodiscard]] const QStringList& lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize needed() const;

    QStringList m_lines;
};

}  // namespace restride
