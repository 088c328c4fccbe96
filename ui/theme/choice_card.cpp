// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/choice_card.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace restride {

namespace {

constexpr int choiceLineGap = 2;
constexpr int choiceDotSize = 14;
constexpr int choiceHintWidth = 240;
constexpr int unbound = 10'000;

}  // namespace

ChoiceCard::ChoiceCard(const QString& words, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent), m_sentence(sentence) {
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceCard::textInset() const {
    return isCheckable() ? cardPadding + choiceDotSize + cardGap : cardPadding;
}

QSize ChoiceCard::sizeHint() const {
    return {choiceHintWidth, heightForWidth(choiceHintWidth)};
}

int ChoiceCard::heightForWidth(int width) const {
    const QRect free(0, 0, width - textInset() - cardPadding, unbound);
    const int words = QFontMetrics(headingFont(font())).boundingRect(free, Qt::TextWordWrap, text()).height();
    const int sentence = fontMetrics().boundingRect(free, Qt::TextWordWrap, m_sentence).height();
    return words + choiceLineGap + sentence + 2 * cardPadding;
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || isChecked();
    painter.setPen(QPen(marked ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked()    ? theme.accentSoft
                     : isDown()     ? theme.sunken
                     : underMouse() ? theme.hover
                                    : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
    if (isCheckable()) {
        const QRectF dot(cardPadding, cardPadding + 2, choiceDotSize, choiceDotSize);
        painter.setPen(QPen(isChecked() ? theme.accent : theme.soft, isChecked() ? 4 : 1));
        painter.setBrush(theme.surface);
        painter.drawEllipse(isChecked() ? dot.adjusted(2, 2, -2, -2) : dot.adjusted(1, 1, -1, -1));
    }
    QRect free = rect().adjusted(textInset(), cardPadding, -cardPadding, -cardPadding);
    QRect used;
    painter.setFont(headingFont(font()));
    painter.setPen(isChecked() ? theme.accentText : theme.text);
    painter.drawText(free, Qt::TextWordWrap, text(), &used);
    free.setTop(used.bottom() + choiceLineGap + 1);
    painter.setFont(font());
    painter.setPen(isChecked() ? theme.text : theme.soft);
    painter.drawText(free, Qt::TextWordWrap, m_sentence);
}

void ChoiceCard::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void ChoiceCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

}  // namespace restride
