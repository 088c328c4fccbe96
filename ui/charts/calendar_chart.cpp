// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_chart.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

constexpr int squareGap = 4;
constexpr double squareRound = 4;

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QString worstText(const CalendarPicture& picture, const DayPain& day) {
    if (day.worst)
        return CalendarWords::tr("%1 Worst pain %2", "a shape, and 3/10")
            .arg(shapeOfPain(day.worst->value(), painLimitsOn(picture.painLimits, day.on)), scoreText(*day.worst));
    return day.told ? CalendarWords::tr("No pain was told") : CalendarWords::tr("Nothing was told");
}

}  // namespace

TableText calendarTable(const CalendarPicture& picture) {
    TableText table;
    table.header = {CalendarWords::tr("Day"), CalendarWords::tr("Worst pain")};
    for (const DayPain& day : picture.days)
        if (day.told)
            table.rows.push_back({fullDayText(day.on), day.worst ? scoreText(*day.worst) : worstText(picture, day)});
    return table;
}

CalendarGrid::CalendarGrid(QWidget* parent) : ReadableChart(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Calendar: worst pain of each day"));
}

void CalendarGrid::show(const CalendarPicture& picture) {
    hover(std::nullopt);
    m_picture = picture;
    setCursorItem(std::nullopt);
    updateGeometry();
    resize(sizeHint());
    update();
}

int CalendarGrid::step() const {
    return QFontMetrics(font()).height() + 2 * squareGap;
}

int CalendarGrid::monthsHeight() const {
    return QFontMetrics(smallFont(font())).height() + 2;
}

int CalendarGrid::before() const {
    if (m_picture.days.empty()) return 0;
    return (dayIndex(m_picture.days.front().on.weekday()) - dayIndex(m_picture.weekStart) + daysOfWeek) % daysOfWeek;
}

int CalendarGrid::columns() const {
    return (before() + static_cast<int>(m_picture.days.size()) + daysOfWeek - 1) / daysOfWeek;
}

QSize CalendarGrid::sizeHint() const {
    return {std::max(1, columns()) * step(), monthsHeight() + daysOfWeek * step()};
}

QRectF CalendarGrid::placeOf(std::size_t day) const {
    const int place = static_cast<int>(day) + before();
    const int column = place / daysOfWeek;
    const int row = place % daysOfWeek;
    const int side = step() - squareGap;
    return QRect(column * step(), monthsHeight() + row * step(), side, side);
}

std::size_t CalendarGrid::items() const {
    return m_picture.days.size();
}

std::optional<std::size_t> CalendarGrid::itemAt(QPointF place) const {
    const int row = static_cast<int>(place.y() - monthsHeight()) / step();
    if (place.x() < 0 || place.y() < monthsHeight() || row >= daysOfWeek) return std::nullopt;
    const int day = static_cast<int>(place.x()) / step() * daysOfWeek + row - before();
    if (day < 0 || day >= static_cast<int>(items())) return std::nullopt;
    return static_cast<std::size_t>(day);
}

QStringList CalendarGrid::linesOf(std::size_t day) const {
    return {fullDayText(m_picture.days[day].on), worstText(m_picture, m_picture.days[day])};
}

std::size_t CalendarGrid::home() const {
    return items() - 1;
}

int CalendarGrid::stepOf(int key) const {
    switch (key) {
        case Qt::Key_Up:
            return -1;
        case Qt::Key_Down:
            return 1;
        case Qt::Key_Left:
            return -daysOfWeek;
        case Qt::Key_Right:
            return daysOfWeek;
        default:
            return ReadableChart::stepOf(key);
    }
}

QString CalendarGrid::hint() const {
    return tr("Arrow keys read out the days: up and down a day, left and right a week.");
}

void CalendarGrid::mark(std::optional<std::size_t> day) {
    m_marked = day;
    update();
}

void CalendarGrid::reveal(std::size_t day) {
    emit revealWanted(placeOf(day).toAlignedRect());
}

void CalendarGrid::dress() {
    resize(sizeHint());
    update();
}

