// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

/// `draw_icon SVG SIZE PNG`: for desktops that draw no SVG.
int main(int argc, char** argv) {
    if (argc != 4) return 2;
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const int size = QString::fromLocal8Bit(argv[2]).toInt();
    QImage picture(size, size, QImage::Format_ARGB32);
    if (!drawing.isValid() || picture.isNull()) return 1;
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[3])) ? 0 : 1;
}
