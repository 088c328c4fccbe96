// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reason_text.h"

#include "core/base/date.h"
#include "tests/ui/text/german.h"
#include "ui/text/format.h"

#include <QRegularExpression>
#include <QStringList>

#include <gtest/gtest.h>

#include <concepts>
#include <string_view>
#include <type_traits>
#include <vector>

namespace restride {
namespace {

using namespace literals;

/// Puts a value into every parameter of a reason, each different, and notes how people should read the numbers.
class Filling {
public:
    explicit Filling(int seed) : m_next(seed) {}

    void operator()(const char* name, int& value) {
        value = m_next++;
        const bool isMean = std::string_view(name) == "meanTenths";
        m_numbers += isMean ? meanScoreText(value) : QString::number(value);
    }
    void operator()(const char* /*name*/, bool& value) { value = true; }
    void operator()(const char* /*name*/, Distance& value) {
        value = metres(1'000 * m_next++ + 300);
        m_numbers += distanceText(value);
    }
    void operator()(const char* /*name*/, Ratio& value) {
        value = Ratio::percent(m_next++);
        m_numbers += percentText(value);
    }
    void operator()(const char* /*name*/, Minutes& value) {
        value = minutes(m_next++);
        m_numbers += minutesText(value);
    }
    void operator()(const char* /*name*/, PainScore& value) {
        value = PainScore::from(1 + m_next++ % 10).value();
        m_numbers += scoreText(value);
    }
    void operator()(const char* /*name*/, Date& value) {
        value = day("2026-03-16") + m_next++;
        m_numbers += dayText(value);
    }
    void operator()(const char* /*name*/, ReasonSession& value) { value = SessionName(NameStem::Long); }
    template <Worded Enum>
    void operator()(const char* /*name*/, Enum& /*value*/) {}
    template <class Value>
    void operator()(const char* name, std::optional<Value>& value) {
        (*this)(name, value.emplace());
    }

    [[nodiscard]] const QStringList& numbers() const { return m_numbers; }

private:
    int m_next;
    QStringList m_numbers;
};

/// Nothing in it is told; counts are one.
class Sparing {
public:
    void operator()(const char* /*name*/, int& value) const { value = 1; }
    template <class Value>
    void operator()(const char* /*name*/, Value& /*value*/) const {}
};

/// With plain blanks before units.
std::string told(const Reason& reason) {
    return sentence(reason).replace(QChar::Nbsp, QLatin1Char(' ')).toStdString();
}

std::vector<Reason> everyReason() {
    std::vector<Reason> reasons;
    for (const std::string& code : allReasonCodes()) reasons.push_back(reasonOfCode(code).value());
    return reasons;
}

QStringList numbersIn(const QString& text) {
    QStringList found;
    static const QRegularExpression number(QStringLiteral("\\d+([.,]\\d+)?"));
    for (auto at = number.globalMatch(text); at.hasNext();) found += at.next().captured();
    return found;
}

void expectPlain(const QString& text, const std::string& code) {
    EXPECT_FALSE(text.isEmpty()) << code;
    EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << code << ": " << text.toStdString();
    for (const char* forbidden : {"diagnos", "safe", "fail", "(s)", "caused", "RF0", "_"})
        EXPECT_FALSE(text.contains(QLatin1String(forbidden), Qt::CaseInsensitive))
            << code << ": " << text.toStdString();
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    EXPECT_FALSE(text.contains(placeholder)) << code << ": " << text.toStdString();
}

void expectEveryReasonTellsItsNumbers() {
    for (Reason reason : everyReason()) {
        for (const int seed : {3, 11}) {
            Filling filling(seed);
            reason.visit([&](auto& r) { r.fields(r, filling); });
            const QString text = sentence(reason);
            const std::string code = codeOf(reason);
            expectPlain(text, code);
            QStringList known;
            for (const QString& number : filling.numbers()) {
                EXPECT_TRUE(text.contains(number))
                    << code << ": " << number.toStdString() << " in " << text.toStdString();
                known += numbersIn(number);
            }
            for (const QString& number : numbersIn(text))
                EXPECT_TRUE(known.contains(number))
                    << code << ": " << number.toStdString() << " in " << text.toStdString();
        }
    }
}

void expectEveryReasonTellsLittle() {
    for (Reason reason : everyReason()) {
        reason.visit([](auto& r) { r.fields(r, Sparing()); });
        expectPlain(sentence(reason), codeOf(reason));
    }
}

TEST(ReasonText, EveryReasonHasASentenceWithItsNumbersAndNoOthers) {
    expectEveryReasonTellsItsNumbers();
}

TEST(ReasonText, EveryReasonHasASentenceWhenLittleIsTold) {
    expectEveryReasonTellsLittle();
}

TEST(ReasonText, EveryReasonHasAGermanSentence) {
    const German german;
    expectEveryReasonTellsItsNumbers();
    expectEveryReasonTellsLittle();
}

TEST(ReasonText, AZeroIsNoReason) {
    const std::optional<PainScore> none = PainScore();
    const std::vector<Reason> zeros{LightGreen{.during = none},
                                    LightAmber1{.during = none, .morningRise = 0, .function = none},
                                    LightAmber2{.during = none, .morningRise = 0, .function = none},
                                    LightRed{.during = none, .morningRise = 0, .function = none},
                                    LightStop{.during = none, .morning = none, .function = none},
                                    StatusSettled{},
                                    StatusHold{},
                                    StatusHold{.confirmedRuns = 2},
                                    StatusHold{.amber2 = 1},
                                    StatusAmber{},
                                    StatusFlare{},
                                    SleepHold{},
                                    SleepHold{.poorNights = 4},
                                    DataHold{.answered = 0, .runs = 3},
                                    AdherenceHold{.ran = {}, .planned = 20_km},
                                    DeloadAlreadyHad{.week = day("2026-03-16"), .ran = {}},
                                    Progress{.reference = 20_km, .growth = {}, .target = 20_km},
                                    TimeBudgetCapsRun{}};
    for (const Reason& reason : zeros)
        for (const QString& number : numbersIn(sentence(reason)))
            EXPECT_NE(number.toDouble(), 0) << codeOf(reason) << ": " << told(reason);
}

TEST(ReasonText, TellsAGrowingWeekByItsMonday) {
    EXPECT_EQ(told(Progress{.reference = 20_km, .growth = Ratio::percent(10), .target = 22_km}),
              "A week that starts with a settled knee may grow by up to 10%: this one from 20.0 km to 22.0 km.");
    EXPECT_EQ(told(Progress{.reference = 20_km, .growth = Ratio::percent(10), .target = 20_km}),
              "A week that starts with a settled knee may grow by up to 10%. This week stays at your recent level of "
              "20.0 km.");
    EXPECT_EQ(told(Progress{.reference = 20_km, .growth = {}, .target = 20_km}),
              "This week stays at your recent level of 20.0 km.");
}

TEST(ReasonText, TellsTheSmallStepOfAShortWeek) {
    EXPECT_EQ(told(Progress{.reference = 6_km, .growth = Ratio::percent(10), .target = 7_km}),
              "A short week that starts with a settled knee may grow by one small step beyond 10%: this one from 6.0 "
              "km to 7.0 km.");
}

TEST(ReasonText, TellsACutAndWhereAJumpMadeItLarger) {
    EXPECT_EQ(told(CutFlare{.cut = Ratio::percent(40), .reference = 20_km, .target = 12_km}),
              "Because of the flare, this week is 40% shorter: 12.0 km instead of 20.0 km.");
    EXPECT_EQ(told(CutFlare{.cut = Ratio::percent(40), .reference = 30_km, .target = 12_km}),
              "Because of the flare, this week is at least 40% shorter: 12.0 km instead of 30.0 km.");
}

TEST(ReasonText, TellsAnEqualDistanceOnce) {
    EXPECT_EQ(told(HoldStatus{.reference = 20_km, .target = 20_km}),
              "This week stays at your recent level of 20.0 km.");
    EXPECT_EQ(told(CutStands{.level = 12_km, .reference = 12_km, .target = 12_km}),
              "We have already cut your distance, and your knee has given no new warning since, so we don't cut it "
              "again. This week stays at 12.0 km.");
    EXPECT_EQ(told(GoalReached{.goal = 25_km, .target = 25_km}),
              "Your goal is 25.0 km a week, so we plan no more than that.");
}

TEST(ReasonText, CountsInEnglish) {
    EXPECT_EQ(told(StatusSettled{.confirmedRuns = 3}),
              "Your knee is settled: it took the last seven days well, and 3 runs have a next-morning score.");
    EXPECT_EQ(told(StatusSettled{.confirmedRuns = 1}),
              "Your knee is settled: it took the last seven days well, and 1 run has a next-morning score.");
    EXPECT_EQ(told(CrossLowImpact{.sessions = 1}),
              "Low-impact cross-training keeps you fit: you have 1 session this week.");
}

TEST(ReasonText, ASingleRunIsToldInWords) {
    EXPECT_EQ(told(RunShare{.runs = 1, .target = 3_km}), "This is your only run this week: 3.0 km.");
    EXPECT_EQ(told(DataHold{.answered = 0, .runs = 1}),
              "Your last run has no next-morning score. Without it we add no distance this week.");
}

TEST(ReasonText, TellsOfAStatusOnlyWhatIsThere) {
    EXPECT_EQ(told(StatusHold{.amber1 = 1}),
              "Your knee is holding steady. You had 1 amber light in the last seven days.");
    EXPECT_EQ(told(StatusHold{.confirmedRuns = 1}),
              "We don't know enough about your knee yet: only 1 run of the last seven days has a next-morning score.");
    EXPECT_EQ(told(StatusHold{.noKneeData = true}),
              "We know nothing about your knee yet: enter your pain after each run and on the morning after it.");
    EXPECT_EQ(told(StatusAmber{.morningsRising = true}),
              "Your knee is at amber because your mornings have been worse than in the week before.");
    EXPECT_EQ(told(StatusFlare{.red = 1}), "Your knee is in a flare because of 1 red light in the last seven days.");
    EXPECT_EQ(told(StatusFlare{.amber2 = 2}),
              "Your knee is in a flare because of strong amber lights on 2 days in the last seven days.");
    EXPECT_EQ(told(StatusFlare{.badMornings = true}),
              "Your knee is in a flare because two mornings in a row were clearly worse than usual.");
}

TEST(ReasonText, TellsOnlyWhatMadeALightRed) {
    EXPECT_EQ(told(LightRed{.during = PainScore::of(6), .morningRise = 3, .gaitChanged = true}),
              "Your knee reacted strongly. Your pain reached 6/10. Your morning pain was 3 points above its usual "
              "range. You limped or changed your stride.");
    EXPECT_EQ(told(LightRed{.slowToSettle = true}),
              "Your knee reacted strongly. Your knee took more than a day to settle.");
}

TEST(ReasonText, TellsTheLightOfACheckInWithoutARun) {
    EXPECT_EQ(told(LightAmber2{.function = PainScore::of(5)}),
              "Your knee gave a clear warning. Squatting, stepping down or walking briskly hurt up to 5/10.");
    EXPECT_EQ(told(LightAmber1{.during = PainScore(), .morningRise = 1, .function = PainScore()}),
              "Your knee gave a small warning. Your morning pain was 1 point above its usual range.");
    EXPECT_EQ(told(LightGreen{}), "Nothing you logged is a concern.");
}

TEST(ReasonText, TellsAMeanInTenths) {
    EXPECT_EQ(told(MorningHighHold{.mornings = 7, .meanTenths = 43}),
              "Your last 7 mornings averaged 4.3/10, so we add no distance this week. See your doctor or "
              "physiotherapist about it.");
}

}  // namespace
}  // namespace restride
