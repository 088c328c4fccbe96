// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/import_reader.h"

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

    /// Adds what a preview leaves open, and what was answered before of tables like these.
    void ask(const ImportPreview& preview, const std::vector<RememberedTable>& remembered);
    [[nodiscard]] bool isEmpty() const { return m_asked.empty(); }
    /// By the name of the file that was opened.
    [[nodiscard]] const std::map<std::string, TableAnswers>& answers() const { return m_answers; }
    [[nodiscard]] const std::optional<std::string>& zone() const { return m_zone; }

signals:
    /// Everything has to be read again.
    void answered();

private:
    /// `before` is what it was answered before, if it was.
    void add(const Question& question, const TableAnswers& before = {});
    [[nodiscard]] QWidget* choices(const Question& question);
    [[nodiscard]] QWidget* columns(const Question& question, const TableAnswers& before);
    void answer(const Question& question, const std::string& choice);

    std::vector<Question> m_asked;
    std::map<std::string, TableAnswers> m_answers;
    std::optional<std::string> m_zone;
    QVBoxLayout* m_rows;
};

}  // namespace restride
