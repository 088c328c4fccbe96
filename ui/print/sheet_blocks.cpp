// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_blocks.h"

#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr double sheetRadius = 5 * pt;
constexpr double hairLine = 0.75 * pt;

}  // namespace

void TextPile::add(SheetText text, double gap, double indent) {
    if (!m_items.empty()) m_height += gap;
    const double height = text.height();
    m_items.push_back({std::move(text), {indent, m_height}});
    m_height += height;
}

void TextPile::paint(QPainter& painter, QPointF topLeft) const {
    for (const Item& item : m_items) item.text.paint(painter, topLeft + item.at);
}

void paintSheetBox(QPainter& painter, const QRectF& area, const SheetBox& box) {
    painter.setPen(box.frame.isValid() ? QPen(box.frame, hairLine) : QPen(Qt::NoPen));
    painter.setBrush(box.ground.isValid() ? QBrush(box.ground) : QBrush(Qt::NoBrush));
    // The frame is inside, so that boxes stand in line with text.
    const double half = hairLine / 2;
    const double radius = std::min(sheetRadius, area.height() / 6);
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius);
}

void paintTickBox(QPainter& painter, const QRectF& area, Ticked ticked, const SheetColours& colours) {
    paintSheetBox(painter, area, {QColor(), colours.frame});
    if (ticked == Ticked::No) return;
    const auto at = [&](double x, double y) {
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
    };
    painter.setPen(QPen(colours.text, 1.4 * pt, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.74), at(0.77, 0.28)}));
}

SheetBlock headerBlock(const SheetStyle& style, const QString& title, const QStringList& lines) {
    const SheetColours& colours = style.colours;
    const SheetText program(QStringLiteral("Restride"), sheetFont(bodySize), colours.soft, style.width);
    const double width = style.width - program.width() - 10 * pt;
    TextPile pile;
    pile.add(SheetText(title, sheetFont(titleSize, FontWeight::Bold), colours.text, width));
    for (const QString& line : lines) pile.add(SheetText(line, sheetFont(bodySize), colours.soft, width), 1 * pt);
    SheetBlock block;
    block.name = QStringLiteral("header");
    block.height = pile.height() + 8 * pt;
    block.withNext = true;
    block.paint = [pile, program, colours](QPainter& painter, const QRectF& area) {
        pile.paint(painter, area.topLeft());
        // On the line of the last words.
        program.paint(painter, {area.width() - program.width(), pile.height() - program.height()});
        painter.fillRect(QRectF(area.left(), area.bottom() - hairLine, area.width(), hairLine), colours.line);
    };
    return block;
}

SheetBlock headingBlock(const SheetStyle& style, const QString& text) {
    const SheetText heading(text, sheetFont(nameSize, FontWeight::Bold), style.colours.text, style.width);
    SheetBlock block;
    block.name = QStringLiteral("heading");
    block.height = heading.height();
    block.gap = 12 * pt;
    block.withNext = true;
    block.paint = [heading](QPainter& painter, const QRectF& area) { heading.paint(painter, area.topLeft()); };
    return block;
}

SheetBlock noteBlock(const SheetStyle& style, const QString& text) {
    const SheetText note(text, sheetFont(bodySize), style.colours.text, style.width);
    SheetBlock block;
    block.name = QStringLiteral("note");
    block.height = note.height();
    block.gap = 8 * pt;
    block.paint = [note](QPainter& painter, const QRectF& area) { note.paint(painter, area.topLeft()); };
    return block;
}

SheetBlocks withheldBlocks(const SheetStyle& style, const SheetContent& content) {
    const QStringList texts = withheldTexts(*content.withheld);
    const QString runner = content.runner ? sheetRunnerText(*content.runner) : QString();
    SheetBlocks sheet{headerBlock(style, SheetWords::tr("No training plan for now"), {runner})};
    const SheetColours& colours = style.colours;
    TextPile pile;
    constexpr double padding = 12 * pt;
    const double width = style.width - 2 * padding;
    pile.add(SheetText(texts.front(), sheetFont(titleSize * 0.8, FontWeight::Bold), colours.text, width));
    const QStringList signs = withheldSigns(*content.withheld);
    if (!signs.isEmpty())
        pile.add(SheetText(SheetWords::tr("The notes hold a warning sign that should be looked at before training "
                                          "goes on:"),
                           sheetFont(nameSize), colours.text, width),
                 8 * pt);
    for (const QString& sign : signs)
        pile.add(SheetText(QStringLiteral("• ") + sign, sheetFont(nameSize, FontWeight::Bold), colours.text,
                           width - 10 * pt),
                 4 * pt, 10 * pt);
    for (const QString& text : texts.mid(1))
        pile.add(SheetText(text, sheetFont(nameSize), colours.text, width), 8 * pt);
    SheetBlock block;
    block.name = QStringLiteral("withheld");
    block.height = pile.height() + 2 * padding;
    block.gap = 12 * pt;
    block.paint = [pile, colours](QPainter& painter, const QRectF& area) {
        paintSheetBox(painter, area, {colours.stopGround, colours.flare});
        pile.paint(painter, area.topLeft() + QPointF(padding, padding));
    };
    sheet.push_back(std::move(block));
    if (content.withheld->level == FlagLevel::Urgent) sheet.push_back(emergencyBlock(style, content.rules));
    return sheet;
}

}  // namespace restride
