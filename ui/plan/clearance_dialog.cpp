// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/clearance_dialog.h"

#include "core/assess/warning_signs.h"
#include "ui/plan/sign_text.h"
#include "ui/theme/field_rows.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

constexpr int clearanceMargin = 20;
constexpr int clearanceFieldWidth = 340;

}  // namespace

ClearanceDialog::ClearanceDialog(const std::vector<OpenFlag>& open, Date today, Write write, QWidget* parent)
    : QDialog(parent),
      m_today(today),
      m_write(std::move(write)),
      m_clinician(new QRadioButton(tr("A clinician has looked at it"), this)),
      m_runner(new QRadioButton(tr("I confirm that a clinician has seen it"), this)) {
    setWindowTitle(tr("Close warning signs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(clearanceMargin, clearanceMargin, clearanceMargin, clearanceMargin);
    column->setSpacing(cardGap);
    column->addWidget(softLabel(tr("Planning begins again in Settle once nothing that stops the plan is open."), this));
    m_clinician->setObjectName(QStringLiteral("byClinician"));
    m_runner->setObjectName(QStringLiteral("byRunner"));
    m_clinician->setChecked(true);
    m_runner->setVisible(
        std::ranges::any_of(open, [](const OpenFlag& sign) { return mayClear(ClearedBy::Runner, sign.code); }));
    column->addWidget(m_clinician);
    column->addWidget(m_runner);
    column->addWidget(headingLabel(tr("Which of them"), this));
    for (const OpenFlag& sign : open) {
        auto* box = new QCheckBox(signText(sign.code), this);
        box->setObjectName(QStringLiteral("close%1").arg(static_cast<int>(sign.code)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ClearanceDialog::lookWhetherComplete);
        m_signs.push_back({sign.code, box});
        column->addWidget(box);
    }
    auto* fields = new QWidget(this);
    m_who = new QLineEdit(fields);
    m_text = new QLineEdit(fields);
    m_who->setObjectName(QStringLiteral("who"));
    m_text->setObjectName(QStringLiteral("found"));
    auto* rows = new FieldRows(fields);
    for (QLineEdit* line : {m_who, m_text}) line->setFixedWidth(clearanceFieldWidth);
    rows->add(tr("Who looked at it"), m_who, tr("The clinician's name."));
    rows->add(tr("What was found"), m_text, tr("And what it means for training; kept with the diary."));
    column->addWidget(fields);
    column->addStretch();
    auto* cancel = plainButton(tr("Cancel"), this);
    m_close = primaryButton(tr("Close the signs"), this);
    m_close->setObjectName(QStringLiteral("close"));
    m_problem = plainLabel({}, this);
    m_problem->setObjectName(QStringLiteral("problem"));
    setLook(m_problem, "wrong");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &ClearanceDialog::save);
    connect(m_clinician, &QRadioButton::toggled, this, &ClearanceDialog::allow);
    connect(m_who, &QLineEdit::textChanged, this, &ClearanceDialog::lookWhetherComplete);
    connect(m_text, &QLineEdit::textChanged, this, &ClearanceDialog::lookWhetherComplete);
    lookWhetherComplete();
}

ClearedBy ClearanceDialog::by() const {
    return m_clinician->isChecked() ? ClearedBy::Clinician : ClearedBy::Runner;
}

void ClearanceDialog::allow() {
    for (const SignBox& sign : m_signs) {
        const bool allowed = mayClear(by(), sign.sign);
        sign.box->setEnabled(allowed);
        sign.box->setChecked(allowed);
    }
    lookWhetherComplete();
}

Clearance ClearanceDialog::clearance() const {
    Clearance clearance;
    clearance.on = m_today;
    clearance.by = by();
    clearance.who = m_who->text().trimmed().toStdString();
    clearance.text = m_text->text().trimmed().toStdString();
    for (const SignBox& sign : m_signs)
        if (sign.box->isChecked()) clearance.codes.insert(sign.sign);
    return clearance;
}

void ClearanceDialog::tell(const QString& sentence) {
    m_problem->setText(sentence);
}

void ClearanceDialog::save() {
    if (m_write(clearance())) accept();
}

void ClearanceDialog::lookWhetherComplete() {
    m_problem->clear();
    const Clearance now = clearance();
    const bool told = now.by == ClearedBy::Runner || (!now.who.empty() && !now.text.empty());
    m_close->setEnabled(told && !now.codes.empty());
}

}  // namespace restride
