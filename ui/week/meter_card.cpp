// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/meter_card.h"

#include "ui/theme/widgets.h"
#include "ui/week/card_mark.h"

#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr int meterInset = 14;
constexpr int meterLineGap = 2;
constexpr int meterBarHeight = 5;
constexpr int meterBarGap = 9;
constexpr int meterTick = 11;
constexpr int narrowestMeter = 150;

}  // namespace

MeterCard::MeterCard(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MeterCard::show(const Meter& meter) {
    m_meter = meter;
    setAccessibleName(
        tr("%1: %2 %3", "a meter's title, figure and the rest").arg(meter.title, meter.figure, meter.rest));
    setAccessibleDescription(meter.warning.isEmpty() ? meter.meaning
                                                     : meter.warning + QLatin1Char(' ') + meter.meaning);
    setToolTip(meter.meaning);
    updateGeometry();
    update();
}

bool MeterCard::fitsBeside(const QFont& face, int width) const {
    const int figure = QFontMetrics(figureFont(font())).horizontalAdvance(m_meter.figure + QLatin1Char(' '));
    return figure + QFontMetrics(face).horizontalAdvance(m_meter.rest) <= width - 2 * meterInset;
}

std::optional<QFont> MeterCard::besideFace(int width) const {
    for (const QFont& face : {font(), smallFont(font())})
        if (fitsBeside(face, width)) return face;
    return std::nullopt;
}

int MeterCard::heightForWidth(int width) const {
    const int inner = width - 2 * meterInset;
    int height = 2 * meterInset - 4 + wrappedHeight(m_meter.title, font(), inner) + meterLineGap +
                 QFontMetrics(figureFont(font())).height() + meterBarGap + meterBarHeight;
    if (!besideFace(width)) height += wrappedHeight(m_meter.rest, font(), inner);
    if (!m_meter.warning.isEmpty()) height += meterBarGap + wrappedHeight(m_meter.warning, smallFont(font()), inner);
    return height;
}

QSize MeterCard::sizeHint() const {
    return {narrowestMeter, heightForWidth(narrowestMeter)};
}

QSize MeterCard::minimumSizeHint() const {
    return {narrowestMeter, 0};
}

void MeterCard::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), theme.surface, theme.border);
    const int inner = width() - 2 * meterInset;
    QRect line(meterInset, meterInset - 2, inner, wrappedHeight(m_meter.title, font(), inner));
    paintWrapped(painter, m_meter.title, font(), line, theme.soft);

    const QFont figureFace = figureFont(font());
    const QFontMetrics figure(figureFace);
    line = QRect(meterInset, line.bottom() + 1 + meterLineGap, inner, figure.height());
    const int baseline = line.top() + figure.ascent();
    painter.setPen(theme.text);
    painter.setFont(figureFace);
    painter.drawText(QPoint(meterInset, baseline), m_meter.figure);
    painter.setPen(theme.soft);
    int y = line.bottom() + 1;
    if (const auto face = besideFace(width())) {
        painter.setFont(*face);
        const int after = figure.horizontalAdvance(m_meter.figure + QLatin1Char(' '));
        painter.drawText(QPoint(meterInset + after, baseline), m_meter.rest);
    } else {
        const QRect rest(meterInset, y, inner, wrappedHeight(m_meter.rest, font(), inner));
        paintWrapped(painter, m_meter.rest, font(), rest, theme.soft);
        y = rest.bottom() + 1;
    }

    const QRectF bar(meterInset, y + meterBarGap - 4, inner, meterBarHeight);
    const Tone& tone = m_meter.tone ? m_meter.tone(theme) : theme.neutral;
    const auto fill = [&](double share, const QColor& colour) {
        if (share <= 0) return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const double width = std::max(meterBarHeight + 0.0, bar.width() * std::min(share, 1.0));
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, bar.height()), 2.5, 2.5);
    };
    if (m_meter.barred) fill(1, theme.grid);
    fill(m_meter.planned, theme.barPlanned);
    fill(m_meter.filled, tone.mark);
    if (m_meter.limit) {
        const double x = bar.left() + bar.width() * std::clamp(*m_meter.limit, 0.0, 1.0);
        painter.fillRect(QRectF(x - 1, bar.center().y() - meterTick / 2.0, 2, meterTick), theme.painText);
    }
    if (m_meter.warning.isEmpty()) return;
    const QRect warning(meterInset, static_cast<int>(bar.bottom()) + 5, inner, height());
    paintWrapped(painter, m_meter.warning, smallFont(font()), warning, theme.flare.text);
}

}  // namespace restride
