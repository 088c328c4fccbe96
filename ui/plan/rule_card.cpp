// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/rule_card.h"

#include "core/plan/rule_spec.h"
#include "ui/plan/rule_input.h"
#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/rule_text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int ruleValueWidth = 110;

QString lastText(const RuleEntry& entry) {
    if (entry.by == LockOwner::Runner) return RuleCard::tr("Set by the runner on %1.").arg(fullDayText(entry.on));
    return RuleCard::tr("Set by %1 (physiotherapist) on %2: %3", "name, day, reason")
        .arg(toQString(entry.who), fullDayText(entry.on), toQString(entry.reason));
}

}  // namespace

RuleCard::RuleCard(QWidget* parent)
    : Card(parent), m_name(headingLabel({}, this)), m_source(softLabel({}, this)), m_last(softLabel({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    column->setSpacing(cardGap);
    column->addWidget(m_name);
    column->addWidget(m_source);
    column->addWidget(m_last);
    column->addWidget(makeFields());
    column->addStretch();
}

QWidget* RuleCard::makeFields() {
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    m_value = new RuleInput(fields);
    m_value->setObjectName(QStringLiteral("ruleValue"));
    m_value->setFixedWidth(ruleValueWidth);
    m_bounds = softLabel({}, fields);
    auto* value = new QHBoxLayout;
    value->addWidget(m_value);
    value->addWidget(m_bounds, 1);
    column->addLayout(value);
    m_physio = new QCheckBox(tr("Set by a physiotherapist"), fields);
    m_physio->setObjectName(QStringLiteral("byPhysio"));
    column->addWidget(m_physio);

    m_physioFields = new QWidget(fields);
    auto* physio = new QVBoxLayout(m_physioFields);
    physio->setContentsMargins(0, 0, 0, 0);
    const auto addLine = [&](const QString& name, const QString& object) {
        auto* line = new QLineEdit(m_physioFields);
        line->setObjectName(object);
        line->setAccessibleName(name);
        physio->addWidget(softLabel(name, m_physioFields));
        physio->addWidget(line);
        connect(line, &QLineEdit::textChanged, this, &RuleCard::lookWhetherComplete);
        return line;
    };
    m_who = addLine(tr("Physiotherapist's name"), QStringLiteral("physioName"));
    m_reason = addLine(tr("Reason"), QStringLiteral("physioReason"));
    column->addWidget(m_physioFields);

    m_default = plainButton(tr("Back to the default"), fields);
    m_default->setObjectName(QStringLiteral("ruleDefault"));
    m_apply = primaryButton(tr("Apply"), fields);
    m_apply->setObjectName(QStringLiteral("applyRule"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_default);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    column->addLayout(buttons);
    connect(m_physio, &QCheckBox::toggled, this, &RuleCard::allow);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, &RuleCard::lookWhetherComplete);
    connect(m_apply, &QPushButton::clicked, this, [this] { emit entryWanted(entry(m_value->ruleValue())); });
    connect(m_default, &QPushButton::clicked, this, [this] { emit entryWanted(entry(m_rule.byDefault)); });
    return fields;
}

void RuleCard::show(const ShownRule& rule) {
    m_rule = rule;
    QString name = ruleText(rule.name);
    name[0] = name[0].toUpper();
    m_name->setText(name);
    m_value->setAccessibleName(name);
    m_source->setText(tr("Where it comes from: %1.").arg(ruleSourceText(rule.name)));
    m_last->setVisible(rule.last.has_value());
    if (rule.last) m_last->setText(lastText(*rule.last));
    const bool runnerMay = maySet(rule.name, LockOwner::Runner);
    m_physio->setChecked(!runnerMay);
    m_physio->setEnabled(runnerMay);
    m_value->setVisible(!isAct(rule.name));
    m_bounds->setVisible(!isAct(rule.name));
    m_default->setVisible(hasNumber(rule.name));
    m_apply->setText(isAct(rule.name) ? tr("Do it this week") : tr("Apply"));
    allow();
}

LockOwner RuleCard::by() const {
    return m_physio->isChecked() ? LockOwner::Physio : LockOwner::Runner;
}

void RuleCard::allow() {
    const RuleBounds bounds = boundsOf(m_rule.name, by());
    m_value->show(m_rule.name, m_rule.now, bounds);
    const QString span =
        tr("%1 to %2").arg(ruleValueText(m_rule.name, bounds.lowest), ruleValueText(m_rule.name, bounds.highest));
    m_bounds->setText(span);
    m_value->setAccessibleDescription(span);
    m_physioFields->setVisible(m_physio->isChecked());
    lookWhetherComplete();
}

void RuleCard::lookWhetherComplete() {
    const bool named =
        by() == LockOwner::Runner || (!m_who->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    m_default->setEnabled(named && m_rule.now != m_rule.byDefault);
    m_apply->setEnabled(named && (!hasNumber(m_rule.name) || m_value->ruleValue() != m_rule.now));
}

RuleEntry RuleCard::entry(std::int64_t value) const {
    RuleEntry entry;
    entry.name = m_rule.name;
    entry.value = isAct(m_rule.name) ? 1 : value;
    entry.by = by();
    if (entry.by == LockOwner::Physio) {
        entry.who = m_who->text().trimmed().toStdString();
        entry.reason = m_reason->text().trimmed().toStdString();
    }
    return entry;
}

}  // namespace restride
