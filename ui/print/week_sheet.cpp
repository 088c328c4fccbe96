// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_sheet.h"

#include "ui/print/sheet_blocks.h"
#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <iterator>

namespace restride {

namespace {

constexpr double sheetMargin = 34 * pt;
constexpr double footerRoom = 16 * pt;
/// Large print is set in 16 points, as the Royal National Institute of Blind People asks for.
constexpr double largeZoom = 16 / bodySize;
constexpr int pdfDotsPerInch = 1200;

QPageSize pageSizeOf(Paper paper) {
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

/// Strength sessions with the same exercises, which one sheet shows.
std::vector<std::vector<PlannedSession>> strengthGroups(const PlannedWeek& week) {
    std::vector<std::vector<PlannedSession>> groups;
    for (const PlannedSession& session : week.sessions) {
        if (session.kind != SessionKind::Strength || session.exercises.empty()) continue;
        const auto same = std::ranges::find_if(
            groups, [&](const auto& group) { return group.front().exercises == session.exercises; });
        if (same == groups.end())
            groups.push_back({session});
        else
            same->push_back(session);
    }
    return groups;
}

void append(SheetBlocks& sheet, SheetBlocks blocks) {
    sheet.insert(sheet.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
}

QStringList withoutEmpty(QStringList lines) {
    lines.removeAll(QString());
    return lines;
}

QString weekLine(const PlannedWeek& week) {
    QStringList parts{phaseText(week.phase)};
    if (week.deload) parts << SheetWords::tr("a lighter week");
    if (week.projected) parts << SheetWords::tr("outlook, as if all goes as planned");
    if (week.planned.count() > 0)
        parts << SheetWords::tr("%1 in all, no run longer than %2")
                     .arg(distanceText(week.planned), distanceText(week.runCap));
    else
        parts << SheetWords::tr("no running this week");
    return parts.join(QStringLiteral(" · "));
}

SheetBlocks weekPart(const SheetStyle& style, const SheetContent& content) {
    const PlannedWeek& week = *content.week;
    SheetBlocks sheet{headerBlock(style, SheetWords::tr("Week of %1").arg(dayOfMonthText(week.start)),
                                  withoutEmpty({sheetRunnerText(*content.runner), weekLine(week)}))};
    append(sheet, dayBlocks(style, content));
    if (week.conflict)
        sheet.push_back(noteBlock(style, SheetWords::tr("Fixed days of this week do not go together with the rules, so "
                                                        "it is not planned yet. Please free one of them.")));
    append(sheet, runBlocks(style, content));
    if (std::ranges::any_of(week.sessions,
                            [](const PlannedSession& session) { return session.kind == SessionKind::Run; }))
        sheet.push_back(feelBlock(style, runFeelText(content.rules)));
    sheet.push_back(fullStopBlock(style, content.rules));
    sheet.push_back(painGridBlock(style, week.start));
    return sheet;
}

SheetBlocks strengthPart(const SheetStyle& style, const SheetContent& content,
                         const std::vector<PlannedSession>& sessions) {
    std::vector<Date> days;
    for (const PlannedSession& session : sessions) days.push_back(session.on);
    const QString when =
        SheetWords::tr("Week of %1 · %2, %3")
            .arg(dayOfMonthText(content.week->start), daysText(days), minutesText(sessions.front().minutes));
    SheetBlocks sheet{
        headerBlock(style, typeText(sessions.front().type), withoutEmpty({sheetRunnerText(*content.runner), when}))};
    for (const Prescription& prescription : sessions.front().exercises)
        sheet.push_back(exerciseBlock(style, *content.library, prescription, sessions));
    sheet.push_back(feelBlock(style, exerciseFeelText()));
    sheet.push_back(shortStopBlock(style, content.rules));
    return sheet;
}

/// Makes sheets for a page, a little smaller where that spares a second page.
class SheetMaker {
public:
    SheetMaker(const QRectF& body, const SheetOptions& options)
        : m_body(body),
          m_colours(sheetColours(options.ink)),
          m_smallest(options.size == PrintSize::Large ? 1 : smallest) {}

    template <class Make>
    [[nodiscard]] Sheet sheet(Make make) const {
        const int steps = static_cast<int>((1 - m_smallest) / step + 0.01);
        for (int i = 0; i <= steps; ++i) {
            const double scale = 1 - i * step;
            if (SheetBlocks blocks = make(style(scale)); heightOf(blocks) * scale <= m_body.height())
                return {std::move(blocks), scale};
        }
        return {make(style(1)), 1};
    }
    [[nodiscard]] SheetStyle style(double scale) const { return {m_body.width() / scale, m_colours}; }

private:
    // Of the usual print; and what is tried next.
    static constexpr double smallest = 0.86;
    static constexpr double step = 0.03;

    QRectF m_body;
    SheetColours m_colours;
    double m_smallest;
};

std::vector<Sheet> sheetsOf(const SheetMaker& maker, const SheetContent& content) {
    if (content.withheld || !content.week)
        return {maker.sheet([&](const SheetStyle& style) { return withheldBlocks(style, content); })};
    std::vector<Sheet> sheets{maker.sheet([&](const SheetStyle& style) { return weekPart(style, content); })};
    for (const auto& sessions : strengthGroups(*content.week))
        sheets.push_back(maker.sheet([&](const SheetStyle& style) { return strengthPart(style, content, sessions); }));
    return sheets;
}

/// The last line of every page.
void addFooters(SheetPages& pages, const SheetStyle& style) {
    constexpr double footerHeight = 10 * pt;
    const QRectF area(pages.body.left(), pages.body.bottom() + footerRoom - footerHeight, pages.body.width(),
                      footerHeight);
    const QString program = SheetWords::tr("Guidance for training, not a diagnosis. Restride %1")
                                .arg(QCoreApplication::applicationVersion());
    for (int page = 0; page < pages.count; ++page) {
        const QFont font = sheetFont(7.5);
        const SheetText left(program.trimmed(), font, style.colours.soft, area.width() * 0.8);
        const SheetText right(SheetWords::tr("page %1 of %2").arg(page + 1).arg(pages.count), font, style.colours.soft,
                              area.width() * 0.2, Qt::AlignRight);
        SheetBlock footer;
        footer.name = QStringLiteral("footer");
        footer.height = area.height();
        footer.paint = [left, right](QPainter& painter, const QRectF& room) {
            left.paint(painter, {0, 0});
            right.paint(painter, {room.width() * 0.8, 0});
        };
        pages.blocks.push_back({std::move(footer), page, area});
    }
}

}  // namespace

SheetPages weekSheet(const SheetContent& content, const SheetOptions& options) {
    const double zoom = options.size == PrintSize::Large ? largeZoom : 1;
    const QSizeF size = pageSizeOf(options.paper).size(QPageSize::Point) * pt / zoom;
    // Margins do not grow with the print.
    const double margin = sheetMargin / zoom;
    const QRectF body(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin - footerRoom);
    const SheetMaker maker(body, options);
    SheetPages pages = layOut(sheetsOf(maker, content), size, body);
    addFooters(pages, maker.style(1));
    return pages;
}

QString sheetTitle(const SheetContent& content) {
    if (!content.week) return QStringLiteral("Restride");
    return SheetWords::tr("Restride week %1").arg(toQString(content.week->start.iso()));
}

QPageLayout sheetPageLayout(Paper paper) {
    QPageLayout layout(pageSizeOf(paper), QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void paintSheetPage(QPainter& painter, const QRectF& paper, const SheetPages& pages, int page) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // In the middle, should the printer hold other paper.
    const double scale = std::min(paper.width() / pages.size.width(), paper.height() / pages.size.height());
    painter.translate(paper.center() - QPointF(pages.size.width(), pages.size.height()) * scale / 2);
    painter.scale(scale, scale);
    paintBlocks(painter, pages, page);
    painter.restore();
}

bool paintSheet(QPagedPaintDevice& device, const SheetPages& pages, int first, int last) {
    QPainter painter;
    if (!painter.begin(&device)) return false;
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage()) return false;
        paintSheetPage(painter, QRectF(0, 0, device.width(), device.height()), pages, page);
    }
    return painter.end();
}

QByteArray sheetPdf(const SheetContent& content, const SheetOptions& options) {
    const SheetPages pages = weekSheet(content, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDotsPerInch);
    writer.setTitle(sheetTitle(content));
    writer.setCreator(QStringLiteral("Restride"));
    writer.setPageLayout(sheetPageLayout(options.paper));
    if (!paintSheet(writer, pages, 0, pages.count - 1)) return {};
    buffer.close();
    return bytes;
}

QImage sheetImage(const SheetPages& pages, int page, int width) {
    QImage image(width, qRound(width * pages.size.height() / pages.size.width()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSheetPage(painter, QRectF(image.rect()), pages, page);
    return image;
}

}  // namespace restride
