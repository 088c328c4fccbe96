// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/policies.h"

#include "tests/trial/old_week.h"

#include <algorithm>

namespace restride::trial {

namespace {

constexpr double step = 1.10;
constexpr int stopsAt = 7;
constexpr int goesOnAt = 3;

/// Runs a week's distance on the old days; the rule that is kept says how much.
class ByTheWeek : public Policy {
public:
    Told morning(const Knee& knee, const MorningTold& told) final {
        const int weekday = knee.day % 7;
        if (knee.day == 0) m_week = shareOf(lowWeekShare, knee.oldWeek);
        if (weekday == 0) {
            const Distance before = m_week;
            m_week = std::min(knee.oldWeek, nextWeek(m_week, knee.oldWeek));
            m_said = {.cut = m_week < before, .target = m_week};
            m_worst = 0;
        }
        if (m_stopped && told.pain && told.pain->value() <= goesOnAt) m_stopped = false;
        if (m_stopped) return {};
        return {runOn(weekday, m_week, knee.runsPerWeek), false};
    }
    [[nodiscard]] WeekSaid week() const final { return m_said; }
    void evening(int day, const MorningTold& told, const DoneToday& done) final {
        if (told.pain) sawMorning(told.pain->value());
        if (!done.run || day < -7) return;
        m_worst = std::max(m_worst, done.run->during.value());
        if (done.run->during.value() >= stopsAt) m_stopped = true;
    }

protected:
    [[nodiscard]] virtual Distance nextWeek(Distance week, Distance oldWeek) = 0;
    virtual void sawMorning(int /*pain*/) {}
    /// The worst run of the week that ends; 0 where none was run.
    [[nodiscard]] int worst() const { return m_worst; }

private:
    Distance m_week;
    WeekSaid m_said;
    int m_worst = 0;
    bool m_stopped = false;
};

class Blindly final : public ByTheWeek {
    Distance nextWeek(Distance week, Distance /*oldWeek*/) override { return shareOf(step, week); }
};

class Careful final : public ByTheWeek {
    Distance nextWeek(Distance week, Distance /*oldWeek*/) override {
        constexpr int grows = 2;
        constexpr int holds = 4;
        constexpr double less = 0.8;
        if (worst() <= grows) return shareOf(step, week);
        return worst() <= holds ? week : shareOf(less, week);
    }
};

class RestFirst final : public ByTheWeek {
    Distance nextWeek(Distance week, Distance oldWeek) override {
        constexpr int sore = 5;
        constexpr int longestRest = 6;
        constexpr int calmMornings = 14;
        constexpr double beginsAt = 0.4;
        if (m_rests && (m_calm >= calmMornings || m_restedWeeks >= longestRest)) {
            m_rests = false;
            return shareOf(beginsAt, oldWeek);
        }
        if (!m_rests && worst() < sore) return shareOf(step, week);
        if (!m_rests) m_restedWeeks = m_calm = 0;
        m_rests = true;
        ++m_restedWeeks;
        return {};
    }
    void sawMorning(int pain) override {
        constexpr int calm = 2;
        m_calm = pain <= calm ? m_calm + 1 : 0;
    }

    bool m_rests = true;
    int m_restedWeeks = 0;
    int m_calm = 0;
};

class KnowsTheKnee final : public Policy {
public:
    Told morning(const Knee& knee, const MorningTold& /*told*/) override {
        // Where the calm knee hurts, that is no reason to rest.
        constexpr double calm = 1.5;
        constexpr double share = 0.97;
        constexpr std::int64_t shortest = 1'500;
        const int weekday = knee.day % 7;
        if (weekday == 0)
            m_said.target =
                std::min(knee.oldWeek, shareOf(share, metres(static_cast<std::int64_t>(knee.weekCapacity))));
        const auto run = runOn(weekday, m_said.target, knee.runsPerWeek);
        if (!run || knee.irritation + knee.injury > calm) return {{}, strengthOn(weekday)};
        const Distance within = std::min(*run, roomToday(knee, share));
        return {within.count() < shortest ? std::nullopt : std::optional(within), strengthOn(weekday)};
    }
    [[nodiscard]] WeekSaid week() const override { return m_said; }
    void evening(int /*day*/, const MorningTold& /*told*/, const DoneToday& /*done*/) override {}

private:
    static bool strengthOn(int weekday) { return weekday == 1 || weekday == 4; }
    WeekSaid m_said;
};

}  // namespace

std::unique_ptr<Policy> tenPerCentBlindly() {
    return std::make_unique<Blindly>();
}

std::unique_ptr<Policy> restThenTenPerCent() {
    return std::make_unique<RestFirst>();
}

std::unique_ptr<Policy> carefulRule() {
    return std::make_unique<Careful>();
}

std::unique_ptr<Policy> knowsTheKnee() {
    return std::make_unique<KnowsTheKnee>();
}

}  // namespace restride::trial
