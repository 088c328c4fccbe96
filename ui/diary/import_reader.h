// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/import/merge_into_diary.h"
#include "core/import/table_answers.h"
#include "ui/files/column_memory.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QThread;

namespace restride {

/// Files, and all that has to be known to read them for a diary.
struct ImportTask {
    QStringList files;
    Diary diary;
    Date today;
    /// For files that tell times in UTC; else that of this computer.
    std::optional<std::string> zone;
    /// What was said here of a file, by its name.
    std::map<std::string, TableAnswers> answers;
    /// What was said of tables before.
    ColumnMemory memory;
};

/// A table that was read as it was answered before, maybe wrongly.
struct RememberedTable {
    /// What was asked of it then.
    Question columns;
    TableAnswers answers;
};

struct ImportResult {
    ImportPreview preview;
    std::vector<RememberedTable> remembered;
    /// With what was said of the tables that were read.
    ColumnMemory memory;
};

/// Reads files beside the window. One reading at a time: the next one ends that before.
class ImportReader final : public QObject {
    Q_OBJECT

public:
    explicit ImportReader(QObject* parent = nullptr);
    ~ImportReader() override;

    void start(ImportTask task);
    /// Ends the reading; what was read is dropped, and nothing is told of it.
    void cancel();
    /// Of the last reading that was told done.
    [[nodiscard]] const ImportResult& result() const { return *m_result; }

signals:
    /// `number` from 1.
    void began(int number, const QString& file);
    void done();

private:
    QThread* m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<ImportResult> m_result;
};

}  // namespace restride
