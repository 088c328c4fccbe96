// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_words.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/runner_text.h"
#include "ui/text/vocabulary_text.h"

#include <QLocale>

#include <algorithm>

namespace restride {

namespace {

/// A header holds so many letters of a name.
constexpr qsizetype nameLetters = 48;

QString outOfTenText(int points) {
    return scoreText(PainScore::from(std::clamp(points, 0, 10)).value_or(PainScore()));
}

/// `3/10`, or `4–5/10`.
QString pointsText(int lowest, int highest) {
    if (lowest >= highest) return outOfTenText(highest);
    return SheetWords::tr("%1–%2", "points of pain, from and to").arg(QString::number(lowest), outOfTenText(highest));
}

QString capitalized(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace

QString dayOfMonthText(Date date) {
    return QLocale().toString(toQDate(date), SheetWords::tr("d MMMM", "day, as QLocale reads it"));
}

QString daysText(const std::vector<Date>& days) {
    QStringList names;
    for (const Date day : days) names << weekdayText(day.weekday());
    return QLocale().createSeparatedList(names);
}

QString dayLetters(Date date) {
    return QLocale().dayName(dayIndex(date.weekday()) + 1, QLocale::ShortFormat).left(2);
}

QString sheetRunnerText(const Runner& runner) {
    QStringList parts;
    const QString name = toQString(runner.name).simplified();
    if (!name.isEmpty()) parts << (name.size() > nameLetters ? name.left(nameLetters) + QChar(0x2026) : name);
    QStringList knee;
    if (runner.knee.side) knee << sideText(*runner.knee.side);
    runner.knee.zones.forEach([&](KneeZone zone) { knee << zoneText(zone); });
    if (!knee.isEmpty()) parts << knee.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
}

QString sheetDoseText(const Prescription& dose) {
    const bool eachSide = dose.sides > 1;
    if (dose.hold) {
        const QString form = eachSide ? SheetWords::tr("%1 × %2 s / side") : SheetWords::tr("%1 × %2 s");
        return form.arg(dose.sets).arg(*dose.hold);
    }
    const QString form = eachSide ? SheetWords::tr("%1 × %2 / side") : SheetWords::tr("%1 × %2");
    return form.arg(dose.sets).arg(dose.reps.value_or(0));
}

QString tempoText(const Prescription& dose) {
    if (!dose.tempo) return {};
    QStringList parts;
    if (dose.tempo->down > 0) parts << SheetWords::tr("%1\u00a0s down").arg(dose.tempo->down);
    if (dose.tempo->hold > 0) parts << SheetWords::tr("%1\u00a0s held").arg(dose.tempo->hold);
    if (dose.tempo->up > 0) parts << SheetWords::tr("%1\u00a0s up").arg(dose.tempo->up);
    return parts.join(QStringLiteral(", "));
}

QStringList doseRemarks(const Prescription& dose) {
    QStringList remarks;
    if (dose.load) remarks << loadText(*dose.load);
    if (dose.rir) remarks << SheetWords::tr("keep %1 in reserve", "repetitions").arg(*dose.rir);
    if (dose.rest > 0) remarks << SheetWords::tr("rest\u00a0%1\u00a0s").arg(dose.rest);
    return remarks;
}

QString cuesText(const Exercise& exercise) {
    QStringList cues;
    for (const std::string& cue : exercise.cues)
        cues << SheetWords::tr("%1.", "a cue as a sentence").arg(toQString(cue));
    return cues.join(QLatin1Char(' '));
}

FeelText runFeelText(const Rules& rules) {
    const int amber = rules.greenMax + 1;
    const QString shorter = percentText(Ratio::percent(100) - planning::leftAfterAmber2);
    FeelText text;
    text.settled = SheetWords::tr(
                       "Up to %1 during the run, gone within an hour, and the next morning as usual: carry "
                       "on.")
                       .arg(outOfTenText(rules.greenMax));
    // Where the limits lie close together, points alone are green or red.
    text.rising = amber <= rules.amberMax
                      ? SheetWords::tr("%1, or settled only later that day: the next run is no longer than this one.")
                            .arg(outOfTenText(amber))
                      : SheetWords::tr("Settled only later that day: the next run is no longer than this one.");
    text.rising += QLatin1Char(' ');
    text.rising += amber < rules.amberMax
                       ? SheetWords::tr(
                             "%1, or a point more than usual the next morning: no run on the next day, and "
                             "the runs left %2 shorter.")
                             .arg(pointsText(amber + 1, rules.amberMax), shorter)
                       : SheetWords::tr(
                             "A point more than usual the next morning: no run on the next day, and the "
                             "runs left %1 shorter.")
                             .arg(shorter);
    text.flare = SheetWords::tr(
                     "%1 or more, a limp, new swelling, more than a day to settle, or %2 points more than "
                     "usual the next morning: stop, and no run for %3 days.")
                     .arg(outOfTenText(rules.amberMax + 1), QString::number(assessing::riseRed),
                          QString::number(planning::daysAfterRed));
    return text;
}

FeelText exerciseFeelText() {
    FeelText text;
    text.settled = SheetWords::tr(
                       "Up to %1 during the exercise is fine if the knee is back to its usual level by the "
                       "next morning.")
                       .arg(outOfTenText(dosing::exercisePainLighter - 1));
    text.rising = SheetWords::tr("%1: make the next set lighter or shallower.")
                      .arg(pointsText(dosing::exercisePainLighter, dosing::exercisePainEnds - 1));
    text.flare = SheetWords::tr(
                     "%1 or more, or a sharp pain: leave that exercise out, write it down, and take an "
                     "easier one next time.")
                     .arg(outOfTenText(dosing::exercisePainEnds));
    return text;
}

QString signsText(FlagLevel level, const Rules& rules) {
    QStringList signs;
    for (std::size_t i = 0; i < Words<RedFlag>::list.size(); ++i) {
        const auto flag = static_cast<RedFlag>(i);
        if (levelOf(flag) != level) continue;
        signs << (flag == RedFlag::PainEightOrMore
                      ? SheetWords::tr("pain of %1 or more").arg(outOfTenText(rules.stopPain))
                      : flagText(flag));
    }
    return capitalized(signs.join(QStringLiteral("; "))) + QLatin1Char('.');
}

QString shortSignsText(const Rules& rules) {
    const QStringList signs{flagText(RedFlag::Locks), flagText(RedFlag::GivesWay), flagText(RedFlag::MarkedSwelling),
                            flagText(RedFlag::NightOrRestPain),
                            SheetWords::tr("pain of %1 or more").arg(outOfTenText(rules.stopPain))};
    return signs.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QStringList withheldTexts(const Withheld& withheld) {
    QStringList texts{levelText(withheld.level)};
    if (withheld.level == FlagLevel::Clinician) {
        texts << SheetWords::tr(
            "These rules are made for adults, so Restride makes no plan for a runner under "
            "eighteen.");
        return texts;
    }
    texts << SheetWords::tr("Until somebody has looked at it: no running and no training of the leg.");
    texts << SheetWords::tr(
        "Afterwards enter in the diary who cleared it and when. Planning goes on from there, "
        "gently.");
    return texts;
}

QStringList withheldSigns(const Withheld& withheld) {
    QStringList signs;
    if (withheld.level == FlagLevel::Clinician) return signs;
    for (const std::string& code : withheld.codes) {
        const auto flag = fromWord<RedFlag>(code);
        signs << capitalized(flag ? flagText(*flag) : toQString(code));
    }
    return signs;
}

}  // namespace restride
