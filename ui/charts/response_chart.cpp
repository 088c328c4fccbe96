// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/response_chart.h"

#include "ui/charts/chart_layer.h"
#include "ui/charts/chart_view.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace restride {

namespace {

constexpr double pointSize = 8;
constexpr double hoverReach = 12;
constexpr double shareStep = 0.5;
constexpr double leastShare = 1.5;
constexpr int leastRise = 3;
constexpr std::size_t withoutLight = 3;

constexpr std::array<QScatterSeries::MarkerShape, 4> responseShapes{
    QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRectangle,
    QScatterSeries::MarkerShapeRotatedRectangle};

const Tone& responseTone(const Theme& theme, std::size_t series) {
    const std::array<const Tone*, 4> tones{&theme.settled, &theme.rising, &theme.flare, &theme.neutral};
    return *tones[series];
}

std::size_t seriesOf(const RunResponse& point) {
    if (!point.light) return withoutLight;
    const Tone& tone = toneOf(lightTheme(), *point.light);
    return &tone == &lightTheme().settled ? 0 : &tone == &lightTheme().rising ? 1 : 2;
}

QPointF valueOf(const RunResponse& point) {
    return {point.share().value_or(0), static_cast<double>(point.morningRise.value_or(0))};
}

}  // namespace

ResponseChart::ResponseChart(QWidget* parent)
    : ReadableChart(parent), m_chart(new QChart), m_view(new ChartView(m_chart, this)) {
    auto* column = new QVBoxLayout(this);
    constexpr int focusRoom = 4;
    column->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    column->addWidget(m_view);
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    m_share = new QValueAxis;
    m_share->setTickType(QValueAxis::TicksDynamic);
    m_share->setTickInterval(shareStep);
    m_share->setLabelFormat(QStringLiteral("%.1f"));
    m_share->setGridLineVisible(false);
    // By name, so that a rise has its sign.
    m_rise = new QCategoryAxis;
    m_rise->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_rise->setLineVisible(false);
    m_chart->addAxis(m_share, Qt::AlignBottom);
    m_chart->addAxis(m_rise, Qt::AlignLeft);
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        m_series[i] = new QScatterSeries;
        m_series[i]->setMarkerShape(responseShapes[i]);
        m_series[i]->setMarkerSize(pointSize);
        m_chart->addSeries(m_series[i]);
        m_series[i]->attachAxis(m_share);
        m_series[i]->attachAxis(m_rise);
    }
    m_top = new ChartLayer(m_chart, ChartLayer::Place::Top, [this](QPainter& painter) { paintTop(painter); });
    connect(m_chart, &QChart::plotAreaChanged, this, [this] { m_top->setArea({QPointF(), m_chart->size()}); });
    setAccessibleName(tr("Next morning against the usual, by run"));
    setRanges();
    dress();
}

void ResponseChart::show(const ResponsePicture& picture) {
    hover(std::nullopt);
    setCursorItem(std::nullopt);
    m_picture = picture;
    std::array<QList<QPointF>, 4> points;
    for (const RunResponse& point : picture.points) points[seriesOf(point)] << valueOf(point);
    for (std::size_t i = 0; i < m_series.size(); ++i) m_series[i]->replace(points[i]);
    for (QAbstractAxis* axis : m_chart->axes()) axis->setVisible(!picture.points.empty());
    setRanges();
    tellItem();
    m_top->update();
}

/// Whole points up and down, at least so much that one point looks like one.
void ResponseChart::setRanges() {
    int lowest = -1;
    int highest = leastRise;
    double longest = leastShare;
    for (const RunResponse& point : m_picture.points) {
        lowest = std::min(lowest, *point.morningRise);
        highest = std::max(highest, *point.morningRise);
        longest = std::max(longest, point.share().value_or(0));
    }
    constexpr double half = 0.5;
    for (const QString& label : m_rise->categoriesLabels()) m_rise->remove(label);
    m_rise->setStartValue(lowest - half);
    for (int rise = lowest; rise <= highest; ++rise) m_rise->append(riseText(rise), rise);
    m_rise->setRange(lowest - half, highest + half);
    m_share->setRange(0, std::ceil(longest / shareStep) * shareStep);
}

