// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/gui_world.h"
#include "tests/support/ten_years.h"
#include "ui/charts/load_chart.h"
#include "ui/main_window.h"
#include "ui/print/week_sheet.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>

#include <fstream>

// The window with ten years of diary, beside a bare window of Qt in the same run: ratios count, machines differ.

namespace restride {
namespace {

void untilPainted() {
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

/// Megabytes that this process holds in memory.
double residentMegabytes() {
    constexpr double page = 4096;
    constexpr double megabyte = 1'000'000;
    double total = 0;
    double resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return resident * page / megabyte;
}

void bareWindowToFirstFrame(benchmark::State& state) {
    for (auto _ : state) {
        QMainWindow window;
        window.setCentralWidget(new QLabel(QStringLiteral("Restride"), &window));
        window.resize(1320, 840);
        window.show();
        untilPainted();
        benchmark::DoNotOptimize(window.grab());
    }
    state.counters["MB"] = residentMegabytes();
}

void tenYearsToFirstFrame(benchmark::State& state) {
    const Diary diary = tenYearsDiary();
    for (auto _ : state) {
        const SessionWorld world(diary, tenYearsToday());
        MainWindow window(*world.session, Preferences{}, QString());
        window.resize(1320, 840);
        window.show();
        untilPainted();
        benchmark::DoNotOptimize(window.grab());
    }
    state.counters["MB"] = residentMegabytes();
}

/// A session moved to another day and back: written, planned anew, painted.
void replanAndRepaintAfterADrag(benchmark::State& state) {
    const SessionWorld world(tenYearsDiary(), tenYearsToday());
    Session& session = *world.session;
    MainWindow window(session, Preferences{}, QString());
    window.resize(1320, 840);
    window.show();
    untilPainted();
    // Copies: every change makes another plan.
    const Date monday = session.plan().weeks.front().start;
    const SessionName moved = session.plan().weeks.front().sessions.back().name;
    int day = 0;
    for (auto _ : state) {
        const auto weekday = static_cast<Weekday>(day++ % 2 == 0 ? 4 : 5);
        session.perform({{Put<Lock>{{monday, moved, weekday, LockOwner::Runner, {}}}}}, QStringLiteral("Move"));
        window.repaint();
    }
}

void panTheChartOfTenYears(benchmark::State& state) {
    const SessionWorld world(tenYearsDiary(), tenYearsToday());
    const Session& session = *world.session;
    LoadChart chart;
    chart.resize(1100, 400);
    chart.show(loadPicture(session.diary(), session.assessment(), &session.block(), LoadMeasure::DistanceRun,
                           *firstEntry(session.diary()), session.today()));
    chart.show();
    chart.setFocus();
    untilPainted();
    QImage image(chart.size(), QImage::Format_ARGB32_Premultiplied);
    int step = 0;
    for (auto _ : state) {
        QKeyEvent press(QEvent::KeyPress, step++ % 20 < 10 ? Qt::Key_Left : Qt::Key_Right, Qt::NoModifier);
        QApplication::sendEvent(&chart, &press);
        chart.render(&image);
    }
}

/// The sample's week and its strength session, two pages.
void writeTheSheet(benchmark::State& state) {
    const SessionWorld world(sampleDiary(), sampleDay());
    const Session& session = *world.session;
    const SheetContent content{&session.diary().runner, &session.plan().weeks.front(),
                               &session.library(),      nullptr,
                               session.rules(),         session.today()};
    qsizetype bytes = 0;
    for (auto _ : state) bytes = sheetPdf(content, {}).size();
    state.counters["kB"] = static_cast<double>(bytes) / 1000;
}

BENCHMARK(bareWindowToFirstFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(tenYearsToFirstFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(replanAndRepaintAfterADrag)->Unit(benchmark::kMillisecond);
BENCHMARK(panTheChartOfTenYears)->Unit(benchmark::kMillisecond);
BENCHMARK(writeTheSheet)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace restride

int main(int argc, char** argv) {
    restride::chooseOffscreen();
    const QApplication application(argc, argv);
    restride::dressForTests();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
