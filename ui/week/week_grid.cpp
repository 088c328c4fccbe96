// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_grid.h"

#include "ui/theme/theme.h"
#include "ui/week/rest_card.h"
#include "ui/week/session_card.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr int gridGap = 8;
constexpr int headInset = 3;
constexpr int headBelow = 6;
constexpr int narrowestColumn = 88;
constexpr int rowHeadWidth = 64;
constexpr int emptyAreaHeight = 72;
constexpr int todayLine = 2;

QString gridDayName(Date day) {
    return QLocale().standaloneDayName(dayIndex(day.weekday()) + 1, QLocale::ShortFormat);
}

}  // namespace

WeekGrid::WeekGrid(QWidget* parent) : QWidget(parent), m_ghost(new QLabel(this)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (RestCard*& rest : m_rests) {
        rest = new RestCard(this);
        rest->hide();
        RestCard* const card = rest;
        connect(card, &RestCard::chosen, this, [this, card] { emit chosen({std::nullopt, card->day()}); });
        connect(card, &RestCard::stepWanted, this,
                [this, card](int days) { step(card->day(), std::nullopt, days, 0); });
    }
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ghost->setObjectName(QStringLiteral("ghost"));
    m_ghost->hide();
}

SessionCard* WeekGrid::newCard() {
    auto* card = new SessionCard(this);
    const auto choice = [card] { return WeekChoice{card->picture().key, {}}; };
    connect(card, &SessionCard::chosen, this, [this, choice] { emit chosen(choice()); });
    connect(card, &SessionCard::opened, this, [this, choice] { emit opened(choice()); });
    connect(card, &SessionCard::menuWanted, this,
            [this, choice](const QPoint& global) { emit menuWanted(choice(), global); });
    connect(card, &SessionCard::stepWanted, this,
            [this, card](int days, int cards) { step(card->picture().session.on, card->picture().key, days, cards); });
    connect(card, &SessionCard::moveWanted, this, [this, card](int days) { push(card, days); });
    connect(card, &SessionCard::dragMoved, this,
            [this, card](const QPoint& place, const QPoint& grip) { drag(card, place, grip); });
    connect(card, &SessionCard::dropped, this, [this, card](const QPoint& place) { drop(card, place); });
    connect(card, &SessionCard::dragCancelled, this, &WeekGrid::endDrag);
    return card;
}

void WeekGrid::show(const WeekPicture& week, const WeekChoice& chosen) {
    // A session keeps its card, and with it the focus.
    std::vector<SessionCard*> before = std::exchange(m_cards, {});
    // A card that is held over another week is let go.
    if (week.monday != m_week.monday)
        for (SessionCard* card : before) card->cancelDrag();
    m_week = week;
    for (const SessionPicture& picture : week.sessions) {
        const auto same = [&](const SessionCard* card) { return card->picture().key == picture.key; };
        const auto place = std::ranges::find_if(before, same);
        SessionCard* card = place == before.end() ? newCard() : *place;
        if (place != before.end()) before.erase(place);
        card->setObjectName(QStringLiteral("session-") + QString::fromStdString(textOf(picture.key)));
        m_cards.push_back(card);
    }
    for (SessionCard* card : before) {
        // It is there until the event is over, but is nobody's card any more.
        card->cancelDrag();
        card->setObjectName({});
        card->hide();
        card->deleteLater();
    }
    choose(chosen);
    arrange();
    chainTabs();
    updateGeometry();
    update();
}

void WeekGrid::choose(const WeekChoice& chosen) {
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const SessionPicture& picture = m_week.sessions[i];
        m_cards[i]->show(picture, isMovable(m_week, picture), picture.key == chosen.card);
    }
    for (std::size_t i = 0; i < m_rests.size(); ++i) {
        const Date day = m_week.monday + static_cast<int>(i);
        const bool open = m_week.conflict && day >= m_week.today;
        const RestWord word = m_week.restLocks[i] ? RestWord::Kept : open ? RestWord::Open : RestWord::Rest;
        m_rests[i]->show(day, word, chosen.restDay == day);
        m_rests[i]->setObjectName(QStringLiteral("rest-") + QString::number(i));
    }
}

void WeekGrid::focusChosen(const WeekChoice& chosen) {
    if (chosen.restDay) return m_rests[static_cast<std::size_t>(*chosen.restDay - m_week.monday)]->setFocus();
    for (SessionCard* card : m_cards)
        if (card->picture().key == chosen.card) card->setFocus();
}