QPointF ResponseChart::centreOf(std::size_t point) const {
    const RunResponse& response = m_picture.points[point];
    return m_chart->mapToPosition(valueOf(response), m_series[seriesOf(response)]);
}

QRectF ResponseChart::placeOf(std::size_t point) const {
    const QPointF centre = centreOf(point) + m_view->pos();
    return {centre.x() - pointSize / 2, centre.y() - pointSize / 2, pointSize, pointSize};
}

QSize ResponseChart::sizeHint() const {
    return {320, 200};
}

QSize ResponseChart::minimumSizeHint() const {
    return {200, 150};
}

std::size_t ResponseChart::items() const {
    return m_picture.points.size();
}

/// The nearest in reach; of those in one place the newest.
std::optional<std::size_t> ResponseChart::itemAt(QPointF place) const {
    std::optional<std::size_t> nearest;
    double reach = hoverReach;
    for (std::size_t i = 0; i < m_picture.points.size(); ++i) {
        const QPointF way = centreOf(i) + m_view->pos() - place;
        const double distance = std::hypot(way.x(), way.y());
        if (distance > reach) continue;
        reach = distance;
        nearest = i;
    }
    return nearest;
}

QStringList ResponseChart::linesOf(std::size_t point) const {
    return responseLines(m_picture.points[point]);
}

std::size_t ResponseChart::home() const {
    return m_picture.points.size() - 1;
}

QString ResponseChart::hint() const {
    return m_picture.points.empty()
               ? tr("No run of these days has both a next morning and a usual one to compare with.")
               : tr("Arrow keys read out the runs, oldest to newest.");
}

void ResponseChart::mark(std::optional<std::size_t> point) {
    m_marked = point;
    m_top->update();
}

void ResponseChart::dress() {
    const Theme& theme = themeOf(palette());
    for (QValueAxis* axis : {m_share, static_cast<QValueAxis*>(m_rise)}) {
        axis->setLabelsFont(smallFont(font()));
        axis->setLabelsColor(theme.soft);
        axis->setGridLineColor(theme.grid);
        axis->setLinePenColor(theme.grid);
    }
    m_share->setTitleText(tr("distance ÷ longest tolerated run"));
    m_share->setTitleFont(smallFont(font()));
    m_share->setTitleBrush(theme.soft);
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        QColor mark = responseTone(theme, i).mark;
        mark.setAlphaF(0.75F);
        m_series[i]->setColor(mark);
        m_series[i]->setBorderColor(Qt::transparent);
    }
    const auto top = static_cast<int>(QFontMetricsF(smallFont(font())).height());
    m_chart->setMargins({0, top, 0, 0});
}

/// The line at the longest tolerated run, and the point that is read out.
void ResponseChart::paintTop(QPainter& painter) {
    const Theme& theme = themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const QRectF plot = m_chart->plotArea();
    if (m_picture.points.empty()) {
        painter.setPen(theme.soft);
        painter.drawText(QRectF(QPointF(), m_chart->size()), Qt::AlignCenter | Qt::TextWordWrap, hint());
        return;
    }
    const double x = m_chart->mapToPosition({1, 0}, m_series[0]).x();
    QPen dashed(theme.accentText, 1.2);
    dashed.setDashPattern({3, 2.5});
    painter.setPen(dashed);
    painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom()));
    painter.setPen(theme.accentText);
    const QFontMetricsF metrics(painter.font());
    const QString words = tr("longest tolerated, now %1").arg(distanceText(m_picture.tolerated));
    const double width = metrics.horizontalAdvance(words);
    constexpr double gap = 4;
    const double left = x + gap + width <= m_chart->size().width() ? x + gap : x - gap - width;
    painter.drawText(QPointF(left, metrics.ascent()), words);
    if (!m_marked) return;
    painter.setPen(QPen(theme.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centreOf(*m_marked), pointSize, pointSize);
}

}  // namespace restride
