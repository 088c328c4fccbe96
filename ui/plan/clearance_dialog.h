// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/decisions.h"

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace restride {

/// Who has looked at which warning signs, and what was found. It lets nobody close what is not theirs to close.
class ClearanceDialog final : public QDialog {
    Q_OBJECT

public:
    /// False when it could not be written.
    using Write = std::function<bool(const Clearance&)>;

    /// Stays open until what was told is written, so that nothing is lost.
    ClearanceDialog(const std::vector<OpenFlag>& open, Date today, Write write, QWidget* parent = nullptr);

    /// Why it could not be written.
    void tell(const QString& sentence);

private:
    struct SignBox {
        RedFlag sign = RedFlag::CannotBearWeight;
        QCheckBox* box = nullptr;
    };

    [[nodiscard]] ClearedBy by() const;
    void allow();
    void lookWhetherComplete();
    [[nodiscard]] Clearance clearance() const;
    void save();

    Date m_today;
    Write m_write;
    QRadioButton* m_clinician;
    QRadioButton* m_runner;
    std::vector<SignBox> m_signs;
    QLineEdit* m_who;
    QLineEdit* m_text;
    QLabel* m_problem;
    QPushButton* m_close;
};

}  // namespace restride
