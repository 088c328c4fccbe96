// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace restride {

/// A few choices side by side, of which one holds; by mouse, or by arrow keys once the focus is there.
class Segments final : public QWidget {
    Q_OBJECT

public:
    /// `name` is what is chosen, for screen readers.
    Segments(const QString& name, const QStringList& choices, int chosen, QWidget* parent);

    [[nodiscard]] int choice() const;

signals:
    void chosen(int choice);

private:
    QButtonGroup* m_group;
};

}  // namespace restride
