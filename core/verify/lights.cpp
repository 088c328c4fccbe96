// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/lights.h"

#include <algorithm>

namespace restride::verifying {

namespace {

auto firstFrom(const std::vector<Morning>& mornings, Date day) {
    return std::lower_bound(mornings.begin(), mornings.end(), day,
                            [](const Morning& morning, Date date) { return morning.on < date; });
}

/// Any swelling told by runs or check-ins, as the sorted days of it.
std::vector<Date> swollenDays(const Diary& diary) {
    std::vector<Date> days;
    const auto consider = [&days](Date on, std::optional<Swelling> swelling) {
        if (swelling && *swelling != Swelling::None) days.push_back(on);
    };
    for (const Run& run : diary.runs)
        if (run.knee) consider(run.on, run.knee->swelling);
    for (const CheckIn& checkIn : diary.checkIns) consider(checkIn.on, checkIn.swelling);
    std::sort(days.begin(), days.end());
    return days;
}

bool anyWithin(const std::vector<Date>& days, Date from, Date to) {
    const auto place = std::lower_bound(days.begin(), days.end(), from);
    return place != days.end() && *place <= to;
}

struct Question {
    const KneeResponse& knee;
    const Rules& rules;
    Swelling swelling;
    bool swellingIsNew;
    std::optional<int> rise;
};

bool isStop(const Question& q) {
    return !q.knee.flags.empty() || q.swelling == Swelling::Marked ||
           (q.knee.during && q.knee.during->value() >= q.rules.stopPain);
}

bool isRedWithoutScore(const Question& q) {
    return q.knee.gaitChanged.value_or(false) || (q.swelling == Swelling::Mild && q.swellingIsNew);
}

// The table of 3.2.2, first row that matches.
std::optional<Light> lightOf(const Question& q) {
    if (isStop(q)) return Light::Stop;
    if (isRedWithoutScore(q)) return Light::Red;
    if (!q.knee.during) return std::nullopt;
    const int during = q.knee.during->value();
    const int rise = q.rise.value_or(0);
    const bool withinDay = q.knee.settle == Settle::WithinDay;
    if (during > q.rules.amberMax || rise >= assessing::riseRed || q.knee.settle == Settle::Longer) return Light::Red;
    if (during > q.rules.greenMax + 1 || rise >= assessing::riseAmber2 || (withinDay && during > q.rules.greenMax))
        return Light::Amber2;
    if (during == q.rules.greenMax + 1 || withinDay) return Light::Amber1;
    return Light::Green;
}

std::optional<int> baselineForRun(const std::vector<Morning>& mornings, const Run& run, const KneeResponse& knee) {
    if (const auto m0 = baselineOf(mornings, run.on - assessing::baselineDays, run.on)) return m0;
    if (knee.before) return std::min(knee.before->value(), assessing::baselineCap);
    return std::nullopt;
}

}  // namespace

Rules rulesOn(const Diary& diary, const Rules& defaults, Date day) {
    Rules rules = defaults;
    for (const RuleEntry& entry : diary.rules)
        if (entry.on <= day) setRule(rules, entry.name, entry.value);
    return rules;
}

std::optional<int> baselineOf(const std::vector<Morning>& mornings, Date from, Date to) {
    std::vector<int> scores;
    for (auto place = firstFrom(mornings, to + 1); place != firstFrom(mornings, from);) {
        --place;
        if (place->afterRed) continue;
        scores.push_back(place->pain);
        if (scores.size() == static_cast<std::size_t>(assessing::baselineMornings)) break;
    }
    if (scores.size() < static_cast<std::size_t>(assessing::baselineFewest)) return std::nullopt;
    std::sort(scores.begin(), scores.end());
    return std::min(scores[(scores.size() - 1) / 2], assessing::baselineCap);
}

Lights judgeRuns(const Diary& diary, const Rules& defaults) {
    Lights lights;
    for (const CheckIn& checkIn : diary.checkIns)
        if (checkIn.morningPain) lights.mornings.push_back({checkIn.on, checkIn.morningPain->value(), false});
    const std::vector<Date> swollen = swollenDays(diary);
    const KneeResponse nothingTold;
    for (const Run& run : diary.runs) {
        const KneeResponse& knee = run.knee ? *run.knee : nothingTold;
        const Rules rules = rulesOn(diary, defaults, run.on);
        const CheckIn* next = checkInOn(diary, run.on + 1);
        const bool isNew = !anyWithin(swollen, run.on - assessing::swellingDays, run.on - 1);
        const Swelling own = knee.swelling.value_or(Swelling::None);
        const Swelling worse = std::max(own, next && next->swelling ? *next->swelling : Swelling::None);
        JudgedRun judged;
        judged.run = &run;
        judged.on = run.on;
        judged.masked = run.painkiller;
        judged.answered = next && next->morningPain;
        if (judged.answered)
            if (const auto m0 = baselineForRun(lights.mornings, run, knee))
                judged.rise = next->morningPain->value() - *m0;
        judged.sameDay = lightOf({knee, rules, own, isNew, std::nullopt});
        judged.nextDay = lightOf({knee, rules, worse, isNew, judged.rise});
        if (judged.answered && judged.nextDay && *judged.nextDay >= Light::Red) {
            const auto place = firstFrom(lights.mornings, run.on + 1) - lights.mornings.begin();
            lights.mornings[static_cast<std::size_t>(place)].afterRed = true;
        }
        lights.runs.push_back(judged);
    }
    return lights;
}

}  // namespace restride::verifying
