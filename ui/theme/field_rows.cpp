// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/field_rows.h"

#include "ui/theme/widgets.h"

namespace restride {

namespace {

constexpr int nameColumnWidth = 148;
constexpr int rowGap = 4;
constexpr int whyBelow = 8;
/// So that a name stands on the line of what is typed beside it.
constexpr int fieldTextInset = 7;

}  // namespace

FieldRows::FieldRows(QWidget* parent) : QGridLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(cardGap);
    setVerticalSpacing(rowGap);
    setColumnMinimumWidth(0, nameColumnWidth);
    setColumnStretch(1, 1);
}

void FieldRows::add(const QString& name, QWidget* field, const QString& why) {
    const int row = rowCount();
    auto* label = plainLabel(name, parentWidget());
    label->setFixedWidth(nameColumnWidth);
    label->setContentsMargins(0, fieldTextInset, 0, 0);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(name);
    if (!why.isEmpty()) field->setAccessibleDescription(why);
    addWidget(label, row, 0, Qt::AlignTop);
    addWidget(field, row, 1, Qt::AlignLeft | Qt::AlignTop);
    if (why.isEmpty()) return;
    auto* reason = softLabel(why, parentWidget());
    reason->setFont(smallFont(reason->font()));
    reason->setContentsMargins(0, 0, 0, whyBelow);
    addWidget(reason, row + 1, 1);
}

void FieldRows::addWide(QWidget* widget) {
    addWidget(widget, rowCount(), 0, 1, 2);
}

void FieldRows::setShown(QWidget* field, bool shown) {
    int row = 0;
    int column = 0;
    int span = 0;
    getItemPosition(indexOf(field), &row, &column, &span, &span);
    field->setVisible(shown);
    itemAtPosition(row, 0)->widget()->setVisible(shown);
    const QLayoutItem* below = itemAtPosition(row + 1, 0) ? nullptr : itemAtPosition(row + 1, 1);
    if (below && below->widget()) below->widget()->setVisible(shown);
}

}  // namespace restride
