// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/projection.h"

#include "core/diary/done_as_planned.h"

#include <algorithm>

namespace restride {

namespace {

/// A run that nothing speaks against, whatever the mornings before it said.
KneeResponse wellBorne(PainScore baseline) {
    KneeResponse knee;
    knee.before = baseline;
    knee.during = PainScore{};
    knee.settle = Settle::WithinHour;
    return knee;
}

Run wellBorneRun(const PlannedSession& session, PainScore baseline) {
    Run run = runAsPlanned(session, session.on);
    run.id = projectedId(session);
    run.knee = wellBorne(baseline);
    return run;
}

/// Every morning without an answer after today, up to the Monday after the week.
void answerMornings(Diary& diary, Date after, Date last, PainScore baseline) {
    for (Date on = after + 1; on <= last; on = on + 1) {
        const auto place = std::ranges::lower_bound(diary.checkIns, on, {}, &CheckIn::on);
        if (place != diary.checkIns.end() && place->on == on) {
            if (!place->morningPain) place->morningPain = baseline;
            continue;
        }
        CheckIn entry;
        entry.on = on;
        entry.morningPain = baseline;
        diary.checkIns.insert(place, entry);
    }
}

}  // namespace

Id projectedId(const PlannedSession& session) {
    return Id::from("projected-" + session.on.iso() + '-' + session.name.text()).value_or(Id{});
}

Diary keepingPhase(Diary diary, const Assessment& assessment) {
    PhaseEntry kept;
    kept.on = assessment.today;
    kept.phase = assessment.phase;
    // An entry of that day that puts the runner on the ladder still does.
    for (const PhaseEntry& entry : diary.phases)
        if (entry.on == kept.on) kept.walkRunLevel = entry.walkRunLevel;
    // On one day a physiotherapist's entry stands.
    kept.by = DecidedBy::Physio;
    std::erase_if(diary.phases, [&](const PhaseEntry& entry) { return entry.on >= kept.on; });
    diary.phases.push_back(kept);
    return diary;
}

Diary continuedBy(Diary diary, const PlannedWeek& week, const Assessment& assessment) {
    const int m0 = assessment.morningBaseline.value_or(PainScore{}).value();
    const PainScore baseline = PainScore::from(std::min(m0, assessing::baselineCap)).value_or(PainScore{});
    for (const PlannedSession& session : week.sessions) {
        if (session.done) continue;
        switch (session.kind) {
            case SessionKind::Run:
                diary.runs.push_back(wellBorneRun(session, baseline));
                break;
            case SessionKind::Strength:
                diary.strength.push_back(strengthAsPlanned(session, session.on, projectedId(session)));
                break;
            case SessionKind::Cross:
                diary.cross.push_back(crossAsPlanned(session, session.on, projectedId(session), {}));
                break;
        }
    }
    sortEntries(diary);
    answerMornings(diary, assessment.today, week.start + 7, baseline);
    return diary;
}

}  // namespace restride
