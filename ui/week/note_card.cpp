// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/note_card.h"

#include "ui/week/flow_layout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int noteInset = 18;
constexpr int noteGap = 8;

}  // namespace

NoteCard::NoteCard(QWidget* parent) : Card(parent), m_words(new QVBoxLayout), m_acts(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(noteInset, noteInset - 4, noteInset, noteInset - 2);
    column->setSpacing(noteGap + 4);
    m_words->setSpacing(noteGap - 2);
    column->addLayout(m_words);
    column->addWidget(m_acts);
    new FlowLayout(noteGap, m_acts);
}

void NoteCard::show(const NoteText& note) {
    clearLayout(m_words);
    clearLayout(m_acts->layout());
    m_words->addWidget(headingLabel(note.title, this));
    for (const QString& words : note.sentences) m_words->addWidget(plainLabel(words, this));
    for (const NoteAct& act : note.acts) {
        auto* button = act.main ? primaryButton(act.text, m_acts) : plainButton(act.text, m_acts);
        connect(button, &QPushButton::clicked, this, [act = act.act] { act(); });
        m_acts->layout()->addWidget(button);
    }
    m_acts->setVisible(!note.acts.empty());
}

}  // namespace restride
