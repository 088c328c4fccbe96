// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runner/warning_signs_form.h"

#include "core/assess/warning_signs.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace restride {

namespace {

/// A box with words that wrap, as those of a check box itself do not.
class SignRow final : public QWidget {
public:
    SignRow(RedFlag sign, QWidget* parent) : QWidget(parent), m_box(new QCheckBox(this)) {
        QString text = flagText(sign);
        text[0] = text[0].toUpper();
        m_box->setObjectName(toQString(word(sign)));
        m_box->setAccessibleName(text);
        auto* label = plainLabel(text, this);
        label->setContentsMargins(0, 2, 0, 0);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        row->addWidget(m_box, 0, Qt::AlignTop);
        row->addWidget(label, 1);
    }

    [[nodiscard]] QCheckBox* box() const { return m_box; }

protected:
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (rect().contains(event->position().toPoint())) m_box->toggle();
    }

private:
    QCheckBox* m_box;
};

}  // namespace

WarningSignsForm::WarningSignsForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    addGroup(*column, FlagLevel::Emergency, tr("Needs help today"));
    addGroup(*column, FlagLevel::Urgent, tr("Needs a look within days"));
    addGroup(*column, FlagLevel::Routine, tr("Worth a look when you can"));
    ask(EnumSet<RedFlag>::all());
}

void WarningSignsForm::addGroup(QVBoxLayout& column, FlagLevel level, const QString& name) {
    Group& group = m_groups[static_cast<std::size_t>(level)];
    group.name = headingLabel(name, this);
    // Of one line: what wraps is pressed together where a page is long.
    group.name->setWordWrap(false);
    group.name->setContentsMargins(0, level == FlagLevel::Emergency ? 0 : cardGap, 0, 2);
    column.addWidget(group.name);
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        const auto sign = static_cast<RedFlag>(place);
        if (levelOf(sign) != level) continue;
        auto* row = new SignRow(sign, this);
        m_boxes[place] = row->box();
        connect(m_boxes[place], &QCheckBox::toggled, this, [this] {
            tellWhatFollows();
            emit changed();
        });
        column.addWidget(row);
    }
    const QString then = stopsThePlan(level) ? tr("No sessions are planned until somebody has looked at it.")
                                             : tr("The plan goes on, and reminds you of it.");
    group.whatFollows = plainLabel(tr("%1 %2", "two sentences").arg(levelText(level), then), this);
    group.whatFollows->setObjectName(QStringLiteral("whatFollows%1").arg(static_cast<int>(level)));
    if (stopsThePlan(level)) setLook(group.whatFollows, "wrong");
    column.addWidget(group.whatFollows);
}

void WarningSignsForm::ask(EnumSet<RedFlag> signs, EnumSet<RedFlag> ticked) {
    std::array<bool, groupCount> any{};
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        const auto sign = static_cast<RedFlag>(place);
        m_boxes[place]->setChecked(signs.contains(sign) && ticked.contains(sign));
        m_boxes[place]->parentWidget()->setVisible(signs.contains(sign));
        any[static_cast<std::size_t>(levelOf(sign))] |= signs.contains(sign);
    }
    for (std::size_t level = 0; level < m_groups.size(); ++level) m_groups[level].name->setVisible(any[level]);
    tellWhatFollows();
}

EnumSet<RedFlag> WarningSignsForm::ticked() const {
    EnumSet<RedFlag> signs;
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        if (m_boxes[place]->isChecked()) signs.insert(static_cast<RedFlag>(place));
    return signs;
}

void WarningSignsForm::tellWhatFollows() {
    std::array<bool, groupCount> any{};
    ticked().forEach([&](RedFlag sign) { any[static_cast<std::size_t>(levelOf(sign))] = true; });
    for (std::size_t level = 0; level < m_groups.size(); ++level) m_groups[level].whatFollows->setVisible(any[level]);
}

}  // namespace restride
