// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/pain_response.h"

#include "core/assess/assessment.h"
#include "core/assess/morning.h"

#include <algorithm>

namespace restride {

namespace {

/// What the table of 3.2.2 asks of one run.
struct Response {
    std::optional<PainScore> during;
    std::optional<Settle> settle;
    /// Δ: the next morning above m0c.
    std::optional<int> rise;
    bool flagged = false;
    bool markedSwelling = false;
    bool newSwelling = false;
    bool gaitChanged = false;
};

Swelling swellingOf(const CheckIn* entry) {
    return entry ? entry->swelling.value_or(Swelling::None) : Swelling::None;
}
Swelling swellingOf(const Run& run) {
    return run.knee ? run.knee->swelling.value_or(Swelling::None) : Swelling::None;
}

bool swellingTold(const Diary& diary, Date from, Date to) {
    const auto ofRun = [](const Run& run) { return swellingOf(run) != Swelling::None; };
    if (std::ranges::any_of(runsBetween(diary, from, to), ofRun)) return true;
    for (Date on = from; on <= to; on = on + 1)
        if (swellingOf(checkInOn(diary, on)) != Swelling::None) return true;
    return false;
}

Response responseOf(const Diary& diary, const Run& run, const CheckIn* nextMorning, std::span<const Date> redDays) {
    Response response;
    const Swelling swelling = std::max(swellingOf(run), swellingOf(nextMorning));
    response.markedSwelling = swelling == Swelling::Marked;
    response.newSwelling =
        swelling == Swelling::Mild && !swellingTold(diary, run.on - assessing::swellingDays, run.on - 1);
    if (run.knee) {
        response.during = run.knee->during;
        response.settle = run.knee->settle;
        response.flagged = !run.knee->flags.empty();
        response.gaitChanged = run.knee->gaitChanged.value_or(false);
    }
    if (nextMorning && nextMorning->morningPain) {
        const auto before = run.knee ? run.knee->before : std::nullopt;
        if (const auto baseline = morningBaseline(diary, redDays, run.on, before))
            response.rise = nextMorning->morningPain->value() - cappedBaseline(*baseline);
    }
    return response;
}

// The rows of the table. With an unknown `during` only flags, swelling and gait speak.

bool isStop(const Response& r, const Rules& rules) {
    return r.flagged || r.markedSwelling || (r.during && r.during->value() >= rules.stopPain);
}

bool isRedRow(const Response& r, const Rules& rules) {
    if (r.newSwelling || r.gaitChanged) return true;
    if (!r.during) return false;
    return r.during->value() > rules.amberMax || r.rise.value_or(0) >= assessing::riseRed || r.settle == Settle::Longer;
}

bool isAmber2(const Response& r, const Rules& rules) {
    return r.during->value() > rules.greenMax + 1 || r.rise.value_or(0) >= assessing::riseAmber2 ||
           (r.settle == Settle::WithinDay && r.during->value() > rules.greenMax);
}

bool isAmber1(const Response& r, const Rules& rules) {
    return r.during->value() > rules.greenMax || r.settle == Settle::WithinDay;
}

std::optional<Light> lightOf(const Response& r, const Rules& rules) {
    if (isStop(r, rules)) return Light::Stop;
    if (isRedRow(r, rules)) return Light::Red;
    if (!r.during) return std::nullopt;
    if (isAmber2(r, rules)) return Light::Amber2;
    if (isAmber1(r, rules)) return Light::Amber1;
    return Light::Green;
}

Reason reasonOf(Light light, const Response& r) {
    switch (light) {
        case Light::Green:
            return LightGreen{r.during};
        case Light::Amber1:
            return LightAmber1{.during = r.during, .slowToSettle = r.settle == Settle::WithinDay};
        case Light::Amber2:
            return LightAmber2{.during = r.during, .morningRise = r.rise};
        case Light::Red:
            return LightRed{.during = r.during,
                            .morningRise = r.rise,
                            .gaitChanged = r.gaitChanged,
                            .newSwelling = r.newSwelling,
                            .slowToSettle = r.settle == Settle::Longer};
        case Light::Stop:
            break;
    }
    return LightStop{.during = r.during, .markedSwelling = r.markedSwelling, .flagged = r.flagged};
}

/// What the diary alone says of the run.
JudgedRun unjudged(const Run& run) {
    JudgedRun judged;
    judged.id = run.id;
    judged.on = run.on;
    judged.kind = run.kind;
    judged.distance = run.distance;
    judged.duration = run.duration;
    judged.stressor = run.stressor;
    judged.masked = run.painkiller;
    if (run.knee) {
        judged.settle = run.knee->settle;
        judged.onset = run.knee->onset;
    }
    return judged;
}

}  // namespace

std::vector<JudgedRun> judgedRuns(const Diary& diary, const Rules& rules, Date today) {
    std::vector<JudgedRun> runs;
    runs.reserve(diary.runs.size());
    std::vector<Date> redDays;
    for (const Run& run : diary.runs) {
        if (run.on > today) break;
        const CheckIn* nextMorning = run.on < today ? checkInOn(diary, run.on + 1) : nullptr;
        const Response response = responseOf(diary, run, nextMorning, redDays);

        JudgedRun judged = unjudged(run);
        judged.light = lightOf(response, rulesOn(diary, rules, run.on));
        judged.confirmed = nextMorning && nextMorning->morningPain;
        judged.final = isFinalOn(judged, today);
        judged.morningRise = response.rise;
        if (judged.light) {
            judged.reasons.push_back(reasonOf(*judged.light, response));
            if (judged.final && !judged.confirmed) judged.reasons.emplace_back(Unconfirmed{});
            if (judged.masked) judged.reasons.emplace_back(Masked{});
            if (isRed(judged.light) && (redDays.empty() || redDays.back() != run.on)) redDays.push_back(run.on);
        }
        runs.push_back(std::move(judged));
    }
    return runs;
}

std::vector<JudgedSession> judgedSessions(const Diary& diary, const Rules& rules, Date today) {
    std::vector<JudgedSession> judged;
    judged.reserve(diary.strength.size() + diary.cross.size());
    const auto judge = [&](const auto& session) {
        if (session.on > today) return;
        const auto light = lightOfPain(session.painDuring, rulesOn(diary, rules, session.on));
        judged.push_back({session.id, session.on, light});
    };
    std::ranges::for_each(diary.strength, judge);
    std::ranges::for_each(diary.cross, judge);
    std::ranges::stable_sort(judged, {}, &JudgedSession::on);
    return judged;
}

std::vector<Date> redDaysOf(std::span<const JudgedRun> runs) {
    std::vector<Date> days;
    for (const JudgedRun& run : runs)
        if (isRed(run.light) && (days.empty() || days.back() != run.on)) days.push_back(run.on);
    return days;
}

std::optional<Light> lightOfPain(std::optional<PainScore> during, const Rules& rules) {
    if (!during) return std::nullopt;
    Response response;
    response.during = during;
    return lightOf(response, rules);
}

}  // namespace restride
