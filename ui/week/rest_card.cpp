// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/rest_card.h"

#include "ui/theme/theme.h"
#include "ui/week/card_mark.h"
#include "ui/week/week_text.h"

#include <QKeyEvent>
#include <QPainter>

namespace restride {

namespace {

constexpr int restCardWidth = 110;
constexpr int restCardHeight = 62;
constexpr double restMarkSize = 10;

}  // namespace

RestCard::RestCard(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, this, &RestCard::chosen);
}

void RestCard::show(Date day, RestWord word, bool chosen) {
    m_day = day;
    m_word = word;
    setText(word == RestWord::Open ? tr("not planned") : tr("Rest"));
    m_chosen = chosen;
    setAccessibleName(tr("%1, %2", "a day without a session").arg(text(), longDayText(day)));
    setAccessibleDescription(word == RestWord::Kept ? tr("kept free") : QString());
    update();
}

QSize RestCard::sizeHint() const {
    return {restCardWidth, restCardHeight};
}

void RestCard::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ringed = m_chosen || hasFocus();
    painter.setPen(QPen(ringed ? theme.accent : theme.border, ringed ? 2 : 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
    painter.setPen(theme.soft);
    if (m_word != RestWord::Kept) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const int half = height() / 2;
    painter.drawText(QRect(0, 0, width(), half + 4), Qt::AlignHCenter | Qt::AlignBottom, text());
    painter.setFont(smallFont(font()));
    const QString kept = tr("kept free");
    const int wide = QFontMetrics(painter.font()).horizontalAdvance(kept);
    const double left = (width() - wide - restMarkSize - 3) / 2.0;
    const QRectF words(left + restMarkSize + 3, half + 4, wide + 2, QFontMetrics(painter.font()).height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, kept);
    paintMark(painter, CardMark::Locked, {left, words.center().y() - restMarkSize / 2, restMarkSize, restMarkSize},
              theme.soft);
}

void RestCard::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        emit stepWanted(key == Qt::Key_Left ? -1 : 1);
    else if (key >= Qt::Key_0 && key <= Qt::Key_9)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void RestCard::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    emit chosen();
}

}  // namespace restride
