// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_chart.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/load_plot.h"
#include "ui/charts/load_words.h"
#include "ui/charts/read_out.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

// The scroll bar counts hundredths of a week, so that a drag is smooth.
constexpr int partsOfWeek = 100;
constexpr int wheelWeeks = 3;
constexpr int wheelStep = 120;

}  // namespace

LoadChart::LoadChart(QWidget* parent)
    : QWidget(parent),
      m_plot(new LoadPlot),
      m_view(new ChartView(m_plot, this)),
      m_bar(new QScrollBar(Qt::Horizontal, this)),
      m_readOut(new ReadOut(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    m_bar->hide();
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->setAccessibleName(tr("Weeks in view"));
    connect(m_bar, &QScrollBar::valueChanged, this,
            [this](int value) { m_plot->scrollTo(static_cast<double>(value) / partsOfWeek); });
    connect(m_plot, &QChart::plotAreaChanged, this, &LoadChart::fitScrollBar);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Pain against weekly load"));
    dress();
}

LoadChart::~LoadChart() = default;

void LoadChart::show(const LoadPicture& picture) {
    // A refresh leaves the cursor on its week, wherever that is now.
    const auto monday = m_cursor ? std::optional(m_plot->picture().weeks[*m_cursor].monday) : std::nullopt;
    const bool sameWeeks = !picture.weeks.empty() && !m_plot->picture().weeks.empty() &&
                           picture.weeks.front().monday == m_plot->picture().weeks.front().monday &&
                           picture.weeks.size() == m_plot->picture().weeks.size();
    m_hovered.reset();
    m_cursor.reset();
    m_plot->setPicture(picture);
    const auto found = std::ranges::find(picture.weeks, monday, &LoadWeek::monday);
    if (monday && found != picture.weeks.end()) m_cursor = static_cast<std::size_t>(found - picture.weeks.begin());
    fitScrollBar();
    if (!sameWeeks) m_bar->setValue(m_bar->maximum());
}

const LoadPicture& LoadChart::picture() const {
    return m_plot->picture();
}

QRectF LoadChart::columnOf(std::size_t week) const {
    return m_plot->columnOf(week).translated(m_view->pos());
}

QStringList LoadChart::readOut() const {
    return m_readOut->isHidden() ? QStringList() : m_readOut->lines();
}

QSize LoadChart::sizeHint() const {
    return {640, 300};
}

QSize LoadChart::minimumSizeHint() const {
    return {280, 160};
}

void LoadChart::dress() {
    m_plot->dress(themeOf(palette()), smallFont(font()));
}

void LoadChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) dress();
}

/// A scroll bar only where there are more weeks than fit; what is newest stays in view.
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
    tellWeek();
}

void LoadChart::scrollTo(std::size_t week) {
    const int left = static_cast<int>(week) * partsOfWeek;
    m_bar->setValue(std::clamp(m_bar->value(), left + partsOfWeek - m_bar->pageStep(), left));
}

/// This week, where a reader begins; else the newest.
std::size_t LoadChart::homeWeek() const {
    const auto& weeks = picture().weeks;
    const auto found = std::ranges::find(weeks, true, &LoadWeek::running);
    return found == weeks.end() ? weeks.size() - 1 : static_cast<std::size_t>(found - weeks.begin());
}

std::optional<std::size_t> LoadChart::weekAt(QPointF place) const {
    return loadMissingText(picture()).isEmpty() ? m_plot->weekAt(place) : std::nullopt;
}

void LoadChart::moveCursor(int weeks) {
    const auto last = static_cast<int>(picture().weeks.size()) - 1;
    const auto from = static_cast<int>(m_cursor.value_or(homeWeek()));
    m_cursor = static_cast<std::size_t>(std::clamp(from + weeks, 0, last));
    m_hovered.reset();
    scrollTo(*m_cursor);
    tellWeek();
}

/// The week under the mouse, else the one that keys have chosen: drawn, in words beside it and for screen readers.
void LoadChart::tellWeek() {
    const auto week = m_hovered ? m_hovered : hasFocus() ? m_cursor : std::nullopt;
    m_plot->mark(week);
    if (!week) {
        m_readOut->hide();
        const QString missing = loadMissingText(picture());
        setAccessibleDescription(missing.isEmpty() ? tr("Arrow keys read out the weeks, Enter opens one.") : missing);
        return;
    }
    const QStringList lines = loadWeekLines(picture(), *week);
    m_readOut->show(lines, columnOf(*week));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

void LoadChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!m_cursor && loadMissingText(picture()).isEmpty() && event->reason() != Qt::MouseFocusReason)
        m_cursor = homeWeek();
    tellWeek();
    update();
}

void LoadChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    tellWeek();
    update();
}

void LoadChart::keyPressEvent(QKeyEvent* event) {
    const auto weeks = static_cast<int>(picture().weeks.size());
    if (!loadMissingText(picture()).isEmpty()) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Left:
            return moveCursor(-1);
        case Qt::Key_Right:
            return moveCursor(1);
        case Qt::Key_Home:
            return moveCursor(-weeks);
        case Qt::Key_End:
            return moveCursor(weeks);
        case Qt::Key_PageUp:
            return moveCursor(-m_plot->roomForWeeks());
        case Qt::Key_PageDown:
            return moveCursor(m_plot->roomForWeeks());
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_cursor) emit weekChosen(picture().weeks[*m_cursor].monday);
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void LoadChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag) {
        const double moved = event->position().x() - m_drag->from.x();
        m_drag->moved = m_drag->moved || std::abs(moved) >= QApplication::startDragDistance();
        const double weekWidth = std::max(1.0, columnOf(0).width());
        if (m_drag->moved) m_bar->setValue(m_drag->barValue - static_cast<int>(moved / weekWidth * partsOfWeek));
    }
    const auto week = m_drag && m_drag->moved ? std::nullopt : weekAt(event->position());
    if (week == m_hovered) return;
    m_hovered = week;
    tellWeek();
}

void LoadChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) m_drag = Drag{event->position(), m_bar->value()};
}

void LoadChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_drag) return;
    const bool clicked = !m_drag->moved;
    m_drag.reset();
    const auto week = weekAt(event->position());
    if (!clicked || !week) return;
    m_cursor = week;
    tellWeek();
    emit weekChosen(picture().weeks[*week].monday);
}

void LoadChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hovered.reset();
    tellWeek();
}

/// The page scrolls where the weeks cannot.
void LoadChart::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const int turn = turned.x() != 0 ? turned.x() : turned.y();
    const int before = m_bar->value();
    m_bar->setValue(before - turn * wheelWeeks * partsOfWeek / wheelStep);
    if (m_bar->value() == before) return event->ignore();
    m_hovered = weekAt(event->position());
    tellWeek();
}

void LoadChart::paintEvent(QPaintEvent* /*event*/) {
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace restride
