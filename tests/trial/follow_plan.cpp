// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/follow_plan.h"

#include "core/assess/assessment.h"
#include "core/diary/done_as_planned.h"
#include "core/planner/planner.h"
#include "tests/support/builders.h"
#include "tests/trial/old_week.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace restride::trial {

namespace {

/// A Monday: the first day of the trial.
Date firstDay() {
    return day("2026-03-02");
}

Date dateOf(int trialDay) {
    return firstDay() + trialDay;
}

Id idOf(std::string_view what, Date on) {
    return Id::from(std::string(what) + '-' + on.iso()).value_or(Id{});
}

/// An adult with time for the old week, and what an ordinary home has; wants
/// the old week back.
Diary emptyDiary(const Knee& knee) {
    return aCaseRunner()
        .born(1990)
        .weekday(90)
        .weekend(150)
        .asked(knee.oldWeek, knee.oldLongRun, knee.runsPerWeek)
        .weeklyGoal(knee.oldWeek)
        .build();
}

bool saysCut(const PlannedWeek& week) {
    return std::ranges::any_of(week.reasons,
                               [](const Reason& why) { return why.is<CutFlare>() || why.is<CutAmber>(); });
}

/// A clinician is named: no plan at all, or one of the three flags that say
/// that it does not get better.
bool namesClinician(const Plan& plan, const Assessment& assessment) {
    return plan.withheld.has_value() || std::ranges::any_of(assessment.redFlags, [](const OpenFlag& flag) {
               return flag.code == RedFlag::GettingWorse || flag.code == RedFlag::NoBetterInSettle ||
                      flag.code == RedFlag::RepeatedRed;
           });
}

class FollowThePlan final : public Policy {
public:
    explicit FollowThePlan(const Library& library) : m_library(library) {}

    Told morning(const Knee& knee, const MorningTold& told) override {
        if (knee.day == 0) begin(knee);
        const Date today = dateOf(knee.day);
        writeMorning(m_diary, today, told);
        clear(today);
        const Assessment assessment = assess(m_diary, Rules{}, today);
        const Plan plan = makePlan(m_diary, assessment, m_library, Rules{}, today);
        m_withheldSince = plan.withheld ? std::optional(m_withheldSince.value_or(today)) : std::nullopt;
        m_said = {.cut = !plan.weeks.empty() && saysCut(plan.weeks.front()),
                  .target = plan.weeks.empty() ? Distance{} : plan.weeks.front().target,
                  .clinician = namesClinician(plan, assessment)};
        m_flags = stoppingFlags(assessment);
        m_sessions =
            plan.withheld || plan.weeks.empty() ? std::vector<PlannedSession>{} : leftToday(plan.weeks.front(), today);
        return whatIsTold();
    }

    [[nodiscard]] WeekSaid week() const override { return m_said; }

    void evening(int trialDay, const MorningTold& told, const DoneToday& done) override {
        if (trialDay < 0) {
            m_before.push_back({trialDay, told, done});
            return;
        }
        writeDone(dateOf(trialDay), done);
    }

private:
    struct DayBefore {
        int day = 0;
        MorningTold told;
        DoneToday done;
    };

    /// What was kept of the days before, once it is known whose they are.
    void begin(const Knee& knee) {
        m_diary = emptyDiary(knee);
        for (const DayBefore& before : m_before) {
            writeMorning(m_diary, dateOf(before.day), before.told);
            writeDone(dateOf(before.day), before.done);
        }
    }

    static void writeMorning(Diary& diary, Date on, const MorningTold& told) {
        if (!told.pain) return;
        CheckIn entry;
        entry.on = on;
        entry.morningPain = told.pain;
        entry.squatPain = told.squat;
        entry.stepDownPain = told.stepDown;
        entry.briskWalkPain = told.briskWalk;
        diary.checkIns.push_back(std::move(entry));
    }

    void writeDone(Date on, const DoneToday& done) {
        if (done.run) writeRun(on, *done.run);
        if (done.strength)
            if (const PlannedSession* session = sessionOf(SessionKind::Strength)) {
                StrengthSession entry = strengthAsPlanned(*session, on, idOf("strength", on));
                entry.painDuring = done.exercise;
                m_diary.strength.push_back(std::move(entry));
            }
    }

    void writeRun(Date on, const RunTold& told) {
        const PlannedSession* session = sessionOf(SessionKind::Run);
        Run run = session ? runAsPlanned(*session, on) : Run{};
        run.id = idOf("run", on);
        run.on = on;
        // Easy pace, whatever was told: who runs further runs longer.
        constexpr std::int64_t secondsPerKm = 390;
        run.distance = told.distance;
        run.duration = seconds(told.distance.count() * secondsPerKm / 1'000);
        run.effort = Effort::of(3);
        run.knee = KneeResponse{};
        run.knee->before = told.before;
        run.knee->during = told.during;
        run.knee->settle = told.settle;
        run.knee->gaitChanged = told.gaitChanged;
        m_diary.runs.push_back(std::move(run));
    }

    static std::vector<PlannedSession> leftToday(const PlannedWeek& week, Date today) {
        std::vector<PlannedSession> left;
        for (const PlannedSession& session : week.sessions)
            if (session.on == today && !session.done) left.push_back(session);
        return left;
    }

    [[nodiscard]] const PlannedSession* sessionOf(SessionKind kind) const {
        const auto found = std::ranges::find(m_sessions, kind, &PlannedSession::kind);
        return found == m_sessions.end() ? nullptr : &*found;
    }

    [[nodiscard]] Told whatIsTold() const {
        const PlannedSession* run = sessionOf(SessionKind::Run);
        return {run ? run->distance : std::nullopt, sessionOf(SessionKind::Strength) != nullptr};
    }

    static EnumSet<RedFlag> stoppingFlags(const Assessment& assessment) {
        EnumSet<RedFlag> flags;
        for (const OpenFlag& flag : assessment.redFlags)
            if (flag.level == FlagLevel::Emergency || flag.level == FlagLevel::Urgent) flags.insert(flag.code);
        return flags;
    }

    void clear(Date today) {
        constexpr int daysUntilSeen = 7;
        if (!m_withheldSince || today - *m_withheldSince < daysUntilSeen) return;
        m_diary.clearances.push_back(
            {today, ClearedBy::Clinician, "Dr Trial", {}, "seen, may run gently", m_flags, {}});
    }

    const Library& m_library;
    Diary m_diary;
    std::vector<DayBefore> m_before;
    std::vector<PlannedSession> m_sessions;
    WeekSaid m_said;
    std::optional<Date> m_withheldSince;
    EnumSet<RedFlag> m_flags;
};

}  // namespace

std::unique_ptr<Policy> followThePlan(const Library& library) {
    return std::make_unique<FollowThePlan>(library);
}

}  // namespace restride::trial
