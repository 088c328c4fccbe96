// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/length_editor.h"

#include "ui/inputs/typed_inputs.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

LengthEditor::LengthEditor(QWidget* parent)
    : QWidget(parent),
      m_length(new DistanceInput(this)),
      m_hint(softLabel({}, this)),
      m_keep(primaryButton(tr("Keep"), this)),
      m_cancel(plainButton(tr("Cancel"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* name = plainLabel(tr("How far will you run?"), this);
    name->setBuddy(m_length);
    column->addWidget(name);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_length, 1);
    row->addWidget(plainLabel(unitText(), this));
    row->addWidget(m_keep);
    row->addWidget(m_cancel);
    column->addLayout(row);
    column->addWidget(m_hint);
    m_length->setObjectName(QStringLiteral("length"));
    m_length->setAccessibleName(tr("Length of the run in %1").arg(unitText()));
    m_keep->setObjectName(QStringLiteral("keepLength"));
    m_hint->setObjectName(QStringLiteral("lengthHint"));
    connect(m_length, &DistanceInput::changed, this, &LengthEditor::judge);
    connect(m_length, &QLineEdit::returnPressed, this, &LengthEditor::accept);
    connect(m_keep, &QPushButton::clicked, this, &LengthEditor::accept);
    connect(m_cancel, &QPushButton::clicked, this, &LengthEditor::cancelled);
}

void LengthEditor::ask(Distance planned) {
    m_planned = planned;
    m_length->setValue(planned);
    m_length->selectAll();
    judge();
    m_length->setFocus();
}

QWidget* LengthEditor::tabEnd() const {
    return m_cancel;
}

void LengthEditor::judge() {
    const auto length = m_length->value();
    m_keep->setEnabled(length.has_value() && *length != m_planned);
    if (!length)
        m_hint->setText(tr("A distance, please, such as %1.").arg(distanceText(m_planned)));
    else if (*length > m_planned)
        m_hint->setText(tr("That is longer than the %1 of the plan: your own decision. It counts in the diary; the "
                           "plan's limits stay as they are.")
                            .arg(distanceText(m_planned)));
    else
        m_hint->setText(tr("Nothing is added to other runs for it."));
}

void LengthEditor::accept() {
    if (m_keep->isEnabled()) emit lengthChosen(*m_length->value());
}

void LengthEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace restride
