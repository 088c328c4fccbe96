// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/session_card.h"

#include "ui/text/session_text.h"
#include "ui/theme/widgets.h"
#include "ui/week/card_mark.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <utility>

namespace restride {

namespace {

constexpr int cardInset = 9;
/// Room of the coloured edge that tells the kind.
constexpr int cardEdge = 4;
constexpr int cardLineGap = 3;
constexpr int stripeHeight = 5;
constexpr int stripeRoom = 7;
constexpr int cardMarkSize = 10;
constexpr int usualCardWidth = 110;

int cardInnerWidth(int width) {
    return width - 2 * cardInset - cardEdge;
}

}  // namespace

SessionCard::SessionCard(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &SessionCard::chosen);
}

void SessionCard::show(const SessionPicture& picture, bool movable, bool chosen) {
    m_picture = picture;
    m_text = cardText(picture);
    m_movable = movable;
    m_chosen = chosen;
    setAccessibleName(cardName(picture));
    setAccessibleDescription(cardDescription(picture));
    setToolTip(movable ? tr("Drag it to another day, or press Ctrl and an arrow key.") : QString());
    updateGeometry();
    update();
}

bool SessionCard::hasStripe() const {
    return m_picture.session.perform && !m_picture.session.prime.empty();
}

int SessionCard::heightForWidth(int width) const {
    const int inner = cardInnerWidth(width);
    int height = 2 * cardInset - 2 + wrappedHeight(m_text.title, headingFont(font()), inner);
    for (const QString& line : {m_text.detail, m_text.pain})
        if (!line.isEmpty()) height += cardLineGap + wrappedHeight(line, smallFont(font()), inner);
    for (const MarkText& mark : m_text.marks)
        height += cardLineGap + wrappedHeight(mark.text, smallFont(font()), inner - cardMarkSize - cardLineGap);
    return hasStripe() ? height + stripeRoom + stripeHeight : height;
}

QSize SessionCard::sizeHint() const {
    return {usualCardWidth, heightForWidth(usualCardWidth)};
}

void SessionCard::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool left = m_picture.state == CardState::Rested || m_picture.state == CardState::Skipped;
    const Tone& kind = left ? theme.neutral : toneOf(theme, m_picture.session.kind);
    const QColor ground = left ? theme.sunken : underMouse() ? theme.hover : theme.surface;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
    painter.fillPath(shape, ground);
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, cardEdge, height()), kind.mark);
    painter.setClipping(false);
    const bool ringed = m_chosen || hasFocus();
    QPen edge(ringed ? theme.accent : theme.border, ringed ? 2 : 1);
    if (left) edge.setStyle(Qt::DashLine);
    painter.strokePath(shape, edge);
    // Focus is a second line inside the ring of what is chosen.
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), cardRadius - 3, cardRadius - 3);
    }

    const int inner = cardInnerWidth(width());
    QRect line(cardInset + cardEdge, cardInset - 1, inner, 0);
    const auto put = [&](const QString& text, const QFont& face, const QColor& colour) {
        if (text.isEmpty()) return;
        line.setHeight(wrappedHeight(text, face, line.width()));
        paintWrapped(painter, text, face, line, colour);
        line.moveTop(line.bottom() + 1 + cardLineGap);
    };
    put(m_text.title, headingFont(font()), left ? theme.soft : theme.text);
    put(m_text.detail, smallFont(font()), theme.soft);
    put(m_text.pain, smallFont(font()), m_text.light ? toneOf(theme, *m_text.light).text : theme.soft);
    line.setLeft(line.left() + cardMarkSize + cardLineGap);
    for (const MarkText& mark : m_text.marks) {
        const QColor colour = mark.mark == CardMark::Done ? theme.settled.text : theme.soft;
        const int middle = line.top() + QFontMetrics(smallFont(font())).height() / 2;
        paintMark(painter, mark.mark,
                  QRectF(cardInset + cardEdge, middle - cardMarkSize / 2.0, cardMarkSize, cardMarkSize), colour);
        put(mark.text, smallFont(font()), colour);
    }
    if (hasStripe())
        paintStripe(painter, QRect(cardInset + cardEdge, height() - cardInset - stripeHeight + 1, inner, stripeHeight));
}

void SessionCard::paintStripe(QPainter& painter, const QRect& area) const {
    const Theme& theme = themeOf(palette());
    const PlannedSession& session = m_picture.session;
    const std::array<std::pair<Minutes, QColor>, 3> parts{{{minutesOf(session.prime), theme.prime.mark},
                                                           {session.perform->minutes, theme.perform.mark},
                                                           {minutesOf(session.restore), theme.restore.mark}}};
    double whole = 0;
    for (const auto& [time, colour] : parts) whole += static_cast<double>(time.count());
    constexpr double gap = 2;
    const double room = area.width() - 2 * gap;
    double x = area.left();
    painter.setPen(Qt::NoPen);
    for (const auto& [time, colour] : parts) {
        const double width = room * static_cast<double>(time.count()) / whole;
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, area.top(), width, area.height()), 2, 2);
        x += width + gap;
    }
}

void SessionCard::mousePressEvent(QMouseEvent* event) {
    m_grip = event->pos();
    m_letGo = false;
    QAbstractButton::mousePressEvent(event);
}

void SessionCard::mouseMoveEvent(QMouseEvent* event) {
    if (m_letGo || !(event->buttons() & Qt::LeftButton)) return;
    const bool far = (event->pos() - m_grip).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging && !far) return;
    m_dragging = true;
    emit dragMoved(mapToParent(event->pos()), m_grip);
}

void SessionCard::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(m_dragging, false)) return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit dropped(mapToParent(event->pos()));
}

void SessionCard::cancelDrag() {
    if (!std::exchange(m_dragging, false)) return;
    m_letGo = true;
    setDown(false);
    emit dragCancelled();
}

void SessionCard::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    emit opened();
}

void SessionCard::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int key = event->key();
    if (key == Qt::Key_Escape && m_dragging) {
        cancelDrag();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int days = key == Qt::Key_Left ? -1 : 1;
        if (control)
            emit moveWanted(days);
        else
            emit stepWanted(days, 0);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        emit stepWanted(0, key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit opened();
    } else if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        // An answer to a question above; a button would take it for a click of nothing.
        event->ignore();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void SessionCard::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    emit chosen();
}

void SessionCard::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

}  // namespace restride
