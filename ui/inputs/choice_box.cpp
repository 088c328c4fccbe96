// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choice_box.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace restride {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] {
        if (!m_stepping) decide();
    });
}

void ChoiceBox::decide() {
    if (!isOpen()) return;
    m_decided = currentIndex();
    emit decided();
}

void ChoiceBox::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isOpen()) return decide();
    const QScopedValueRollback stepping(m_stepping, true);
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    // Turned over what one is not at, it only scrolls.
    if (!hasFocus()) return event->ignore();
    const QScopedValueRollback stepping(m_stepping, true);
    QComboBox::wheelEvent(event);
}

void ChoiceBox::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    // Its own list, or another window, is not going on.
    const bool isElsewhere = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (isElsewhere) decide();
}

}  // namespace restride
