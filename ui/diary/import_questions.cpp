// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/import_questions.h"

#include "core/import/import_words.h"
#include "ui/inputs/choice_box.h"
#include "ui/text/answer_text.h"
#include "ui/text/qt_convert.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace restride {

namespace {

/// What is asked of an unknown table; its other columns may go unnamed.
constexpr std::array<ColumnMeaning, 8> askedColumns{
    ColumnMeaning::Dates, ColumnMeaning::Distances, ColumnMeaning::Durations, ColumnMeaning::Sports,
    ColumnMeaning::Times, ColumnMeaning::Cadences,  ColumnMeaning::Efforts,   ColumnMeaning::Notes};

constexpr std::array<Sport, 7> askedSports{Sport::Run,      Sport::TreadmillRun, Sport::Walk,    Sport::Cycling,
                                           Sport::Swimming, Sport::Elliptical,   Sport::Strength};

/// The file that was opened: a member of an archive is named behind it.
std::string openedFile(const std::string& file) {
    return file.substr(0, file.find('/'));
}

/// A row says in the preview what its file does not tell.
Question sportQuestion(const std::string& file) {
    Question question{file, GuessSubject::Sport, {}};
    for (const Sport sport : askedSports) question.choices.emplace_back(word(sport));
    return question;
}

Question zoneQuestion() {
    Question question{{}, GuessSubject::Zone, {}};
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        if (zone.contains('/')) question.choices.push_back(zone.toStdString());
    return question;
}

/// The column that was named; nothing where none was.
QString headerNamed(const TableAnswers& answers, ColumnMeaning meaning) {
    const std::string start = std::string(word(meaning)) + '=';
    const auto found = std::ranges::find_if(answers.map, [&](const auto& one) { return one.starts_with(start); });
    return found == answers.map.end() ? QString() : toQString(found->substr(start.size()));
}

}  // namespace

ImportQuestions::ImportQuestions(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(cardGap);
}

void ImportQuestions::ask(const ImportPreview& preview, const std::vector<RememberedTable>& remembered) {
    for (const Question& question : preview.questions) add(question);
    for (const RememberedTable& table : remembered) add(table.columns, table.answers);
    for (const Skipped& skipped : preview.skipped)
        if (skipped.reason == SkipReason::UnknownSport) add(sportQuestion(openedFile(skipped.file)));
    const auto isGuessed = [](const Evidence& one) {
        return one.subject == GuessSubject::Zone && one.basis == GuessBasis::System;
    };
    if (std::ranges::any_of(preview.evidence, isGuessed)) add(zoneQuestion());
}

void ImportQuestions::add(const Question& question, const TableAnswers& before) {
    const auto isSame = [&](const Question& one) {
        return openedFile(one.file) == openedFile(question.file) && one.subject == question.subject;
    };
    if (std::ranges::any_of(m_asked, isSame)) return;
    m_asked.push_back(question);
    auto* row = new QHBoxLayout;
    row->setSpacing(cardGap);
    const QString asked =
        before.map.empty() ? askText(question.subject)
                           : tr("It is read as you answered before. If that was wrong, choose again and read it so.");
    const QString file = toQString(question.file);
    auto* label = plainLabel(file.isEmpty() ? asked : tr("%1: %2", "a file and a question").arg(file, asked), this);
    row->addWidget(label, 1);
    if (question.subject == GuessSubject::Columns) {
        m_rows->addLayout(row);
        m_rows->addWidget(columns(question, before));
        return;
    }
    if (!answerName(question.subject).empty() || question.subject == GuessSubject::Zone)
        row->addWidget(choices(question));
    m_rows->addLayout(row);
}

QWidget* ImportQuestions::choices(const Question& question) {
    auto* box = new ChoiceBox(this);
    box->setObjectName(QStringLiteral("answer-") + toQString(word(question.subject)));
    box->setAccessibleName(askText(question.subject));
    box->addItem(question.subject == GuessSubject::Zone
                     ? tr("the zone of this computer, %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId()))
                     : tr("please choose"));
    for (const std::string& choice : question.choices)
        box->addItem(answerText(question.subject, choice), toQString(choice));
    connect(box, &ChoiceBox::decided, this,
            [this, question, box] { answer(question, box->currentData().toString().toStdString()); });
    return box;
}

QWidget* ImportQuestions::columns(const Question& question, const TableAnswers& before) {
    auto* inside = new QWidget(this);
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    std::vector<std::pair<ColumnMeaning, QComboBox*>> boxes;
    constexpr int perRow = 4;
    for (const ColumnMeaning meaning : askedColumns) {
        auto* box = new QComboBox(inside);
        box->setObjectName(QStringLiteral("column-") + toQString(word(meaning)));
        box->setAccessibleName(columnText(meaning));
        box->addItem(tr("none"));
        for (const std::string& header : question.choices) box->addItem(toQString(header), toQString(header));
        box->setCurrentIndex(std::max(0, box->findData(headerNamed(before, meaning))));
        const int place = static_cast<int>(boxes.size());
        const int row = place / perRow * 2;
        grid->addWidget(softLabel(columnText(meaning), inside), row, place % perRow);
        grid->addWidget(box, row + 1, place % perRow);
        boxes.emplace_back(meaning, box);
    }
    auto* read = plainButton(tr("Read it so"), inside);
    read->setObjectName(QStringLiteral("read-columns"));
    grid->addWidget(read, grid->rowCount(), 0, Qt::AlignLeft);
    connect(read, &QPushButton::clicked, this, [this, question, boxes] {
        TableAnswers& answers = m_answers[openedFile(question.file)];
        answers.map.clear();
        for (const auto& [meaning, box] : boxes)
            if (const QString header = box->currentData().toString(); !header.isEmpty())
                answers.map.push_back(std::string(word(meaning)) + '=' + header.toStdString());
        emit answered();
    });
    return inside;
}

void ImportQuestions::answer(const Question& question, const std::string& choice) {
    if (question.subject == GuessSubject::Zone) {
        m_zone = choice.empty() ? std::nullopt : std::optional(choice);
        return emit answered();
    }
    const std::string start = std::string(answerName(question.subject)) + '=';
    std::vector<std::string>& take = m_answers[openedFile(question.file)].take;
    std::erase_if(take, [&](const std::string& one) { return one.starts_with(start); });
    if (!choice.empty()) take.push_back(start + choice);
    emit answered();
}

}  // namespace restride
