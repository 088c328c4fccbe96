// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/quick_entry.h"

#include "ui/diary/quick_text.h"
#include "ui/theme/widgets.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace restride {

QuickEntry::QuickEntry(QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_explanation(softLabel({}, this)) {
    m_line->setObjectName(QStringLiteral("quick"));
    m_line->setPlaceholderText(tr("Log a run in a line:  5.2km 31:40 p1/2 e3"));
    m_line->setAccessibleName(tr("A run in one line"));
    m_line->setClearButtonEnabled(true);
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setFont(smallFont(m_explanation->font()));
    setFocusProxy(m_line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_explanation);
    connect(m_line, &QLineEdit::textChanged, this, &QuickEntry::explain);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickEntry::tellIfUnderstood);
    explain();
}

void QuickEntry::setToday(Date today) {
    m_today = today;
    explain();
}

void QuickEntry::clear() {
    m_line->clear();
}

QuickLine QuickEntry::read() const {
    return readQuickLine(m_line->text().toStdString(), m_today, quickWords());
}

void QuickEntry::explain() {
    const bool isEmpty = m_line->text().trimmed().isEmpty();
    const QuickLine line = read();
    const QString text = isEmpty ? tr("Distance, time, p before/during, e effort, c cadence, #note; m is the morning "
                                      "after. A day first (yesterday, mon, 17.3.), else today.")
                                 : quickText(line, m_line->text());
    const bool isWrong = !isEmpty && !line.problems.empty();
    setLook(m_explanation, isWrong ? "wrong" : "soft");
    m_explanation->style()->unpolish(m_explanation);
    m_explanation->style()->polish(m_explanation);
    m_explanation->setText(text);
    m_line->setAccessibleDescription(text);
}

void QuickEntry::tellIfUnderstood() {
    const QuickLine line = read();
    if (line.problems.empty()) emit told(line.run);
}

}  // namespace restride
