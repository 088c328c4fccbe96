// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_painting.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace restride {

namespace {

struct LoadPainting {
    Q_DECLARE_TR_FUNCTIONS(LoadPainting)
};

constexpr double barShare = 0.66;
constexpr double widestBar = 56;
constexpr double barRound = 2;
constexpr double hatchStep = 7;
constexpr double pointRadius = 4;
constexpr double narrowPointRadius = 2;
constexpr double painWidth = 2;
constexpr double markGap = 4;
constexpr double leastLabelGap = 8;

double barWidth(const LoadView& view) {
    return std::min(view.scale.weekWidth * barShare, widestBar);
}

/// Points and their values need some room.
bool isRoomy(const LoadView& view) {
    return view.scale.weekWidth >= QFontMetricsF(view.font).horizontalAdvance(QStringLiteral("000"));
}

double pointRadiusOf(const LoadView& view) {
    return isRoomy(view) ? pointRadius : narrowPointRadius;
}

template <class Visit>
void forEachWeek(const LoadView& view, Visit visit) {
    for (std::size_t i = view.first; i <= view.last && i < view.picture.weeks.size(); ++i)
        visit(i, view.picture.weeks[i]);
}

QRectF barRect(const LoadView& view, std::size_t week, double load) {
    const double width = barWidth(view);
    const double top = view.scale.loadY(load);
    return {view.scale.x(static_cast<double>(week)) - width / 2, top, width, view.scale.plot.bottom() - top};
}

/// Stripes as lines: neither a pattern nor a clip goes into every kind of file.
void paintHatch(QPainter& painter, const QRectF& bar, const QColor& colour) {
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
    const int stripes = static_cast<int>((bar.width() + bar.height()) / hatchStep);
    for (int stripe = 1; stripe <= stripes; ++stripe) {
        const double sum = bar.left() + bar.top() + stripe * hatchStep;
        const double left = std::max(bar.left(), sum - bar.bottom());
        const double right = std::min(bar.right(), sum - bar.top());
        painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
}

void paintBar(QPainter& painter, const QRectF& bar, const QColor& colour, const std::optional<QColor>& hatch) {
    if (bar.height() <= 0) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, std::min(barRound, bar.height() / 2), std::min(barRound, bar.height() / 2));
    if (hatch) paintHatch(painter, bar.adjusted(1, 1, -1, -1), *hatch);
}

void paintBars(QPainter& painter, const LoadView& view) {
    const Theme& theme = view.theme;
    forEachWeek(view, [&](std::size_t i, const LoadWeek& week) {
        const auto hatch = [&](const QColor& colour) { return week.deload ? std::optional(colour) : std::nullopt; };
        if (week.planned) paintBar(painter, barRect(view, i, *week.planned), theme.barPlanned, hatch(theme.barHatch));
        if (week.done)
            paintBar(painter, barRect(view, i, *week.done), week.running ? theme.barNow : theme.barDone,
                     hatch(theme.barPlanned));
    });
}

/// Words beside a line, on its other side where the plot ends.
void paintFlares(QPainter& painter, const LoadView& view) {
    const QRectF& plot = view.scale.plot;
    const QFontMetricsF metrics(view.font);
    double free = plot.left();
    forEachWeek(view, [&](std::size_t i, const LoadWeek& week) {
        if (!week.flareOn) return;
        const double day = (dayIndex(week.flareOn->weekday()) + 0.5) / 7;
        const double x = view.scale.x(static_cast<double>(i) - 0.5 + day);
        painter.setPen(QPen(view.theme.painLine, 1.4, Qt::CustomDashLine));
        QPen dashes = painter.pen();
        dashes.setDashPattern({3, 2.5});
        painter.setPen(dashes);
        painter.drawLine(QPointF(x, plot.top() - metrics.height()), QPointF(x, plot.bottom()));
        const QString words = LoadPainting::tr("flare, %1").arg(dayText(*week.flareOn));
        const double width = metrics.horizontalAdvance(words);
        const double left = x + markGap + width <= plot.right() ? x + markGap : x - markGap - width;
        if (left < free) return;
        free = left + width + leastLabelGap;
        painter.setPen(view.theme.painText);
        painter.drawText(QPointF(left, plot.top() - metrics.descent()), words);
    });
}

/// The line is interrupted where no pain was told.
void paintPainLine(QPainter& painter, const LoadView& view) {
    const auto& weeks = view.picture.weeks;
    QList<QLineF> lines;
    // From the week before the first in view, so that the line runs out of it.
    for (std::size_t i = std::max<std::size_t>(view.first, 1); i <= view.last + 1 && i < weeks.size(); ++i) {
        if (!weeks[i - 1].pain || !weeks[i].pain) continue;
        const auto point = [&](std::size_t at) {
            return QPointF(view.scale.x(static_cast<double>(at)), view.scale.painY(weeks[at].pain->value()));
        };
        lines << QLineF(point(i - 1), point(i));
    }
    painter.setPen(QPen(view.theme.painLine, painWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(lines);
    painter.setBrush(view.theme.surface);
    const double radius = pointRadiusOf(view);
    forEachWeek(view, [&](std::size_t i, const LoadWeek& week) {
        if (!week.pain) return;
        painter.drawEllipse(QPointF(view.scale.x(static_cast<double>(i)), view.scale.painY(week.pain->value())), radius,
                            radius);
    });
}

QRectF painLabelRect(const LoadView& view, std::size_t week, PainScore pain, double width) {
    const double height = QFontMetricsF(view.font).height();
    const double bottom = view.scale.painY(pain.value()) - pointRadius - 1;
    return {view.scale.x(static_cast<double>(week)) - width / 2 - 2, bottom - height + 2, width + 4, height - 2};
}

/// On a pale patch, for a value may lie on a bar.
void paintPainLabels(QPainter& painter, const LoadView& view) {
    QFont bold = view.font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    painter.setFont(bold);
    QColor patch = view.theme.surface;
    patch.setAlphaF(0.82F);
    forEachWeek(view, [&](std::size_t i, const LoadWeek& week) {
        if (!week.pain) return;
        const QString text = QString::number(week.pain->value());
        const QRectF area = painLabelRect(view, i, *week.pain, metrics.horizontalAdvance(text));
        painter.setPen(Qt::NoPen);
        painter.setBrush(patch);
        painter.drawRoundedRect(area, 3, 3);
        painter.setPen(view.theme.painText);
        painter.drawText(area, Qt::AlignCenter, text);
    });
    painter.setFont(view.font);
}

/// Small distances with a tenth, all else whole.
QString barText(LoadMeasure measure, double load) {
    constexpr double small = 10;
    const bool tenth = measure == LoadMeasure::DistanceRun && load < small && load > 0;
    return tenth ? QLocale().toString(std::floor(load * 10 + 1e-6) / 10, 'f', 1)
                 : QLocale().toString(std::llround(load));
}

/// Above the bar, unless the pain of the week lies there or the column is too narrow.
void paintBarLabels(QPainter& painter, const LoadView& view) {
    const QFontMetricsF metrics(view.font);
    painter.setPen(view.theme.soft);
    forEachWeek(view, [&](std::size_t i, const LoadWeek& week) {
        const auto load = std::max(week.planned, week.done);
        // 0 stands where no run was told, so that it differs from a gap; a plan of nothing says nothing.
        if (!load || (!week.done && *load == 0)) return;
        const QString text = barText(view.picture.measure, *load);
        const double width = metrics.horizontalAdvance(text);
        if (width + 2 > view.scale.weekWidth) return;
        const double bottom = view.scale.loadY(*load) - 2;
        const QRectF area(view.scale.x(static_cast<double>(i)) - width / 2, bottom - metrics.height(), width,
                          metrics.height());
        if (week.pain) {
            const double radius = pointRadiusOf(view);
            const QRectF pain = painLabelRect(view, i, *week.pain, width).adjusted(0, 0, 0, 2 * radius + 2);
            if (pain.intersects(area)) return;
        }
        painter.drawText(area, Qt::AlignCenter, text);
    });
}

/// Each week's day while there is room, with its month where that begins; else the months, and the years.
QString weekLabel(const LoadView& view, std::size_t i, bool eachWeek) {
    const Date monday = view.picture.weeks[i].monday;
    const bool first = i == view.first || view.picture.weeks[i - 1].monday.month() != monday.month();
    const QLocale locale;
    if (eachWeek && first)
        return locale.toString(toQDate(monday), LoadPainting::tr("d MMM", "day of a month, as QLocale reads it"));
    if (eachWeek) return QString::number(monday.dayOfMonth());
    if (i == 0 || view.picture.weeks[i - 1].monday.month() == monday.month()) return {};
    return monday.month() == 1 ? QString::number(monday.year())
                               : locale.standaloneMonthName(static_cast<int>(monday.month()), QLocale::ShortFormat);
}

const Tone& toneOf(const Theme& theme, Phase phase) {
    switch (phase) {
        case Phase::Settle:
            return theme.prime;
        case Phase::Rebuild:
        case Phase::Build:
            return theme.perform;
        case Phase::Sustain:
            break;
    }
    return theme.restore;
}

void paintPhase(QPainter& painter, const LoadView& view, std::size_t first, std::size_t last) {
    constexpr double inset = 3;
    const Phase phase = view.picture.weeks[first].phase;
    const QRectF& plot = view.scale.plot;
    const QFontMetricsF metrics(view.font);
    const double left = std::max(view.scale.x(static_cast<double>(first) - 0.5) + inset, plot.left());
    const double right = std::min(view.scale.x(static_cast<double>(last) + 0.5) - inset, plot.right());
    if (right <= left) return;
    const Tone& tone = toneOf(view.theme, phase);
    const double y = plot.bottom() + metrics.height() + 2 * markGap;
    painter.setPen(QPen(tone.text, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    const QString name = phaseText(phase);
    if (metrics.horizontalAdvance(name) > right - left) return;
    painter.setPen(tone.text);
    painter.drawText(QRectF(left, y + markGap, right - left, metrics.height()), Qt::AlignCenter, name);
}

/// Calls `visit` with the first and the last week of each stretch of weeks in view that are alike in `what`.
template <class Member, class Visit>
void forEachStretch(const LoadView& view, Member LoadWeek::* what, Visit visit) {
    const auto& weeks = view.picture.weeks;
    for (std::size_t i = view.first; i <= view.last;) {
        std::size_t last = i;
        while (last < view.last && weeks[last + 1].*what == weeks[i].*what) ++last;
        visit(i, last);
        i = last + 1;
    }
}

void paintPhases(QPainter& painter, const LoadView& view) {
    forEachStretch(view, &LoadWeek::phase,
                   [&](std::size_t first, std::size_t last) { paintPhase(painter, view, first, last); });
}

/// Green and amber pain of some weeks; outermost weeks reach to the edges of the plot.
void paintPainBands(QPainter& painter, const LoadView& view, std::size_t first, std::size_t last) {
    const QRectF& plot = view.scale.plot;
    const double left = first == view.first ? plot.left() : view.scale.x(static_cast<double>(first) - 0.5);
    const double right = last == view.last ? plot.right() : view.scale.x(static_cast<double>(last) + 0.5);
    const auto band = [&](int from, int to, QColor colour) {
        if (to <= from) return;
        colour.setAlphaF(0.5F);
        const double top = view.scale.painY(to);
        painter.fillRect(QRectF(left, top, right - left, view.scale.painY(from) - top), colour);
    };
    const PainLimits& limits = view.picture.weeks[first].painLimits;
    band(0, limits.greenMax, view.theme.settled.soft);
    band(limits.greenMax, limits.amberMax, view.theme.rising.soft);
}

void paintDates(QPainter& painter, const LoadView& view) {
    const QFontMetricsF metrics(view.font);
    const bool eachWeek = view.scale.weekWidth >= metrics.horizontalAdvance(QStringLiteral("00  "));
    double free = view.scale.plot.left() - metrics.averageCharWidth() * 2;
    forEachWeek(view, [&](std::size_t i, const LoadWeek& week) {
        QString text = weekLabel(view, i, eachWeek);
        const auto leftOf = [&](const QString& label) {
            return view.scale.x(static_cast<double>(i)) - metrics.horizontalAdvance(label) / 2;
        };
        if (eachWeek && leftOf(text) < free) text = QString::number(week.monday.dayOfMonth());
        const double width = metrics.horizontalAdvance(text);
        const double left = leftOf(text);
        if (text.isEmpty() || left < free || left + width > view.scale.plot.right() + leastLabelGap) return;
        free = left + width + leastLabelGap / 2;
        painter.setPen(week.running ? view.theme.accentText : view.theme.soft);
        painter.drawText(QPointF(left, view.scale.plot.bottom() + markGap + metrics.ascent()), text);
    });
}

}  // namespace

void paintLoadGround(QPainter& painter, const LoadView& view) {
    forEachStretch(view, &LoadWeek::painLimits,
                   [&](std::size_t first, std::size_t last) { paintPainBands(painter, view, first, last); });
    if (!view.marked) return;
    const QRectF& plot = view.scale.plot;
    const double left = view.scale.x(static_cast<double>(*view.marked) - 0.5);
    const QRectF column(left, plot.top(), view.scale.weekWidth, plot.height());
    painter.fillRect(column & plot, view.theme.hover);
}

void paintLoadMarks(QPainter& painter, const LoadView& view) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(view.font);
    // Bars lie over the lines of flares: a load is never cut in two.
    paintFlares(painter, view);
    paintBars(painter, view);
    paintPainLine(painter, view);
    paintBarLabels(painter, view);
    if (isRoomy(view)) paintPainLabels(painter, view);
}

void paintLoadWeeks(QPainter& painter, const LoadView& view) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(view.font);
    paintDates(painter, view);
    paintPhases(painter, view);
}

double loadWeeksHeight(const QFont& font) {
    return 2 * QFontMetricsF(font).height() + 3 * markGap;
}

}  // namespace restride
