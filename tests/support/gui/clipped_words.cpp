// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/clipped_words.h"

#include "ui/week/rest_card.h"

#include <QAbstractButton>
#include <QLabel>

namespace restride {

namespace {

bool isClipped(const QLabel& label) {
    if (label.wordWrap()) return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width();
}

bool isClipped(const QAbstractButton& button) {
    return button.width() < button.minimumSizeHint().width();
}

template <class Part>
void addClipped(const QWidget& page, QStringList& clipped) {
    for (const auto* part : page.findChildren<Part*>()) {
        // A card of rest paints its own words; the arrows of a tab bar have none.
        if (!part->isVisible() || part->text().isEmpty() || qobject_cast<const RestCard*>(part)) continue;
        if (isClipped(*part)) clipped += part->text();
        if (part->mapTo(&page, QPoint(part->width(), 0)).x() > page.width())
            clipped += part->text() + QStringLiteral(" beyond the edge");
    }
}

}  // namespace

QStringList clippedWords(const QWidget& page) {
    QStringList clipped;
    addClipped<QLabel>(page, clipped);
    addClipped<QAbstractButton>(page, clipped);
    return clipped;
}

}  // namespace restride
