// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/segments.h"

#include "ui/theme/widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace restride {

Segments::Segments(const QString& name, const QStringList& choices, int chosen, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = plainButton(choices[i], this);
        setLook(button, "segment");
        if (i == 0) button->setProperty("edge", "first");
        if (i == choices.size() - 1) button->setProperty("edge", "last");
        button->setCheckable(true);
        button->setChecked(i == chosen);
        button->setAccessibleName(tr("%1: %2", "what is chosen, and a choice").arg(name, choices[i]));
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int choice, bool on) {
        if (on) emit this->chosen(choice);
    });
}

int Segments::choice() const {
    return m_group->checkedId();
}

}  // namespace restride
