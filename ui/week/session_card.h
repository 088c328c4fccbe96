// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/week_text.h"

#include <QAbstractButton>
#include <QPoint>

namespace restride {

/// One session of a week: what, how long, how it stands, and its Prime-Perform-Restore stripe. It is dragged by the
/// mouse and moved by Ctrl and arrows; where to is the grid's to say.
class SessionCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SessionCard(QWidget* parent = nullptr);

    void show(const SessionPicture& picture, bool movable, bool chosen);
    using QWidget::show;
    /// Lets go of a card that is being dragged.
    void cancelDrag();
    [[nodiscard]] const SessionPicture& picture() const { return m_picture; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// It has the focus or was clicked.
    void chosen();
    /// Enter, or a double click.
    void opened();
    void menuWanted(const QPoint& global);
    /// Arrows: by so many days, or to the next card of the day.
    void stepWanted(int days, int cards);
    /// Ctrl and arrows.
    void moveWanted(int days);
    // A drag; places are of the parent.
    void dragMoved(const QPoint& place, const QPoint& grip);
    void dropped(const QPoint& place);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] bool hasStripe() const;
    void paintStripe(QPainter& painter, const QRect& area) const;

    SessionPicture m_picture;
    CardText m_text;
    bool m_movable = false;
    bool m_chosen = false;
    bool m_dragging = false;
    /// The button is still down, but nothing is held any more.
    bool m_letGo = false;
    QPoint m_grip;
};

}  // namespace restride
