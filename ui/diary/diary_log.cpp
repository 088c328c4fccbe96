// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_log.h"

#include "core/assess/judged_run.h"
#include "core/assess/judged_session.h"
#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/runner_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace restride {

namespace {

struct DiaryLogText {
    Q_DECLARE_TR_FUNCTIONS(DiaryLog)
};

const CheckIn* checkInOf(const DiaryLog& log, Date on) {
    const auto found = std::ranges::lower_bound(log.checkIns, on, {}, &CheckIn::on);
    return found == log.checkIns.end() || found->on != on ? nullptr : &*found;
}

/// `Sleep 7.5 h, calf 1/10`.
QString morningNote(const CheckIn& morning) {
    constexpr double hundredths = 100;
    QStringList parts;
    if (morning.sleep)
        parts << DiaryLogText::tr("sleep %1\u00a0h")
                     .arg(QLocale().toString(static_cast<double>(morning.sleep->hundredths()) / hundredths, 'g', 4));
    if (morning.sleepQuality) parts << sleepQualityText(*morning.sleepQuality);
    if (morning.swelling && *morning.swelling != Swelling::None) parts << swellingText(*morning.swelling);
    if (morning.briskWalkPain) parts << DiaryLogText::tr("brisk walk %1").arg(scoreText(*morning.briskWalkPain));
    if (morning.squatPain) parts << DiaryLogText::tr("squat %1").arg(scoreText(*morning.squatPain));
    if (morning.stepDownPain) parts << DiaryLogText::tr("step-down %1").arg(scoreText(*morning.stepDownPain));
    if (morning.calfPain) parts << DiaryLogText::tr("calf %1").arg(scoreText(*morning.calfPain));
    if (morning.fatigue) parts << DiaryLogText::tr("fatigue %1/10").arg(morning.fatigue->value());
    if (morning.stress) parts << DiaryLogText::tr("stress %1/10").arg(morning.stress->value());
    return capitalised(parts.join(QStringLiteral(", ")));
}

std::optional<Minutes> minutesOf(const DiaryLog& log, const DiaryRow& row) {
    return row.kind == EntryKind::Strength ? log.strengthSession(row).minutes : log.crossTraining(row).minutes;
}

template <class Entry>
Date dayOf(const Logged<Entry>& logged) {
    return logged.told.on;
}
Date dayOf(const CheckIn& morning) {
    return morning.on;
}

template <class Entry>
void addRows(std::vector<DiaryRow>& rows, const std::vector<Entry>& entries, EntryKind kind) {
    for (std::size_t i = 0; i < entries.size(); ++i)
        rows.push_back({dayOf(entries[i]), kind, static_cast<std::uint32_t>(i)});
}

std::vector<Logged<Run>> loggedRuns(const Diary& diary, const Assessment& assessment) {
    std::vector<Logged<Run>> logged;
    logged.reserve(diary.runs.size());
    for (const Run& run : diary.runs) {
        const JudgedRun* judged = judgedRun(assessment.runs, run);
        logged.push_back(judged ? Logged<Run>{run, judged->light, judged->reasons} : Logged<Run>{run, {}, {}});
    }
    return logged;
}

template <class Entry>
std::vector<Logged<Entry>> loggedSessions(const std::vector<Entry>& sessions, const Assessment& assessment) {
    std::vector<Logged<Entry>> logged;
    logged.reserve(sessions.size());
    for (const Entry& session : sessions)
        logged.push_back({session, lightOf(assessment.otherSessions, session.id, session.on), {}});
    return logged;
}

}  // namespace

DiaryLog logOf(const Diary& diary, const Assessment& assessment) {
    return {loggedRuns(diary, assessment),           diary.checkIns,        loggedSessions(diary.strength, assessment),
            loggedSessions(diary.cross, assessment), assessment.painLimits, assessment.today};
}

std::vector<DiaryRow> rowsOf(const DiaryLog& log) {
    std::vector<DiaryRow> rows;
    rows.reserve(log.runs.size() + log.checkIns.size() + log.strength.size() + log.cross.size());
    // The morning is the oldest of its day, and comes last.
    addRows(rows, log.checkIns, EntryKind::Morning);
    addRows(rows, log.runs, EntryKind::Run);
    addRows(rows, log.strength, EntryKind::Strength);
    addRows(rows, log.cross, EntryKind::Cross);
    std::ranges::reverse(rows);
    std::ranges::stable_sort(rows, std::ranges::greater{}, &DiaryRow::on);
    return rows;
}

