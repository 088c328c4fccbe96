// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
#include "app/cli_streams.h"
#include "app/clock.h"
#include "app/diary_source.h"
#include "core/document/diary_document.h"
#include "core/store/open_store.h"
#include "ui/text/qt_convert.h"
#include "ui/text/store_text.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace restride {

namespace {

/// What is asked of an action of `db`.
struct DbRequest {
    DiarySource source;
    /// `add`: the id to keep the diary under, which may be empty and then is none.
    std::optional<std::string> id;
    /// `restore`: the backup; `salvage`: the database to make.
    std::string other;
};

QString fileName(const std::string& file) {
    return toQString(file);
}

Exit add(const DbRequest& request) {
    const auto given = request.id ? Id::from(*request.id) : std::nullopt;
    if (!given && request.id) {
        tell(CommandLine::tr("%1 is no id of a runner. Please give 1 to 64 characters by --runner.")
                 .arg(toQString(*request.id)));
        return Exit::BadInput;
    }
    auto diary = openDiary(request.source.document);
    if (!diary) return diary.error();
    auto store = openDatabase(request.source, true);
    if (!store) return store.error();
    // Under the id of the document, or the one that is given: two documents may have the same.
    const Id id = given.value_or(diary->runner.id);
    const auto runners = (*store)->runners();
    if (!runners) return tellFault(runners.error());
    if (std::ranges::find(*runners, id, &StoredRunner::id) != runners->end()) {
        tell(CommandLine::tr("%1 has a runner %2 already. Please give another id by --runner.")
                 .arg(fileName(request.source.database), toQString(id.text())));
        return Exit::BadInput;
    }
    const auto added = (*store)->add(id, *diary);
    if (!added) return tellFault(added.error());
    return print(CommandLine::tr("Added %1 as %2.\n").arg(toQString(added->name), toQString(added->id.text())));
}

Exit show(const DbRequest& request) {
    const auto diary = openDiary(request.source);
    if (!diary) return diary.error();
    return print(writeDiary(*diary));
}

QString lineOf(const Backup& backup) {
    return CommandLine::tr("  backup %1 (%2)\n", "a file, and the reason for it")
        .arg(fileName(backup.file), toQString(word(backup.reason)));
}

/// What only the whole diary answers for: name and revision.
QString lineOf(DiaryStore& store, const StoredRunner& runner) {
    if (!store.load(runner.id))
        return CommandLine::tr("  runner %1: damaged\n", "an id").arg(toQString(runner.id.text()));
    return CommandLine::tr("  runner %1: %2, revision %3\n", "an id, a name and a number")
        .arg(toQString(runner.id.text()), toQString(runner.name))
        .arg(runner.revision);
}

Exit list(const DbRequest& request) {
    auto store = openDatabase(request.source, false);
    if (!store) return store.error();
    const auto runners = (*store)->runners();
    if (!runners) return tellFault(runners.error());
    QString text = fileName(request.source.database) + QLatin1Char('\n');
    for (const StoredRunner& runner : *runners) text += lineOf(**store, runner);
    for (const Backup& backup : listBackups(request.source.database)) text += lineOf(backup);
    return print(text);
}

void offerBackup(const std::string& file) {
    if (const auto newest = newestSound(file))
        tell(CommandLine::tr("The newest backup that is whole: %1").arg(fileName(newest->file)));
}

Exit check(const DbRequest& request) {
    const auto checked = checkDatabase(request.source.database);
    if (checked && checked->empty())
        return print(CommandLine::tr("%1 is whole.\n").arg(fileName(request.source.database)));
    if (checked) {
        for (const StoreNotice notice : *checked) tell(storeNoticeText(notice, request.source.database));
        return Exit::No;
    }
    const Exit exit = tellFault(checked.error());
    if (checked.error().fault != StoreFault::Damaged) return exit;
    offerBackup(request.source.database);
    return Exit::No;
}

Exit backUpNow(const DbRequest& request) {
    const auto backup = backUp(request.source.database, request.source.today);
    if (!backup) return tellFault(backup.error());
    return print(fileName(backup->file) + QLatin1Char('\n'));
}

bool isSameFile(const std::string& a, const std::string& b) {
    std::error_code error;
    return std::filesystem::equivalent(a, b, error);
}

/// The backup that was named, or the newest one that is whole.
std::optional<Backup> chosen(const DbRequest& request) {
    if (request.other.empty()) return newestSound(request.source.database);
    for (Backup& backup : listBackups(request.source.database))
        if (backup.file == request.other || backup.file.ends_with('/' + request.other) ||
            isSameFile(backup.file, request.other))
            return std::move(backup);
    return std::nullopt;
}

Exit restoreBackup(const DbRequest& request) {
    const auto backup = chosen(request);
    if (!backup) {
        tell(CommandLine::tr("There is no such backup of %1. Please choose one that `db list` names.")
                 .arg(fileName(request.source.database)));
        return Exit::BadInput;
    }
    const auto restored = restore(request.source.database, *backup, request.source.today);
    if (!restored) return tellFault(restored.error());
    QString text = CommandLine::tr("Restored %1.\n").arg(fileName(backup->file));
    if (restored->before)
        text += CommandLine::tr("What was there before is in %1; restore that to undo this.\n")
                    .arg(fileName(restored->before->file));
    if (!restored->setAside.empty())
        text +=
            CommandLine::tr("The damaged file was set aside, untouched, as %1.\n").arg(fileName(restored->setAside));
    return print(text);
}

Exit salvageRest(const DbRequest& request) {
    const auto salvaged = salvage(request.source.database, request.other, request.source.today);
    if (!salvaged) return tellFault(salvaged.error());
    return print(CommandLine::tr("Saved %1 entries of %2 runners into %3; %4 that were found are damaged and were left "
                                 "out.\n")
                     .arg(salvaged->entries)
                     .arg(salvaged->runners)
                     .arg(fileName(request.other))
                     .arg(salvaged->broken));
}

class DbCommand final : public Command {
public:
    void addOptions(CommandOptions& options) override {
        addAdd(options);
        CommandOptions showing = addAction(options, "show", "Print a diary of it as a document", show);
        showing.runner(m_request.source);
        addAction(options, "list", "List its runners and backups", list);
        addAction(options, "check", "Check all of it; 1 if it is damaged", check);
        addAction(options, "backup", "Make a backup beside it, and check that", backUpNow);
        CommandOptions restoring = addAction(
            options, "restore", "Put a backup in its place; what was there is backed up first", restoreBackup);
        restoring.text({"BACKUP", "One that list names; the newest that is whole unless given", ""}, m_request.other);
        CommandOptions salvaging = addAction(options, "salvage", "Save what is whole of a damaged one", salvageRest);
        salvaging.file({"--into", "The database to make of it", "FILE", Need::Required}, m_request.other);
    }

    Exit run() override {
        const auto today = dayHere();
        if (!today) return tellNoDay();
        m_request.source.today = *today;
        return m_action(m_request);
    }

private:
    using Action = Exit (*)(const DbRequest&);

    void addAdd(CommandOptions& options) {
        CommandOptions adding =
            addAction(options, "add", "Put a diary document into it; makes it if it is not there", add);
        adding.text({"DIARY", "The diary document", "", Need::Required}, m_request.source.document);
        adding.word({"--runner", "Keep it under this id, not the document's", "ID"}, [this](const std::string& id) {
            m_request.id = id;
            return std::string();
        });
    }

    CommandOptions addAction(CommandOptions& options, const std::string& name, const std::string& help, Action action) {
        CommandOptions added = options.action(name, help, [this, action] { m_action = action; });
        added.file({"--db", "The database", "FILE", Need::Required}, m_request.source.database);
        return added;
    }

    DbRequest m_request;
    Action m_action = list;
};

const CommandRegistration dbEntry({80, "db", "Look after a database of diaries", makeCommand<DbCommand>});

}  // namespace

}  // namespace restride
