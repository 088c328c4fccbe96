// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_blocks.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace restride {

namespace {

constexpr double rulePadding = 9 * pt;
constexpr double markSize = 7.5 * pt;
constexpr double markRoom = 14 * pt;
constexpr double gridLine = 0.75 * pt;
constexpr double gridRow = 19 * pt;

enum class LightMark : std::uint8_t { Circle, Triangle, Square };

void paintMark(QPainter& painter, LightMark mark, const QRectF& area, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
        case LightMark::Circle:
            painter.drawEllipse(area);
            break;
        case LightMark::Triangle:
            painter.drawPolygon(
                QPolygonF({area.bottomLeft(), QPointF(area.center().x(), area.top()), area.bottomRight()}));
            break;
        case LightMark::Square:
            painter.drawRect(area);
            break;
    }
}

struct LightLine {
    LightMark mark;
    QColor colour;
    SheetText text;
};

SheetBlock boxBlock(const QString& name, const TextPile& pile, const SheetBox& box) {
    SheetBlock block;
    block.name = name;
    block.height = pile.height() + 2 * rulePadding;
    block.gap = 8 * pt;
    block.paint = [pile, box](QPainter& painter, const QRectF& area) {
        paintSheetBox(painter, area, box);
        pile.paint(painter, area.topLeft() + QPointF(rulePadding, rulePadding));
    };
    return block;
}

/// How soon, and the signs of it.
SheetText levelSigns(const SheetStyle& style, FlagLevel level, const Rules& rules) {
    const QColor& colour = style.colours.text;
    return {{{levelText(level) + QLatin1Char(' '), sheetFont(bodySize, FontWeight::Bold), colour},
             {signsText(level, rules), sheetFont(bodySize), colour}},
            style.width - 2 * rulePadding};
}

/// In black and white the frame is all that a box has.
QColor frameOn(const QColor& ground, const QColor& frame) {
    return ground == Qt::white ? frame : QColor();
}

}  // namespace

SheetBlock feelBlock(const SheetStyle& style, const FeelText& text) {
    const SheetColours& colours = style.colours;
    const double width = style.width - 2 * rulePadding;
    const SheetText title(SheetWords::tr("How it may feel"), sheetFont(bodySize, FontWeight::Bold), colours.text,
                          width);
    const auto line = [&](LightMark mark, const QColor& colour, const QString& words) {
        return LightLine{mark, colour, SheetText(words, sheetFont(bodySize), colours.text, width - markRoom)};
    };
    const std::array lines{line(LightMark::Circle, colours.settled, text.settled),
                           line(LightMark::Triangle, colours.rising, text.rising),
                           line(LightMark::Square, colours.flare, text.flare)};
    SheetBlock block;
    block.name = QStringLiteral("feel");
    block.gap = 8 * pt;
    block.height = 2 * rulePadding + title.height();
    for (const LightLine& each : lines) block.height += 2 * pt + each.text.height();
    block.paint = [=, box = SheetBox{colours.feelGround, frameOn(colours.feelGround, colours.frame)}](
                      QPainter& painter, const QRectF& area) {
        paintSheetBox(painter, area, box);
        double y = rulePadding;
        title.paint(painter, {rulePadding, y});
        y += title.height();
        for (const LightLine& each : lines) {
            y += 2 * pt;
            paintMark(painter, each.mark, QRectF(rulePadding, y + 2.4 * pt, markSize, markSize), each.colour);
            each.text.paint(painter, {rulePadding + markRoom, y});
            y += each.text.height();
        }
    };
    return block;
}

SheetBlock shortStopBlock(const SheetStyle& style, const Rules& rules) {
    const SheetColours& colours = style.colours;
    TextPile pile;
    pile.add(SheetText({{SheetWords::tr("Stop and call a clinician:") + QLatin1Char(' '),
                         sheetFont(bodySize, FontWeight::Bold), colours.text},
                        {shortSignsText(rules), sheetFont(bodySize), colours.text}},
                       style.width - 2 * rulePadding));
    return boxBlock(QStringLiteral("stop"), pile, {colours.stopGround, frameOn(colours.stopGround, colours.frame)});
}

SheetBlock fullStopBlock(const SheetStyle& style, const Rules& rules) {
    const SheetColours& colours = style.colours;
    TextPile pile;
    pile.add(SheetText(SheetWords::tr("Stop and call a clinician"), sheetFont(bodySize, FontWeight::Bold), colours.text,
                       style.width - 2 * rulePadding));
    for (const FlagLevel level : {FlagLevel::Emergency, FlagLevel::Urgent})
        pile.add(levelSigns(style, level, rules), 2 * pt);
    return boxBlock(QStringLiteral("stop"), pile, {colours.stopGround, frameOn(colours.stopGround, colours.frame)});
}

SheetBlock emergencyBlock(const SheetStyle& style, const Rules& rules) {
    TextPile pile;
    pile.add(levelSigns(style, FlagLevel::Emergency, rules));
    return boxBlock(QStringLiteral("emergency"), pile, {QColor(), style.colours.frame});
}

SheetBlock painGridBlock(const SheetStyle& style, Date monday) {
    const SheetColours& colours = style.colours;
    const QFont font = sheetFont(softSize);
    const std::array words{SheetWords::tr("during", "pain, in a table by day"),
                           SheetWords::tr("evening", "pain, in a table by day"),
                           SheetWords::tr("next morning", "pain, in a table by day")};
    const double labelWidth = (style.narrow() ? 62 : 78) * pt;
    const double cell = (style.width - labelWidth) / 7;
    const SheetText title(SheetWords::tr("Pain, 0–10"), sheetFont(softSize, FontWeight::Bold), colours.text,
                          labelWidth);
    std::vector<SheetText> days;
    for (int i = 0; i < 7; ++i) {
        const Date on = monday + i;
        const QString name = QLocale().dayName(dayIndex(on.weekday()) + 1, QLocale::ShortFormat);
        days.emplace_back(
            std::vector<SheetRun>{{name, sheetFont(softSize, FontWeight::Bold), colours.text},
                                  {QLatin1Char(' ') + QString::number(on.dayOfMonth()), font, colours.soft}},
            cell, Qt::AlignHCenter);
    }
    std::vector<SheetText> labels;
    double row = gridRow;
    for (const QString& word : words) {
        labels.emplace_back(word, font, colours.text, labelWidth - 4 * pt);
        row = std::max(row, labels.back().height() + 4 * pt);
    }
    double head = title.height();
    for (const SheetText& day : days) head = std::max(head, day.height());
    head += 3 * pt;
    SheetBlock block;
    block.name = QStringLiteral("pain");
    block.gap = 10 * pt;
    block.height = head + 3 * row;
    block.paint = [=](QPainter& painter, const QRectF& area) {
        title.paint(painter, {0, 0});
        for (int i = 0; i < 7; ++i) days[static_cast<std::size_t>(i)].paint(painter, {labelWidth + i * cell, 0});
        for (int i = 0; i < 3; ++i) {
            const SheetText& label = labels[static_cast<std::size_t>(i)];
            label.paint(painter, {0, head + i * row + (row - label.height()) / 2});
        }
        const QRectF table(labelWidth, head, area.width() - labelWidth, 3 * row);
        paintSheetBox(painter, table, {QColor(), colours.frame});
        for (int i = 1; i < 7; ++i)
            painter.fillRect(QRectF(labelWidth + i * cell, head, gridLine, 3 * row), colours.line);
        for (int i = 1; i < 3; ++i)
            painter.fillRect(QRectF(labelWidth, head + i * row, table.width(), gridLine), colours.line);
    };
    return block;
}

}  // namespace restride
