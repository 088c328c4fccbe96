// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_sheet.h"

#include "tests/support/builders.h"
#include "tests/support/session_names.h"
#include "tests/support/ten_years.h"
#include "tests/ui/print/sheet_world.h"
#include "ui/text/format.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace restride {
namespace {

using namespace literals;

constexpr SheetOptions monoLetter{Paper::Letter, PrintSize::Normal, Ink::Mono};
constexpr SheetOptions largeA4{Paper::A4, PrintSize::Large, Ink::Colour};

std::vector<SheetOptions> allSheetOptions() {
    std::vector<SheetOptions> all;
    for (const Paper paper : {Paper::A4, Paper::Letter})
        for (const PrintSize size : {PrintSize::Normal, PrintSize::Large})
            for (const Ink ink : {Ink::Colour, Ink::Mono}) all.push_back({paper, size, ink});
    return all;
}

/// Says everything twice as long as it is, as some languages nearly do.
class LongWords final : public QTranslator {
public:
    LongWords() { QCoreApplication::installTranslator(this); }
    ~LongWords() override { QCoreApplication::removeTranslator(this); }
    LongWords(const LongWords&) = delete;
    LongWords& operator=(const LongWords&) = delete;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* comment,
                                    int /*n*/) const override {
        const QString text = QString::fromUtf8(source);
        // A format of dates is no word.
        if (comment && QString::fromUtf8(comment).contains(QLatin1String("QLocale"))) return text;
        return text + QLatin1Char(' ') + QString(text.size() * 2 / 5, QLatin1Char('m'));
    }
};

/// Every block is whole on one page, inside what may be printed on and clear of the others.
void expectWholeBlocks(const SheetPages& pages) {
    ASSERT_GT(pages.count, 0);
    std::map<int, double> bottoms;
    for (const PlacedBlock& placed : pages.blocks) {
        SCOPED_TRACE(placed.block.name.toStdString() + " on page " + std::to_string(placed.page + 1));
        EXPECT_GE(placed.page, 0);
        EXPECT_LT(placed.page, pages.count);
        EXPECT_TRUE(QRectF(QPointF(), pages.size).contains(placed.area));
        EXPECT_GT(placed.area.height(), 0);
        if (placed.block.name == QLatin1String("footer")) {
            EXPECT_GE(placed.area.top(), pages.body.bottom());
            continue;
        }
        EXPECT_LE(placed.area.bottom(), pages.body.bottom() + 1e-6);
        const auto above = bottoms.try_emplace(placed.page, pages.body.top()).first;
        EXPECT_GE(placed.area.top(), above->second - 1e-6);
        above->second = placed.area.bottom();
    }
    EXPECT_EQ(bottoms.size(), static_cast<std::size_t>(pages.count)) << "no page is empty";
}

bool isGreyPicture(const QImage& image) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QRgb pixel = image.pixel(x, y); qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel))
                return false;
    return true;
}

Diary flaggedSheetDiary() {
    Diary diary = sampleDiary();
    diary.redFlags.push_back({});
    diary.redFlags.back().on = sampleDay();
    diary.redFlags.back().code = RedFlag::GivesWay;
    diary.redFlags.back().answer = true;
    return diary;
}

TEST(WeekSheet, TellsDaysSessionsAndDosesAsText) {
    const SessionWorld world(sampleDiary(), sampleDay());
    const QString words = wordsOf(sheetPdf(sheetContentOf(*world.session), {}));
    for (const char* word : {"Week of 16 March",
                             "Sample runner",
                             "Mon 16 Mar",
                             "Sun 22 Mar",
                             "Technique run",
                             "6.6 km",
                             "58 min",
                             "Low-impact training",
                             "effort 3/10",
                             "Prime · 8 min",
                             "Brisk walk",
                             "Restore · 7 min",
                             "about 162 a minute",
                             "Split squat 3 × 8 / side",
                             "3 s down, 1 s up",
                             "Plank 2 × 20 s",
                             "keep 3 in reserve",
                             "rest 60 s",
                             "Monday and Friday, 35 min",
                             "How it may feel",
                             "Up to 2/10",
                             "Up to 3/10 during the exercise",
                             "Stop and call a clinician",
                             "the knee gives way",
                             "pain of 8/10 or more",
                             "next morning",
                             "Guidance for training, not a diagnosis. Restride",
                             "page 1 of 2",
                             "page 2 of 2"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(word))) << word << " in " << words.toStdString();
}

