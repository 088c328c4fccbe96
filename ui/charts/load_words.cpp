// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_words.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace restride {

namespace {

struct LoadWords {
    Q_DECLARE_TR_FUNCTIONS(LoadWords)
};

/// Down to the tenth; what lies just below it by binary fractions alone counts as it.
QString tenthsDown(double value) {
    constexpr double binaryRest = 1e-6;
    return QLocale().toString(std::floor(value * 10 + binaryRest) / 10, 'f', 1);
}

QString unmeasuredText(LoadMeasure measure, int runs) {
    return measure == LoadMeasure::MinutesRun ? LoadWords::tr("%n run(s) without a time", nullptr, runs)
                                              : LoadWords::tr("%n run(s) without a time or an effort", nullptr, runs);
}

/// What is special about a week.
QStringList remarks(const LoadPicture& picture, const LoadWeek& week) {
    QStringList list;
    if (week.running) list << LoadWords::tr("this week");
    if (week.deload) list << LoadWords::tr("deload");
    if (week.flareOn) list << LoadWords::tr("flare on %1").arg(dayText(*week.flareOn));
    if (week.unmeasured > 0) list << unmeasuredText(picture.measure, week.unmeasured);
    return list;
}

bool isGap(const LoadWeek& week) {
    return !week.done && !week.planned && !week.pain && week.unmeasured == 0;
}

bool isAhead(const LoadPicture& picture, std::size_t place) {
    const auto end = picture.weeks.begin() + static_cast<std::ptrdiff_t>(place);
    return std::any_of(picture.weeks.begin(), end, [](const LoadWeek& week) { return week.running; });
}

}  // namespace

QString loadUnitText(LoadMeasure measure) {
    switch (measure) {
        case LoadMeasure::DistanceRun:
            return unitText();
        case LoadMeasure::MinutesRun:
            return LoadWords::tr("min", "unit");
        case LoadMeasure::EffortMinutes:
            return LoadWords::tr("min × RPE", "unit");
    }
    return {};
}

QString loadValueText(LoadMeasure measure, double load) {
    const QString number =
        measure == LoadMeasure::DistanceRun ? tenthsDown(load) : QLocale().toString(std::llround(load));
    return LoadWords::tr("%1\u00a0%2", "number and unit").arg(number, loadUnitText(measure));
}

QStringList loadWeekLines(const LoadPicture& picture, std::size_t place) {
    const LoadWeek& week = picture.weeks[place];
    QStringList lines{daysText(week.monday, week.monday + 6)};
    if (week.done) lines << LoadWords::tr("Run: %1").arg(loadValueText(picture.measure, *week.done));
    if (week.planned) lines << LoadWords::tr("Planned: %1").arg(loadValueText(picture.measure, *week.planned));
    if (week.pain) lines << LoadWords::tr("Worst pain: %1").arg(scoreText(*week.pain));
    if (isGap(week) && isAhead(picture, place)) lines << LoadWords::tr("Nothing is planned yet.");
    if (isGap(week) && !isAhead(picture, place)) lines << LoadWords::tr("Nothing was told: a gap, not zero.");
    lines << LoadWords::tr("Phase: %1").arg(phaseText(week.phase));
    const QStringList marks = remarks(picture, week);
    if (!marks.isEmpty()) lines << LoadWords::tr("Remarks: %1").arg(marks.join(QStringLiteral(", ")));
    return lines;
}

TableText loadTable(const LoadPicture& picture) {
    TableText table;
    table.header = {LoadWords::tr("Week of"), LoadWords::tr("Phase"),      LoadWords::tr("Run"),
                    LoadWords::tr("Planned"), LoadWords::tr("Worst pain"), LoadWords::tr("Remarks")};
    const auto load = [&](const std::optional<double>& value) {
        return value ? loadValueText(picture.measure, *value) : QStringLiteral("–");
    };
    for (const LoadWeek& week : picture.weeks)
        table.rows.push_back({fullDayText(week.monday), phaseText(week.phase), load(week.done), load(week.planned),
                              week.pain ? scoreText(*week.pain) : QStringLiteral("–"),
                              remarks(picture, week).join(QStringLiteral(", "))});
    return table;
}

QString loadMissingText(const LoadPicture& picture) {
    const auto isBare = [](const LoadWeek& week) { return !week.done && !week.pain && week.planned.value_or(0) == 0; };
    if (!std::ranges::all_of(picture.weeks, isBare)) return {};
    return LoadWords::tr(
        "There are no runs and no check-ins in these weeks yet. Log a run or answer a morning, and "
        "its week appears here.");
}

QString daysText(Date from, Date to) {
    const QString withYear = LoadWords::tr("d MMM yyyy", "day with year, as QLocale reads it");
    const QString plain = LoadWords::tr("d MMM", "day of a month, as QLocale reads it");
    const QLocale locale;
    return LoadWords::tr("%1 – %2", "first and last day")
        .arg(locale.toString(toQDate(from), from.year() == to.year() ? plain : withYear),
             locale.toString(toQDate(to), withYear));
}

}  // namespace restride
