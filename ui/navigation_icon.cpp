// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace restride {

namespace {

/// Lines on a square of 16.
QPainterPath outline(PageKind kind) {
    QPainterPath path;
    switch (kind) {
        case PageKind::Week:
            path.addRoundedRect(1.5, 3, 13, 11.5, 2, 2);
            path.moveTo(1.5, 6.8);
            path.lineTo(14.5, 6.8);
            path.moveTo(5, 1);
            path.lineTo(5, 4);
            path.moveTo(11, 1);
            path.lineTo(11, 4);
            break;
        case PageKind::Plan:
            path.moveTo(2, 14);
            path.lineTo(2, 10);
            path.lineTo(6, 10);
            path.lineTo(6, 7);
            path.lineTo(10, 7);
            path.lineTo(10, 4);
            path.lineTo(14, 4);
            path.lineTo(14, 1.5);
            break;
        case PageKind::Diary:
            path.addRoundedRect(2.5, 1.5, 11, 13, 2, 2);
            path.moveTo(5.5, 5.5);
            path.lineTo(10.5, 5.5);
            path.moveTo(5.5, 8.5);
            path.lineTo(10.5, 8.5);
            path.moveTo(5.5, 11.5);
            path.lineTo(8.5, 11.5);
            break;
        case PageKind::Trends:
            path.moveTo(1.5, 1.5);
            path.lineTo(1.5, 14.5);
            path.lineTo(14.5, 14.5);
            path.moveTo(4, 11);
            path.lineTo(7.2, 6.8);
            path.lineTo(10, 9);
            path.lineTo(14, 3);
            break;
    }
    return path;
}

class Engine final : public QIconEngine {
public:
    Engine(PageKind kind, const Theme& theme) : m_kind(kind), m_theme(theme) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode /*mode*/, QIcon::State state) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        constexpr double side = 16.0;
        painter->scale(rect.width() / side, rect.height() / side);
        const QColor colour = state == QIcon::On ? m_theme.accentText : m_theme.soft;
        painter->strokePath(outline(m_kind), QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new Engine(m_kind, m_theme); }

private:
    PageKind m_kind;
    const Theme& m_theme;
};

}  // namespace

QIcon navigationIcon(PageKind kind, const Theme& theme) {
    return QIcon(new Engine(kind, theme));
}

}  // namespace restride
