// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/draw.h"
#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"
#include "tests/support/ten_years.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmap>
#include <QTabBar>

// Draws every page, dialog and sheet for somebody to look at: light and dark, with the sample, with nothing and with
// ten years. `--scale 2` draws the same window at 200 % on a screen of 1600 × 1000.

namespace restride {
namespace {

struct Story {
    QString name;
    Diary diary;
    Date today;
};

/// The sample and a run that was too much; after it the knee locks, if it does.
Diary sampleWithABadRun(bool locks) {
    Run run;
    run.id = *Id::from("too-much");
    run.on = day("2026-03-17");
    run.distance = metres(7000);
    run.duration = seconds(2700);
    run.knee.emplace().during = PainScore::from(6);
    Edits edits{{Put<Run>{run}}};
    if (locks)
        edits.list.emplace_back(Put<FlagAnswer>{
            {.on = day("2026-03-18"), .code = RedFlag::Locks, .answer = true, .mistake = {}, .unknown = {}}});
    return sampleDiary().after(edits).diary;
}

std::vector<Story> stories() {
    return {{QStringLiteral("sample"), sampleDiary(), day("2026-03-18")},
            {QStringLiteral("empty"), aRunner().build(), day("2026-03-18")},
            {QStringLiteral("years"), tenYearsDiary(), tenYearsToday()},
            {QStringLiteral("flare"), sampleWithABadRun(false), day("2026-03-18")},
            {QStringLiteral("stop"), sampleWithABadRun(true), day("2026-03-18")}};
}

const std::vector<std::pair<PageKind, QString>>& pages() {
    static const std::vector<std::pair<PageKind, QString>> list{{PageKind::Week, QStringLiteral("week")},
                                                                {PageKind::Plan, QStringLiteral("plan")},
                                                                {PageKind::Diary, QStringLiteral("diary")},
                                                                {PageKind::Trends, QStringLiteral("trends")}};
    return list;
}

/// Every tab of the page Plan behind its first.
bool drawPlanParts(MainWindow& window, const QString& story, const QString& look, const QDir& folder) {
    window.showPage(PageKind::Plan);
    auto* tabs = window.findChild<QTabBar*>(QStringLiteral("planTabs"));
    bool all = true;
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        const QString file = folder.filePath(QStringLiteral("plan%1-%2-%3.png").arg(tab).arg(story, look));
        all = window.grab().save(file) && all;
    }
    tabs->setCurrentIndex(0);
    return all;
}

bool draw(const Story& story, const QString& look, QSize size, const QDir& folder) {
    const SessionWorld world(story.diary, story.today);
    MainWindow window(*world.session, Preferences{}, QStringLiteral("restride/diaries.db"));
    window.resize(size);
    window.show();
    bool all = true;
    for (const auto& [kind, name] : pages()) {
        window.showPage(kind);
        settle();
        const QString file = folder.filePath(QStringLiteral("%1-%2-%3.png").arg(name, story.name, look));
        all = window.grab().save(file) && all;
    }
    return drawPlanParts(window, story.name, look, folder) && all;
}

int run(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("1 or 2"), QStringLiteral("N"),
                                   QStringLiteral("1"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en or de"), QStringLiteral("L"),
                                      QStringLiteral("en"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"),
                                  QStringLiteral("1320x840"));
    parser.addOptions({scale, language, size});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where the pictures go"));
    parser.process(arguments);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);
    const QDir folder(parser.positionalArguments().front());
    QDir().mkpath(folder.path());
    const bool twice = parser.value(scale) == QLatin1String("2");
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    const QSize window = twice ? QSize(800, 500) : QSize(sides.value(0).toInt(), sides.value(1).toInt());
    bool all = true;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        dressForTests(theme);
        speak(QLocale(parser.value(language)));
        const QString look = (theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")) +
                             (twice ? QStringLiteral("-200") : QString());
        for (const Story& story : stories()) all = draw(story, look, window, folder) && all;
        all = drawDialogs(look, folder) && all;
        if (theme == ThemeChoice::Light && !twice) all = drawSheets(folder) && all;
    }
    return all ? 0 : 1;
}

}  // namespace
}  // namespace restride

int main(int argc, char** argv) {
    restride::chooseOffscreen();
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], "--scale") == 0) qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    const QApplication application(argc, argv);
    return restride::run(QApplication::arguments());
}
