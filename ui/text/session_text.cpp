// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/session_text.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace restride {

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

QString workText(const Prescription& dose) {
    const bool eachSide = dose.sides > 1;
    if (dose.hold) {
        const QString form =
            eachSide ? SessionText::tr("%1 × %2 s held, each side") : SessionText::tr("%1 × %2 s held");
        return form.arg(dose.sets).arg(*dose.hold);
    }
    const QString form = eachSide ? SessionText::tr("%1 × %2, each side") : SessionText::tr("%1 × %2");
    return form.arg(dose.sets).arg(dose.reps.value_or(0));
}

QString walkRunText(const WalkRunPattern& pattern) {
    if (pattern.walk.count() == 0)
        return SessionText::tr("%1 × %2 of running").arg(QString::number(pattern.times), minutesText(pattern.run));
    return SessionText::tr("%1 × (%2 of running, %3 of walking)")
        .arg(QString::number(pattern.times), minutesText(pattern.run), minutesText(pattern.walk));
}

QString performCueText(const Perform& perform) {
    if (perform.cadence)
        return SessionText::tr("think of %1, about %2 a minute").arg(cueText(*perform.cue)).arg(*perform.cadence);
    return SessionText::tr("think of: %1").arg(cueText(*perform.cue));
}

}  // namespace

QString exerciseText(const Library& library, std::string_view key) {
    const Exercise* exercise = findExercise(library, key);
    return toQString(exercise ? std::string_view(exercise->name) : key);
}

QString doseText(const Prescription& dose) {
    QStringList parts{workText(dose)};
    if (dose.tempo)
        parts += SessionText::tr("tempo %1-%2-%3").arg(dose.tempo->down).arg(dose.tempo->hold).arg(dose.tempo->up);
    if (dose.load) parts += loadText(*dose.load);
    if (dose.rir) parts += SessionText::tr("%n repetition(s) in reserve", nullptr, *dose.rir);
    if (dose.rest > 0) parts += SessionText::tr("rest %1 s").arg(dose.rest);
    return parts.join(QStringLiteral(", "));
}

QString stepsText(const Library& library, const std::vector<TimedStep>& steps) {
    QStringList parts;
    for (const TimedStep& step : steps)
        parts += SessionText::tr("%1 %2", "an exercise and its minutes")
                     .arg(exerciseText(library, step.exercise), minutesText(step.minutes));
    return parts.join(QStringLiteral(", "));
}

QString performText(const Perform& perform) {
    QStringList parts;
    if (perform.walkRun) parts += walkRunText(*perform.walkRun);
    if (perform.stressor) parts += SessionText::tr("with %1").arg(stressorText(*perform.stressor));
    if (perform.cue) parts += performCueText(perform);
    if (perform.practice)
        parts += SessionText::tr("practise it %1 × %2")
                     .arg(QString::number(perform.practice->times), minutesText(perform.practice->minutes));
    return parts.join(QStringLiteral("; "));
}

Minutes minutesOf(const std::vector<TimedStep>& steps) {
    Minutes sum;
    for (const TimedStep& step : steps) sum += step.minutes;
    return sum;
}

}  // namespace restride
