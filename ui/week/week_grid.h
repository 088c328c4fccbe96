// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/week_picture.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;

namespace restride {

class SessionCard;
class RestCard;

/// What is chosen in a week: a session by its card, or a day without one.
struct WeekChoice {
    std::optional<CardKey> card;
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::optional<Date> restDay = {};
    friend bool operator==(const WeekChoice&, const WeekChoice&) = default;
};

/// Seven days and their cards: side by side where there is room, else below each other. A card is dragged or moved by
/// Ctrl and arrows; arrows alone go from card to card.
class WeekGrid final : public QWidget {
    Q_OBJECT

public:
    explicit WeekGrid(QWidget* parent = nullptr);

    void show(const WeekPicture& week, const WeekChoice& chosen);
    using QWidget::show;
    void choose(const WeekChoice& chosen);
    void focusChosen(const WeekChoice& chosen);
    /// Where a card of this day would be put, for a test of dragging.
    [[nodiscard]] QRect areaOf(Weekday day) const { return m_areas[static_cast<std::size_t>(dayIndex(day))]; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const restride::WeekChoice& choice);
    /// The first thing that one does with it.
    void opened(const restride::WeekChoice& choice);
    void menuWanted(const restride::WeekChoice& choice, const QPoint& global);
    /// A session dropped or pushed on a day, whether that goes or not.
    void moveWanted(const restride::CardKey& card, restride::Date day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Frame {
        std::array<QRect, 7> heads;
        std::array<QRect, 7> areas;
        /// In the order of the cards.
        std::vector<QRect> cards;
        std::array<QRect, 7> rests;
        int height = 0;
    };
    [[nodiscard]] Frame frameFor(int width) const;
    [[nodiscard]] Frame columnsFor(int width) const;
    [[nodiscard]] Frame rowsFor(int width) const;
    [[nodiscard]] bool inRows(int width) const;
    [[nodiscard]] std::vector<std::size_t> cardsOf(Date day) const;
    [[nodiscard]] std::optional<Date> dayAt(const QPoint& place) const;

    SessionCard* newCard();
    void arrange();
    void chainTabs();
    void paintHead(QPainter& painter, std::size_t day) const;
    void drag(SessionCard* card, const QPoint& place, const QPoint& grip);
    void drop(SessionCard* card, const QPoint& place);
    void endDrag();
    /// From the card, or from a day without one, to another day or to another card of the same.
    void step(Date day, const std::optional<CardKey>& from, int days, int cards);
    void push(const SessionCard* card, int days);

    WeekPicture m_week;
    std::vector<SessionCard*> m_cards;
    std::array<RestCard*, 7> m_rests{};
    std::array<QRect, 7> m_heads;
    std::array<QRect, 7> m_areas;
    QLabel* m_ghost;
    std::optional<Date> m_dropDay;
};

}  // namespace restride
