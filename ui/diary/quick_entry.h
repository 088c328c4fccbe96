// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/quick_line.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace restride {

/// A line in which a run is written, with its explanation beneath while one types. Enter tells it when all is
/// understood.
class QuickEntry final : public QWidget {
    Q_OBJECT

public:
    explicit QuickEntry(QWidget* parent = nullptr);

    void setToday(Date today);
    /// For the next run.
    void clear();

signals:
    void told(const restride::QuickRun& run);

private:
    void explain();
    void tellIfUnderstood();
    [[nodiscard]] QuickLine read() const;

    Date m_today;
    QLineEdit* m_line;
    QLabel* m_explanation;
};

}  // namespace restride
