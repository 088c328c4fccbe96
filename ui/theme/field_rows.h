// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

namespace restride {

/// Fields below each other: the name on the left, the field on the right, and below it why it is asked.
class FieldRows : public QGridLayout {
public:
    explicit FieldRows(QWidget* parent);
    void add(const QString& name, QWidget* field, const QString& why = {});
    /// Over both columns.
    void addWide(QWidget* widget);
    /// Shows or hides the row that was added with this field.
    void setShown(QWidget* field, bool shown);
};

}  // namespace restride
