// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_text.h"

#include "core/diary/pain_told.h"
#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/reason_text.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace restride {

namespace {

struct WeekText {
    Q_DECLARE_TR_FUNCTIONS(WeekText)
};

QString titleMonth(Date day) {
    return QLocale().monthName(static_cast<int>(day.month()));
}

QString titleDay(Date day) {
    return QString::number(day.dayOfMonth());
}

const QString& weekPartsMark() {
    static const QString mark = QStringLiteral(" · ");
    return mark;
}

QString weekPhaseLine(const WeekPicture& week, const Assessment& assessment) {
    if (week.tense == WeekTense::Later || !assessment.phaseSince) return phaseText(*week.phase);
    const int number = (week.monday - assessment.phaseSince->monday()) / 7 + 1;
    return WeekText::tr("%1, week %2", "a phase and the number of its week").arg(phaseText(*week.phase)).arg(number);
}

QString statusSentence(Status status) {
    switch (status) {
        case Status::Settled:
            return WeekText::tr("Knee settled");
        case Status::Hold:
            return WeekText::tr("Knee holding steady");
        case Status::Amber:
            return WeekText::tr("Knee at amber");
        case Status::Flare:
            return WeekText::tr("Knee in a flare");
        case Status::Stop:
            return WeekText::tr("Stop: a warning sign is open");
    }
    return {};
}

const Tone& kneeTone(const Theme& theme, Status status) {
    return toneOf(theme, status);
}

template <Status status>
const Tone& toneOfKnee(const Theme& theme) {
    return kneeTone(theme, status);
}

const Tone& (*toneFor(Status status))(const Theme&) {
    switch (status) {
        case Status::Settled:
            return toneOfKnee<Status::Settled>;
        case Status::Hold:
            return toneOfKnee<Status::Hold>;
        case Status::Amber:
            return toneOfKnee<Status::Amber>;
        case Status::Flare:
            return toneOfKnee<Status::Flare>;
        case Status::Stop:
            break;
    }
    return toneOfKnee<Status::Stop>;
}

const Tone& untoldTone(const Theme& theme) {
    return theme.neutral;
}

QString cardPainNumber(std::optional<PainScore> pain) {
    return pain ? QString::number(pain->value()) : QStringLiteral("?");
}

QString cardPainLine(const RunTold& told) {
    if (!told.before && !told.during && !told.nextMorning) return {};
    return WeekText::tr("pain %1–%2–%3", "before a run, during it, the next morning")
        .arg(cardPainNumber(told.before), cardPainNumber(told.during), cardPainNumber(told.nextMorning));
}

/// Beside its minutes, the one thing that tells a session from others of its kind.
QString cardPlannedDetail(const PlannedSession& session) {
    QStringList parts;
    if (session.minutes.count() > 0) parts += minutesText(session.minutes);
    if (session.perform && session.perform->walkRun)
        parts += WeekText::tr("%1 × %2", "times and minutes of running")
                     .arg(QString::number(session.perform->walkRun->times), minutesText(session.perform->walkRun->run));
    else if (session.perform && session.perform->stressor)
        parts += stressorText(*session.perform->stressor);
    else if (session.perform && session.perform->cadence)
        parts += WeekText::tr("cadence %1").arg(*session.perform->cadence);
    else if (session.perform && session.perform->cue)
        parts += cueText(*session.perform->cue);
    else if (!session.exercises.empty())
        parts += WeekText::tr("%n exercise(s)", nullptr, static_cast<int>(session.exercises.size()));
    else if (session.effort && !session.done)
        parts += WeekText::tr("effort %1").arg(scoreText(*session.effort));
    return parts.join(weekPartsMark());
}

QString cardDoneDetail(const SessionPicture& picture) {
    if (picture.told && picture.told->duration) return durationText(*picture.told->duration);
    return picture.session.minutes.count() > 0 ? minutesText(picture.session.minutes) : QString();
}

std::vector<MarkText> cardMarksOf(const SessionPicture& picture) {
    std::vector<MarkText> marks;
    if (picture.state == CardState::Done) marks.push_back({CardMark::Done, WeekText::tr("done")});
    if (picture.state == CardState::Rested) marks.push_back({CardMark::Rested, WeekText::tr("rested")});
    if (picture.state == CardState::Skipped) marks.push_back({CardMark::Skipped, WeekText::tr("skipped")});
    if (picture.state != CardState::Planned) return marks;
    if (picture.session.lock == LockOwner::Physio)
        marks.push_back({CardMark::Locked, WeekText::tr("locked by your physiotherapist")});
    if (picture.session.lock == LockOwner::Runner) marks.push_back({CardMark::Locked, WeekText::tr("locked")});
    if (picture.movedFrom)
        marks.push_back({CardMark::Moved, WeekText::tr("moved from %1")
                                              .arg(QLocale().dayName(dayIndex(picture.movedFrom->weekday()) + 1,
                                                                     QLocale::ShortFormat))});
    if (picture.ownSize) marks.push_back({CardMark::OwnSize, WeekText::tr("own length")});
    return marks;
}

QString changeSizeText(const WeekChange& change, bool before) {
    const auto& distance = before ? change.wasDistance : change.distance;
    return distance ? distanceText(*distance) : minutesText(before ? change.wasMinutes : change.minutes);
}

QString changeSentence(const WeekChange& change) {
    const QString name = typeText(change.type);
    const QString day = weekdayText(change.to.weekday());
    switch (change.kind) {
        case WeekChangeKind::Moved:
            return WeekText::tr("%1 moves from %2 to %3.").arg(name, weekdayText(change.from.weekday()), day);
        case WeekChangeKind::Added:
            return WeekText::tr("%1 comes in on %2.").arg(name, day);
        case WeekChangeKind::LeftOut:
            return WeekText::tr("%1 of %2 is left out.", "a session and its day").arg(name, day);
        case WeekChangeKind::Retyped:
            return WeekText::tr("“%1” becomes “%2” on %3.").arg(typeText(change.wasType), name, day);
        case WeekChangeKind::Longer:
            return WeekText::tr("%1 on %2 grows from %3 to %4.")
                .arg(name, day, changeSizeText(change, true), changeSizeText(change, false));
        case WeekChangeKind::Shorter:
            return WeekText::tr("%1 on %2 shrinks from %3 to %4.")
                .arg(name, day, changeSizeText(change, true), changeSizeText(change, false));
    }
    return {};
}

}  // namespace

