// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/quick_line.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace restride {
namespace {

// A Wednesday.
const Date quickToday = day("2026-03-18");

const QuickWords& quickWords() {
    static const QuickWords words{{{"today", 0}, {"yesterday", 1}, {"heute", 0}, {"gestern", 1}},
                                  {{"mon", Weekday::Mon},
                                   {"wed", Weekday::Wed},
                                   {"mi", Weekday::Wed},
                                   {"do", Weekday::Thu},
                                   {"fri", Weekday::Fri}},
                                  {{"easy", RunKind::Easy},
                                   {"locker", RunKind::Easy},
                                   {"technique", RunKind::Technique},
                                   {"long", RunKind::Long},
                                   {"lang", RunKind::Long},
                                   {"quality", RunKind::Quality},
                                   {"walk", RunKind::WalkRun},
                                   {"race", RunKind::Race},
                                   {"other", RunKind::Other}}};
    return words;
}

QuickLine readQuick(std::string_view line) {
    return readQuickLine(line, quickToday, quickWords());
}

/// The run of a line without problems.
QuickRun quickRunOf(std::string_view line) {
    const QuickLine read = readQuickLine(line, quickToday, quickWords());
    EXPECT_TRUE(read.problems.empty()) << line;
    return read.run;
}

QuickRun aQuickRun(Date on, Distance distance) {
    QuickRun run;
    run.on = on;
    run.distance = distance;
    return run;
}

void expectQuickFault(std::string_view line, std::string_view word, QuickFault fault,
                      std::optional<QuickMeaning> meaning = {}) {
    const QuickLine read = readQuickLine(line, quickToday, quickWords());
    ASSERT_EQ(read.problems.size(), 1U) << line;
    const QuickProblem& problem = read.problems.front();
    EXPECT_EQ(line.substr(problem.at, problem.length), word) << line;
    EXPECT_EQ(problem.fault, fault) << line;
    EXPECT_EQ(problem.meaning, meaning) << line;
}

TEST(QuickLine, ReadsAllThatALineCanSay) {
    QuickRun run = aQuickRun(day("2026-03-17"), metres(5200));
    run.kind = RunKind::Long;
    run.duration = seconds(1900);
    run.before = PainScore::of(1);
    run.during = PainScore::of(2);
    run.nextMorning = PainScore::of(1);
    run.effort = Effort::of(4);
    run.cadence = 172;
    run.note = "along the river";
    EXPECT_EQ(quickRunOf("yesterday 5.2km 31:40 p1/2 m1 e4 c172 long #along the river"), run);
    EXPECT_EQ(quickRunOf("2026-03-17 LONG \"along the river\" RPE4 C172 M1 P1/2 31:40 5,2 KM"), run);
}

TEST(QuickLine, TellsWhereEachThingStands) {
    const QuickLine line = readQuick("mon 5.2 km p2");
    EXPECT_EQ(line.parts, (std::vector<QuickPart>{
                              {0, 3, QuickMeaning::Day}, {4, 6, QuickMeaning::Length}, {11, 2, QuickMeaning::Pain}}));
}

TEST(QuickLine, ReadsEveryFormOfADay) {
    EXPECT_EQ(quickRunOf("5km").on, quickToday);
    EXPECT_EQ(quickRunOf("today 5km").on, quickToday);
    EXPECT_EQ(quickRunOf("Gestern 5km").on, day("2026-03-17"));
    EXPECT_EQ(quickRunOf("17.3. 5km").on, day("2026-03-17"));
    EXPECT_EQ(quickRunOf("17.03.2025 5km").on, day("2025-03-17"));
    // The newest that is not ahead.
    EXPECT_EQ(quickRunOf("19.3. 5km").on, day("2025-03-19"));
    EXPECT_EQ(quickRunOf("29.2. 5km").on, day("2024-02-29"));
    EXPECT_EQ(quickRunOf("wed 5km").on, quickToday);
    EXPECT_EQ(quickRunOf("mon 5km").on, day("2026-03-16"));
    EXPECT_EQ(quickRunOf("fri 5km").on, day("2026-03-13"));
    EXPECT_EQ(quickRunOf("mi 5km").on, quickToday);
}

TEST(QuickLine, ReadsEveryFormOfADistanceAndATime) {
    EXPECT_EQ(quickRunOf("5.2km").distance, metres(5200));
    EXPECT_EQ(quickRunOf("5,2km").distance, metres(5200));
    EXPECT_EQ(quickRunOf("5.255 km").distance, metres(5255));
    EXPECT_EQ(quickRunOf("21.0975km").distance, metres(21'098));
    EXPECT_EQ(quickRunOf("5,25549 km").distance, metres(5255));
    EXPECT_EQ(quickRunOf("13.1094mi").distance, metres(21'098));
    EXPECT_EQ(quickRunOf("800m").distance, metres(800));
    EXPECT_EQ(quickRunOf("3mi").distance, metres(4828));
    EXPECT_EQ(quickRunOf("3 mi").distance, metres(4828));
    EXPECT_EQ(quickRunOf("500km").distance, metres(500'000));
    EXPECT_EQ(quickRunOf("5km 45min").duration, seconds(2700));
    EXPECT_EQ(quickRunOf("5km 90:00").duration, seconds(5400));
    EXPECT_EQ(quickRunOf("5km 1:02:03").duration, seconds(3723));
}

TEST(QuickLine, TellsPainBeforeFromPainDuring) {
    EXPECT_EQ(quickRunOf("5km p2").before, std::nullopt);
    EXPECT_EQ(quickRunOf("5km p2").during, PainScore::of(2));
    EXPECT_EQ(quickRunOf("5km p1/-").before, PainScore::of(1));
    EXPECT_EQ(quickRunOf("5km p1/-").during, std::nullopt);
    EXPECT_EQ(quickRunOf("5km p0/10").during, PainScore::of(10));
}

TEST(QuickLine, GuessesNothing) {
    // A number without a unit, a word that it does not know, half a token.
    expectQuickFault("5km 31", "31", QuickFault::NotUnderstood);
    expectQuickFault("5km fast", "fast", QuickFault::NotUnderstood);
    expectQuickFault("5km p", "p", QuickFault::NotUnderstood);
    expectQuickFault("5km p1/", "p1/", QuickFault::NotUnderstood);
    expectQuickFault("5km p1/2/3", "p1/2/3", QuickFault::NotUnderstood);
    expectQuickFault("5km p-/-", "p-/-", QuickFault::NotUnderstood);
    expectQuickFault("5km 31:", "31:", QuickFault::NotUnderstood);
    expectQuickFault("5km 3/17", "3/17", QuickFault::NotUnderstood);
    expectQuickFault("5km m", "m", QuickFault::NotUnderstood);
    expectQuickFault("5km 5.km", "5.km", QuickFault::NotUnderstood);
    expectQuickFault("5km \"not ended", "\"not ended", QuickFault::OpenQuote);
}

TEST(QuickLine, SaysWhatIsWrongWithAToken) {
    expectQuickFault("5km mon", "mon", QuickFault::DayNotFirst);
    expectQuickFault("2026-03-19 5km", "2026-03-19", QuickFault::DayAhead);
    expectQuickFault("2026-02-30 5km", "2026-02-30", QuickFault::NoSuchDay);
    expectQuickFault("31.4. 5km", "31.4.", QuickFault::NoSuchDay);
    expectQuickFault("5km p11", "p11", QuickFault::OutOfRange, QuickMeaning::Pain);
    expectQuickFault("5km p2/11", "p2/11", QuickFault::OutOfRange, QuickMeaning::Pain);
    expectQuickFault("5km e11", "e11", QuickFault::OutOfRange, QuickMeaning::Exertion);
    expectQuickFault("5km c59", "c59", QuickFault::OutOfRange, QuickMeaning::Cadence);
    expectQuickFault("5km 31:60", "31:60", QuickFault::OutOfRange, QuickMeaning::Time);
    expectQuickFault("501km", "501km", QuickFault::OutOfRange, QuickMeaning::Length);
    expectQuickFault("0km", "0km", QuickFault::OutOfRange, QuickMeaning::Length);
    expectQuickFault("5km 6km", "6km", QuickFault::Repeated, QuickMeaning::Length);
    expectQuickFault("5km long race", "race", QuickFault::Repeated, QuickMeaning::Kind);
    expectQuickFault("31:40", "", QuickFault::NoDistance);
}

TEST(QuickLine, RefusesTheMorningThatLiesAhead) {
    expectQuickFault("5km m1", "m1", QuickFault::MorningAhead, QuickMeaning::Morning);
    EXPECT_EQ(readQuick("5km m1").run.nextMorning, std::nullopt);
    EXPECT_EQ(quickRunOf("yesterday 5km m1").nextMorning, PainScore::of(1));
}

rc::Gen<std::string> anyNote() {
    return rc::gen::map(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcXYZ019.:/#\"'- ~"))),
                        [](std::string text) {
                            text.erase(0, text.find_first_not_of(' '));
                            text.erase(text.find_last_not_of(' ') + 1);
                            return text;
                        });
}

template <class Score>
rc::Gen<std::optional<Score>> anyScore() {
    return rc::gen::map(rc::gen::inRange(-1, 11), [](int value) { return Score::from(value); });
}

RC_GTEST_PROP(QuickLine, ReadsWhatItPrints, ()) {
    QuickRun run = aQuickRun(quickToday - *rc::gen::inRange(0, 20'000), metres(*rc::gen::inRange(1, 500'001)));
    run.kind = static_cast<RunKind>(*rc::gen::inRange(0, 7));
    if (*rc::gen::arbitrary<bool>()) run.duration = seconds(*rc::gen::inRange(1, 604'801));
    run.before = *anyScore<PainScore>();
    run.during = *anyScore<PainScore>();
    if (run.on < quickToday) run.nextMorning = *anyScore<PainScore>();
    run.effort = *anyScore<Effort>();
    if (*rc::gen::arbitrary<bool>()) run.cadence = *rc::gen::inRange(60, 261);
    run.note = *anyNote();
    const QuickLine line = readQuick(quickLine(run, quickWords()));
    RC_ASSERT(line.problems.empty());
    RC_ASSERT(line.run == run);
}

RC_GTEST_PROP(QuickLine, EndsForAnyLineAndNamesPlacesInIt, ()) {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
        rc::gen::arbitrary<std::string>(),
        rc::gen::elementOf(std::vector<std::string>{"5.2km", " ", "p1/2", "p", "#", "\"", "31:40", "m1", "mon", "17.3.",
                                                    "999999999", "km", "e4", "\xC3\xA4", "-", "/", ":", ".", "\t"})));
    std::string line;
    for (const std::string& piece : pieces) line += piece;
    const QuickLine found = readQuick(line);
    std::vector<bool> covered(line.size() + 1);
    const auto cover = [&](std::size_t at, std::size_t length) {
        RC_ASSERT(at + length <= line.size());
        for (std::size_t i = at; i < at + length; ++i) {
            RC_ASSERT(!covered[i]);
            covered[i] = true;
        }
    };
    for (const QuickPart& part : found.parts) cover(part.at, part.length);
    for (const QuickProblem& problem : found.problems) cover(problem.at, problem.length);
    // Nothing is passed over in silence.
    for (std::size_t i = 0; i < line.size(); ++i)
        RC_ASSERT(covered[i] || line[i] == ' ' || line[i] == '\t' || line[i] == '\n' || line[i] == '\r');
}

}  // namespace
}  // namespace restride
