// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/runner.h"

#include <QWidget>

namespace restride {

/// What a first start asks, or all there is.
enum class FormLength { Short, Whole };

/// A part of the runner's own page, as fields.
class RunnerForm : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void show(const Runner& runner) = 0;
    using QWidget::show;
    /// Puts what the fields say; whatever this part does not ask stays as it is.
    virtual void fill(Runner& runner) const = 0;
    /// Something stands there that cannot be read.
    [[nodiscard]] virtual bool isWrong() const { return false; }

signals:
    void changed();

protected:
    /// Tells of every change of the fields made so far; turning the wheel over one only scrolls.
    void watchFields();
    bool eventFilter(QObject* field, QEvent* event) override;
};

}  // namespace restride
