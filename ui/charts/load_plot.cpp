// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_plot.h"

#include "ui/charts/load_words.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace restride {

namespace {

constexpr double leastWeekWidth = 12;
constexpr int highestPain = 10;
constexpr int painStep = 5;

constexpr QLatin1String wholeLabels("%.0f");
constexpr QLatin1String tenthLabels("%.1f");

/// A round step that makes three to six of the whole; none below what a label can tell.
double niceStep(double whole) {
    constexpr double leastStep = 0.1;
    const double rough = whole / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double nice : {1.0, 2.0, 5.0})
        if (rough <= nice * power) return std::max(leastStep, nice * power);
    return std::max(leastStep, 10 * power);
}

/// With some room above the highest bar for its value.
double topOf(const LoadPicture& picture) {
    constexpr double head = 1.12;
    constexpr double withoutAny = 10;
    double top = 0;
    for (const LoadWeek& week : picture.weeks) top = std::max({top, week.done.value_or(0), week.planned.value_or(0)});
    return top > 0 ? top * head : withoutAny;
}

QValueAxis* addValueAxis(QChart& chart, Qt::AlignmentFlag side, QLineSeries* place) {
    auto* axis = new QValueAxis;
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setLabelFormat(wholeLabels);
    chart.addAxis(axis, side);
    place->attachAxis(axis);
    return axis;
}

}  // namespace

LoadPlot::LoadPlot() : m_theme(&lightTheme()), m_loadPlace(new QLineSeries), m_painPlace(new QLineSeries) {
    setBackgroundVisible(false);
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    setLocalizeNumbers(true);
    addSeries(m_loadPlace);
    addSeries(m_painPlace);
    m_weeks = addValueAxis(*this, Qt::AlignBottom, m_loadPlace);
    m_weeks->setLabelsVisible(false);
    m_painPlace->attachAxis(m_weeks);
    m_load = addValueAxis(*this, Qt::AlignLeft, m_loadPlace);
    m_load->setGridLineVisible(true);
    m_pain = addValueAxis(*this, Qt::AlignRight, m_painPlace);
    m_pain->setRange(0, highestPain);
    m_pain->setTickInterval(painStep);
    m_ground = new ChartLayer(this, ChartLayer::Place::Ground, [this](QPainter& painter) { paintGround(painter); });
    m_top = new ChartLayer(this, ChartLayer::Place::Top, [this](QPainter& painter) { paintTop(painter); });
    connect(this, &QChart::plotAreaChanged, this, [this] {
        for (ChartLayer* layer : {m_ground, m_top}) layer->setArea({QPointF(), size()});
        setRanges();
    });
}

void LoadPlot::setPicture(const LoadPicture& picture) {
    m_picture = picture;
    m_marked.reset();
    const double top = topOf(picture);
    m_load->setRange(0, top);
    const double step = niceStep(top);
    m_load->setTickInterval(step);
    m_load->setLabelFormat(step < 1 ? tenthLabels : wholeLabels);
    const bool any = loadMissingText(picture).isEmpty();
    for (QValueAxis* axis : {m_load, m_pain}) axis->setVisible(any);
    setRanges();
}

void LoadPlot::dress(const Theme& theme, const QFont& font) {
    m_theme = &theme;
    m_font = font;
    for (QValueAxis* axis : {m_load, m_pain}) axis->setLabelsFont(font);
    m_load->setLabelsColor(theme.soft);
    m_load->setGridLineColor(theme.grid);
    m_pain->setLabelsColor(theme.painText);
    // Room for the words of flares above, for dates and phases below.
    setMargins({0, static_cast<int>(QFontMetricsF(font).height()), 0, static_cast<int>(loadWeeksHeight(font))});
    setRanges();
}

int LoadPlot::roomForWeeks() const {
    return std::max(1, static_cast<int>(plotArea().width() / leastWeekWidth));
}

void LoadPlot::scrollTo(double week) {
    m_firstShown = week;
    setRanges();
}

void LoadPlot::mark(std::optional<std::size_t> week) {
    m_marked = week;
    m_ground->update();
}

std::optional<std::size_t> LoadPlot::weekAt(QPointF place) {
    const QRectF plot = plotArea();
    if (place.x() < plot.left() || place.x() > plot.right()) return std::nullopt;
    const LoadScale scale = view().scale;
    const double week = std::floor((place.x() - scale.x(-0.5)) / scale.weekWidth);
    if (week < 0 || week >= static_cast<double>(m_picture.weeks.size())) return std::nullopt;
    return static_cast<std::size_t>(week);
}

QRectF LoadPlot::columnOf(std::size_t week) {
    const LoadScale scale = view().scale;
    return {scale.x(static_cast<double>(week) - 0.5), scale.plot.top(), scale.weekWidth,
            size().height() - scale.plot.top()};
}

void LoadPlot::setRanges() {
    const auto weeks = static_cast<double>(m_picture.weeks.size());
    m_shown = std::max(1.0, std::min(weeks, static_cast<double>(roomForWeeks())));
    m_firstShown = std::clamp(m_firstShown, 0.0, std::max(0.0, weeks - m_shown));
    m_weeks->setRange(m_firstShown - 0.5, m_firstShown + m_shown - 0.5);
    for (ChartLayer* layer : {m_ground, m_top}) layer->update();
}

LoadView LoadPlot::view() {
    const auto place = [this](double week, double value, QLineSeries* series) {
        return mapToPosition({week, value}, series);
    };
    const QPointF origin = place(0, 0, m_loadPlace);
    LoadView view{m_picture, *m_theme, m_font, {}, 0, 0, m_marked};
    view.scale.plot = plotArea();
    view.scale.firstWeek = origin.x();
    view.scale.weekWidth = place(1, 0, m_loadPlace).x() - origin.x();
    view.scale.loadUnit = origin.y() - place(0, 1, m_loadPlace).y();
    view.scale.painUnit = origin.y() - place(0, 1, m_painPlace).y();
    view.first = static_cast<std::size_t>(m_firstShown);
    const double last = std::ceil(m_firstShown + m_shown) - 1;
    view.last = std::min(static_cast<std::size_t>(std::max(0.0, last)), m_picture.weeks.size() - 1);
    return view;
}

void LoadPlot::paintGround(QPainter& painter) {
    const QString missing = loadMissingText(m_picture);
    if (missing.isEmpty()) return paintLoadGround(painter, view());
    painter.setPen(m_theme->soft);
    painter.setFont(m_font);
    const double inset = size().width() / 6;
    painter.drawText(QRectF(QPointF(), size()).adjusted(inset, 0, -inset, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     missing);
}

void LoadPlot::paintTop(QPainter& painter) {
    if (!loadMissingText(m_picture).isEmpty()) return;
    const LoadView seen = view();
    // Where all weeks are in view nothing can reach over the edge, and some kinds of file know no clip.
    const bool pans = m_shown < static_cast<double>(m_picture.weeks.size());
    if (pans) painter.setClipRect(QRectF(seen.scale.plot.left(), 0, seen.scale.plot.width(), size().height()));
    paintLoadMarks(painter, seen);
    paintLoadWeeks(painter, seen);
}

}  // namespace restride
