// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/shipped_figures.h"
#include "ui/print/sheet_blocks.h"
#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/session_text.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace restride {

namespace {

constexpr double partPadding = 8 * pt;
constexpr double cellWidth = 66 * pt;
constexpr double cellFigure = 44 * pt;
constexpr double partGap = 6 * pt;

/// Runs that begin and end alike.
struct RunGroup {
    std::vector<TimedStep> prime;
    std::vector<TimedStep> restore;
    std::vector<const PlannedSession*> runs;
};

std::vector<RunGroup> runGroups(const PlannedWeek& week) {
    std::vector<RunGroup> groups;
    for (const PlannedSession& session : week.sessions) {
        if (session.kind != SessionKind::Run || session.done || !session.perform) continue;
        const auto same = std::ranges::find_if(groups, [&](const RunGroup& group) {
            return group.prime == session.prime && group.restore == session.restore;
        });
        if (same == groups.end())
            groups.push_back({session.prime, session.restore, {&session}});
        else
            same->runs.push_back(&session);
    }
    return groups;
}

/// A step with its figure, name and minutes.
struct StepCell {
    const Figure* figure = nullptr;
    SheetText text;
};

/// One part of a session: its title and what it is made of.
struct SessionPart {
    SheetText title;
    std::vector<StepCell> cells;
    TextPile lines;
    int columns = 1;
    double width = 0;
    double cellHeight = 0;
    double height = 0;
    SheetBox box;
};

SessionPart partOf(const QString& title, const QColor& colour, const SheetBox& box, double width) {
    SessionPart part;
    part.width = width;
    part.box = box;
    part.title = SheetText(title, sheetFont(bodySize, FontWeight::Bold), colour, width - 2 * partPadding);
    part.height = part.title.height() + 2 * partPadding;
    return part;
}

void addSteps(SessionPart& part, const std::vector<TimedStep>& steps, const Library& library,
              const SheetColours& colours) {
    const double room = part.width - 2 * partPadding;
    part.columns = std::clamp(static_cast<int>(room / cellWidth), 1, std::max(1, static_cast<int>(steps.size())));
    const double width = room / part.columns - partGap;
    double textHeight = 0;
    for (const TimedStep& step : steps) {
        StepCell cell;
        cell.figure = findFigure(shippedFigures(), step.exercise);
        cell.text = SheetText({{exerciseText(library, step.exercise) + QLatin1Char(' '), sheetFont(7.5), colours.text},
                               {minutesText(step.minutes), sheetFont(7.5, FontWeight::Bold), colours.text}},
                              width, Qt::AlignHCenter);
        textHeight = std::max(textHeight, cell.text.height());
        part.cells.push_back(std::move(cell));
    }
    part.cellHeight = cellFigure + 3 * pt + textHeight + partGap;
    const int rows = (static_cast<int>(steps.size()) + part.columns - 1) / part.columns;
    part.height += rows * part.cellHeight;
}

void addLine(SessionPart& part, const QString& days, const QString& text, const SheetColours& colours) {
    const double before = part.lines.height();
    std::vector<SheetRun> runs;
    if (!days.isEmpty())
        runs.push_back({days + QStringLiteral(": "), sheetFont(bodySize, FontWeight::Bold), colours.text});
    runs.push_back({text, sheetFont(bodySize), colours.text});
    part.lines.add(SheetText(runs, part.width - 2 * partPadding), 3 * pt);
    part.height += part.lines.height() - before + (before > 0 ? 0 : 3 * pt);
}

void paintPart(QPainter& painter, const SessionPart& part, QPointF topLeft, double height,
               const FigureColours& figures) {
    paintSheetBox(painter, QRectF(topLeft, QSizeF(part.width, height)), part.box);
    const QPointF inside = topLeft + QPointF(partPadding, partPadding);
    part.title.paint(painter, inside);
    const double cell = (part.width - 2 * partPadding) / part.columns;
    const double top = inside.y() + part.title.height() + 3 * pt;
    for (int i = 0; i < static_cast<int>(part.cells.size()); ++i) {
        const StepCell& step = part.cells[static_cast<std::size_t>(i)];
        const int row = i / part.columns;
        const QPointF at(inside.x() + i % part.columns * cell, top + row * part.cellHeight);
        if (step.figure) paintFigure(painter, QRectF(at, QSizeF(cell - partGap, cellFigure)), *step.figure, figures);
        step.text.paint(painter, at + QPointF(0, cellFigure + 3 * pt));
    }
    part.lines.paint(painter, {inside.x(), top});
}

/// Parts beside one another, as high as the highest, or below one another where it is narrow.
SheetBlock partsBlock(const QString& name, const std::vector<SessionPart>& parts, const SheetColours& colours) {
    SheetBlock block;
    block.name = name;
    block.gap = partGap;
    for (const SessionPart& part : parts) block.height = std::max(block.height, part.height);
    block.paint = [parts, colours](QPainter& painter, const QRectF& area) {
        double x = area.left();
        for (const SessionPart& part : parts) {
            FigureColours figures = colours.figure;
            figures.paper = part.box.ground;
            paintPart(painter, part, {x, area.top()}, area.height(), figures);
            x += part.width + partGap;
        }
    };
    return block;
}

/// What the runs have in mind, those of one mind together.
void addPerform(SessionPart& part, const RunGroup& group, const SheetColours& colours) {
    std::vector<std::pair<QString, std::vector<Date>>> told;
    for (const PlannedSession* run : group.runs) {
        QString text = performText(*run->perform);
        if (text.isEmpty()) text = SheetWords::tr("an even, easy effort");
        const auto same = std::ranges::find(told, text, &std::pair<QString, std::vector<Date>>::first);
        if (same == told.end())
            told.push_back({text, {run->on}});
        else
            same->second.push_back(run->on);
    }
    for (const auto& [text, days] : told) addLine(part, daysText(days), text, colours);
}

QString minutesRange(const RunGroup& group) {
    Minutes least = group.runs.front()->perform->minutes;
    Minutes most = least;
    for (const PlannedSession* run : group.runs) {
        least = std::min(least, run->perform->minutes);
        most = std::max(most, run->perform->minutes);
    }
    return least == most
               ? minutesText(most)
               : SheetWords::tr("%1–%2", "minutes, from and to").arg(QString::number(least.count()), minutesText(most));
}

}  // namespace

