// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace restride {

/// Words in one font and colour.
struct SheetRun {
    QString text;
    QFont font;
    QColor colour;
};

/// A paragraph of plain words that wraps at a width: measured once and drawn anywhere. `<b>` is three letters.
class SheetText {
public:
    SheetText() = default;
    SheetText(const std::vector<SheetRun>& runs, double width, Qt::Alignment alignment = Qt::AlignLeft);
    SheetText(const QString& text, const QFont& font, const QColor& colour, double width,
              Qt::Alignment alignment = Qt::AlignLeft)
        : SheetText({SheetRun{text, font, colour}}, width, alignment) {}

    [[nodiscard]] double height() const { return m_height; }
    /// Of its widest line.
    [[nodiscard]] double width() const { return m_width; }
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    // Layouts cannot be copied; one that is done does not change.
    std::shared_ptr<const QTextLayout> m_layout;
    double m_height = 0;
    double m_width = 0;
};

}  // namespace restride
