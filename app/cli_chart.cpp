// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
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

std::optional<LoadMeasure> measureOf(std::string_view text) {
    if (text == "km") return LoadMeasure::DistanceRun;
    if (text == "min") return LoadMeasure::MinutesRun;
    if (text == "rpe") return LoadMeasure::EffortMinutes;
    return std::nullopt;
}

class ChartCommand final : public Command {
public:
    void addOptions(CommandOptions& options) override {
        options.diary(m_source, m_today);
        options.text({"-o", "The picture: .png, .svg or .pdf", "FILE", Need::Required}, m_file);
        options.day("--from", "From the week of this day; eleven weeks before this one unless given", m_from);
        options.day("--to", "To the week of this day; four weeks after this one unless given", m_to);
        options.value({"--measure", "Load as distance, minutes, or minutes × RPE", "km|min|rpe"}, m_measure, measureOf,
                      "measure of load: km, min or rpe");
    }

    Exit run() override {
        if (!m_today) return tellNoDay();
        const QString name = QFile::decodeName(m_file.c_str());
        const auto format = pictureFormat(name);
        const Date from = m_from.value_or(m_today->monday() - 7 * chartWeeksBefore);
        const Date to = m_to.value_or(std::max(from, m_today->monday() + 7 * chartWeeksAhead));
        if (!format) {
            tell(CommandLine::tr("%1: the name of a picture ends in .png, .svg or .pdf.").arg(name));
            return Exit::BadInput;
        }
        if (to < from) {
            tell(CommandLine::tr("The last day of a chart cannot be before the first."));
            return Exit::BadInput;
        }
        const auto diary = openDiary(m_source);
        if (!diary) return diary.error();
        const Assessment assessment = assess(*diary, Rules{}, *m_today);
        const auto plan = planUpTo(*diary, assessment, to);
        const LoadPicture picture = loadPicture(*diary, assessment, plan ? &*plan : nullptr, m_measure, from, to);
        const QByteArray bytes = loadChartFile(picture, *format);
        const QString fault =
            writeWhole(name, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        if (fault.isEmpty()) return Exit::Done;
        tell(CommandLine::tr("%1: cannot be written (%2).").arg(name, fault));
        return Exit::Unreadable;
    }

private:
    DiarySource m_source;
    std::optional<Date> m_today;
    std::string m_file;
    // The weeks of these days; without them those around today.
    std::optional<Date> m_from;
    std::optional<Date> m_to;
    LoadMeasure m_measure = LoadMeasure::DistanceRun;
};

const CommandRegistration chartEntry({60, "chart", "Draw pain against weekly load", makeCommand<ChartCommand>,
                                      Screen::Unseen});

}  // namespace

}  // namespace restride
