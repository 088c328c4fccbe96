// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_meters.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace restride {

namespace {

struct WeekMetersText {
    Q_DECLARE_TR_FUNCTIONS(WeekMetersText)
};

/// Room to the right of a target, so that what goes beyond it is seen.
constexpr double beyondTarget = 1.1;
constexpr double meterWorstScore = 10;

double meterShare(Distance part, Distance whole) {
    return whole.count() > 0 ? static_cast<double>(part.count()) / static_cast<double>(whole.count()) : 0;
}

const Tone& runMeterTone(const Theme& theme) {
    return theme.perform;
}
const Tone& strengthMeterTone(const Theme& theme) {
    return theme.strength;
}
const Tone& limitMeterTone(const Theme& theme) {
    return theme.flare;
}

/// A distance that was run, without its unit, which the rest of the line names.
QString meterDistance(Distance distance) {
    return ranText(distance).section(QChar::Nbsp, 0, 0);
}

Meter runningMeter(const WeekPicture& week) {
    const WeekMeters& values = week.meters;
    Meter meter;
    meter.title = week.tense == WeekTense::Running ? WeekMetersText::tr("Running this week")
                                                   : WeekMetersText::tr("Running that week");
    meter.tone = runMeterTone;
    if (!values.target) {
        meter.figure = meterDistance(values.ran);
        meter.rest = unitText();
        meter.meaning = WeekMetersText::tr("All runs of the week in the diary.");
        meter.barred = false;
        return meter;
    }
    meter.figure = meterDistance(values.ran);
    meter.rest = WeekMetersText::tr("of %1", "a target distance").arg(distanceText(*values.target));
    meter.meaning = WeekMetersText::tr(
                        "What was run, and the week's target at the mark. The pale part is what the plan "
                        "holds besides: %1 in all.")
                        .arg(distanceText(values.planned.value_or(Distance{})));
    const Distance most = std::max({*values.target, values.ran, values.planned.value_or(Distance{})});
    const auto whole = Distance(static_cast<std::int64_t>(static_cast<double>(most.count()) * beyondTarget));
    meter.filled = meterShare(values.ran, whole);
    meter.planned = meterShare(values.planned.value_or(Distance{}), whole);
    meter.limit = meterShare(*values.target, whole);
    return meter;
}

Meter longestMeter(const WeekPicture& week) {
    const WeekMeters& values = week.meters;
    Meter meter;
    meter.title = WeekMetersText::tr("Longest run");
    meter.figure = distanceText(values.longest);
    meter.tone = runMeterTone;
    meter.meaning = WeekMetersText::tr("The longest run of the week, done or planned.");
    if (!values.longestLimit) {
        meter.barred = false;
        return meter;
    }
    meter.rest = WeekMetersText::tr("limit %1").arg(distanceText(*values.longestLimit));
    meter.meaning = WeekMetersText::tr(
        "The longest run of the week, done or planned, and the longest that the rules "
        "would plan.");
    const Distance most = std::max(values.longest, *values.longestLimit);
    meter.filled = meterShare(values.longest, most);
    meter.limit = meterShare(*values.longestLimit, most);
    if (values.longest > *values.longestLimit) {
        meter.tone = limitMeterTone;
        meter.warning = WeekMetersText::tr("■ beyond the limit");
    }
    return meter;
}

Meter strengthMeter(const WeekPicture& week) {
    const WeekMeters& values = week.meters;
    Meter meter;
    meter.title = WeekMetersText::tr("Strength");
    meter.figure = QString::number(values.strengthDone);
    meter.rest = WeekMetersText::tr("of %n session(s)", nullptr, values.strengthSessions);
    meter.meaning = WeekMetersText::tr("Strength sessions that are done, of all that the week holds.");
    meter.tone = strengthMeterTone;
    if (values.strengthSessions > 0) meter.filled = static_cast<double>(values.strengthDone) / values.strengthSessions;
    return meter;
}

Meter morningMeter(const WeekPicture& week) {
    const WeekMeters& values = week.meters;
    Meter meter;
    meter.title = WeekMetersText::tr("Next morning pain");
    meter.meaning = WeekMetersText::tr(
        "The middle one of the mornings after a run in seven days, and of the same days "
        "four weeks earlier.");
    meter.figure = values.morning ? QString::number(values.morning->value()) : QStringLiteral("–");
    if (values.morning && values.morningBefore)
        meter.rest = WeekMetersText::tr("/10 · was %1 four weeks ago").arg(values.morningBefore->value());
    else
        meter.rest = values.morning ? WeekMetersText::tr("/10", "after a pain score")
                                    : WeekMetersText::tr("no morning told yet");
    if (!values.morning) return meter;
    const int pain = values.morning->value();
    meter.filled = pain / meterWorstScore;
    meter.tone = [pain, limits = values.painLimits](const Theme& theme) -> const Tone& {
        return toneOfPain(theme, pain, limits);
    };
    return meter;
}

}  // namespace

std::array<Meter, 4> metersOf(const WeekPicture& week) {
    return {runningMeter(week), longestMeter(week), strengthMeter(week), morningMeter(week)};
}

}  // namespace restride
