// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_streams.h"
#include "app/diary_source.h"
#include "app/resource_files.h"
#include "core/assess/assessment.h"
#include "core/planner/planner.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/load_words.h"
#include "ui/files/write_file.h"

#include <QFile>

#include <algorithm>

namespace restride {

namespace {

constexpr int chartWeeksBefore = 11;
constexpr int chartWeeksAhead = 4;

/// As many weeks as reach `to`, if any of them is still to come.
std::optional<Plan> planUpTo(const Diary& diary, const Assessment& assessment, Date to) {
    constexpr int mostWeeks = 16;
    const int weeks = (to.monday() - assessment.today.monday()) / 7 + 1;
    if (weeks < 1) return std::nullopt;
    return makePlan(diary, assessment, exerciseLibrary(), Rules{}, assessment.today, std::min(weeks, mostWeeks));
}

LoadMeasure loadMeasure(ChartMeasure measure) {
    switch (measure) {
        case ChartMeasure::Km:
            break;
        case ChartMeasure::Min:
            return LoadMeasure::MinutesRun;
        case ChartMeasure::Rpe:
            return LoadMeasure::EffortMinutes;
    }
    return LoadMeasure::DistanceRun;
}

}  // namespace

Exit run(const ChartCommand& command) {
    const QString name = QFile::decodeName(command.file.c_str());
    const auto format = pictureFormat(name);
    const Date from = command.from.value_or(command.today.monday() - 7 * chartWeeksBefore);
    const Date to = command.to.value_or(std::max(from, command.today.monday() + 7 * chartWeeksAhead));
    if (!format) {
        tell(CommandLine::tr("%1: the name of a picture ends in .png, .svg or .pdf.").arg(name));
        return Exit::BadInput;
    }
    if (to < from) {
        tell(CommandLine::tr("The last day of a chart cannot be before the first."));
        return Exit::BadInput;
    }
    const auto diary = openDiary(command.diary);
    if (!diary) return diary.error();
    const Assessment assessment = assess(*diary, Rules{}, command.today);
    const auto plan = planUpTo(*diary, assessment, to);
    const LoadPicture picture =
        loadPicture(*diary, assessment, plan ? &*plan : nullptr, loadMeasure(command.measure), from, to);
    const QByteArray bytes = loadChartFile(picture, *format);
    const QString fault = writeWhole(name, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (fault.isEmpty()) return Exit::Done;
    tell(CommandLine::tr("%1: cannot be written (%2).").arg(name, fault));
    return Exit::Unreadable;
}

}  // namespace restride
