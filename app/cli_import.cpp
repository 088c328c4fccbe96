// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
#include "app/cli_streams.h"
#include "app/clock.h"
#include "app/diary_source.h"
#include "app/import_answers.h"
#include "app/import_json.h"
#include "core/document/diary_document.h"
#include "core/import/limits.h"
#include "core/import/local_time.h"
#include "core/import/merge_into_diary.h"
#include "core/import/readers.h"
#include "core/import/table_answers.h"
#include "ui/files/column_memory.h"
#include "ui/files/file_bytes.h"
#include "ui/text/import_text.h"
#include "ui/text/qt_convert.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <csignal>
#include <utility>

namespace restride {

namespace {

/// Set by Ctrl+C; looked at between pieces of work.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): a signal reaches nothing else
volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int) {
    interrupted = 1;
}

/// Ctrl+C only asks, for as long as this lives: what is being written is written whole or not at all.
class InterruptWatch {
public:
    InterruptWatch() : m_before(std::signal(SIGINT, onInterrupt)) {}
    ~InterruptWatch() { std::signal(SIGINT, m_before); }
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

private:
    void (*m_before)(int);
};

/// Ends as the shell expects of what Ctrl+C has ended.
Exit endInterrupted() {
    tell(CommandLine::tr("Stopped. Nothing was changed."));
    std::signal(SIGINT, SIG_DFL);
    std::raise(SIGINT);
    return Exit::Unreadable;
}

/// Tells on standard error how far it is, once a second, from the first second on.
class Progress {
public:
    explicit Progress(std::size_t count) : m_count(count) { m_timer.start(); }

    void begin(std::size_t number, const std::string& file) {
        m_number = number;
        m_file = toQString(file);
    }
    void tick() {
        constexpr qint64 second = 1000;
        if (m_timer.elapsed() < second) return;
        m_timer.restart();
        tell(CommandLine::tr("Reading %1 of %2: %3").arg(m_number).arg(m_count).arg(m_file));
    }

private:
    QElapsedTimer m_timer;
    std::size_t m_count;
    std::size_t m_number = 0;
    QString m_file;
};

bool isWholeFile(SkipReason reason) {
    return reason <= SkipReason::TooLarge || reason == SkipReason::Damaged || reason == SkipReason::Truncated ||
           reason == SkipReason::EncryptedArchive;
}

/// What is asked of `import`.
struct ImportRequest {
    std::vector<std::string> files;
    /// The diary that takes it; without one it is only shown.
    DiarySource into;
    std::string zone;
    // `date=Tag`, `unit=mi`.
    std::vector<std::string> map;
    std::vector<std::string> take;
    bool dryRun = false;
    bool json = false;
};

Diary newDiary() {
    Diary diary;
    diary.runner.id = Id::from(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()).value_or(Id());
    return diary;
}

class Import {
public:
    explicit Import(const ImportRequest& request) : m_request(request), m_progress(request.files.size()) {}

    Exit run() {
        if (!m_request.zone.empty() && !isZone(m_request.zone))
            return refuse(CommandLine::tr("%1 is no time zone. Please write it as Europe/Berlin.")
                              .arg(toQString(m_request.zone)));
        if (const QString fault = takeOptions(); !fault.isEmpty()) return refuse(fault);
        auto target = openTarget();
        if (!target) return target.error();
        for (std::size_t i = 0; i < m_request.files.size(); ++i)
            if (const Exit exit = readOne(i); exit != Exit::Done) return exit;
        if (interrupted != 0) return endInterrupted();
        return conclude(*target, preview(target->diary, m_read, m_options));
    }

private:
    static Exit refuse(const QString& message) {
        tell(message);
        return Exit::BadInput;
    }

    QString takeOptions() {
        if (!m_request.zone.empty()) m_options.zone = m_request.zone;
        // The program's only question for the zone here; Qt knows TZ.
        const std::string here = QTimeZone::systemTimeZoneId().toStdString();
        if (isZone(here)) m_options.systemZone = here;
        m_options.today = dayHere();
        m_options.cancelled = [this] {
            m_progress.tick();
            return interrupted != 0;
        };
        for (const std::string& one : m_request.map)
            if (!takeColumn(m_options, one)) return columnFault(one);
        for (const std::string& one : m_request.take)
            if (!takeAnswer(m_options, one)) return answerFault(one);
        return {};
    }

    [[nodiscard]] bool hasTarget() const {
        return !m_request.into.document.empty() || !m_request.into.database.empty();
    }