SheetBlocks runBlocks(const SheetStyle& style, const SheetContent& content) {
    SheetBlocks sheet;
    const SheetColours& colours = style.colours;
    const std::vector<RunGroup> groups = runGroups(*content.week);
    for (const RunGroup& group : groups) {
        std::vector<Date> days;
        for (const PlannedSession* run : group.runs) days.push_back(run->on);
        sheet.push_back(headingBlock(style, groups.size() == 1 ? SheetWords::tr("Each run in three parts")
                                                               : SheetWords::tr("Runs on %1").arg(daysText(days))));
        const double half = style.narrow() ? style.width : (style.width - partGap) / 2;
        const QColor frame = colours.primeGround == Qt::white ? colours.frame : QColor();
        SessionPart prime = partOf(SheetWords::tr("Prime · %1").arg(minutesText(minutesOf(group.prime))),
                                   colours.primeText, {colours.primeGround, frame}, style.width);
        addSteps(prime, group.prime, *content.library, colours);
        SessionPart perform = partOf(SheetWords::tr("Perform · %1").arg(minutesRange(group)), colours.performText,
                                     {colours.performGround, frame}, half);
        addPerform(perform, group, colours);
        SessionPart restore = partOf(SheetWords::tr("Restore · %1").arg(minutesText(minutesOf(group.restore))),
                                     colours.restoreText, {colours.restoreGround, frame}, half);
        addSteps(restore, group.restore, *content.library, colours);
        sheet.push_back(partsBlock(QStringLiteral("prime"), {prime}, colours));
        if (style.narrow()) {
            sheet.push_back(partsBlock(QStringLiteral("perform"), {perform}, colours));
            sheet.push_back(partsBlock(QStringLiteral("restore"), {restore}, colours));
        } else {
            sheet.push_back(partsBlock(QStringLiteral("perform and restore"), {perform, restore}, colours));
        }
    }
    return sheet;
}

}  // namespace restride
