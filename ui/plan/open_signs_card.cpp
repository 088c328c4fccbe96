// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/open_signs_card.h"

#include "core/assess/warning_signs.h"
#include "ui/plan/sign_text.h"
#include "ui/text/format.h"
#include "ui/text/vocabulary_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int signRowGap = 3;

const Tone& stoppingTone(const Theme& theme) {
    return theme.flare;
}

const Tone& routineTone(const Theme& theme) {
    return theme.rising;
}

QString howItCloses(const OpenFlag& sign) {
    if (!stopsThePlan(sign.level))
        return OpenSignsCard::tr("It closes by itself after %1, or when a clinician has looked at it.")
            .arg(dayText(sign.since + assessing::routineFlagDays));
    if (mayClear(ClearedBy::Runner, sign.code))
        return OpenSignsCard::tr(
            "Time does not close it. A clinician's word does, or yours that a clinician has seen it.");
    return OpenSignsCard::tr("Time does not close it: only a clinician's word does.");
}

}  // namespace

OpenSignsCard::OpenSignsCard(QWidget* parent) : Card(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("openSigns"));
    m_column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    m_column->setSpacing(cardGap);
}

void OpenSignsCard::show(const std::vector<OpenFlag>& open) {
    clearLayout(m_column);
    m_column->addWidget(headingLabel(tr("Open warning signs"), this));
    if (open.empty()) {
        m_column->addWidget(softLabel(tr("None is open."), this));
        return;
    }
    for (const OpenFlag& sign : open) m_column->addWidget(makeRow(sign));
    auto* close = plainButton(tr("Somebody has looked at it…"), this);
    close->setObjectName(QStringLiteral("closeSigns"));
    connect(close, &QPushButton::clicked, this, &OpenSignsCard::closingWanted);
    m_column->addWidget(close, 0, Qt::AlignLeft);
}

QWidget* OpenSignsCard::makeRow(const OpenFlag& sign) {
    const bool stops = stopsThePlan(sign.level);
    auto* row = new QWidget(this);
    auto* chip = new Chip(row);
    chip->show(stops ? QStringLiteral("■") : QStringLiteral("▲"), signText(sign.code),
               stops ? stoppingTone : routineTone);
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(signRowGap);
    lines->addWidget(chip);
    lines->addWidget(
        plainLabel(tr("Since %1. %2", "day, what to do").arg(dayText(sign.since), levelText(sign.level)), row));
    lines->addWidget(softLabel(howItCloses(sign), row));
    return row;
}

}  // namespace restride
