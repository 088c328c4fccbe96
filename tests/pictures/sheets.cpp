// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/draw.h"
#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"
#include "tests/support/ten_years.h"
#include "tests/ui/print/sheet_world.h"
#include "ui/print/week_sheet.h"

#include <QDir>
#include <QImage>

namespace restride {
namespace {

constexpr int sheetWidth = 1000;

bool drawSheet(const QString& name, const Diary& diary, Date today, const SheetOptions& options, const QDir& folder) {
    const SessionWorld world(diary, today);
    const SheetPages pages = weekSheet(sheetContentOf(*world.session), options);
    bool all = true;
    for (int page = 0; page < pages.count; ++page) {
        const QString file = folder.filePath(QStringLiteral("sheet-%1-%2.png").arg(name).arg(page + 1));
        all = sheetImage(pages, page, sheetWidth).save(file) && all;
    }
    return all;
}

}  // namespace

bool drawSheets(const QDir& folder) {
    const FlagAnswer locks{.on = sampleDay(), .code = RedFlag::Locks, .answer = true, .mistake = {}, .unknown = {}};
    const Diary stopped = sampleDiary().after({{Put<FlagAnswer>{locks}}}).diary;
    const SheetOptions large{Paper::A4, PrintSize::Large, Ink::Colour};
    const SheetOptions mono{Paper::Letter, PrintSize::Normal, Ink::Mono};
    bool all = drawSheet(QStringLiteral("a4"), sampleDiary(), sampleDay(), {}, folder);
    all = drawSheet(QStringLiteral("large"), sampleDiary(), sampleDay(), large, folder) && all;
    all = drawSheet(QStringLiteral("letter-mono"), sampleDiary(), sampleDay(), mono, folder) && all;
    all = drawSheet(QStringLiteral("years"), tenYearsDiary(), tenYearsToday(), {}, folder) && all;
    all = drawSheet(QStringLiteral("new"), aRunner().weekday(60).weekend(90).build(), sampleDay(), {}, folder) && all;
    return drawSheet(QStringLiteral("stop"), stopped, sampleDay(), {}, folder) && all;
}

}  // namespace restride
