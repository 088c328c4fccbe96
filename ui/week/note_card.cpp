// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/note_card.h"

#include "ui/week/flow_layout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int noteInset = 18;
constexpr int noteGap = 8;
constexpr int noteWidth = 720;
constexpr int badgeSize = 24;

/// The number of a step.
class StepBadge final : public QWidget {
public:
    StepBadge(int number, QWidget* parent) : QWidget(parent), m_number(number) { setFixedSize(badgeSize, badgeSize); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme& theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawEllipse(rect());
        painter.setPen(theme.accentText);
        painter.setFont(headingFont(font()));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

}  // namespace

NoteCard::NoteCard(QWidget* parent) : Card(parent), m_words(new QVBoxLayout), m_acts(new QWidget(this)) {
    setMaximumWidth(noteWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(noteInset, noteInset - 4, noteInset, noteInset - 2);
    column->setSpacing(noteGap + 4);
    m_words->setSpacing(noteGap);
    column->addLayout(m_words);
    column->addWidget(m_acts);
    new FlowLayout(noteGap, m_acts);
}

void NoteCard::show(const NoteText& note) {
    clearLayout(m_words);
    clearLayout(m_acts->layout());
    m_words->addWidget(headingLabel(note.title, this));
    for (std::size_t i = 0; i < note.sentences.size(); ++i) {
        auto* row = new QHBoxLayout;
        row->setSpacing(noteGap + 2);
        if (note.numbered) row->addWidget(new StepBadge(static_cast<int>(i) + 1, this), 0, Qt::AlignTop);
        row->addWidget(plainLabel(note.sentences[i], this), 1);
        m_words->addLayout(row);
    }
    for (const NoteAct& act : note.acts) {
        auto* button = act.main ? primaryButton(act.text, m_acts) : plainButton(act.text, m_acts);
        connect(button, &QPushButton::clicked, this, [act = act.act] { act(); });
        m_acts->layout()->addWidget(button);
    }
    m_acts->setVisible(!note.acts.empty());
}

}  // namespace restride
