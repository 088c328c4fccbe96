// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary_source.h"

#include "app/cli_streams.h"
#include "core/document/diary_document.h"
#include "core/store/open_store.h"
#include "ui/files/write_file.h"
#include "ui/text/error_text.h"
#include "ui/text/store_text.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

namespace restride {

namespace {

Exit saveDocument(const std::string& path, const Diary& diary) {
    if (path == "-") {
        tell(CommandLine::tr("A diary from standard input cannot be changed in its place. Please name its file."));
        return Exit::BadInput;
    }
    const QString name = QFile::decodeName(path.c_str());
    const auto text = writeReadableDiary(diary);
    if (!text) {
        tell(CommandLine::tr("%1: nothing was written, since this could not be read again: %2",
                             "a file, and what is wrong with what would be written")
                 .arg(name, errorText(text.error())));
        return Exit::BadInput;
    }
    const QString fault = writeWhole(name, *text);
    if (fault.isEmpty()) return Exit::Done;
    tell(CommandLine::tr("%1: cannot be written (%2).").arg(name, fault));
    return Exit::Unreadable;
}

Expected<KeptDiary, Exit> loadFrom(std::unique_ptr<DiaryStore> store, const DiarySource& source) {
    const auto runner = findRunner(*store, source.runner);
    if (!runner) return unexpected(tellFault(runner.error()));
    auto loaded = store->load(runner->id);
    if (!loaded) return unexpected(tellFault(loaded.error()));
    return KeptDiary{std::move(loaded->diary), source, std::move(store), runner->id, loaded->revision};
}

Expected<KeptDiary, Exit> openKept(const DiarySource& source, bool forChange) {
    if (source.database.empty()) {
        auto diary = openDiary(source.document);
        if (!diary) return unexpected(diary.error());
        return KeptDiary{*std::move(diary), source, nullptr, {}, 0};
    }
    // A change of a diary makes no database: one that is not there is a slip of the pen.
    const bool there = QFile::exists(QFile::decodeName(source.database.c_str()));
    auto store = openDatabase(source, forChange && there);
    if (!store) return unexpected(store.error());
    return loadFrom(*std::move(store), source);
}

}  // namespace

Expected<Diary, Exit> openDiary(const DiarySource& source) {
    return openKept(source, false).map([](KeptDiary kept) { return std::move(kept.diary); });
}

Expected<KeptDiary, Exit> openDiaryForChange(const DiarySource& source) {
    return openKept(source, true);
}

Exit saveDiary(KeptDiary& kept, const Edits& edits) {
    Diary after = kept.diary.after(edits).diary;
    if (kept.store) {
        const auto revision = kept.store->write(kept.runner, kept.revision, edits);
        if (!revision) return tellFault(revision.error());
        kept.revision = *revision;
    } else if (const Exit exit = saveDocument(kept.source.document, after); exit != Exit::Done) {
        return exit;
    }
    kept.diary = std::move(after);
    return Exit::Done;
}

Expected<std::unique_ptr<DiaryStore>, Exit> openDatabase(const DiarySource& source, bool forChange) {
    auto opened = openStore({source.database, source.today, forChange ? StoreAccess::Write : StoreAccess::Read});
    if (!opened) return unexpected(tellFault(opened.error()));
    for (const StoreNotice notice : opened->notices) tell(storeNoticeText(notice, source.database));
    for (const std::string& name : opened->damaged) tell(damagedDiaryText(name));
    return std::move(opened->store);
}

Expected<StoredRunner, StoreError> findRunner(DiaryStore& store, std::string_view nameOrId) {
    auto runners = store.runners();
    if (!runners) return unexpected(std::move(runners.error()));
    if (!nameOrId.empty()) {
        // An id is nobody else's, so it comes before a name.
        const auto byId =
            std::ranges::find_if(*runners, [&](const StoredRunner& runner) { return runner.id.text() == nameOrId; });
        if (byId != runners->end()) return *byId;
        std::erase_if(*runners, [&](const StoredRunner& runner) { return runner.name != nameOrId; });
    }
    if (runners->size() == 1) return runners->front();
    const StoreFault fault = runners->empty() ? StoreFault::NoSuchRunner : StoreFault::AmbiguousRunner;
    return unexpected(StoreError{fault, std::string(nameOrId), {}});
}

Exit tellFault(const StoreError& error) {
    tell(storeErrorText(error));
    switch (error.fault) {
        case StoreFault::NotADatabase:
        case StoreFault::NoSuchRunner:
        case StoreFault::AmbiguousRunner:
        case StoreFault::Refused:
        case StoreFault::UnreadableName:
            return Exit::BadInput;
        default:
            return Exit::Unreadable;
    }
}

}  // namespace restride
