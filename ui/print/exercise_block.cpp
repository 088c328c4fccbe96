// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/shipped_figures.h"
#include "ui/print/sheet_blocks.h"
#include "ui/text/session_text.h"

#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr double exercisePadding = 6 * pt;
constexpr double figureHeight = 72 * pt;
constexpr double exerciseGap = 14 * pt;
constexpr double exerciseLine = 0.75 * pt;
constexpr double tickSize = 20 * pt;
constexpr double tickGap = 4 * pt;
/// Boxes beyond those of the planned days are for another one.
constexpr int fewestTicks = 4;
constexpr double secondWidth = 8 * pt;
constexpr double tempoHeight = 5 * pt;
constexpr double tempoParting = 1 * pt;

struct TickBox {
    SheetText day;
    Ticked ticked = Ticked::No;
};

std::vector<TickBox> tickBoxes(const SheetStyle& style, const std::vector<PlannedSession>& sessions) {
    std::vector<TickBox> boxes;
    for (const PlannedSession& session : sessions)
        boxes.push_back(
            {SheetText(dayLetters(session.on), sheetFont(6.5), style.colours.soft, tickSize, Qt::AlignHCenter),
             session.done ? Ticked::Yes : Ticked::No});
    boxes.resize(std::max(boxes.size(), std::size_t{fewestTicks}));
    return boxes;
}

void paintTicks(QPainter& painter, const std::vector<TickBox>& boxes, QPointF topLeft, const SheetColours& colours) {
    QRectF box(topLeft, QSizeF(tickSize, tickSize));
    for (const TickBox& tick : boxes) {
        paintTickBox(painter, box, tick.ticked, colours);
        tick.day.paint(painter, box.topLeft() + QPointF(0, 1.5 * pt));
        box.translate(tickSize + tickGap, 0);
    }
}

double ticksWidth(const std::vector<TickBox>& boxes) {
    return static_cast<double>(boxes.size()) * (tickSize + tickGap) - tickGap;
}

/// Seconds of one repetition as lengths; down, held and up differ by colour and by height.
double tempoWidth(const Tempo& tempo) {
    return (tempo.down + tempo.hold + tempo.up) * secondWidth;
}

void paintTempo(QPainter& painter, const Tempo& tempo, QPointF topLeft, const SheetColours& colours) {
    struct Stretch {
        int seconds;
        QColor colour;
        double height;
    };
    painter.setPen(Qt::NoPen);
    double x = topLeft.x();
    for (const Stretch& stretch : {Stretch{tempo.down, colours.down, 1}, Stretch{tempo.hold, colours.held, 0.5},
                                   Stretch{tempo.up, colours.up, 1}}) {
        if (stretch.seconds <= 0) continue;
        const double width = stretch.seconds * secondWidth;
        const double height = tempoHeight * stretch.height;
        painter.fillRect(QRectF(x, topLeft.y() + (tempoHeight - height) / 2, width - tempoParting, height),
                         stretch.colour);
        x += width;
    }
}

}  // namespace

SheetBlock exerciseBlock(const SheetStyle& style, const Library& library, const Prescription& prescription,
                         const std::vector<PlannedSession>& sessions) {
    const SheetColours& colours = style.colours;
    const std::vector<TickBox> boxes = tickBoxes(style, sessions);
    const Figure* figure = findFigure(shippedFigures(), prescription.exercise);
    const bool narrow = style.narrow();
    const double figureWidth = (narrow ? 112 : 150) * pt;
    const double textLeft = figureWidth + exerciseGap;
    const double textWidth = style.width - textLeft - (narrow ? 0 : ticksWidth(boxes) + exerciseGap);

    TextPile pile;
    pile.add(SheetText({{exerciseText(library, prescription.exercise) + QLatin1Char(' '),
                         sheetFont(nameSize, FontWeight::Bold), colours.text},
                        {sheetDoseText(prescription), sheetFont(nameSize, FontWeight::Bold), colours.accent}},
                       textWidth));
    const double tempoTop = pile.height();
    QStringList how = doseRemarks(prescription);
    double indent = 0;
    if (prescription.tempo) {
        how.prepend(tempoText(prescription));
        indent = tempoWidth(*prescription.tempo) + 5 * pt;
    }
    const SheetText howText(how.join(QStringLiteral("\u00a0· ")), sheetFont(bodySize), colours.text,
                            textWidth - indent);
    pile.add(howText, 1 * pt, indent);
    if (const Exercise* exercise = findExercise(library, prescription.exercise))
        pile.add(SheetText(cuesText(*exercise), sheetFont(bodySize), colours.soft, textWidth), 1 * pt);

    const double textHeight = pile.height() + (narrow ? 5 * pt + tickSize : 0);
    SheetBlock block;
    block.name = QStringLiteral("exercise");
    block.height = std::max(textHeight, figure ? figureHeight : 0.0) + 2 * exercisePadding;
    block.paint = [=, tempo = prescription.tempo](QPainter& painter, const QRectF& area) {
        const double room = area.height() - 2 * exercisePadding;
        if (figure)
            paintFigure(painter, QRectF(0, exercisePadding + (room - figureHeight) / 2, figureWidth, figureHeight),
                        *figure, colours.figure);
        const double top = exercisePadding + (room - textHeight) / 2;
        pile.paint(painter, {textLeft, top});
        if (tempo) {
            const double line = sheetFont(bodySize).pixelSize();
            paintTempo(painter, *tempo, {textLeft, top + tempoTop + 1 * pt + (line * 1.25 - tempoHeight) / 2}, colours);
        }
        const QPointF ticks = narrow ? QPointF(textLeft, top + pile.height() + 5 * pt)
                                     : QPointF(area.width() - ticksWidth(boxes), (area.height() - tickSize) / 2);
        paintTicks(painter, boxes, ticks, colours);
        painter.fillRect(QRectF(0, area.height() - exerciseLine, area.width(), exerciseLine), colours.line);
    };
    return block;
}

}  // namespace restride
