// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"
#include "app/logging.h"
#include "app/private_files.h"
#include "app/rescue.h"
#include "app/resource_files.h"
#include "app/settings.h"
#include "core/store/open_store.h"
#include "ui/main_window.h"
#include "ui/session/error_box.h"
#include "ui/session/new_id.h"
#include "ui/start/first_start.h"
#include "ui/start/fresh_sample.h"
#include "ui/text/qt_convert.h"
#include "ui/text/store_text.h"
#include "ui/text/translation.h"

#include <spdlog/spdlog.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

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

std::string pathOf(const QString& file) {
    return QFile::encodeName(file).toStdString();
}

/// The database for writing; for reading where another program writes to it.
Expected<std::unique_ptr<DiaryStore>, StoreError> openAny(const QString& file, Date today, QStringList& notices) {
    QDir().mkpath(QFileInfo(file).absolutePath());
    const std::string path = pathOf(file);
    auto opened = openStore({path, today});
    if (!opened && opened.error().fault == StoreFault::Locked) {
        notices << storeErrorText(opened.error());
        opened = openStore({path, today, StoreAccess::Read});
    }
    if (!opened) return unexpected(std::move(opened.error()));
    for (const StoreNotice notice : opened->notices) notices << storeNoticeText(notice, path);
    for (const std::string& name : opened->damaged) notices << damagedDiaryText(name);
    return std::move(opened->store);
}

/// Composition root: settings, log, store, session, window.
class Restride {
public:
    Restride(QApplication& application, Remembered remembered)
        : m_application(application), m_remembered(std::move(remembered)) {
        // Before the first word is said.
        speak();
        applyTheme(m_application, m_remembered.preferences.theme);
        setUnits(m_remembered.preferences.units);
    }

    int run(const Arguments& arguments) {
        m_arguments = arguments;
        QStringList rescued;
        auto runners = open();
        while (!runners && runners.error().fault == StoreFault::Damaged) {
            close();
            const auto done = rescueDatabase(pathOf(m_arguments.database), runners.error(), realDay());
            if (!done) return 1;
            rescued << *done;
            runners = open();
        }
        if (!runners) return giveUp(runners.error());
        bool bringRuns = false;
        if (*runners == 0) {
            const auto begun = beginNewRunner(nullptr);
            if (!begun) return 0;
            bringRuns = *begun;
        }
        showWindow();
        for (const QString& notice : rescued + m_notices) m_window->tell({NoticeKind::Error, notice});
        if (bringRuns || !m_arguments.files.isEmpty()) m_window->importRuns(m_arguments.files);
        const int result = QApplication::exec();
        remember();
        return result;
    }

private:
    [[nodiscard]] static Date realDay() { return dayHere().value_or(Date()); }
    [[nodiscard]] Date today() const { return m_arguments.today.value_or(realDay()); }
    [[nodiscard]] QLocale locale() const {
        const QString& language = m_remembered.preferences.language;
        if (language.isEmpty()) return QLocale::system();
        // Who reads English in Germany still puts the day before the month.
        return {QLocale(language).language(), QLocale::system().territory()};
    }

    /// Opens the database and a diary of it; how many there are.
    Expected<std::size_t, StoreError> open() {
        // Backups are of the real day.
        auto store = openAny(m_arguments.database, realDay(), m_notices);
        if (!store) return unexpected(std::move(store.error()));
        m_store = *std::move(store);
        m_session.emplace(Session::World{m_store.get(), &m_library, Rules{}, [this] { return today(); }, secondsNow});
        const auto runners = m_store->runners();
        if (!runners) return unexpected(runners.error());
        if (runners->empty()) return 0U;
        return openKnownRunner(*runners).map([&] { return runners->size(); });
    }

    void close() {
        m_session.reset();
        m_store.reset();
        m_notices.clear();
    }

    void speak() {
        m_translation.reset();
        m_translation = std::make_unique<Translation>(locale());
        // In its place: the session keeps where it is, and no plan depends on its language.
        m_library = exerciseLibrary(QLocale::languageToCode(locale().language()));
    }

    static int giveUp(const StoreError& error) {
        spdlog::error("the database cannot be opened: {}", error.detail);
        tellError(nullptr, storeErrorText(error));
        return 1;
    }

    /// The runner of the last time, else the first whose diary can be read: one that is damaged locks out nobody else.
    Expected<void, StoreError> openKnownRunner(std::vector<StoredRunner> runners) {
        const auto wasLast = [this](const StoredRunner& runner) {
            return toQString(runner.id.text()) == m_remembered.runner;
        };
        std::ranges::stable_sort(runners, std::ranges::greater(), wasLast);
        Expected<void, StoreError> opened;
        for (const StoredRunner& runner : runners) {
            opened = m_session->open(runner.id);
            if (opened) break;
            spdlog::error("a diary cannot be read: {}", opened.error().detail);
            m_notices << Program::tr("The diary of %1 cannot be read.").arg(toQString(runner.name)) + QLatin1Char(' ') +
                             storeErrorText(opened.error());
        }
        return opened;
    }

    /// Whether runs are to be imported next; nothing when nobody was made.
    std::optional<bool> beginNewRunner(QWidget* parent) {
        const auto sample = freshSample(resource(QStringLiteral("sample-diary.json")), today());
        const auto keep = [this](const Beginning& beginning) -> std::optional<QString> {
            const Id id = newId();
            if (const auto added = m_store->add(id, beginning.diary); !added) return storeErrorText(added.error());
            if (const auto opened = m_session->open(id); !opened) return storeErrorText(opened.error());
            return std::nullopt;
        };
        const auto begun = firstStart(parent, sample.value_or(Diary{}), today(), keep);
        if (!begun) return std::nullopt;
        return begun->bringRuns;
    }

    void showWindow() {
        m_window = std::make_unique<MainWindow>(*m_session, m_remembered.preferences, m_arguments.database);
        if (!m_window->restoreGeometry(m_remembered.geometry)) m_window->resize(1320, 840);
        QObject::connect(
            m_window.get(), &MainWindow::preferencesChosen, &*m_session,
            [this](const Preferences& chosen) { change(chosen); }, Qt::QueuedConnection);
        QObject::connect(m_window.get(), &MainWindow::anotherRunnerWanted, &*m_session, [this] {
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
        m_remembered.runner = toQString(m_session->runner().text());
        writeSettings(m_remembered);
    }

    QApplication& m_application;
    Remembered m_remembered;
    std::unique_ptr<Translation> m_translation;
    Library m_library;
    Arguments m_arguments;
    QStringList m_notices;
    std::unique_ptr<DiaryStore> m_store;
    std::optional<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

int runRestride(int argc, char** argv) {
    keepPrivate();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("restride"));
    QApplication::setApplicationVersion(QStringLiteral(RESTRIDE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.restride.Restride"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/restride.svg")));
    Restride restride(application, readSettings());
    const Arguments arguments = argumentsOf(application);
    startLog(defaultLogFile());
    return restride.run(arguments);
}

}  // namespace

}  // namespace restride

int main(int argc, char** argv) {
    return restride::runRestride(argc, argv);
}
