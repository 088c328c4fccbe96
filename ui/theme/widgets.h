// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QString>

class QAbstractButton;
class QPushButton;

// The few painted things that all pages share.

namespace restride {

/// One of the looks of the style sheet: `primary`, `link`, `plain`, `button`, `navigation`, `segment`, `menu`, `soft`,
/// `wrong`.
void setLook(QWidget* widget, const char* look);

/// Words that are shown as they are, never as rich text; they wrap.
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* softLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* headingLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* titleLabel(const QString& text, QWidget* parent = nullptr);

/// The same for a tool tip, which has no other way to say so: lines and blanks stay as they are.
[[nodiscard]] QString plainToolTip(const QString& text);

[[nodiscard]] QPushButton* plainButton(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);
/// Looks like a word in a sentence.
[[nodiscard]] QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);

/// A sheet with a border and round corners on the window's ground.
class Card : public QFrame {
    Q_OBJECT

public:
    enum class Ground { Surface, Sunken };
    explicit Card(QWidget* parent = nullptr, Ground ground = Ground::Surface);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground;
};

/// A word or two with the shape and colour of what they say: ● Knee settled.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    /// `tone` is chosen from the theme when painting, so a chip follows a change of theme.
    void show(const QString& shape, const QString& text, const Tone& (*tone)(const Theme&));
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_shape;
    QString m_text;
    const Tone& (*m_tone)(const Theme&);
};

/// `path` of a rounded rectangle filled and edged like a card.
void paintCard(QPainter& painter, const QRectF& area, const QColor& ground, const QColor& border);

/// Deletes all widgets and layouts in a layout.
void clearLayout(class QLayout* layout);

}  // namespace restride