void CalendarGrid::paintDay(QPainter& painter, std::size_t place) const {
    const Theme& theme = themeOf(palette());
    const DayPain& day = m_picture.days[place];
    const PainLimits limits = painLimitsOn(m_picture.painLimits, day.on);
    const Tone& tone = day.worst ? toneOfPain(theme, day.worst->value(), limits) : theme.neutral;
    const QRectF square = placeOf(place);
    // Something was told of the day, though not of pain: an edge.
    painter.setPen(day.told && !day.worst ? QPen(tone.mark, 1) : QPen(Qt::NoPen));
    painter.setBrush(tone.soft);
    painter.drawRoundedRect(square, squareRound, squareRound);
    if (day.worst) {
        painter.setPen(tone.text);
        painter.drawText(square, Qt::AlignCenter, QString::number(day.worst->value()));
    }
    if (m_marked != place) return;
    painter.setPen(QPen(theme.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), squareRound, squareRound);
}

/// Above the column in which a month begins.
void CalendarGrid::paintMonth(QPainter& painter, std::size_t place) const {
    const Date on = m_picture.days[place].on;
    if (on.dayOfMonth() != 1) return;
    const QString name = on.month() == 1
                             ? QString::number(on.year())
                             : QLocale().standaloneMonthName(static_cast<int>(on.month()), QLocale::ShortFormat);
    painter.setPen(themeOf(palette()).soft);
    painter.drawText(QPointF(placeOf(place).left(), QFontMetricsF(painter.font()).ascent()), name);
}

void CalendarGrid::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    // Ten years are thousands of squares: only those in view, and months that reach into it.
    const int firstColumn = event->rect().left() / step() - 2;
    const int lastColumn = event->rect().right() / step();
    const int first = std::max(0, firstColumn * daysOfWeek - before());
    const int last = std::min(static_cast<int>(items()) - 1, (lastColumn + 1) * daysOfWeek - before());
    for (int day = first; day <= last; ++day) {
        paintDay(painter, static_cast<std::size_t>(day));
        paintMonth(painter, static_cast<std::size_t>(day));
    }
}

CalendarChart::CalendarChart(QWidget* parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_grid(new CalendarGrid) {
    m_grid->setObjectName(QStringLiteral("calendarGrid"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_grid);
    m_grid->setAutoFillBackground(false);
    auto* row = new QVBoxLayout(this);
    const int days = QFontMetrics(smallFont(font())).horizontalAdvance(QStringLiteral("MM"));
    row->setContentsMargins(days, 0, 0, 0);
    row->addWidget(m_scroll);
    row->addStretch();
    connect(m_grid, &CalendarGrid::revealWanted, this, [this](const QRect& place) {
        m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width(), place.height());
    });
    QScrollBar* bar = m_scroll->horizontalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_atEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        if (m_atEnd) bar->setValue(most);
    });
}

void CalendarChart::show(const CalendarPicture& picture) {
    m_atEnd = true;
    m_grid->show(picture);
    m_scroll->setFixedHeight(m_grid->sizeHint().height() + m_scroll->horizontalScrollBar()->sizeHint().height());
    m_scroll->horizontalScrollBar()->setValue(m_scroll->horizontalScrollBar()->maximum());
    update();
}

void CalendarChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_atEnd) m_scroll->horizontalScrollBar()->setValue(m_scroll->horizontalScrollBar()->maximum());
}

/// The first letter of every other weekday, beside its row.
void CalendarChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    painter.setPen(themeOf(palette()).soft);
    for (int row = 0; row < daysOfWeek; row += 2) {
        const int day = (dayIndex(m_grid->picture().weekStart) + row) % daysOfWeek;
        const double top = m_grid->monthsHeight() + row * m_grid->step();
        painter.drawText(QRectF(0, top, m_scroll->x(), m_grid->step() - squareGap), Qt::AlignVCenter | Qt::AlignLeft,
                         QLocale().standaloneDayName(day + 1, QLocale::NarrowFormat));
    }
}

}  // namespace restride
