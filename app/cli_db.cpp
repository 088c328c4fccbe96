// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_streams.h"
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

QString fileName(const std::string& file) {
    return toQString(file);
}

Exit add(const DbCommand& command) {
    const auto given = Id::from(command.source.runner);
    if (!given && command.runnerGiven) {
        tell(CommandLine::tr("%1 is no id of a runner. Please give 1 to 64 characters by --runner.")
                 .arg(toQString(command.source.runner)));
        return Exit::BadInput;
    }
    auto diary = openDiary(command.source.document);
    if (!diary) return diary.error();
    auto store = openDatabase(command.source, true);
    if (!store) return store.error();
    // Under the id of the document, or the one that is given: two documents may have the same.
    const Id id = given.value_or(diary->runner.id);
    const auto runners = (*store)->runners();
    if (!runners) return tellFault(runners.error());
    if (std::ranges::find(*runners, id, &StoredRunner::id) != runners->end()) {
        tell(CommandLine::tr("%1 has a runner %2 already. Please give another id by --runner.")
                 .arg(fileName(command.source.database), toQString(id.text())));
        return Exit::BadInput;
    }
    const auto added = (*store)->add(id, *diary);
    if (!added) return tellFault(added.error());
    return print(CommandLine::tr("Added %1 as %2.\n").arg(toQString(added->name), toQString(added->id.text())));
}

Exit show(const DbCommand& command) {
    const auto diary = openDiary(command.source);
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

Exit list(const DbCommand& command) {
    auto store = openDatabase(command.source, false);
    if (!store) return store.error();
    const auto runners = (*store)->runners();
    if (!runners) return tellFault(runners.error());
    QString text = fileName(command.source.database) + QLatin1Char('\n');
    for (const StoredRunner& runner : *runners) text += lineOf(**store, runner);
    for (const Backup& backup : listBackups(command.source.database)) text += lineOf(backup);
    return print(text);
}

void offerBackup(const std::string& file) {
    if (const auto newest = newestSound(file))
        tell(CommandLine::tr("The newest backup that is whole: %1").arg(fileName(newest->file)));
}

Exit check(const DbCommand& command) {
    const auto checked = checkDatabase(command.source.database);
    if (checked && checked->empty())
        return print(CommandLine::tr("%1 is whole.\n").arg(fileName(command.source.database)));
    if (checked) {
        for (const StoreNotice notice : *checked) tell(storeNoticeText(notice, command.source.database));
        return Exit::No;
    }
    const Exit exit = tellFault(checked.error());
    if (checked.error().fault != StoreFault::Damaged) return exit;
    offerBackup(command.source.database);
    return Exit::No;
}

Exit backUpNow(const DbCommand& command) {
    const auto backup = backUp(command.source.database, command.source.today);
    if (!backup) return tellFault(backup.error());
    return print(fileName(backup->file) + QLatin1Char('\n'));
}

bool isSameFile(const std::string& a, const std::string& b) {
    std::error_code error;
    return std::filesystem::equivalent(a, b, error);
}

/// The backup that was named, or the newest one that is whole.
std::optional<Backup> chosen(const DbCommand& command) {
    if (command.other.empty()) return newestSound(command.source.database);
    for (Backup& backup : listBackups(command.source.database))
        if (backup.file == command.other || backup.file.ends_with('/' + command.other) ||
            isSameFile(backup.file, command.other))
            return std::move(backup);
    return std::nullopt;
}

Exit restoreBackup(const DbCommand& command) {
    const auto backup = chosen(command);
    if (!backup) {
        tell(CommandLine::tr("There is no such backup of %1. Please choose one that `db list` names.")
                 .arg(fileName(command.source.database)));
        return Exit::BadInput;
    }
    const auto restored = restore(command.source.database, *backup, command.source.today);
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

Exit salvageRest(const DbCommand& command) {
    const auto salvaged = salvage(command.source.database, command.other, command.source.today);
    if (!salvaged) return tellFault(salvaged.error());
    return print(CommandLine::tr("Saved %1 entries of %2 runners into %3; %4 that were found are damaged and were left "
                                 "out.\n")
                     .arg(salvaged->entries)
                     .arg(salvaged->runners)
                     .arg(fileName(command.other))
                     .arg(salvaged->broken));
}

}  // namespace

Exit run(const DbCommand& command) {
    switch (command.action) {
        case DbAction::Add:
            return add(command);
        case DbAction::Show:
            return show(command);
        case DbAction::List:
            return list(command);
        case DbAction::Check:
            return check(command);
        case DbAction::Backup:
            return backUpNow(command);
        case DbAction::Restore:
            return restoreBackup(command);
        case DbAction::Salvage:
            return salvageRest(command);
    }
    return Exit::BadInput;
}

}  // namespace restride
