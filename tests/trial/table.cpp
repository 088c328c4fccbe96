// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/table.h"

#include <algorithm>
#include <atomic>
#include <iomanip>
#include <optional>
#include <ostream>
#include <string>
#include <thread>

namespace restride::trial {

namespace {

/// The seed of a knee: by its family's name, so that a family more or less changes no knee of another.
std::uint64_t seedOf(const Family& family, const TrialSize& size, int knee) {
    std::uint64_t seed = mixed(size.seed);
    for (const char letter : family.name) seed = mixed(seed ^ static_cast<unsigned char>(letter));
    return mixed(seed + static_cast<std::uint64_t>(knee));
}

/// Counted from 1.
std::optional<int> weekOfReturn(const Family& family, const Course& course) {
    constexpr std::int64_t tenths = 9;
    for (std::size_t i = 0; i < course.weeks.size(); ++i) {
        const CourseWeek& week = course.weeks[i];
        if (week.ran.count() * 10 >= course.oldWeek.count() * tenths && week.worstRating <= family.content)
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

/// Adds one course to the sums.
void add(Figures& sums, const Course& course) {
    double ran = 0;
    bool clinician = false;
    for (const CourseWeek& week : course.weeks) {
        sums.flares += week.flares;
        sums.soreRuns += week.soreRuns;
        sums.weeksWithACut += week.said.cut ? 1 : 0;
        ran += static_cast<double>(week.ran.count());
        clinician = clinician || week.said.clinician;
    }
    sums.distance += ran / static_cast<double>(course.oldWeek.count()) / static_cast<double>(course.weeks.size());
    sums.clinician += clinician ? 1 : 0;
    sums.kept += 2 * course.weeks.back().said.target.count() >= course.weeks.front().said.target.count() ? 1 : 0;
    if (course.injuringRun && course.firstAfter)
        sums.firstAfter = std::max(sums.firstAfter, static_cast<double>(course.firstAfter->count()) /
                                                        static_cast<double>(course.injuringRun->count()));
}

std::string percent(double share) {
    return std::to_string(static_cast<int>(share * 100 + 0.5)) + " %";
}

void printLine(std::ostream& out, const Family& family, std::string_view policy, const Figures& figures) {
    out << "| " << family.name << " | " << policy << " | " << percent(figures.backIn16) << " / "
        << percent(figures.back) << " | ";
    if (figures.medianWeek > 0)
        out << figures.medianWeek;
    else
        out << "–";
    out << std::fixed << std::setprecision(2) << " | " << figures.flares << " | " << figures.soreRuns << " | "
        << figures.weeksWithACut << " | " << figures.distance << " | " << percent(figures.kept) << " | "
        << percent(figures.clinician) << " | ";
    if (figures.firstAfter > 0)
        out << figures.firstAfter;
    else
        out << "–";
    out << " |\n";
}

}  // namespace

std::vector<Course> courses(const Family& family, const NamedPolicy& policy, const TrialSize& size) {
    std::vector<Course> courses(static_cast<std::size_t>(size.knees));
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int knee = next++; knee < size.knees; knee = next++) {
            const auto decides = policy.make();
            courses[static_cast<std::size_t>(knee)] = play(family, seedOf(family, size, knee), size.weeks, *decides);
        }
    };
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i) threads.emplace_back(work);
    work();
    for (std::thread& thread : threads) thread.join();
    return courses;
}

Figures figuresOf(const Family& family, std::span<const Course> courses) {
    constexpr int soon = 16;
    Figures figures;
    if (courses.empty()) return figures;
    std::vector<int> returns;
    for (const Course& course : courses) {
        add(figures, course);
        if (const auto week = weekOfReturn(family, course)) returns.push_back(*week);
    }
    std::ranges::sort(returns);
    const auto runners = static_cast<double>(courses.size());
    figures.back = static_cast<double>(returns.size()) / runners;
    figures.backIn16 = static_cast<double>(std::ranges::upper_bound(returns, soon) - returns.begin()) / runners;
    if (!returns.empty()) figures.medianWeek = returns[(returns.size() - 1) / 2];
    for (double* sum : {&figures.flares, &figures.soreRuns, &figures.weeksWithACut, &figures.distance, &figures.kept,
                        &figures.clinician})
        *sum /= runners;
    return figures;
}

void printTable(std::ostream& out, std::span<const Family> families, std::span<const NamedPolicy> policies,
                const TrialSize& size) {
    out << "| family | who decides | back in 16 / " << size.weeks
        << " weeks | median week | flares | runs at ≥ 4/10 | weeks with a cut | mean week | last target ≥ ½ first | "
           "clinician named | first run after the injury, at most |\n"
           "|---|---|---|---|---|---|---|---|---|---|---|\n";
    for (const Family& family : families)
        for (const NamedPolicy& policy : policies)
            printLine(out, family, policy.name, figuresOf(family, courses(family, policy, size)));
    out.flush();
}

}  // namespace restride::trial
