// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/stop_card.h"

#include "core/base/words.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"
#include "ui/week/flow_layout.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int stopInset = 22;
constexpr int stopWidth = 640;
constexpr int longestName = 200;

}  // namespace

StopCard::StopCard(QWidget* parent)
    : Card(parent),
      m_words(new QVBoxLayout),
      m_who(new QLineEdit),
      m_said(new QLineEdit),
      m_record(primaryButton(tr("Record the clearance"))),
      m_clearance(makeClearance()) {
    setObjectName(QStringLiteral("stop"));
    setMaximumWidth(stopWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(stopInset, stopInset - 4, stopInset, stopInset - 2);
    column->setSpacing(12);
    m_words->setSpacing(8);
    column->addLayout(m_words);
    column->addWidget(m_clearance);
}

QWidget* StopCard::makeClearance() {
    auto* box = new Card(this, Ground::Sunken);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(cardPadding, cardPadding - 2, cardPadding, cardPadding);
    column->setSpacing(8);
    column->addWidget(headingLabel(tr("Somebody has looked at the knee"), box));
    column->addWidget(softLabel(tr("Planning goes on from there, gently, with the phase Settle."), box));
    m_who->setObjectName(QStringLiteral("clearedBy"));
    m_who->setMaxLength(longestName);
    m_who->setPlaceholderText(tr("the clinician's name"));
    m_said->setObjectName(QStringLiteral("clearedWords"));
    m_said->setMaxLength(longestName);
    m_said->setPlaceholderText(tr("what they said about running"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Who?"), m_who);
    form->addRow(tr("What was said?"), m_said);
    column->addLayout(form);
    auto* flow = new FlowLayout(8);
    m_record->setObjectName(QStringLiteral("recordClearance"));
    m_record->setEnabled(false);
    auto* diary = plainButton(tr("Open the diary"), box);
    flow->addWidget(m_record);
    flow->addWidget(diary);
    column->addLayout(flow);
    connect(m_who, &QLineEdit::textChanged, this,
            [this](const QString& who) { m_record->setEnabled(!who.trimmed().isEmpty()); });
    connect(m_record, &QPushButton::clicked, this,
            [this] { emit cleared(m_who->text().trimmed(), m_said->text().trimmed()); });
    connect(diary, &QPushButton::clicked, this, &StopCard::diaryWanted);
    return box;
}

void StopCard::forgetWords() {
    m_who->clear();
    m_said->clear();
}

void StopCard::show(const Withheld& withheld) {
    clearLayout(m_words);
    const bool adultsOnly = withheld.level == FlagLevel::Clinician;
    auto* title = titleLabel(
        adultsOnly ? tr("■ Please plan together with a clinician") : tr("■ Stop: let somebody look at the knee first"),
        this);
    title->setWordWrap(true);
    m_words->addWidget(title);
    m_clearance->setVisible(!adultsOnly);
    if (adultsOnly) {
        m_words->addWidget(plainLabel(tr("These rules are made for adults, so Restride makes no plan for a runner "
                                         "under eighteen. The diary and the trends work all the same, and a clinician "
                                         "can read them with you."),
                                      this));
        return;
    }
    auto* level = headingLabel(levelText(withheld.level), this);
    m_words->addWidget(level);
    m_words->addWidget(
        plainLabel(tr("Your notes hold a warning sign that should be looked at before you train again:"), this));
    for (const std::string& code : withheld.codes) {
        const auto flag = fromWord<RedFlag>(code);
        m_words->addWidget(plainLabel(QStringLiteral("•  ") + (flag ? flagText(*flag) : toQString(code)), this));
    }
    m_words->addWidget(plainLabel(tr("Until then: no running and no training of the leg. Walk only as far as it is "
                                     "comfortable. You can go on telling how the mornings are."),
                                  this));
    m_words->addWidget(softLabel(tr("Restride is a planning aid. It does not replace a clinician."), this));
}

}  // namespace restride
