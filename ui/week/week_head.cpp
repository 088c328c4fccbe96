// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_head.h"

#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int headGap = 8;

}  // namespace

WeekHead::WeekHead(QWidget* parent)
    : QWidget(parent),
      m_title(titleLabel({}, this)),
      m_line(softLabel({}, this)),
      m_chip(new Chip(this)),
      m_earlier(plainButton(QStringLiteral("‹"), this)),
      m_thisWeek(plainButton(tr("This week"), this)),
      m_later(plainButton(QStringLiteral("›"), this)),
      m_use(plainButton(tr("Use this week"), this)),
      m_print(plainButton(tr("Print…"), this)),
      m_log(primaryButton(tr("Log…"), this)),
      m_names(new QWidget(this)),
      m_buttons(new QWidget(this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_title->setObjectName(QStringLiteral("weekTitle"));
    m_line->setObjectName(QStringLiteral("weekLine"));
    m_line->setWordWrap(false);
    m_chip->setObjectName(QStringLiteral("knee"));
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_thisWeek->setObjectName(QStringLiteral("thisWeek"));
    m_later->setObjectName(QStringLiteral("later"));
    m_use->setObjectName(QStringLiteral("useWeek"));
    m_print->setObjectName(QStringLiteral("print"));
    m_log->setObjectName(QStringLiteral("log"));
    m_earlier->setAccessibleName(tr("Earlier week"));
    m_later->setAccessibleName(tr("Later week"));
    m_earlier->setToolTip(tr("Earlier week (Ctrl+PgUp)"));
    m_later->setToolTip(tr("Later week (Ctrl+PgDown)"));
    m_use->setToolTip(
        tr("Keeps this week in the diary as the one you go by: the rules count what was told, and later "
           "the page shows what changed."));

    auto* names = new QHBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(cardGap);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    names->addLayout(words);
    names->addWidget(m_chip, 0, Qt::AlignVCenter);
    names->addStretch();

    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(headGap);
    for (QPushButton* button : {m_earlier, m_thisWeek, m_later}) buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {m_use, m_print, m_log}) buttons->addWidget(button);

    // They may be asked to be narrower than both together: then they stand below each other.
    m_names->setMinimumWidth(1);
    m_buttons->setMinimumWidth(1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(headGap);
    m_row->addWidget(m_names, 1);
    m_row->addWidget(m_buttons);
    connect(m_earlier, &QPushButton::clicked, this, &WeekHead::earlierWanted);
    connect(m_thisWeek, &QPushButton::clicked, this, &WeekHead::thisWeekWanted);
    connect(m_later, &QPushButton::clicked, this, &WeekHead::laterWanted);
    connect(m_use, &QPushButton::clicked, this, &WeekHead::useWanted);
    connect(m_print, &QPushButton::clicked, this, &WeekHead::printWanted);
    connect(m_log, &QPushButton::clicked, this, &WeekHead::logWanted);
}

void WeekHead::show(const QString& title, const QString& line, const ChipText& knee, const Offers& offers) {
    m_title->setText(title);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_chip->show(knee.shape, knee.text, knee.tone);
    m_earlier->setEnabled(offers.earlier);
    m_later->setEnabled(offers.later);
    m_thisWeek->setEnabled(offers.thisWeek);
    m_use->setVisible(offers.use);
    m_print->setVisible(offers.print);
    m_log->setVisible(offers.log);
    wrap();
}

void WeekHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    wrap();
}

void WeekHead::wrap() {
    const int wanted = m_names->layout()->sizeHint().width() + m_buttons->layout()->sizeHint().width() + 3 * headGap;
    const bool below = wanted > width();
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setSizePolicy(below ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

}  // namespace restride
