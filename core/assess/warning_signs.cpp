// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/warning_signs.h"

#include <algorithm>

namespace restride {

namespace {

using Openings = std::vector<FlagOpening>;

/// Marked swelling on the morning after is the run's doing as much as the morning's.
void openByNextMorning(Openings& openings, const Run& run, const CheckIn* nextMorning) {
    if (nextMorning && nextMorning->swelling == Swelling::Marked)
        openings.push_back({RedFlag::MarkedSwelling, nextMorning->on, run.id, run.on});
}

void openByRun(Openings& openings, const Run& run, const Rules& rules) {
    if (!run.knee) return;
    const KneeResponse& knee = *run.knee;
    const auto open = [&](RedFlag code) { openings.push_back({code, run.on, run.id, run.on}); };
    if (knee.during && knee.during->value() >= rules.stopPain) open(RedFlag::PainEightOrMore);
    if (knee.swelling == Swelling::Marked) open(RedFlag::MarkedSwelling);
    if (knee.flags.contains(RunFlag::GivingWay)) open(RedFlag::GivesWay);
    if (knee.flags.contains(RunFlag::Locked)) open(RedFlag::Locks);
    if (knee.flags.contains(RunFlag::NightOrRestPain)) open(RedFlag::NightOrRestPain);
    if (knee.gaitChanged.value_or(false)) open(RedFlag::ChangesGait);
    if (knee.quality.contains(PainQuality::Catching) && knee.during && knee.during->value() > 0)
        open(RedFlag::CatchingWithPain);
}

void openByCheckIns(Openings& openings, const Diary& diary, Date today) {
    int swollenDays = 0;
    Date before;
    for (const CheckIn& entry : diary.checkIns) {
        if (entry.on > today) break;
        const bool swollen = entry.swelling.value_or(Swelling::None) != Swelling::None;
        swollenDays = !swollen ? 0 : entry.on - before == 1 ? swollenDays + 1 : 1;
        before = entry.on;
        if (entry.swelling == Swelling::Marked || swollenDays >= assessing::swellingRun)
            openings.push_back({RedFlag::MarkedSwelling, entry.on, std::nullopt, std::nullopt});
    }
}

/// A STOP light of a strength or cross-training session is very strong pain.
void openByPain(Openings& openings, std::span<const JudgedSession> sessions, Date last) {
    for (const JudgedSession& session : sessions) {
        if (session.on > last) break;
        if (session.light == Light::Stop)
            openings.push_back({RedFlag::PainEightOrMore, session.on, session.id, session.on});
    }
}

/// RF19: the second RED in 14 days, or the third in 28.
void openByRepeatedRed(Openings& openings, std::span<const JudgedRun> runs, Date last) {
    std::vector<Date> reds;
    for (const JudgedRun& run : runs) {
        if (run.on > last) break;
        if (!isRed(run.light)) continue;
        reds.push_back(run.on);
        const auto back = [&](std::size_t n) { return reds[reds.size() - n]; };
        const bool second = reds.size() >= 2 && run.on - back(2) <= assessing::secondRedDays;
        const bool third = reds.size() >= 3 && run.on - back(3) <= assessing::thirdRedDays;
        if (second || third) openings.push_back({RedFlag::RepeatedRed, run.on, run.id, run.on});
    }
}

bool clears(const Clearance& clearance, RedFlag code) {
    return clearance.codes.contains(code) && mayClear(clearance.by, code);
}

bool isCleared(const Diary& diary, const FlagOpening& opening, Date today) {
    return std::ranges::any_of(diary.clearances, [&](const Clearance& clearance) {
        return clearance.on >= opening.on && clearance.on <= today && clears(clearance, opening.code);
    });
}

/// Time closes a routine flag, and no other.
bool hasLapsed(const FlagOpening& opening, Date today) {
    return !stopsThePlan(levelOf(opening.code)) && today - opening.on > assessing::routineFlagDays;
}

}  // namespace

std::vector<FlagOpening> flagOpenings(const Diary& diary, std::span<const JudgedRun> judged,
                                      std::span<const JudgedSession> others, const Rules& rules, const View& view) {
    Openings openings;
    for (const FlagAnswer& answer : diary.redFlags)
        if (answer.answer && answer.on <= view.today)
            openings.push_back({answer.code, answer.on, std::nullopt, std::nullopt});
    for (const Run& run : diary.runs) {
        if (run.on > view.lastSession) break;
        openByRun(openings, run, rulesOn(diary, rules, run.on));
        if (run.on < view.today) openByNextMorning(openings, run, checkInOn(diary, run.on + 1));
    }
    openByCheckIns(openings, diary, view.today);
    openByPain(openings, others, view.lastSession);
    openByRepeatedRed(openings, judged, view.lastSession);
    std::ranges::stable_sort(openings, {}, &FlagOpening::on);
    return openings;
}

std::vector<OpenFlag> openFlags(const Diary& diary, std::span<const FlagOpening> openings, const View& view) {
    std::vector<OpenFlag> open;
    for (const FlagOpening& opening : openings) {
        const bool seen = opening.on <= view.today && opening.sessionOn.value_or(view.lastSession) <= view.lastSession;
        const bool told = std::ranges::any_of(open, [&](const OpenFlag& flag) { return flag.code == opening.code; });
        if (!seen || told || hasLapsed(opening, view.today) || isCleared(diary, opening, view.today)) continue;
        open.push_back({opening.code, levelOf(opening.code), opening.on, opening.by});
    }
    std::ranges::sort(open, {}, &OpenFlag::code);
    return open;
}

bool isCleared(const Diary& diary, std::span<const FlagOpening> openings, const Id& run, Date today) {
    bool any = false;
    for (const FlagOpening& opening : openings) {
        if (opening.by != run || !stopsThePlan(levelOf(opening.code))) continue;
        if (!isCleared(diary, opening, today)) return false;
        any = true;
    }
    return any;
}

}  // namespace restride
