// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/decisions.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace restride {

/// Who has looked at which warning signs, and what was found. It lets nobody close what is not theirs to close.
class ClearanceDialog final : public QDialog {
    Q_OBJECT

public:
    ClearanceDialog(const std::vector<OpenFlag>& open, Date today, QWidget* parent = nullptr);
    [[nodiscard]] Clearance clearance() const;

private:
    struct SignBox {
        RedFlag sign = RedFlag::CannotBearWeight;
        QCheckBox* box = nullptr;
    };

    [[nodiscard]] ClearedBy by() const;
    void allow();
    void lookWhetherComplete();

    Date m_today;
    QRadioButton* m_clinician;
    QRadioButton* m_runner;
    std::vector<SignBox> m_signs;
    QLineEdit* m_who;
    QLineEdit* m_text;
    QPushButton* m_close;
};

}  // namespace restride
