// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"
#include "ui/charts/chart_table.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

namespace restride {
namespace {

LoadPicture samplePicture() {
    const SessionWorld world(sampleDiary(), day("2026-03-18"));
    const Session& session = *world.session;
    return loadPicture(session.diary(), session.assessment(), &session.block(), LoadMeasure::DistanceRun,
                       day("2026-01-05"), day("2026-04-12"));
}

QStringList svgWordsOf(const QByteArray& svg) {
    QStringList words;
    static const QRegularExpression element(QStringLiteral("<text[^>]*>([^<]*)<"));
    auto found = element.globalMatch(QString::fromUtf8(svg));
    while (found.hasNext()) words << found.next().captured(1).trimmed();
    return words;
}

TEST(ChartPicture, KnowsItsFormatByTheEndOfTheName) {
    EXPECT_EQ(pictureFormat(QStringLiteral("a/b.PNG")), PictureFormat::Png);
    EXPECT_EQ(pictureFormat(QStringLiteral("b.c.svg")), PictureFormat::Svg);
    EXPECT_EQ(pictureFormat(QStringLiteral("b.pdf")), PictureFormat::Pdf);
    EXPECT_EQ(pictureFormat(QStringLiteral("b.gif")), std::nullopt);
    EXPECT_EQ(pictureFormat(QStringLiteral("svg")), std::nullopt);
}

TEST(ChartPicture, AnSvgHasItsWordsAsWords) {
    const QStringList words = svgWordsOf(loadChartFile(samplePicture(), PictureFormat::Svg));
    EXPECT_TRUE(words.front().startsWith(loadTitleText()));
    for (const QString& word :
         {loadLegendText(LoadMeasure::DistanceRun), phaseText(Phase::Settle), phaseText(Phase::Rebuild),
          QStringLiteral("5 Jan"), QStringLiteral("flare, Sat 10 Jan"), QStringLiteral("10"), QStringLiteral("20")})
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
}

TEST(ChartPicture, ItsBandsOfPainFollowTheLimitsOfEachWeek) {
    const auto ofLimits = [](const PainLimits& first, const PainLimits& last) {
        LoadPicture picture = samplePicture();
        for (std::size_t i = 0; i < picture.weeks.size(); ++i)
            picture.weeks[i].painLimits = i < picture.weeks.size() / 2 ? first : last;
        return loadChartFile(picture, PictureFormat::Svg);
    };
    const QByteArray usual = ofLimits({2, 5}, {2, 5});
    EXPECT_EQ(loadChartFile(samplePicture(), PictureFormat::Svg), usual);
    EXPECT_NE(ofLimits({3, 5}, {3, 5}), usual);
    EXPECT_NE(ofLimits({2, 4}, {2, 4}), usual);
    // Two bands more, and all else as it was.
    EXPECT_EQ(ofLimits({2, 5}, {3, 5}).count("<rect"), usual.count("<rect") + 2);
    EXPECT_EQ(ofLimits({3, 3}, {3, 3}).count("<rect"), usual.count("<rect") - 1);
}

TEST(ChartPicture, ALongDiaryIsWiderAndStillWhole) {
    LoadPicture picture{LoadMeasure::DistanceRun, QStringLiteral("km"), {}};
    for (int i = 0; i < 520; ++i) {
        LoadWeek week;
        week.monday = day("2016-01-04") + 7 * i;
        week.done = 20;
        picture.weeks.push_back(week);
    }
    const QStringList words = svgWordsOf(loadChartFile(picture, PictureFormat::Svg));
    for (int year = 2017; year <= 2025; ++year) EXPECT_TRUE(words.contains(QString::number(year))) << year;
}

TEST(ChartPicture, APngIsAPictureWithBarsOnWhite) {
    const QImage image = QImage::fromData(loadChartFile(samplePicture(), PictureFormat::Png), "PNG");
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.pixelColor(0, 0), lightTheme().surface);
    int bars = 0;
    for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, image.height() * 4 / 5) == lightTheme().barDone) ++bars;
    EXPECT_GT(bars, image.width() / 10);
}

TEST(ChartPicture, APngOfManyYearsIsPaintedToItsEnd) {
    LoadPicture picture{LoadMeasure::DistanceRun, QStringLiteral("km"), {}};
    for (int i = 0; i < 1'300; ++i) {
        LoadWeek week;
        week.monday = day("2001-01-01") + 7 * i;
        week.done = 20;
        picture.weeks.push_back(week);
    }
    const QImage image = QImage::fromData(loadChartFile(picture, PictureFormat::Png), "PNG");
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.pixelColor(image.width() - 1, image.height() - 1), lightTheme().surface);
    int bars = 0;
    for (int x = image.width() * 9 / 10; x < image.width(); ++x)
        if (image.pixelColor(x, image.height() * 4 / 5) == lightTheme().barDone) ++bars;
    EXPECT_GT(bars, image.width() / 40);
}

TEST(ChartPicture, ASmallLoadHasNoLabelTwice) {
    LoadPicture picture = samplePicture();
    for (LoadWeek& week : picture.weeks) {
        week.planned.reset();
        week.done = 1.6;
    }
    const QStringList words = svgWordsOf(loadChartFile(picture, PictureFormat::Svg));
    for (const char* label : {"0.0", "0.5", "1.0", "1.5"})
        EXPECT_EQ(words.count(QLatin1String(label)), 1) << label << " in " << words.join(u'|').toStdString();
}

TEST(ChartPicture, APdfIsOnePageThatIsWhole) {
    const QByteArray pdf = loadChartFile(samplePicture(), PictureFormat::Pdf);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
}

TEST(ChartTable, CopiesTheChosenRowsWithTheirHeader) {
    ChartTable table(QStringLiteral("Table"), nullptr);
    table.show({{QStringLiteral("Week"), QStringLiteral("Run")},
                {{QStringLiteral("1"), QStringLiteral("5 km")},
                 {QStringLiteral("2"), QStringLiteral("6 km")},
                 {QStringLiteral("3"), QStringLiteral("7 km")}}});
    table.selectRow(2);
    table.selectionModel()->select(table.model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keySequence(&table, QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Week\tRun\n1\t5 km\n3\t7 km"));
}

}  // namespace
}  // namespace restride
