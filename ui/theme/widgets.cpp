// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/widgets.h"

#include <QLayout>
#include <QPainter>
#include <QPushButton>

namespace restride {

namespace {

constexpr int chipInset = 12;
constexpr int chipHeightMore = 8;

template <class Widget>
Widget* withLook(Widget* widget, const char* look) {
    setLook(widget, look);
    return widget;
}

const Tone& neutralTone(const Theme& theme) {
    return theme.neutral;
}

}  // namespace

void setLook(QWidget* widget, const char* look) {
    widget->setProperty("look", QLatin1String(look));
}

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel* softLabel(const QString& text, QWidget* parent) {
    return withLook(plainLabel(text, parent), "soft");
}

QLabel* headingLabel(const QString& text, QWidget* parent) {
    auto* label = plainLabel(text, parent);
    label->setFont(headingFont(label->font()));
    return label;
}

QLabel* titleLabel(const QString& text, QWidget* parent) {
    auto* label = plainLabel(text, parent);
    label->setWordWrap(false);
    label->setFont(titleFont(label->font()));
    return label;
}

QString plainToolTip(const QString& text) {
    if (text.isEmpty()) return {};
    return QStringLiteral("<div style='white-space: pre-wrap'>%1</div>").arg(text.toHtmlEscaped());
}

QPushButton* plainButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QPushButton* primaryButton(const QString& text, QWidget* parent) {
    return withLook(plainButton(text, parent), "primary");
}

QPushButton* linkButton(const QString& text, QWidget* parent) {
    auto* button = withLook(plainButton(text, parent), "link");
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

Card::Card(QWidget* parent, Ground ground) : QFrame(parent), m_ground(ground) {}

void Card::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool sunken = m_ground == Ground::Sunken;
    paintCard(painter, rect(), sunken ? theme.sunken : theme.surface, sunken ? theme.sunken : theme.border);
}

Chip::Chip(QWidget* parent) : QWidget(parent), m_tone(neutralTone) {
    setFont(headingFont(font()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(const QString& shape, const QString& text, const Tone& (*tone)(const Theme&)) {
    m_shape = shape;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(font());
    const int width = metrics.horizontalAdvance(m_shape + QLatin1Char(' ') + m_text);
    return {width + 2 * chipInset, metrics.height() + chipHeightMore};
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    const Tone& tone = m_tone(themeOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.soft);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(tone.text);
    painter.drawText(rect(), Qt::AlignCenter, m_shape + QLatin1Char(' ') + m_text);
}

void paintCard(QPainter& painter, const QRectF& area, const QColor& ground, const QColor& border) {
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

}  // namespace restride
