// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/charts/load_plot.h"
#include "ui/charts/load_words.h"

#include <QApplication>
#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace restride {

namespace {

struct ChartPictureWords {
    Q_DECLARE_TR_FUNCTIONS(ChartPictureWords)
};

constexpr int pictureWidth = 1000;
constexpr int pictureHeight = 480;
constexpr int pictureMargin = 20;
constexpr int headHeight = 52;
constexpr int widthOfWeek = 14;
constexpr int fontPixels = 13;
constexpr int pngScale = 2;
/// Nothing is painted beyond, and other programs open no wider picture either.
constexpr int mostPixels = 32'000;
/// Device-independent pixels of an inch; points of a page are 72.
constexpr int pictureDpi = 96;
constexpr double pointsOfPixel = 72.0 / pictureDpi;

/// In pixels: the same on every device.
QFont pictureFont() {
    QFont font = QApplication::font();
    font.setPixelSize(fontPixels);
    return font;
}

QSize pictureSize(const LoadPicture& picture) {
    const int weeks = static_cast<int>(picture.weeks.size()) * widthOfWeek + 2 * pictureMargin + 100;
    return {std::max(pictureWidth, weeks), pictureHeight};
}

/// The title and the days.
QString headText(const LoadPicture& picture) {
    if (picture.weeks.empty()) return loadTitleText();
    return ChartPictureWords::tr("%1, %2", "a title and its days")
        .arg(loadTitleText(), daysText(picture.weeks.front().monday, picture.weeks.back().monday + 6));
}

void drawPicture(QPainter& painter, const LoadPicture& picture) {
    const QSize size = pictureSize(picture);
    const QRectF whole(QPointF(), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(whole, lightTheme().surface);
    const QRectF head(pictureMargin, pictureMargin, size.width() - 2 * pictureMargin, headHeight);
    painter.setFont(headingFont(pictureFont()));
    painter.setPen(lightTheme().text);
    painter.drawText(head, Qt::AlignTop | Qt::AlignLeft, headText(picture));
    painter.setFont(smallFont(pictureFont()));
    painter.setPen(lightTheme().soft);
    painter.drawText(head.adjusted(0, 1.6 * fontPixels, 0, 0), Qt::AlignTop | Qt::AlignLeft,
                     loadLegendText(picture.measure));

    QGraphicsScene scene;
    auto* plot = new LoadPlot;
    scene.addItem(plot);
    plot->dress(lightTheme(), smallFont(pictureFont()));
    plot->setPicture(picture);
    const QRectF place = whole.adjusted(pictureMargin, pictureMargin + headHeight, -pictureMargin, -pictureMargin);
    plot->resize(place.size());
    // The axes are laid out when events are handled next: now.
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    scene.render(&painter, place, QRectF(QPointF(), place.size()));
}

QByteArray pngFile(const LoadPicture& picture) {
    const QSize size = pictureSize(picture);
    const double scale = std::min<double>(pngScale, static_cast<double>(mostPixels) / size.width());
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(lightTheme().surface);
    QPainter painter(&image);
    drawPicture(painter, picture);
    painter.end();
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray svgFile(const LoadPicture& picture) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize(picture));
    generator.setViewBox(QRect(QPoint(), pictureSize(picture)));
    generator.setResolution(pictureDpi);
    generator.setTitle(loadTitleText());
    generator.setDescription(loadLegendText(picture.measure));
    QPainter painter(&generator);
    drawPicture(painter, picture);
    painter.end();
    return buffer.data();
}

QByteArray pdfFile(const LoadPicture& picture) {
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly)) return {};
    QPdfWriter writer(&buffer);
    writer.setResolution(pictureDpi);
    writer.setTitle(loadTitleText());
    writer.setPageSize(QPageSize(QSizeF(pictureSize(picture)) * pointsOfPixel, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    drawPicture(painter, picture);
    painter.end();
    return buffer.data();
}

}  // namespace

std::optional<PictureFormat> pictureFormat(const QString& fileName) {
    const QString end = fileName.section(QLatin1Char('.'), -1).toLower();
    if (!fileName.contains(QLatin1Char('.'))) return std::nullopt;
    if (end == QLatin1String("png")) return PictureFormat::Png;
    if (end == QLatin1String("svg")) return PictureFormat::Svg;
    if (end == QLatin1String("pdf")) return PictureFormat::Pdf;
    return std::nullopt;
}

QByteArray loadChartFile(const LoadPicture& picture, PictureFormat format) {
    switch (format) {
        case PictureFormat::Png:
            return pngFile(picture);
        case PictureFormat::Svg:
            return svgFile(picture);
        case PictureFormat::Pdf:
            return pdfFile(picture);
    }
    return {};
}

QString loadTitleText() {
    return ChartPictureWords::tr("Knee pain against weekly load");
}

QString loadLegendText(LoadMeasure measure) {
    switch (measure) {
        case LoadMeasure::DistanceRun:
            return ChartPictureWords::tr(
                       "bars: %1 run, pale = planned, hatched = deload · line: worst pain of the week", "km or mi")
                .arg(loadUnitText(measure));
        case LoadMeasure::MinutesRun:
            return ChartPictureWords::tr(
                "bars: minutes run, pale = planned, hatched = deload · line: worst pain of the week");
        case LoadMeasure::EffortMinutes:
            return ChartPictureWords::tr(
                "bars: minutes run × RPE, pale = planned, hatched = deload · line: worst pain of the week");
    }
    return {};
}

}  // namespace restride
