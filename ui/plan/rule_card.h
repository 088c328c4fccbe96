// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/decisions.h"
#include "core/plan/rule_spec.h"
#include "ui/theme/widgets.h"

class QCheckBox;
class QLineEdit;

namespace restride {

class RuleInput;

/// What a rule is now, who set it last, and the fields to change it.
struct ShownRule {
    RuleName name = RuleName::Growth;
    std::int64_t now = 0;
    std::int64_t byDefault = 0;
    /// The newest entry of the diary for it.
    std::optional<RuleEntry> last;
};

/// Changes one rule, within the bounds of who changes it. A physiotherapist gives a name and a reason.
class RuleCard final : public Card {
    Q_OBJECT

public:
    explicit RuleCard(QWidget* parent = nullptr);
    void show(const ShownRule& rule);
    using Card::show;

signals:
    /// `on` is left for who knows the day.
    void entryWanted(const restride::RuleEntry& entry);

private:
    [[nodiscard]] QWidget* makeFields();
    void allow();
    void lookWhetherComplete();
    [[nodiscard]] RuleEntry entry(std::int64_t value) const;
    [[nodiscard]] LockOwner by() const;

    ShownRule m_rule;
    QLabel* m_name;
    QLabel* m_source;
    QLabel* m_last;
    RuleInput* m_value = nullptr;
    QLabel* m_bounds = nullptr;
    QCheckBox* m_physio = nullptr;
    QWidget* m_physioFields = nullptr;
    QLineEdit* m_who = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_default = nullptr;
};

}  // namespace restride