    [[nodiscard]] Expected<KeptDiary, Exit> openTarget() {
        const DiarySource& into = m_request.into;
        if (into.document == "-")
            return unexpected(refuse(CommandLine::tr("A diary on standard input cannot be written into.")));
        m_isNew = into.database.empty() && !QFile::exists(QFile::decodeName(into.document.c_str()));
        if (m_isNew || !hasTarget()) return KeptDiary{newDiary(), into, nullptr, {}, 0};
        if (!m_request.dryRun) return openDiaryForChange(into);
        return openDiary(into).map([&](Diary diary) { return KeptDiary{std::move(diary), into, nullptr, {}, 0}; });
    }

    Exit readOne(std::size_t i) {
        const std::string& path = m_request.files[i];
        m_progress.begin(i + 1, path);
        FileBytes file;
        if (const QString fault = file.open(QFile::decodeName(path.c_str())); !fault.isEmpty()) {
            tell(CommandLine::tr("%1: cannot be read (%2).").arg(QFile::decodeName(path.c_str()), fault));
            return Exit::Unreadable;
        }
        if (file.isTooLarge()) {
            m_read.skipped.push_back({path, std::nullopt, SkipReason::TooLarge, std::to_string(limits::archiveBytes)});
            return Exit::Done;
        }
        if (!m_request.map.empty() && formatOf(file.bytes()) == FileFormat::Table)
            m_memory.remember(file.bytes(), {m_request.map, m_request.take});
        m_read.add(readRemembered(file.bytes(), path, m_options, m_memory.answersFor(file.bytes())));
        return interrupted == 0 ? Exit::Done : endInterrupted();
    }

    Exit conclude(KeptDiary& target, const ImportPreview& preview) {
        for (const Question& question : preview.questions) tell(questionText(question));
        const Exit told = m_request.json ? print(importJson(preview)) : print(importText(preview));
        if (told != Exit::Done) return told;
        if (!preview.questions.empty()) {
            if (hasTarget()) tell(CommandLine::tr("Nothing was written: the questions above come first."));
            return Exit::BadInput;
        }
        if (isRefused()) return Exit::BadInput;
        return write(target, preview);
    }

    /// Nothing could be read, and not because there was nothing in it.
    [[nodiscard]] bool isRefused() const {
        return m_read.activities.empty() && m_read.strength.empty() &&
               std::ranges::any_of(m_read.skipped, [](const Skipped& one) { return isWholeFile(one.reason); });
    }

    Exit write(KeptDiary& target, const ImportPreview& preview) {
        if (m_request.dryRun) return Exit::Done;
        if (const QString fault = m_memory.save(); !fault.isEmpty())
            tell(CommandLine::tr("The columns could not be remembered in %1 (%2).").arg(m_memory.path(), fault));
        // The last moment at which Ctrl+C leaves everything as it was.
        if (interrupted != 0) return endInterrupted();
        if (!hasTarget() || (preview.edits.list.empty() && !m_isNew)) return Exit::Done;
        return saveDiary(target, preview.edits);
    }

    const ImportRequest& m_request;
    InterruptWatch m_watch;
    Progress m_progress;
    ColumnMemory m_memory;
    ImportOptions m_options;
    ReadFile m_read;
    bool m_isNew = false;
};

class ImportCommand final : public Command {
public:
    void addOptions(CommandOptions& options) override {
        options.words(
            {"FILE", "FIT, TCX, GPX, CSV or JSON, also gzipped, or a whole export archive", "", Need::Required},
            m_request.files);
        options.target("The diary that takes it; without it nothing is written", m_request.into);
        options.text({"--zone", "The time zone of files that tell none", "AREA/CITY"}, m_request.zone);
        options.list({"--map", "The columns of a table: date=…,distance=…,duration=…; remembered", "MEANING=COLUMN"},
                     m_request.map);
        options.list({"--take",
                      "Answers: unit=km|mi|m, dates=ymd|dmy|mdy, decimal=point|comma, duration=s|min|h|m:ss|h:mm, "
                      "weight=kg|lb, sport=run…",
                      "NAME=VALUE"},
                     m_request.take);
        options.flag("--dry-run", "Show all and write nothing", m_request.dryRun);
        options.flag("--json", "Print what was read as in the diary document", m_request.json);
    }

    Exit run() override { return Import(m_request).run(); }

private:
    ImportRequest m_request;
};

const CommandRegistration importEntry({40, "import", "Read what watches and services recorded",
                                       makeCommand<ImportCommand>});

}  // namespace

}  // namespace restride
