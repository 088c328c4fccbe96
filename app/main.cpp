// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"
#include "app/resource_files.h"
#include "app/settings.h"
#include "core/document/diary_document.h"
#include "core/store/open_store.h"
#include "ui/main_window.h"
#include "ui/new_id.h"
#include "ui/start/first_start.h"
#include "ui/text/qt_convert.h"
#include "ui/text/store_text.h"
#include "ui/text/translation.h"

#include <spdlog/spdlog.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>

#include <sys/stat.h>

#include <memory>

namespace restride {

namespace {

struct Program {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

struct Arguments {
    QString database;
    /// For a look at another day; else the day here.
    std::optional<Date> today;
    /// To be imported.
    QStringList files;
};

Arguments argumentsOf(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Program::tr("Plans the week of a runner with a sore knee, from a diary."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(QStringLiteral("db"), Program::tr("The database of diaries."),
                                      QStringLiteral("FILE"), defaultDatabase());
    const QCommandLineOption today(QStringLiteral("today"), Program::tr("As if on this day."),
                                   QStringLiteral("YYYY-MM-DD"));
    parser.addOptions({database, today});
    parser.addPositionalArgument(QStringLiteral("FILE"), Program::tr("Recordings to import."),
                                 QStringLiteral("[FILE…]"));
    parser.process(application);
    std::optional<Date> day;
    if (parser.isSet(today)) {
        day = Date::fromIso(parser.value(today).toStdString());
        if (!day) {
            std::fputs("restride: --today wants a day as YYYY-MM-DD.\n", stderr);
            std::exit(2);
        }
    }
    return {parser.value(database), day, parser.positionalArguments()};
}

/// The database for writing; for reading where another program writes to it.
std::unique_ptr<DiaryStore> openAny(const QString& file, Date today, QStringList& notices) {
    QDir().mkpath(QFileInfo(file).absolutePath());
    const std::string path = QFile::encodeName(file).toStdString();
    auto opened = openStore({path, today});
    if (!opened && opened.error().fault == StoreFault::Locked) {
        notices << storeErrorText(opened.error());
        opened = openStore({path, today, StoreAccess::Read});
    }
    if (!opened) {
        spdlog::error("the database cannot be opened: {}", opened.error().detail);
        QMessageBox box(QMessageBox::Critical, Program::tr("Restride"), storeErrorText(opened.error()));
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return nullptr;
    }
    for (const StoreNotice notice : opened->notices) notices << storeNoticeText(notice, path);
    return std::move(opened->store);
}

/// Composition root: settings, log, store, session, window.
class Restride {
public:
    Restride(QApplication& application, Arguments arguments, std::unique_ptr<DiaryStore> store, Remembered remembered)
        : m_application(application),
          m_arguments(std::move(arguments)),
          m_store(std::move(store)),
          m_remembered(std::move(remembered)),
          m_session({m_store.get(), &m_library, Rules{}, [this] { return today(); }}) {}

    int run(const QStringList& notices) {
        speak();
        setUnits(m_remembered.preferences.units);
        applyTheme(m_application, m_remembered.preferences.theme);
        bool bringRuns = false;
        if (!openKnownRunner()) {
            const auto begun = beginNewRunner(nullptr);
            if (!begun) return 0;
            bringRuns = *begun;
        }
        showWindow();
        for (const QString& notice : notices) m_window->tell({NoticeKind::Warning, notice});
        if (bringRuns || !m_arguments.files.isEmpty()) m_window->importRuns(m_arguments.files);
        const int result = QApplication::exec();
        remember();
        return result;
    }

    [[nodiscard]] static Date dayHere() { return fromQDate(QDate::currentDate()).value_or(Date()); }

private:
    [[nodiscard]] Date today() const { return m_arguments.today.value_or(dayHere()); }
    [[nodiscard]] QLocale locale() const {
        return m_remembered.preferences.language.isEmpty() ? QLocale::system()
                                                           : QLocale(m_remembered.preferences.language);
    }

    void speak() {
        m_translation.reset();
        m_translation = std::make_unique<Translation>(locale());
        // In its place: the session keeps where it is, and no plan depends on its language.
        m_library = exerciseLibrary(QLocale::languageToCode(locale().language()));
    }

    /// The runner of the last time, else any; false if there is none.
    bool openKnownRunner() {
        const auto runners = m_store->runners();
        if (!runners || runners->empty()) return false;
        Id wanted = runners->front().id;
        for (const StoredRunner& runner : *runners)
            if (toQString(runner.id.text()) == m_remembered.runner) wanted = runner.id;
        const auto opened = m_session.open(wanted);
        if (!opened) spdlog::error("a diary cannot be read: {}", opened.error().detail);
        return opened.has_value();
    }

    /// Whether runs are to be imported next; nothing when nobody was made.
    std::optional<bool> beginNewRunner(QWidget* parent) {
        const auto sample = readDiary(resource(QStringLiteral("sample-diary.json")));
        const auto begun = firstStart(parent, sample ? sample->diary : Diary{}, today());
        if (!begun) return std::nullopt;
        Diary diary = begun->diary;
        const Id id = newId();
        const auto added = m_store->add(id, diary);
        const auto opened = added ? m_session.open(id) : Expected<void, StoreError>(unexpected(added.error()));
        if (!opened) {
            QMessageBox::critical(parent, Program::tr("Restride"), storeErrorText(opened.error()));
            return std::nullopt;
        }
        return begun->bringRuns;
    }

    void showWindow() {
        m_window = std::make_unique<MainWindow>(m_session, m_remembered.preferences, m_arguments.database);
        if (!m_window->restoreGeometry(m_remembered.geometry)) m_window->resize(1320, 840);
        QObject::connect(
            m_window.get(), &MainWindow::preferencesChosen, &m_session,
            [this](const Preferences& chosen) { change(chosen); }, Qt::QueuedConnection);
        QObject::connect(m_window.get(), &MainWindow::anotherRunnerWanted, &m_session, [this] {
            if (beginNewRunner(m_window.get()).value_or(false)) m_window->importRuns();
        });
        m_window->show();
    }

    /// The window is made anew: so no widget has to know how to change its language.
    void change(const Preferences& chosen) {
        remember();
        m_remembered.preferences = chosen;
        writeSettings(m_remembered);
        const PageKind page = m_window->page();
        speak();
        setUnits(chosen.units);
        applyTheme(m_application, chosen.theme);
        const auto old = std::move(m_window);
        showWindow();
        m_window->showPage(page);
    }

    void remember() {
        m_remembered.geometry = m_window->saveGeometry();
        m_remembered.runner = toQString(m_session.runner().text());
        writeSettings(m_remembered);
    }

    QApplication& m_application;
    Arguments m_arguments;
    std::unique_ptr<DiaryStore> m_store;
    Remembered m_remembered;
    Library m_library;
    Session m_session;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
};

int runRestride(int argc, char** argv) {
    // Health data: whatever this program makes is its user's alone.
    umask(0077);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("restride"));
    QApplication::setApplicationVersion(QStringLiteral(RESTRIDE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.restride.Restride"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/restride.svg")));
    const Arguments arguments = argumentsOf(application);
    startLog(defaultLogFile());
    QStringList notices;
    auto store = openAny(arguments.database, arguments.today.value_or(Restride::dayHere()), notices);
    if (!store) return 1;
    return Restride(application, arguments, std::move(store), readSettings()).run(notices);
}

}  // namespace

}  // namespace restride

int main(int argc, char** argv) {
    return restride::runRestride(argc, argv);
}
