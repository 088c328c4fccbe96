// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runner/runner_form.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace restride {

void RunnerForm::watchFields() {
    for (auto* box : findChildren<QCheckBox*>()) connect(box, &QCheckBox::toggled, this, &RunnerForm::changed);
    // Those of spin boxes and day fields too: what is being typed counts.
    for (auto* line : findChildren<QLineEdit*>()) connect(line, &QLineEdit::textChanged, this, &RunnerForm::changed);
    for (auto* choice : findChildren<QComboBox*>()) {
        connect(choice, &QComboBox::currentIndexChanged, this, &RunnerForm::changed);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->installEventFilter(this);
    }
    for (auto* spin : findChildren<QAbstractSpinBox*>()) {
        spin->setFocusPolicy(Qt::StrongFocus);
        spin->installEventFilter(this);
    }
}

bool RunnerForm::eventFilter(QObject* field, QEvent* event) {
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(field)->hasFocus())
        return QWidget::eventFilter(field, event);
    event->ignore();
    return true;
}

}  // namespace restride
