// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/import_reader.h"

#include "core/import/limits.h"
#include "core/import/local_time.h"
#include "core/import/readers.h"
#include "ui/files/file_bytes.h"

#include <QFileInfo>
#include <QThread>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

/// The name that entries bear: without its folder, which is nobody's business.
std::string entryName(const QString& path) {
    return QFileInfo(path).fileName().toStdString();
}

ReadFile leftOut(const std::string& name, SkipReason reason, std::string detail) {
    ReadFile read;
    read.skipped.push_back({name, std::nullopt, reason, std::move(detail)});
    return read;
}

ImportOptions importOptions(const ImportTask& task) {
    ImportOptions options;
    options.zone = task.zone;
    const std::string here = QTimeZone::systemTimeZoneId().toStdString();
    if (isZone(here)) options.systemZone = here;
    options.today = task.today;
    return options;
}

/// Lays what was said here of one file on the options for all; what is no answer any more is passed over.
ImportOptions withAnswers(ImportOptions options, const TableAnswers& answers) {
    for (const std::string& one : answers.map) takeColumn(options, one);
    for (const std::string& one : answers.take) takeAnswer(options, one);
    return options;
}

/// What a table asks when nothing is known of it; the columns only.
std::optional<Question> columnsOf(std::string_view bytes, const std::string& name, const ImportOptions& options) {
    const ReadFile read = readAny(bytes, name, options);
    const auto found = std::ranges::find(read.questions, GuessSubject::Columns, &Question::subject);
    return found == read.questions.end() ? std::nullopt : std::optional(*found);
}

/// Reads a file; what is remembered and told of its table goes into the result.
ReadFile readOne(const QString& path, const ImportTask& task, const ImportOptions& options, ImportResult& result) {
    const std::string name = entryName(path);
    FileBytes file;
    if (const QString fault = file.open(path); !fault.isEmpty())
        return leftOut(name, SkipReason::Unreadable, fault.toStdString());
    if (file.isTooLarge()) return leftOut(name, SkipReason::TooLarge, std::to_string(limits::archiveBytes));
    const auto said = task.answers.find(name);
    const TableAnswers answers = said == task.answers.end() ? TableAnswers{} : said->second;
    if (!answers.map.empty()) result.memory.remember(file.bytes(), answers);
    const TableAnswers before = result.memory.answersFor(file.bytes());
    if (answers.map.empty() && !before.map.empty())
        if (auto columns = columnsOf(file.bytes(), name, options))
            result.remembered.push_back({*std::move(columns), before});
    return readRemembered(file.bytes(), name, withAnswers(options, answers), before);
}

}  // namespace

ImportReader::ImportReader(QObject* parent) : QObject(parent) {}

ImportReader::~ImportReader() {
    cancel();
}

void ImportReader::start(ImportTask task) {
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto result = std::make_shared<ImportResult>();
    auto read = [this, result, cancelled = m_cancelled, task = std::move(task)] {
        ImportOptions options = importOptions(task);
        options.cancelled = [cancelled] { return cancelled->load(); };
        result->memory = task.memory;
        ReadFile all;
        for (qsizetype i = 0; i < task.files.size() && !cancelled->load(); ++i) {
            emit began(static_cast<int>(i) + 1, QFileInfo(task.files[i]).fileName());
            all.add(readOne(task.files[i], task, options, *result));
        }
        if (!cancelled->load()) result->preview = preview(task.diary, all, options);
    };
    m_thread = QThread::create(std::move(read));
    // It ends in its own thread and is told in this one.
    connect(m_thread, &QThread::finished, this, [this, result, cancelled = m_cancelled] {
        if (cancelled->load()) return;
        m_result = result;
        emit done();
    });
    m_thread->start();
}

void ImportReader::cancel() {
    if (m_thread == nullptr) return;
    *m_cancelled = true;
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
}

}  // namespace restride
