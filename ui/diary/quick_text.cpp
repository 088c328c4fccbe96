// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/quick_text.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/runner_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace restride {

namespace {

struct QuickText {
    Q_DECLARE_TR_FUNCTIONS(QuickText)
};

QString quickDayText(Date day) {
    return QLocale().toString(toQDate(day),
                              QuickText::tr("dddd d MMMM yyyy", "day in a sentence, as QLocale reads it"));
}

/// `5.2 km in 31:40 (6:05 min/km)`.
QString quickDistanceText(const QuickRun& run) {
    if (!run.distance) return {};
    QString distance = measuredText(*run.distance);
    if (!run.duration) return distance;
    const Pace pace = secondsPerKilometre(run.duration->count() * 1000 / run.distance->count());
    return QuickText::tr("%1 in %2 (%3)", "a distance, a time and the pace")
        .arg(distance, durationText(*run.duration), paceText(pace));
}

QString quickPainText(const QuickRun& run) {
    QStringList parts;
    if (run.before) parts << QuickText::tr("%1 before", "a pain").arg(run.before->value());
    if (run.during) parts << QuickText::tr("%1 during", "a pain").arg(run.during->value());
    if (run.nextMorning) parts << QuickText::tr("%1 next morning", "a pain").arg(run.nextMorning->value());
    return parts.isEmpty() ? QString() : QuickText::tr("pain %1").arg(parts.join(QStringLiteral(", ")));
}

QString quickRunText(const QuickRun& run) {
    QStringList parts{quickDistanceText(run)};
    if (const QString pain = quickPainText(run); !pain.isEmpty()) parts << pain;
    if (run.effort) parts << QuickText::tr("effort %1").arg(run.effort->value());
    if (run.cadence) parts << QuickText::tr("%1 steps a minute").arg(*run.cadence);
    if (!run.note.empty()) parts << QuickText::tr("“%1”", "a note").arg(toQString(run.note));
    return QuickText::tr("%1 on %2: %3.", "easy run, a day, and what is told of it")
        .arg(capitalised(runKindText(run.kind)), quickDayText(run.on), parts.join(QStringLiteral(", ")));
}

QString outOfRangeText(const QString& word, std::optional<QuickMeaning> meaning) {
    switch (meaning.value_or(QuickMeaning::Note)) {
        case QuickMeaning::Length:
            return QuickText::tr("%1: a distance is above 0 and at most 500 km.").arg(word);
        case QuickMeaning::Time:
            return QuickText::tr("%1: a time has less than 60 seconds and minutes behind each colon.").arg(word);
        case QuickMeaning::Pain:
        case QuickMeaning::Morning:
            return QuickText::tr("%1: pain is a number from 0 to 10.").arg(word);
        case QuickMeaning::Exertion:
            return QuickText::tr("%1: effort is a number from 0 to 10.").arg(word);
        case QuickMeaning::Cadence:
            return QuickText::tr("%1: cadence is 60 to 260 steps a minute, both feet.").arg(word);
        case QuickMeaning::Day:
        case QuickMeaning::Kind:
        case QuickMeaning::Note:
            break;
    }
    return {};
}

QString quickProblemText(const QuickProblem& problem, const QString& word) {
    switch (problem.fault) {
        case QuickFault::NotUnderstood:
            return QuickText::tr("%1 is not understood. Say 5.2km, 31:40, p1/2, m1, e4, c172, long, or #note.")
                .arg(word);
        case QuickFault::DayNotFirst:
            return QuickText::tr("%1: the day comes first.").arg(word);
        case QuickFault::NoSuchDay:
            return QuickText::tr("%1: the calendar has no such day.").arg(word);
        case QuickFault::DayAhead:
            return QuickText::tr("%1 lies ahead.").arg(word);
        case QuickFault::MorningAhead:
            return QuickText::tr("%1: the morning after this run lies ahead.").arg(word);
        case QuickFault::OutOfRange:
            return outOfRangeText(word, problem.meaning);
        case QuickFault::Repeated:
            return QuickText::tr("%1: that was told before.").arg(word);
        case QuickFault::OpenQuote:
            return QuickText::tr("%1: the quote does not end.").arg(word);
        case QuickFault::NoDistance:
            return QuickText::tr("How far was it? Add a distance such as 5.2km or 3mi.");
    }
    return {};
}

}  // namespace

const QuickWords& quickWords() {
    static const QuickWords words{
        {{"today", 0}, {"yesterday", 1}, {"heute", 0}, {"gestern", 1}, {"vorgestern", 2}},
        {{"mon", Weekday::Mon}, {"monday", Weekday::Mon},    {"mo", Weekday::Mon}, {"montag", Weekday::Mon},
         {"tue", Weekday::Tue}, {"tuesday", Weekday::Tue},   {"di", Weekday::Tue}, {"dienstag", Weekday::Tue},
         {"wed", Weekday::Wed}, {"wednesday", Weekday::Wed}, {"mi", Weekday::Wed}, {"mittwoch", Weekday::Wed},
         {"thu", Weekday::Thu}, {"thursday", Weekday::Thu},  {"do", Weekday::Thu}, {"donnerstag", Weekday::Thu},
         {"fri", Weekday::Fri}, {"friday", Weekday::Fri},    {"fr", Weekday::Fri}, {"freitag", Weekday::Fri},
         {"sat", Weekday::Sat}, {"saturday", Weekday::Sat},  {"sa", Weekday::Sat}, {"samstag", Weekday::Sat},
         {"sun", Weekday::Sun}, {"sunday", Weekday::Sun},    {"so", Weekday::Sun}, {"sonntag", Weekday::Sun}},
        {{"easy", RunKind::Easy},
         {"locker", RunKind::Easy},
         {"technique", RunKind::Technique},
         {"technik", RunKind::Technique},
         {"long", RunKind::Long},
         {"lang", RunKind::Long},
         {"quality", RunKind::Quality},
         {"tempo", RunKind::Quality},
         {"walk", RunKind::WalkRun},
         {"gehen", RunKind::WalkRun},
         {"race", RunKind::Race},
         {"wettkampf", RunKind::Race},
         {"other", RunKind::Other},
         {"anderer", RunKind::Other}}};
    return words;
}

QString quickText(const QuickLine& read, const QString& line) {
    if (read.problems.empty()) return quickRunText(read.run);
    const QuickProblem& first = read.problems.front();
    const QByteArray word = line.toUtf8().mid(static_cast<qsizetype>(first.at), static_cast<qsizetype>(first.length));
    return quickProblemText(first, QuickText::tr("“%1”", "a word of the line").arg(QString::fromUtf8(word)));
}

}  // namespace restride
