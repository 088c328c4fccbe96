// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/widgets.h"

#include <QString>

#include <functional>
#include <vector>

class QVBoxLayout;
class QLayout;

namespace restride {

/// One thing that can be done about a note.
struct NoteAct {
    QString text;
    std::function<void()> act;
    bool main = false;
};

/// What has to be said before a week: a title, sentences, and what can be done.
struct NoteText {
    QString title;
    std::vector<QString> sentences;
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::vector<NoteAct> acts = {};
    /// The sentences are steps, one after the other.
    bool numbered = false;
};

class NoteCard final : public Card {
    Q_OBJECT

public:
    explicit NoteCard(QWidget* parent = nullptr);
    void show(const NoteText& note);
    using QWidget::show;

private:
    QVBoxLayout* m_words;
    QWidget* m_acts;
};

}  // namespace restride