QString keyText(const DiaryLog& log, const DiaryRow& row) {
    switch (row.kind) {
        case EntryKind::Run:
            return QLatin1Char('r') + toQString(log.run(row).id.text());
        case EntryKind::Morning:
            return QLatin1Char('m') + toQString(row.on.iso());
        case EntryKind::Strength:
            return QLatin1Char('s') + toQString(log.strengthSession(row).id.text());
        case EntryKind::Cross:
            return QLatin1Char('c') + toQString(log.crossTraining(row).id.text());
    }
    return {};
}

std::optional<PainScore> painBefore(const DiaryLog& log, const DiaryRow& row) {
    if (row.kind != EntryKind::Run || !log.run(row).knee) return std::nullopt;
    return log.run(row).knee->before;
}

std::optional<PainScore> painDuring(const DiaryLog& log, const DiaryRow& row) {
    switch (row.kind) {
        case EntryKind::Run:
            return log.run(row).knee ? log.run(row).knee->during : std::nullopt;
        case EntryKind::Morning:
            return std::nullopt;
        case EntryKind::Strength:
            return log.strengthSession(row).painDuring;
        case EntryKind::Cross:
            return log.crossTraining(row).painDuring;
    }
    return {};
}

std::optional<PainScore> painInMorning(const DiaryLog& log, const DiaryRow& row) {
    if (row.kind == EntryKind::Morning) return log.checkIn(row).morningPain;
    if (row.kind != EntryKind::Run) return std::nullopt;
    const CheckIn* morning = checkInOf(log, row.on + 1);
    return morning == nullptr ? std::nullopt : morning->morningPain;
}

std::optional<Effort> effortOf(const DiaryLog& log, const DiaryRow& row) {
    if (row.kind == EntryKind::Run) return log.run(row).effort;
    return row.kind == EntryKind::Cross ? log.crossTraining(row).effort : std::nullopt;
}

std::optional<Light> lightOf(const DiaryLog& log, const DiaryRow& row) {
    switch (row.kind) {
        case EntryKind::Run:
            return log.runs[row.place].light;
        case EntryKind::Morning:
            return std::nullopt;
        case EntryKind::Strength:
            return log.strength[row.place].light;
        case EntryKind::Cross:
            return log.cross[row.place].light;
    }
    return {};
}

std::vector<Reason> reasonsOf(const DiaryLog& log, const DiaryRow& row) {
    return row.kind == EntryKind::Run ? log.runs[row.place].reasons : std::vector<Reason>{};
}

QString whatText(const DiaryLog& log, const DiaryRow& row) {
    switch (row.kind) {
        case EntryKind::Run:
            return capitalised(runKindText(log.run(row).kind));
        case EntryKind::Morning:
            return DiaryLogText::tr("Morning");
        case EntryKind::Strength:
            return capitalised(strengthKindText(log.strengthSession(row).kind));
        case EntryKind::Cross:
            return log.crossTraining(row).kind ? capitalised(crossText(*log.crossTraining(row).kind))
                                               : DiaryLogText::tr("Cross-training");
    }
    return {};
}

QString timeText(const DiaryLog& log, const DiaryRow& row) {
    if (row.kind == EntryKind::Morning) return {};
    if (row.kind == EntryKind::Run) return log.run(row).duration ? durationText(*log.run(row).duration) : QString();
    const auto time = minutesOf(log, row);
    return time ? minutesText(*time) : QString();
}

QString noteText(const DiaryLog& log, const DiaryRow& row) {
    if (row.kind == EntryKind::Run) return toQString(log.run(row).note).simplified();
    if (row.kind == EntryKind::Morning) return morningNote(log.checkIn(row));
    if (row.kind == EntryKind::Cross) return {};
    const auto sets = static_cast<int>(log.strengthSession(row).sets.size());
    return sets == 0 ? QString() : DiaryLogText::tr("%n set(s)", nullptr, sets);
}

QString searchText(const DiaryLog& log, const DiaryRow& row) {
    QStringList parts{fullDayText(row.on), toQString(row.on.iso()), whatText(log, row), noteText(log, row)};
    if (row.kind == EntryKind::Run)
        for (const RunSource& source : log.run(row).sources)
            parts << toQString(source.file) << toQString(source.device);
    return parts.join(QLatin1Char(' '));
}

Edits removalOf(const DiaryLog& log, const std::vector<DiaryRow>& rows) {
    Edits edits;
    for (const DiaryRow& row : rows) {
        switch (row.kind) {
            case EntryKind::Run:
                edits.list.push_back(Remove<Run>{log.run(row)});
                break;
            case EntryKind::Morning:
                edits.list.push_back(Remove<CheckIn>{log.checkIn(row)});
                break;
            case EntryKind::Strength:
                edits.list.push_back(Remove<StrengthSession>{log.strengthSession(row)});
                break;
            case EntryKind::Cross:
                edits.list.push_back(Remove<CrossTraining>{log.crossTraining(row)});
                break;
        }
    }
    return edits;
}

}  // namespace restride