QString weekTitle(Date monday, Date today) {
    const Date sunday = monday + 6;
    QString text;
    if (monday.month() == sunday.month())
        text = WeekText::tr("%1 – %2 %3", "first and last day, month")
                   .arg(titleDay(monday), titleDay(sunday), titleMonth(sunday));
    else
        text = WeekText::tr("%1 %2 – %3 %4", "first day, its month, last day, its month")
                   .arg(titleDay(monday), titleMonth(monday), titleDay(sunday), titleMonth(sunday));
    if (sunday.year() == today.year()) return text;
    return WeekText::tr("%1 %2", "days and their year").arg(text).arg(sunday.year());
}

QString weekLine(const WeekPicture& week, const Assessment& assessment) {
    QStringList parts;
    if (week.tense == WeekTense::Earlier) parts += WeekText::tr("What you did");
    if (week.phase) parts += weekPhaseLine(week, assessment);
    if (week.deload) parts += WeekText::tr("a lighter week");
    if (week.tense == WeekTense::Later) parts += WeekText::tr("an outlook");
    return parts.join(weekPartsMark());
}

ChipText kneeChip(const Diary& diary, const Assessment& assessment) {
    const auto worst = worstPain(diary, assessment.today - assessing::statusDays, assessment.today);
    if (!worst && assessment.status == Status::Hold)
        return {QStringLiteral("○"), WeekText::tr("Knee: nothing told in 7 days"), untoldTone};
    QString text = statusSentence(assessment.status);
    if (worst && assessment.status != Status::Stop)
        text = WeekText::tr("%1: worst %2 in 7 days", "the knee's status and pain").arg(text, scoreText(*worst));
    return {shapeOf(assessment.status), text, toneFor(assessment.status)};
}

CardText cardText(const SessionPicture& picture) {
    CardText text;
    text.title = sessionTitle(picture.session);
    text.detail = picture.state == CardState::Done ? cardDoneDetail(picture) : cardPlannedDetail(picture.session);
    if (picture.told) {
        text.pain = cardPainLine(*picture.told);
        text.light = picture.told->light;
        if (!text.pain.isEmpty() && text.light) text.pain = shapeOf(*text.light) + QLatin1Char(' ') + text.pain;
    }
    text.marks = cardMarksOf(picture);
    return text;
}

QString cardName(const SessionPicture& picture) {
    return WeekText::tr("%1, %2", "a session and its day")
        .arg(sessionTitle(picture.session), longDayText(picture.session.on));
}

QString cardDescription(const SessionPicture& picture) {
    const CardText text = cardText(picture);
    QStringList parts;
    for (const MarkText& mark : text.marks) parts += mark.text;
    if (!text.detail.isEmpty()) parts += text.detail;
    if (picture.told && picture.told->light)
        parts += WeekText::tr("%1 light", "of a run").arg(lightText(*picture.told->light));
    if (picture.told) {
        const QString pain = cardPainLine(*picture.told);
        if (!pain.isEmpty()) parts += pain;
    }
    return parts.join(QStringLiteral(", "));
}

QString sessionTitle(const PlannedSession& session) {
    if (!session.distance || session.distance->count() == 0) return typeText(session.type);
    return WeekText::tr("%1 %2", "a session and its distance")
        .arg(typeText(session.type), session.done ? ranText(*session.distance) : distanceText(*session.distance));
}

QString longDayText(Date day) {
    return QLocale().toString(toQDate(day), WeekText::tr("dddd d MMMM", "day, as QLocale reads it"));
}

QString changesText(const std::vector<WeekChange>& changes) {
    QStringList sentences;
    for (const WeekChange& change : changes) sentences += changeSentence(change);
    return sentences.join(QLatin1Char(' '));
}

NoticeKind kindOfChange(Status before, Status after) {
    return after > before && after >= Status::Amber ? NoticeKind::Warning : NoticeKind::Done;
}

QString followsText(const PlannedWeek& before, const PlannedWeek& after) {
    constexpr std::size_t fewChanges = 3;
    QStringList sentences;
    for (const Reason& reason : after.reasons)
        if (std::ranges::find(before.reasons, codeOf(reason), codeOf) == before.reasons.end())
            sentences += sentence(reason);
    const std::vector<WeekChange> changes = changesBetween(before, after);
    if (sentences.empty() || changes.size() <= fewChanges)
        sentences += changesText(changes);
    else if (before.planned == after.planned)
        sentences += WeekText::tr("The rest of the week is planned anew.");
    else
        sentences += WeekText::tr("The rest of the week is planned anew, with %1 in all instead of %2.")
                         .arg(distanceText(after.planned), distanceText(before.planned));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

}  // namespace restride