std::vector<std::size_t> WeekGrid::cardsOf(Date day) const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_week.sessions.size(); ++i)
        if (m_week.sessions[i].session.on == day) places.push_back(i);
    return places;
}

bool WeekGrid::inRows(int width) const {
    return (width - 6 * gridGap) / 7 < narrowestColumn;
}

WeekGrid::Frame WeekGrid::frameFor(int width) const {
    return inRows(width) ? rowsFor(width) : columnsFor(width);
}

WeekGrid::Frame WeekGrid::columnsFor(int width) const {
    Frame frame;
    frame.cards.resize(m_cards.size());
    const int head = fontMetrics().height() + headBelow;
    for (int i = 0; i < 7; ++i) {
        // Shared out by whole pixels, so that the last column ends with the grid.
        const int left = (width + gridGap) * i / 7;
        const int right = (width + gridGap) * (i + 1) / 7 - gridGap;
        const auto place = static_cast<std::size_t>(i);
        frame.heads[place] = QRect(left, 0, right - left, head);
        int y = head;
        for (const std::size_t card : cardsOf(m_week.monday + i)) {
            const int height = m_cards[card]->heightForWidth(right - left);
            frame.cards[card] = QRect(left, y, right - left, height);
            y += height + gridGap;
        }
        if (y == head) {
            frame.rests[place] = QRect(left, y, right - left, m_rests[place]->sizeHint().height());
            y += frame.rests[place].height() + gridGap;
        }
        frame.height = std::max({frame.height, y - gridGap, head + emptyAreaHeight});
    }
    for (std::size_t i = 0; i < 7; ++i)
        frame.areas[i] = QRect(frame.heads[i].left(), head, frame.heads[i].width(), frame.height - head);
    return frame;
}

WeekGrid::Frame WeekGrid::rowsFor(int width) const {
    Frame frame;
    frame.cards.resize(m_cards.size());
    int y = 0;
    for (int i = 0; i < 7; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const std::vector<std::size_t> cards = cardsOf(m_week.monday + i);
        const int room = width - rowHeadWidth;
        const int count = std::max(1, static_cast<int>(cards.size()));
        const int each = (room - (count - 1) * gridGap) / count;
        int height = fontMetrics().height() * 2;
        for (std::size_t n = 0; n < cards.size(); ++n) {
            const int left = rowHeadWidth + static_cast<int>(n) * (each + gridGap);
            frame.cards[cards[n]] = QRect(left, y, each, m_cards[cards[n]]->heightForWidth(each));
            height = std::max(height, frame.cards[cards[n]].height());
        }
        for (const std::size_t card : cards) frame.cards[card].setHeight(height);
        if (cards.empty()) frame.rests[place] = QRect(rowHeadWidth, y, room, height);
        frame.heads[place] = QRect(0, y, rowHeadWidth - gridGap, height);
        frame.areas[place] = QRect(rowHeadWidth, y, room, height);
        y += height + gridGap;
    }
    frame.height = y - gridGap;
    return frame;
}

int WeekGrid::heightForWidth(int width) const {
    return frameFor(width).height;
}

QSize WeekGrid::sizeHint() const {
    return {7 * narrowestColumn + 6 * gridGap, heightForWidth(7 * narrowestColumn + 6 * gridGap)};
}

QSize WeekGrid::minimumSizeHint() const {
    return {3 * narrowestColumn, 0};
}

void WeekGrid::arrange() {
    const Frame frame = frameFor(width());
    m_heads = frame.heads;
    m_areas = frame.areas;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setGeometry(frame.cards[i]);
        m_cards[i]->setVisible(true);
    }
    for (std::size_t i = 0; i < m_rests.size(); ++i) {
        m_rests[i]->setGeometry(frame.rests[i]);
        m_rests[i]->setVisible(!frame.rests[i].isNull());
    }
}

void WeekGrid::chainTabs() {
    // The first day's place has been in the chain from the beginning, before whatever follows the grid.
    QWidget* last = m_rests.front();
    const auto follow = [&last](QWidget* next) {
        if (next != last) QWidget::setTabOrder(last, next);
        last = next;
    };
    for (int i = 0; i < 7; ++i) {
        const std::vector<std::size_t> cards = cardsOf(m_week.monday + i);
        for (const std::size_t card : cards) follow(m_cards[card]);
        if (cards.empty()) follow(m_rests[static_cast<std::size_t>(i)]);
    }
}

void WeekGrid::resizeEvent(QResizeEvent* /*event*/) {
    arrange();
}

void WeekGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t day = 0; day < 7; ++day) paintHead(painter, day);
    if (!m_dropDay) return;
    const Theme& theme = themeOf(palette());
    const bool past = *m_dropDay < m_week.today;
    painter.setPen(QPen(past ? theme.neutral.mark : theme.accent, 1, Qt::DashLine));
    painter.setBrush(past ? theme.neutral.soft : theme.accentSoft);
    const QRectF area = m_areas[static_cast<std::size_t>(*m_dropDay - m_week.monday)];
    painter.drawRoundedRect(area.adjusted(-2.5, -1.5, 2.5, 0), cardRadius, cardRadius);
}

void WeekGrid::paintHead(QPainter& painter, std::size_t day) const {
    const Theme& theme = themeOf(palette());
    const Date date = m_week.monday + static_cast<int>(day);
    const bool today = date == m_week.today;
    const QRect area = m_heads[day].adjusted(headInset, 0, -headInset, -headBelow);
    painter.setPen(today ? theme.accentText : theme.text);
    painter.setFont(headingFont(font()));
    const bool rows = inRows(width());
    const QString name = gridDayName(date);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, name);
    const int named = QFontMetrics(painter.font()).horizontalAdvance(name);
    painter.setFont(font());
    painter.setPen(today ? theme.accentText : theme.soft);
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, QString::number(date.dayOfMonth()));
    if (!today) return;
    painter.setFont(smallFont(font()));
    const QFontMetrics small(painter.font());
    const QString word = tr("today");
    const QRect words =
        rows ? area.adjusted(0, fontMetrics().height(), 0, headBelow) : area.adjusted(named + 6, 0, 0, 0);
    if (rows || small.horizontalAdvance(word) + fontMetrics().horizontalAdvance(QStringLiteral("00 ")) < words.width())
        painter.drawText(words, static_cast<int>(rows ? Qt::AlignTop : Qt::AlignVCenter), word);
    const int under = rows ? area.top() + fontMetrics().height() - 1 : area.bottom() + 1;
    painter.fillRect(QRect(area.left(), under, named, todayLine), theme.accent);
}

std::optional<Date> WeekGrid::dayAt(const QPoint& place) const {
    for (int i = 0; i < 7; ++i) {
        const auto day = static_cast<std::size_t>(i);
        const QRect whole = m_areas[day].united(m_heads[day]).adjusted(-gridGap / 2, 0, gridGap / 2, gridGap / 2);
        if (whole.contains(place)) return m_week.monday + i;
    }
    return std::nullopt;
}

void WeekGrid::drag(SessionCard* card, const QPoint& place, const QPoint& grip) {
    if (!m_ghost->isVisible()) {
        m_ghost->setPixmap(card->grab());
        m_ghost->resize(card->size());
        m_ghost->raise();
        m_ghost->show();
        setCursor(Qt::ClosedHandCursor);
    }
    m_ghost->move(place - grip);
    if (const auto day = dayAt(place); day != m_dropDay) {
        m_dropDay = day;
        update();
    }
}

void WeekGrid::drop(SessionCard* card, const QPoint& place) {
    const auto day = dayAt(place);
    endDrag();
    if (day && *day != card->picture().session.on) emit moveWanted(card->picture().key, *day);
}

void WeekGrid::endDrag() {
    m_ghost->hide();
    m_dropDay.reset();
    unsetCursor();
    update();
}

void WeekGrid::step(Date day, const std::optional<CardKey>& from, int days, int cards) {
    if (cards != 0) {
        const std::vector<std::size_t> here = cardsOf(day);
        for (std::size_t n = 0; n < here.size(); ++n) {
            const auto next = static_cast<std::ptrdiff_t>(n) + cards;
            if (m_week.sessions[here[n]].key != from || next < 0 || next >= std::ssize(here)) continue;
            return m_cards[here[static_cast<std::size_t>(next)]]->setFocus(Qt::TabFocusReason);
        }
        return;
    }
    const int place = day - m_week.monday + days;
    if (place < 0 || place >= 7) return;
    const std::vector<std::size_t> there = cardsOf(m_week.monday + place);
    if (there.empty())
        m_rests[static_cast<std::size_t>(place)]->setFocus(Qt::TabFocusReason);
    else
        m_cards[there.front()]->setFocus(Qt::TabFocusReason);
}

void WeekGrid::push(const SessionCard* card, int days) {
    const Date day = card->picture().session.on + days;
    if (day.monday() == m_week.monday) emit moveWanted(card->picture().key, day);
}

}  // namespace restride