TEST(WeekSheet, LeavesOutTheTimeThatNobodyToldOfWhatWasDone) {
    const SessionWorld world(sampleDiary(), sampleDay());
    SheetContent content = sheetContentOf(*world.session);
    PlannedWeek week = *content.week;
    const auto run = std::ranges::find(week.sessions, SessionKind::Run, &PlannedSession::kind);
    ASSERT_NE(run, week.sessions.end());
    run->done = Id::from("told-briefly");
    run->minutes = minutes(0);
    content.week = &week;
    const QString words = wordsOf(sheetPdf(content, {}));
    EXPECT_TRUE(words.contains(QStringLiteral("done"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("· 0 min"))) << words.toStdString();
}

TEST(WeekSheet, HasOnePageForTheWeekAndOneForTheStrengthOfIt) {
    const SessionWorld world(sampleDiary(), sampleDay());
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const SheetPages pages = weekSheet(sheetContentOf(*world.session), {paper, PrintSize::Normal, Ink::Colour});
        EXPECT_EQ(pages.count, 2);
        EXPECT_EQ(std::ranges::count_if(pages.blocks,
                                        [](const PlacedBlock& placed) {
                                            return placed.page == 1 && placed.block.name == QLatin1String("exercise");
                                        }),
                  6);
    }
}

TEST(WeekSheet, NeverSplitsABlock) {
    const std::vector<std::pair<Diary, Date>> stories{{sampleDiary(), sampleDay()},
                                                      {tenYearsDiary(), tenYearsToday()},
                                                      {aRunner().build(), sampleDay()},
                                                      {flaggedSheetDiary(), sampleDay()}};
    for (const auto& [diary, today] : stories) {
        const SessionWorld world(diary, today);
        for (const SheetOptions& options : allSheetOptions())
            expectWholeBlocks(weekSheet(sheetContentOf(*world.session), options));
    }
}

TEST(WeekSheet, NeverSplitsABlockWhereWordsAreLong) {
    Diary diary = sampleDiary();
    diary.runner.name = std::string(400, 'W');
    const SessionWorld world(diary, sampleDay());
    const LongWords longer;
    for (const SheetOptions& options : allSheetOptions())
        expectWholeBlocks(weekSheet(sheetContentOf(*world.session), options));
}

TEST(WeekSheet, DrawsABlockSmallerThatNoPageHolds) {
    SheetBlock tall;
    tall.height = 300;
    tall.paint = [](QPainter& painter, const QRectF& area) { painter.fillRect(area, Qt::red); };
    SheetBlock next = tall;
    next.height = 10;
    const SheetPages pages = layOut({{{tall, next}, 1}}, {120, 120}, QRectF(10, 10, 100, 100));
    ASSERT_EQ(pages.blocks.size(), 2U);
    EXPECT_EQ(pages.blocks[0].area, QRectF(10, 10, 100, 100));
    EXPECT_EQ(pages.blocks[1].page, 1);
    const QImage image = sheetImage(pages, 0, 120);
    EXPECT_EQ(image.pixelColor(20, 105), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(20, 115), QColor(Qt::white));
}

TEST(WeekSheet, KeepsAHeadingWithWhatItHeads) {
    const auto block = [](double height, bool withNext) {
        SheetBlock one;
        one.height = height;
        one.withNext = withNext;
        one.paint = [](QPainter&, const QRectF&) {};
        return one;
    };
    const SheetPages pages =
        layOut({{{block(85, false), block(10, true), block(20, false)}, 1}}, {100, 100}, QRectF(0, 0, 100, 100));
    ASSERT_EQ(pages.blocks.size(), 3U);
    EXPECT_EQ(pages.blocks[1].page, 1);
    EXPECT_EQ(pages.blocks[2].page, 1);
}

TEST(WeekSheet, ReadsNoWordsOfARunnerAsRichText) {
    Diary diary = sampleDiary();
    diary.runner.name = "<b>Ann</b> &amp; <img src=x>\nLee";
    const SessionWorld world(diary, sampleDay());
    const QString words = wordsOf(sheetPdf(sheetContentOf(*world.session), {}));
    EXPECT_TRUE(words.contains(QStringLiteral("<b>Ann</b> &amp; <img src=x> Lee"))) << words.toStdString();
}

TEST(WeekSheet, TellsWhatToDoAndNothingElseWhereThePlanIsWithheld) {
    const SessionWorld world(flaggedSheetDiary(), sampleDay());
    ASSERT_TRUE(world.session->plan().withheld);
    EXPECT_EQ(weekSheet(sheetContentOf(*world.session), {}).count, 1);
    const QString words = wordsOf(sheetPdf(sheetContentOf(*world.session), {}));
    EXPECT_TRUE(words.contains(QStringLiteral("No training plan for now")));
    EXPECT_TRUE(words.contains(QStringLiteral("Please see a clinician within the next few days.")));
    EXPECT_TRUE(words.contains(QStringLiteral("The knee gives way")));
    EXPECT_TRUE(words.contains(QStringLiteral("no running")));
    // No distance, time, dose or score.
    static const QRegularExpression volume(QStringLiteral("\\d+(\\.\\d+)?\\s*(km|mi|min|×|/10)"));
    EXPECT_FALSE(words.contains(volume)) << words.toStdString();
}

