// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/flags.h"

#include "core/verify/lights.h"

#include <algorithm>
#include <array>
#include <set>

namespace restride::verifying {

namespace {

bool stops(RedFlag code) {
    return levelOf(code) != FlagLevel::Routine;
}

bool mayClear(const Clearance& clearance, RedFlag code) {
    if (!clearance.codes.contains(code)) return false;
    return clearance.by == ClearedBy::Clinician || code == RedFlag::MarkedSwelling || code == RedFlag::PainEightOrMore;
}

FlagOpening opening(const Diary& diary, RedFlag code, Date on, bool byTraining) {
    return {code, on, byTraining, closingDay(diary, code, on)};
}

bool reaches(std::optional<PainScore> pain, int from) {
    return pain && pain->value() >= from;
}

std::vector<RedFlag> flagsOfRun(const Run& run, int stopPain) {
    std::vector<RedFlag> codes;
    if (!run.knee) return codes;
    const KneeResponse& knee = *run.knee;
    if (reaches(knee.during, stopPain)) codes.push_back(RedFlag::PainEightOrMore);
    if (knee.swelling == Swelling::Marked) codes.push_back(RedFlag::MarkedSwelling);
    if (knee.flags.contains(RunFlag::GivingWay)) codes.push_back(RedFlag::GivesWay);
    if (knee.flags.contains(RunFlag::Locked)) codes.push_back(RedFlag::Locks);
    if (knee.flags.contains(RunFlag::NightOrRestPain)) codes.push_back(RedFlag::NightOrRestPain);
    if (knee.gaitChanged.value_or(false)) codes.push_back(RedFlag::ChangesGait);
    if (knee.quality.contains(PainQuality::Catching) && reaches(knee.during, 1))
        codes.push_back(RedFlag::CatchingWithPain);
    return codes;
}

void addCheckIns(std::vector<FlagOpening>& list, const Diary& diary) {
    int daysRunning = 0;
    std::optional<Date> last;
    for (const CheckIn& checkIn : diary.checkIns) {
        const Swelling swelling = checkIn.swelling.value_or(Swelling::None);
        const bool follows = last && checkIn.on - *last == 1;
        daysRunning = swelling == Swelling::None ? 0 : (follows ? daysRunning + 1 : 1);
        last = checkIn.on;
        if (swelling == Swelling::Marked || daysRunning >= assessing::swellingRun)
            list.push_back(opening(diary, RedFlag::MarkedSwelling, checkIn.on, false));
    }
}

template <class Entries>
void addOtherTraining(std::vector<FlagOpening>& list, const Diary& diary, const Rules& defaults,
                      const Entries& entries) {
    for (const auto& entry : entries)
        if (entry.painDuring && reaches(entry.painDuring, rulesOn(diary, defaults, entry.on).stopPain))
            list.push_back(opening(diary, RedFlag::PainEightOrMore, entry.on, true));
}

}  // namespace

bool FlagOpening::openAt(Moment moment) const {
    if (on > (byTraining ? moment.trained : moment.day)) return false;
    if (closed && *closed <= moment.day) return false;
    return stops(code) || moment.day - on <= assessing::routineFlagDays;
}

std::optional<Date> closingDay(const Diary& diary, RedFlag code, Date on) {
    for (const Clearance& clearance : diary.clearances)
        if (clearance.on >= on && mayClear(clearance, code)) return clearance.on;
    return std::nullopt;
}

std::vector<FlagOpening> flagOpenings(const Diary& diary, const Rules& defaults) {
    std::vector<FlagOpening> list;
    for (const FlagAnswer& answer : diary.redFlags)
        if (answer.answer) list.push_back(opening(diary, answer.code, answer.on, false));
    for (const Run& run : diary.runs)
        for (const RedFlag code : flagsOfRun(run, rulesOn(diary, defaults, run.on).stopPain))
            list.push_back(opening(diary, code, run.on, true));
    addCheckIns(list, diary);
    addOtherTraining(list, diary, defaults, diary.strength);
    addOtherTraining(list, diary, defaults, diary.cross);
    std::stable_sort(list.begin(), list.end(), [](const FlagOpening& a, const FlagOpening& b) { return a.on < b.on; });
    return list;
}

std::vector<RedFlag> stoppingFlags(const std::vector<FlagOpening>& openings, Moment moment) {
    std::set<RedFlag> codes;
    for (const FlagOpening& flag : openings)
        if (stops(flag.code) && flag.openAt(moment)) codes.insert(flag.code);
    return {codes.begin(), codes.end()};
}

std::optional<Date> clearedOn(const Diary& diary, const Rules& defaults, const Run& run) {
    std::vector<FlagOpening> own;
    for (const RedFlag code : flagsOfRun(run, rulesOn(diary, defaults, run.on).stopPain))
        if (stops(code)) own.push_back(opening(diary, code, run.on, true));
    const CheckIn* next = checkInOn(diary, run.on + 1);
    if (next && next->swelling == Swelling::Marked)
        own.push_back(opening(diary, RedFlag::MarkedSwelling, next->on, false));
    std::optional<Date> day;
    for (const FlagOpening& flag : own) {
        if (!flag.closed) return std::nullopt;
        day = std::max(day.value_or(*flag.closed), *flag.closed);
    }
    return day;
}

}  // namespace restride::verifying
