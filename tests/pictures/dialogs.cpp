// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/runs_csv.h"
#include "tests/pictures/draw.h"
#include "tests/support/gui/gui_world.h"
#include "tests/ui/print/sheet_world.h"
#include "ui/diary/import_dialog.h"
#include "ui/diary/log_run.h"
#include "ui/main_window.h"
#include "ui/plan/clearance_dialog.h"
#include "ui/print/print_week.h"
#include "ui/start/first_start.h"
#include "ui/start/rescue_dialog.h"
#include "ui/start/settings_dialog.h"
#include "ui/text/store_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <fstream>
#include <functional>

namespace restride {
namespace {

/// A dialog that `open` shows until it is closed, after a click on its button `first` if it is named.
bool drawDialog(const QString& file, const std::function<void()>& open, const QString& first = {}) {
    bool drawn = false;
    QTimer::singleShot(0, qApp, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!first.isEmpty()) dialog->findChild<QAbstractButton*>(first)->click();
        settle();
        // What reads files takes a while.
        const auto* progress = dialog->findChild<QProgressBar*>();
        [[maybe_unused]] const bool read = QTest::qWaitFor([&] { return !progress || !progress->isVisible(); });
        settle();
        drawn = dialog->grab().save(file);
        dialog->close();
    });
    open();
    return drawn;
}

struct DialogPicture {
    QString name;
    std::function<void()> open;
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    QString first = {};
};

/// A table of our own runs, and one that nobody knows.
QStringList filesToImport(const QTemporaryDir& folder, const Diary& diary) {
    const QString known = folder.filePath(QStringLiteral("runs.csv"));
    const QString other = folder.filePath(QStringLiteral("laps.csv"));
    Diary moved = diary;
    for (Run& run : moved.runs) run.on = run.on + 1;
    std::ofstream(known.toStdString()) << runsCsv(moved);
    std::ofstream(other.toStdString()) << "Day;Length;Took\n03.04.2026;5,2;31:40\n04.04.2026;6,1;37:05\n";
    return {known, other};
}

std::vector<DialogPicture> entryForms(Session& session) {
    const Diary& diary = session.diary();
    return {{QStringLiteral("form-run"), [&] { logRun(nullptr, session, diary.runs.back()); }},
            {QStringLiteral("form-morning"), [&] { logMorning(nullptr, session, diary.checkIns.back()); }},
            {QStringLiteral("form-strength"), [&] { logStrength(nullptr, session, diary.strength.back()); }},
            {QStringLiteral("form-cross"), [&] { logCross(nullptr, session, diary.cross.back()); }}};
}

std::vector<DialogPicture> ownDialogs(MainWindow& window) {
    const auto start = [] {
        [[maybe_unused]] const auto begun =
            firstStart(nullptr, Diary{}, sampleDay(), [](const Beginning&) { return std::nullopt; });
    };
    const auto rescue = [] {
        const StoreError damaged{StoreFault::Damaged, "restride/diaries.db", {}};
        [[maybe_unused]] const RescueWay way = askForRescue(nullptr, storeErrorText(damaged), sampleDay());
    };
    const auto settings = [&window] {
        [[maybe_unused]] const auto chosen = askPreferences(&window, {}, QStringLiteral("restride/diaries.db"));
    };
    return {{QStringLiteral("start"), start},
            {QStringLiteral("start-form"), start, QStringLiteral("startEmpty")},
            {QStringLiteral("rescue"), rescue},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("about"), [&window] { showAbout(&window); }},
            {QStringLiteral("keys"), [&window] { showKeys(&window); }}};
}

std::vector<DialogPicture> taskDialogs(Session& session, const QStringList& files) {
    const auto clearance = [&session] {
        const std::vector<OpenFlag> open{{RedFlag::Locks, FlagLevel::Urgent, session.today(), {}}};
        ClearanceDialog(open, session.today(), [](const Clearance&) { return true; }).exec();
    };
    return {{QStringLiteral("import"), [&session, files] { importFiles(nullptr, session, files); }},
            {QStringLiteral("print"), [&session] { printWeek(nullptr, sheetContentOf(session)); }},
            {QStringLiteral("clearance"), clearance}};
}

}  // namespace

void settle() {
    for (int i = 0; i < 10; ++i) QApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool drawDialogs(const QString& look, const QDir& folder) {
    const SessionWorld world(sampleDiary(), sampleDay());
    MainWindow window(*world.session, Preferences{}, QStringLiteral("restride/diaries.db"));
    const QTemporaryDir imported;
    bool all = true;
    for (const auto& dialogs : {entryForms(*world.session), ownDialogs(window),
                                taskDialogs(*world.session, filesToImport(imported, world.session->diary()))})
        for (const DialogPicture& dialog : dialogs)
            all = drawDialog(folder.filePath(QStringLiteral("%1-%2.png").arg(dialog.name, look)), dialog.open,
                             dialog.first) &&
                  all;
    return all;
}

}  // namespace restride
