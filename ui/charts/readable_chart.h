// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

namespace restride {

class ReadOut;

/// A chart of items in a row – weeks, runs, days – each of which is read out by hover and by arrow keys: drawn, in
/// words beside it, and for screen readers.
class ReadableChart : public QWidget {
    Q_OBJECT

public:
    explicit ReadableChart(QWidget* parent = nullptr);

    /// What is read out just now.
    [[nodiscard]] QStringList readOut() const;
    /// Where an item is drawn, in this widget.
    [[nodiscard]] virtual QRectF placeOf(std::size_t item) const = 0;

protected:
    /// None where there is nothing to read out.
    [[nodiscard]] virtual std::size_t items() const = 0;
    [[nodiscard]] virtual std::optional<std::size_t> itemAt(QPointF place) const = 0;
    [[nodiscard]] virtual QStringList linesOf(std::size_t item) const = 0;
    /// Where the arrow keys begin.
    [[nodiscard]] virtual std::size_t home() const = 0;
    /// How many items a key goes on; 0 for other keys.
    [[nodiscard]] virtual int stepOf(int key) const;
    /// What is said while nothing is read out.
    [[nodiscard]] virtual QString hint() const = 0;
    /// Draws the item as the one that is read out.
    virtual void mark(std::optional<std::size_t> item) = 0;
    /// Brings it into view.
    virtual void reveal(std::size_t /*item*/) {}
    /// Takes colours and font.
    virtual void dress() = 0;

    /// By keys or a click; survives while the focus is elsewhere.
    [[nodiscard]] std::optional<std::size_t> cursor() const { return m_cursor; }
    void setCursorItem(std::optional<std::size_t> item);
    /// The item under this place is read out, if there is one.
    void hover(std::optional<QPointF> place);
    void tellItem();

    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ReadOut* m_readOut;
    std::optional<std::size_t> m_cursor;
    std::optional<std::size_t> m_hovered;
};

}  // namespace restride
