// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/merge_into_diary.h"
#include "core/import/table_answers.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QVBoxLayout;

namespace restride {

/// What only the user can tell of the files, asked file by file. A question that was answered stays, so that the answer
/// can be changed.
class ImportQuestions final : public QWidget {
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget* parent = nullptr);

    /// Adds what a preview leaves open.
    void ask(const ImportPreview& preview);
    [[nodiscard]] bool isEmpty() const { return m_asked.empty(); }
    /// By the name of the file that was opened.
    [[nodiscard]] const std::map<std::string, TableAnswers>& answers() const { return m_answers; }
    [[nodiscard]] const std::optional<std::string>& zone() const { return m_zone; }

signals:
    /// Everything has to be read again.
    void answered();

private:
    void add(const Question& question);
    [[nodiscard]] QWidget* choices(const Question& question);
    [[nodiscard]] QWidget* columns(const Question& question);
    void answer(const Question& question, const std::string& choice);

    std::vector<Question> m_asked;
    std::map<std::string, TableAnswers> m_answers;
    std::optional<std::string> m_zone;
    QVBoxLayout* m_rows;
};

}  // namespace restride
