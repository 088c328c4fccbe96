// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/why_box.h"

#include "ui/text/reason_text.h"
#include "ui/text/source_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int whyInset = 11;

QVBoxLayout* whyColumn(QWidget* owner) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    return column;
}

}  // namespace

WhyBox::WhyBox(QWidget* parent)
    : Card(parent, Ground::Sunken),
      m_head(headingLabel(tr("Why this"), this)),
      m_session(new QWidget(this)),
      m_week(new QWidget(this)),
      m_weekButton(linkButton({}, this)) {
    setObjectName(QStringLiteral("why"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(whyInset, whyInset - 2, whyInset, whyInset - 2);
    column->setSpacing(3);
    column->addWidget(m_head);
    column->addWidget(m_session);
    column->addWidget(m_weekButton, 0, Qt::AlignLeft);
    column->addWidget(m_week);
    whyColumn(m_session);
    whyColumn(m_week);
    m_weekButton->setObjectName(QStringLiteral("whyWeek"));
    connect(m_weekButton, &QPushButton::clicked, this, [this] { openWeek(!m_weekOpen); });
    openWeek(false);
}

void WhyBox::show(const std::vector<Reason>& reasons, const std::vector<Reason>& ofWeek) {
    fill(static_cast<QVBoxLayout*>(m_session->layout()), reasons);
    fill(static_cast<QVBoxLayout*>(m_week->layout()), ofWeek);
    m_head->setVisible(!reasons.empty());
    m_session->setVisible(!reasons.empty());
    m_weekButton->setVisible(!ofWeek.empty());
    m_week->setVisible(m_weekOpen && !ofWeek.empty());
    setVisible(!reasons.empty() || !ofWeek.empty());
}

void WhyBox::fill(QVBoxLayout* column, const std::vector<Reason>& reasons) {
    clearLayout(column);
    QWidget* owner = column->parentWidget();
    for (const Reason& reason : reasons) {
        column->addWidget(plainLabel(sentence(reason), owner));
        const QString topic = topicText(sourceOf(reason).topic);
        auto* link = linkButton(tr("Rule: %1").arg(topic), owner);
        link->setObjectName(QStringLiteral("rule-") + QString::fromStdString(codeOf(reason)));
        link->setToolTip(tr("Shows the rule, its source and how sure one can be of it."));
        auto* source = softLabel(sourceText(reason), owner);
        source->setFont(smallFont(source->font()));
        source->setObjectName(QStringLiteral("source-") + QString::fromStdString(codeOf(reason)));
        source->hide();
        connect(link, &QPushButton::clicked, source, [source] { source->setVisible(source->isHidden()); });
        column->addWidget(link, 0, Qt::AlignLeft);
        column->addWidget(source);
        column->addSpacing(4);
    }
}

void WhyBox::openWeek(bool open) {
    m_weekOpen = open;
    m_weekButton->setText(open ? tr("▾ Why this week") : tr("▸ Why this week"));
    m_weekButton->setAccessibleDescription(open ? tr("shown below") : tr("hidden"));
    m_week->setVisible(open);
}

}  // namespace restride
