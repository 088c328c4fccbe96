// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_blocks.h"
#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/session_text.h"
#include "ui/text/vocabulary_text.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr double dayPadding = 4.5 * pt;
constexpr double dayLine = 0.75 * pt;
constexpr double dayTick = 13 * pt;
constexpr double dayGap = 8 * pt;
constexpr double kindBar = 3 * pt;

/// Where a day's columns begin and how wide they are.
struct DayColumns {
    double session = 0;
    double sessionWidth = 0;
    double minutes = 0;
    double minutesWidth = 0;
    double remark = 0;
    double remarkWidth = 0;
    double tick = 0;
};

DayColumns dayColumns(const SheetStyle& style) {
    DayColumns columns;
    columns.session = (style.narrow() ? 66 : 74) * pt;
    columns.tick = style.width - dayTick;
    const double rest = columns.tick - dayGap - columns.session - dayGap;
    if (style.narrow()) {
        // The remark goes below the name.
        columns.sessionWidth = columns.remarkWidth = rest;
        columns.remark = columns.session;
        return columns;
    }
    columns.sessionWidth = 118 * pt;
    columns.minutes = columns.session + columns.sessionWidth + dayGap;
    columns.minutesWidth = 96 * pt;
    columns.remark = columns.minutes + columns.minutesWidth + dayGap;
    columns.remarkWidth = columns.tick - dayGap - columns.remark;
    return columns;
}

QColor kindColour(const SheetColours& colours, SessionKind kind) {
    switch (kind) {
        case SessionKind::Run:
            return colours.run;
        case SessionKind::Strength:
            return colours.strength;
        case SessionKind::Cross:
            return colours.cross;
    }
    return colours.soft;
}

/// A time that nobody told of what was done is left out.
QString amountText(const PlannedSession& session) {
    QStringList parts;
    if (session.distance) parts << distanceText(*session.distance);
    if (!session.done || session.minutes > minutes(0)) parts << minutesText(session.minutes);
    return parts.join(QStringLiteral(" · "));
}

QString remarkText(const PlannedSession& session) {
    if (session.done) return SheetWords::tr("done");
    QStringList parts;
    if (session.lock) parts << SheetWords::tr("on a fixed day");
    if (session.hard) parts << SheetWords::tr("the harder one");
    if (session.effort) parts << SheetWords::tr("effort %1").arg(scoreText(*session.effort));
    if (session.perform)
        if (const QString how = performText(*session.perform); !how.isEmpty()) parts << how;
    return parts.join(QStringLiteral("; "));
}

/// One session of a day, measured.
struct DayEntry {
    SheetText name;
    SheetText amount;
    SheetText remark;
    QColor colour;
    bool done = false;
    double height = 0;
};

DayEntry dayEntry(const SheetStyle& style, const DayColumns& columns, const PlannedSession& session) {
    const SheetColours& colours = style.colours;
    DayEntry entry;
    entry.colour = kindColour(colours, session.kind);
    entry.done = session.done.has_value();
    std::vector<SheetRun> name{{typeText(session.type), sheetFont(bodySize, FontWeight::Bold), colours.text}};
    const QString amount = amountText(session);
    if (style.narrow())
        name.push_back({QStringLiteral("  ") + amount, sheetFont(bodySize), colours.text});
    else
        entry.amount = SheetText(amount, sheetFont(bodySize), colours.text, columns.minutesWidth);
    entry.name = SheetText(name, columns.sessionWidth - kindBar - 5 * pt);
    if (const QString remark = remarkText(session); !remark.isEmpty())
        entry.remark = SheetText(remark, sheetFont(softSize), colours.soft, columns.remarkWidth - kindBar - 5 * pt);
    entry.height = style.narrow() ? entry.name.height() + entry.remark.height()
                                  : std::max({entry.name.height(), entry.amount.height(), entry.remark.height()});
    entry.height = std::max(entry.height, dayTick);
    return entry;
}

void paintEntry(QPainter& painter, const DayEntry& entry, double top, const DayColumns& columns, bool narrow,
                const SheetColours& colours) {
    painter.fillRect(QRectF(columns.session, top, kindBar, entry.height), entry.colour);
    const double indent = kindBar + 5 * pt;
    entry.name.paint(painter, {columns.session + indent, top});
    if (narrow) {
        entry.remark.paint(painter, {columns.remark + indent, top + entry.name.height()});
    } else {
        entry.amount.paint(painter, {columns.minutes, top});
        entry.remark.paint(painter, {columns.remark, top + 0.6 * pt});
    }
    const QRectF tick(columns.tick, top, dayTick, dayTick);
    paintTickBox(painter, tick, entry.done ? Ticked::Yes : Ticked::No, colours);
}

/// What a day without a session says: the past is past, and an unsolved week says nothing of what is to come.
QString freeDayText(const SheetContent& content, Date on) {
    if (on < content.today || content.week->conflict) return QStringLiteral("–");
    return SheetWords::tr("Rest");
}

}  // namespace

SheetBlocks dayBlocks(const SheetStyle& style, const SheetContent& content) {
    SheetBlocks sheet;
    const DayColumns columns = dayColumns(style);
    const SheetColours& colours = style.colours;
    for (int i = 0; i < 7; ++i) {
        const Date on = content.week->start + i;
        std::vector<DayEntry> entries;
        for (const PlannedSession& session : content.week->sessions)
            if (session.on == on) entries.push_back(dayEntry(style, columns, session));
        const SheetText day(dayText(on), sheetFont(bodySize, FontWeight::Bold), colours.text, columns.session - 4 * pt);
        SheetText free;
        if (entries.empty())
            free = SheetText(freeDayText(content, on), sheetFont(bodySize), colours.soft, columns.sessionWidth);
        double height = 0;
        for (const DayEntry& entry : entries) height += entry.height + (height > 0 ? dayPadding : 0);
        SheetBlock block;
        block.name = QStringLiteral("day");
        block.height = std::max({height, day.height(), free.height()}) + 2 * dayPadding;
        block.paint = [=, narrow = style.narrow()](QPainter& painter, const QRectF& area) {
            day.paint(painter, {0, dayPadding});
            free.paint(painter, {columns.session, dayPadding});
            double top = dayPadding;
            for (const DayEntry& entry : entries) {
                paintEntry(painter, entry, top, columns, narrow, colours);
                top += entry.height + dayPadding;
            }
            painter.fillRect(QRectF(0, area.bottom() - dayLine, area.width(), dayLine), colours.line);
        };
        sheet.push_back(std::move(block));
    }
    return sheet;
}

}  // namespace restride
