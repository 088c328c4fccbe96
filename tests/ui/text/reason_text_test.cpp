// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reason_text.h"

#include "core/base/date.h"
#include "tests/ui/text/german.h"
#include "ui/text/format.h"

#include <QRegularExpression>
#include <QStringList>

#include <gtest/gtest.h>

#include <concepts>
#include <type_traits>
#include <vector>

namespace restride {
namespace {

using namespace literals;

/// Puts a value into every parameter of a reason, each different, and notes how people should read the numbers.
class Filling {
public:
    explicit Filling(int seed) : m_next(seed) {}

    void operator()(const char* /*name*/, int& value) {
        value = m_next++;
        m_numbers += QString::number(value);
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

TEST(ReasonText, TellsAGrowingWeek) {
    EXPECT_EQ(told(Progress{.reference = 20_km, .growth = Ratio::percent(10), .target = 22_km}),
              "The knee is settled, so the week may grow by up to 10% from your reference week of 20.0 km; "
              "the target is 22.0 km.");
}

TEST(ReasonText, TellsTheSmallStepOfAShortWeek) {
    EXPECT_EQ(told(Progress{.reference = 6_km, .growth = Ratio::percent(10), .target = 7_km}),
              "The knee is settled, so the week may grow from your reference week of 6.0 km to 7.0 km. For "
              "a short week one small step is allowed beyond 10%.");
}

TEST(ReasonText, CountsInEnglish) {
    EXPECT_EQ(told(StatusSettled{.confirmedRuns = 3}),
              "The knee is settled: 3 confirmed runs in the last seven days, and every light green.");
    EXPECT_EQ(told(CrossLowImpact{.sessions = 1}), "Keeps you fit without impact: 1 session this week.");
}

TEST(ReasonText, TellsOnlyWhatMadeARunRed) {
    EXPECT_EQ(told(LightRed{.during = PainScore::of(6), .morningRise = 3, .gaitChanged = true}),
              "This run was too much for the knee on that day. Pain reached 6/10. The next morning was 3 "
              "points worse than usual. It changed how you walk or run.");
    EXPECT_EQ(told(LightRed{.during = {}, .morningRise = {}, .slowToSettle = true}),
              "This run was too much for the knee on that day. It took more than a day to settle.");
}

}  // namespace
}  // namespace restride
