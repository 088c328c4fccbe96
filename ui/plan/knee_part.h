// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/form_part.h"

namespace restride {

class OpenSignsCard;
class WarningSignsForm;

/// The knee, the warning signs that are open, and the question whether there are more.
class KneePart final : public FormPart {
    Q_OBJECT

public:
    explicit KneePart(Session& session, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void addEdits(Edits& edits) const override;
    void revertEdits() override;

private:
    void closeSigns();

    OpenSignsCard* m_open;
    WarningSignsForm* m_signs;
    QLabel* m_history;
    EnumSet<RedFlag> m_asked;
};

}  // namespace restride