TEST(WeekSheet, TellsHowARunMayFeelWhereOneRuns) {
    const auto hasFeel = [](const Diary& diary) {
        const SessionWorld world(diary, sampleDay());
        return wordsOf(sheetPdf(sheetContentOf(*world.session), {})).contains(QStringLiteral("during the run"));
    };
    EXPECT_TRUE(hasFeel(sampleDiary()));
    EXPECT_FALSE(hasFeel(aRunner().weekday(60).weekend(90).build()));
}

TEST(WeekSheet, SendsAnUnderageRunnerToAClinician) {
    Diary diary = sampleDiary();
    diary.runner.birthYear = 2012;
    const SessionWorld world(diary, sampleDay());
    const QString words = wordsOf(sheetPdf(sheetContentOf(*world.session), {}));
    EXPECT_TRUE(words.contains(QStringLiteral("Please plan together with a clinician."))) << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("warning sign")));
}

TEST(WeekSheet, HasNoColourInBlackAndWhite) {
    for (const Diary& diary : {sampleDiary(), flaggedSheetDiary()}) {
        const SessionWorld world(diary, sampleDay());
        const SheetPages pages = weekSheet(sheetContentOf(*world.session), monoLetter);
        for (int page = 0; page < pages.count; ++page) EXPECT_TRUE(isGreyPicture(sheetImage(pages, page, 900)));
    }
    const SessionWorld world(sampleDiary(), sampleDay());
    EXPECT_FALSE(isGreyPicture(sheetImage(weekSheet(sheetContentOf(*world.session), {}), 0, 900)));
}

TEST(WeekSheet, HasThePaperThatIsAskedFor) {
    const SessionWorld world(sampleDiary(), sampleDay());
    const SheetContent content = sheetContentOf(*world.session);
    EXPECT_TRUE(sheetPdf(content, {}).contains("/MediaBox [0 0 595"));
    EXPECT_TRUE(sheetPdf(content, monoLetter).contains("/MediaBox [0 0 612"));
}

TEST(WeekSheet, IsLargerInLargePrint) {
    const SessionWorld world(sampleDiary(), sampleDay());
    const SheetContent content = sheetContentOf(*world.session);
    EXPECT_GT(weekSheet(content, largeA4).count, weekSheet(content, {}).count);
    const QString words = wordsOf(sheetPdf(content, largeA4));
    EXPECT_TRUE(words.contains(QStringLiteral("Split squat 3 × 8 / side")));
}

TEST(WeekSheet, TellsTheLimitsThatARunnerHas) {
    const SessionWorld world(sampleDiary(), sampleDay());
    SheetContent content = sheetContentOf(*world.session);
    content.rules.greenMax = 1;
    content.rules.amberMax = 4;
    content.rules.stopPain = 7;
    const QString words = wordsOf(sheetPdf(content, {}));
    for (const char* word : {"Up to 1/10 during the run", "2/10, or settled", "3–4/10, or", "5/10 or more, a limp",
                             "pain of 7/10 or more"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(word))) << word;
}

TEST(WeekSheet, SaysWhenFixedDaysDoNotGoTogether) {
    Diary diary = sampleDiary();
    const Date monday = sampleDay();
    for (const auto& [session, day] : {std::pair{"long"_name, Weekday::Tue}, std::pair{"easy1"_name, Weekday::Wed}}) {
        Lock lock;
        lock.week = monday;
        lock.target = session;
        lock.day = day;
        diary.locks.push_back(lock);
    }
    const SessionWorld world(diary, sampleDay());
    ASSERT_TRUE(world.session->plan().weeks.front().conflict);
    const QString words = wordsOf(sheetPdf(sheetContentOf(*world.session), {}));
    EXPECT_TRUE(words.contains(QStringLiteral("Please free one of them"))) << words.toStdString();
}

TEST(WeekSheet, TellsDistancesInTheUnitThatIsChosen) {
    const SessionWorld world(sampleDiary(), sampleDay());
    setUnits(Units::Miles);
    const QString words = wordsOf(sheetPdf(sheetContentOf(*world.session), {}));
    setUnits(Units::Kilometres);
    EXPECT_TRUE(words.contains(QStringLiteral("4.1 mi")));
    EXPECT_FALSE(words.contains(QStringLiteral(" km")));
}

}  // namespace
}  // namespace restride
