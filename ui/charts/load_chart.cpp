// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_chart.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/load_plot.h"
#include "ui/charts/load_words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

// The scroll bar counts hundredths of a week, so that a drag is smooth.
constexpr int partsOfWeek = 100;
constexpr int wheelWeeks = 3;
constexpr int wheelStep = 120;
constexpr int focusRoom = 5;

bool sameWeeks(const LoadPicture& one, const LoadPicture& other) {
    return std::ranges::equal(one.weeks, other.weeks, {}, &LoadWeek::monday, &LoadWeek::monday);
}

std::optional<std::size_t> placeOfWeek(const LoadPicture& picture, std::optional<Date> monday) {
    const auto found = std::ranges::find(picture.weeks, monday, &LoadWeek::monday);
    if (!monday || found == picture.weeks.end()) return std::nullopt;
    return static_cast<std::size_t>(found - picture.weeks.begin());
}

}  // namespace

LoadChart::LoadChart(QWidget* parent)
    : ReadableChart(parent),
      m_plot(new LoadPlot),
      m_view(new ChartView(m_plot, this)),
      m_bar(new QScrollBar(Qt::Horizontal, this)) {
    auto* column = new QVBoxLayout(this);
    // The frame of the focus lies around the numbers.
    column->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    m_bar->hide();
    m_bar->setAccessibleName(tr("Weeks in view"));
    connect(m_bar, &QScrollBar::valueChanged, this,
            [this](int value) { m_plot->scrollTo(static_cast<double>(value) / partsOfWeek); });
    connect(m_plot, &QChart::plotAreaChanged, this, &LoadChart::fitScrollBar);
    setAccessibleName(tr("Pain against weekly load"));
    dress();
}

void LoadChart::show(const LoadPicture& picture) {
    const bool stays = sameWeeks(picture, m_plot->picture());
    const auto cursorWeek = cursor() ? std::optional(m_plot->picture().weeks[*cursor()].monday) : std::nullopt;
    const int before = m_bar->value();
    hover(std::nullopt);
    m_plot->setPicture(picture);
    setCursorItem(placeOfWeek(picture, cursorWeek));
    fitScrollBar();
    m_bar->setValue(stays ? before : m_bar->maximum());
}

const LoadPicture& LoadChart::picture() const {
    return m_plot->picture();
}

QRectF LoadChart::placeOf(std::size_t week) const {
    return m_plot->columnOf(week).translated(m_view->pos());
}

QSize LoadChart::sizeHint() const {
    return {640, 300};
}

QSize LoadChart::minimumSizeHint() const {
    return {280, 160};
}

std::size_t LoadChart::items() const {
    return loadMissingText(picture()).isEmpty() ? picture().weeks.size() : 0;
}

std::optional<std::size_t> LoadChart::itemAt(QPointF place) const {
    return m_plot->weekAt(place - m_view->pos());
}

QStringList LoadChart::linesOf(std::size_t week) const {
    return loadWeekLines(picture(), week);
}

/// This week, where a reader begins; else the newest.
std::size_t LoadChart::home() const {
    const auto& weeks = picture().weeks;
    const auto found = std::ranges::find(weeks, true, &LoadWeek::running);
    return found == weeks.end() ? weeks.size() - 1 : static_cast<std::size_t>(found - weeks.begin());
}

int LoadChart::stepOf(int key) const {
    if (key == Qt::Key_PageUp) return -m_plot->roomForWeeks();
    if (key == Qt::Key_PageDown) return m_plot->roomForWeeks();
    return ReadableChart::stepOf(key);
}

QString LoadChart::hint() const {
    const QString missing = loadMissingText(picture());
    return missing.isEmpty() ? tr("Arrow keys read out the weeks.") : missing;
}

void LoadChart::mark(std::optional<std::size_t> week) {
    m_plot->mark(week);
}

void LoadChart::reveal(std::size_t week) {
    const int left = static_cast<int>(week) * partsOfWeek;
    m_bar->setValue(std::clamp(m_bar->value(), left + partsOfWeek - m_bar->pageStep(), left));
}

void LoadChart::dress() {
    m_plot->dress(themeOf(palette()), smallFont(font()));
}

/// A scroll bar only where there are more weeks than fit; the newest week stays in view.
void LoadChart::fitScrollBar() {
    const bool atEnd = m_bar->value() == m_bar->maximum();
    const int weeks = static_cast<int>(picture().weeks.size());
    const int shown = std::min(weeks, m_plot->roomForWeeks());
    m_bar->setRange(0, (weeks - shown) * partsOfWeek);
    m_bar->setPageStep(shown * partsOfWeek);
    m_bar->setSingleStep(partsOfWeek);
    m_bar->setVisible(weeks > shown);
    if (atEnd) m_bar->setValue(m_bar->maximum());
    m_plot->scrollTo(static_cast<double>(m_bar->value()) / partsOfWeek);
    tellItem();
}

void LoadChart::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !cursor()) return ReadableChart::keyPressEvent(event);
    emit weekChosen(picture().weeks[*cursor()].monday);
}

void LoadChart::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag || !m_bar->isVisible()) return ReadableChart::mouseMoveEvent(event);
    const double moved = event->position().x() - m_drag->from.x();
    m_drag->moved = m_drag->moved || std::abs(moved) >= QApplication::startDragDistance();
    if (!m_drag->moved) return;
    hover(std::nullopt);
    m_bar->setValue(m_drag->barValue - static_cast<int>(moved / placeOf(0).width() * partsOfWeek));
}

void LoadChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) m_drag = Drag{event->position(), m_bar->value()};
}

void LoadChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_drag) return;
    const bool clicked = !m_drag->moved;
    m_drag.reset();
    const auto week = clicked && items() > 0 ? itemAt(event->position()) : std::nullopt;
    if (!week) return;
    setCursorItem(week);
    emit weekChosen(picture().weeks[*week].monday);
}

/// The page scrolls where the weeks cannot.
void LoadChart::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const int turn = turned.x() != 0 ? turned.x() : turned.y();
    const int before = m_bar->value();
    m_bar->setValue(before - turn * wheelWeeks * partsOfWeek / wheelStep);
    if (m_bar->value() == before) return event->ignore();
    hover(event->position());
}

}  // namespace restride
