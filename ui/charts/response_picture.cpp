// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/response_picture.h"

#include "ui/text/format.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace restride {

namespace {

struct ResponseWords {
    Q_DECLARE_TR_FUNCTIONS(ResponseWords)
};

QString shareText(const RunResponse& point) {
    return QLocale().toString(point.share().value_or(0), 'f', 2);
}

QString lightWord(const RunResponse& point) {
    if (!point.light) return ResponseWords::tr("no light: the pain during it was not told");
    return shapeOf(*point.light) + QLatin1Char(' ') + lightText(*point.light);
}

}  // namespace

ResponsePicture responsePicture(std::span<const RunResponse> responses, Distance tolerated, Date from, Date to) {
    ResponsePicture picture;
    picture.tolerated = tolerated;
    for (const RunResponse& response : responses) {
        if (response.on < from || response.on > to) continue;
        if (response.morningRise && response.share())
            picture.points.push_back(response);
        else
            ++picture.unknown;
    }
    return picture;
}

QString riseText(int rise) {
    if (rise == 0) return QStringLiteral("0");
    return (rise > 0 ? QStringLiteral("+") : QStringLiteral("−")) + QString::number(std::abs(rise));
}

QStringList responseLines(const RunResponse& point) {
    return {ResponseWords::tr("%1, %2", "a run's day and distance")
                .arg(fullDayText(point.on), distanceText(point.distance)),
            ResponseWords::tr("Next morning against the usual: %1").arg(riseText(point.morningRise.value_or(0))),
            ResponseWords::tr("%1 of the longest tolerated then, %2", "a share such as 0.95, and a distance")
                .arg(shareText(point), distanceText(point.tolerated)),
            ResponseWords::tr("Light: %1").arg(lightWord(point))};
}

TableText responseTable(const ResponsePicture& picture) {
    TableText table;
    table.header = {ResponseWords::tr("Run"),
                    ResponseWords::tr("Distance"),
                    ResponseWords::tr("Longest tolerated then"),
                    ResponseWords::tr("Distance ÷ tolerated"),
                    ResponseWords::tr("Next morning"),
                    ResponseWords::tr("Light")};
    for (const RunResponse& point : picture.points)
        table.rows.push_back({fullDayText(point.on), distanceText(point.distance), distanceText(point.tolerated),
                              shareText(point), riseText(point.morningRise.value_or(0)), lightWord(point)});
    return table;
}

}  // namespace restride
