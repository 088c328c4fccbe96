// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/scrolled_column.h"

#include "ui/theme/widgets.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace restride {

QVBoxLayout* scrolledColumn(QWidget* whole, int margin) {
    auto* area = new QScrollArea(whole);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(area);
    page->setObjectName(QStringLiteral("scrolled"));
    area->setWidget(page);
    auto* outer = new QVBoxLayout(whole);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(area, 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(cardGap);
    return column;
}

QWidget* sectionCard(const QString& name, const QString& why, QWidget* content, QWidget* parent) {
    auto* card = new Card(parent);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    column->addWidget(headingLabel(name, card));
    if (!why.isEmpty()) column->addWidget(softLabel(why, card));
    column->addWidget(content);
    return card;
}

}  // namespace restride
