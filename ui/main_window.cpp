// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/banner.h"
#include "ui/diary/diary_page.h"
#include "ui/diary/import_dialog.h"
#include "ui/diary/log_run.h"
#include "ui/navigation_icon.h"
#include "ui/plan/plan_page.h"
#include "ui/start/settings_dialog.h"
#include "ui/text/qt_convert.h"
#include "ui/text/runner_text.h"
#include "ui/text/store_text.h"
#include "ui/theme/widgets.h"
#include "ui/trends/trends_page.h"
#include "ui/week/week_page.h"
#include "ui/week/week_text.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace restride {

namespace {

constexpr int sideWidth = 168;
constexpr int pageMargin = 20;
constexpr int lookAtTheClockEvery = 60'000;

QString nameOnButton(const std::string& name) {
    // A button would take the sign for the mark of a key.
    return name.empty() ? MainWindow::tr("Runner without a name")
                        : toQString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

std::size_t placeOf(PageKind kind) {
    return static_cast<std::size_t>(kind);
}

}  // namespace

MainWindow::MainWindow(Session& session, const Preferences& preferences, const QString& dataFile, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_preferences(preferences), m_dataFile(dataFile) {
    setWindowTitle(tr("Restride"));
    setAcceptDrops(true);
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack = new QStackedWidget(whole);
    m_banner = new Banner(whole);
    makeActions();
    row->addWidget(makeSide());
    auto* column = new QVBoxLayout;
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(cardGap);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(whole);
    addPage(PageKind::Week, new WeekPage(session, m_stack), tr("Week"));
    addPage(PageKind::Plan, new PlanPage(session, m_stack), tr("Plan"));
    addPage(PageKind::Diary, new DiaryPage(session, m_stack), tr("Diary"));
    auto* trends = new TrendsPage(session, m_stack);
    trends->setWeekStart(preferences.weekStart);
    addPage(PageKind::Trends, trends, tr("Trends"));
    connect(&m_session, &Session::changed, this, &MainWindow::sessionChanged);
    connect(&m_session, &Session::failed, this,
            [this](const StoreError& error) { tell({NoticeKind::Error, storeErrorText(error)}); });
    connect(&m_session, &Session::noticed, this, [this](StoreNotice notice) {
        tell({NoticeKind::Error, storeNoticeText(notice, m_dataFile.toStdString())});
    });
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, &m_session, &Session::lookAtTheClock);
    clock->start(lookAtTheClockEvery);
    m_stale.fill(true);
    showPage(PageKind::Week);
    sessionChanged();
}

QWidget* MainWindow::makeSide() {
    class Side final : public QWidget {
    public:
        using QWidget::QWidget;

    protected:
        void paintEvent(QPaintEvent* /*event*/) override {
            const Theme& theme = themeOf(palette());
            QPainter painter(this);
            painter.fillRect(rect(), theme.side);
            painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.border);
        }
    };
    auto* side = new Side(this);
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(10, 16, 11, 12);
    column->setSpacing(3);
    auto* top = new QHBoxLayout;
    auto* name = headingLabel(tr("Restride"), side);
    name->setFont(titleFont(smallFont(name->font())));
    auto* menu = new QToolButton(side);
    menu->setText(QStringLiteral("☰"));
    menu->setObjectName(QStringLiteral("menu"));
    menu->setAccessibleName(tr("Menu"));
    menu->setToolTip(tr("Menu (F10)"));
    menu->setShortcut(Qt::Key_F10);
    menu->setMenu(m_menu);
    menu->setPopupMode(QToolButton::InstantPopup);
    setLook(menu, "plain");
    top->setContentsMargins(8, 0, 0, 6);
    top->addWidget(name, 1);
    top->addWidget(menu);
    column->addLayout(top);
    for (QPushButton*& button : m_buttons) {
        button = new QPushButton(side);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        setLook(button, "navigation");
        column->addWidget(button);
    }
    column->addStretch();
    m_runner = new QPushButton(side);
    m_runner->setObjectName(QStringLiteral("runner"));
    setLook(m_runner, "navigation");
    m_runners = new QMenu(m_runner);
    connect(m_runners, &QMenu::aboutToShow, this, &MainWindow::fillRunnerMenu);
    m_runner->setMenu(m_runners);
    m_runnerText = softLabel({}, side);
    m_runnerText->setFont(smallFont(m_runnerText->font()));
    m_runnerText->setContentsMargins(10, 0, 0, 0);
    column->addWidget(m_runner);
    column->addWidget(m_runnerText);
    return side;
}

void MainWindow::addPage(PageKind kind, Page* page, const QString& name) {
    const std::size_t place = placeOf(kind);
    m_pages[place] = page;
    m_stack->addWidget(page);
    QPushButton* button = m_buttons[place];
    button->setText(name);
    button->setIcon(navigationIcon(kind, themeOf(palette())));
    const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)));
    button->setToolTip(tr("%1 (%2)", "page and its keys").arg(name, keys.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, [this, kind] { showPage(kind); });
    addAction(name, keys, [this, kind] { showPage(kind); });
    connect(page, &Page::noticed, this, &MainWindow::tell);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::logWanted, this, &MainWindow::log);
    connect(page, &Page::importWanted, this, &MainWindow::importRuns);
}

QAction* MainWindow::addAction(const QString& text, const QKeySequence& keys, std::function<void()> act) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    QMainWindow::addAction(action);
    return action;
}

void MainWindow::makeActions() {
    m_menu = new QMenu(this);
    m_menu->addAction(addAction(tr("Log a run…"), Qt::CTRL | Qt::Key_L, [this] {
        Run run;
        run.on = m_session.today();
        log(run);
    }));
    m_menu->addAction(addAction(tr("Import runs…"), Qt::CTRL | Qt::Key_I, [this] { importRuns(); }));
    m_menu->addSeparator();
    m_undo = addAction(tr("Undo"), QKeySequence::Undo, [this] { m_session.undo(); });
    m_redo = addAction(tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_session.redo(); });
    m_menu->addAction(m_undo);
    m_menu->addAction(m_redo);
    m_menu->addSeparator();
    m_menu->addAction(addAction(tr("Print the week…"), QKeySequence::Print, [this] { printWeek(); }));
    m_menu->addSeparator();
    m_menu->addAction(addAction(tr("Settings…"), Qt::CTRL | Qt::Key_Comma, [this] {
        const auto chosen = askPreferences(this, m_preferences, m_dataFile);
        if (chosen && *chosen != m_preferences && mayLeave()) emit preferencesChosen(*chosen);
    }));
    m_menu->addAction(addAction(tr("Keys…"), QKeySequence::HelpContents, [this] { showKeys(this); }));
    m_menu->addAction(addAction(tr("About Restride…"), {}, [this] { showAbout(this); }));
    m_menu->addSeparator();
    m_menu->addAction(addAction(tr("Quit"), QKeySequence::Quit, [this] { close(); }));
}

void MainWindow::showPage(PageKind kind) {
    const std::size_t place = placeOf(kind);
    if (std::exchange(m_stale[place], false)) m_pages[place]->refresh();
    m_stack->setCurrentWidget(m_pages[place]);
    m_buttons[place]->setChecked(true);
}

PageKind MainWindow::page() const {
    return static_cast<PageKind>(m_stack->currentIndex());
}

Page* MainWindow::pageOf(PageKind kind) const {
    return m_pages[placeOf(kind)];
}

void MainWindow::tell(const Notice& notice) {
    m_banner->tell(notice);
}

void MainWindow::importRuns(const QStringList& files) {
    importFiles(this, m_session, files);
}

bool MainWindow::mayLeave() {
    const auto* plan = qobject_cast<PlanPage*>(pageOf(PageKind::Plan));
    if (!plan->hasUnapplied()) return true;
    showPage(PageKind::Plan);
    QMessageBox box(QMessageBox::Question, tr("Restride"), tr("Something on the page Plan is not applied yet."),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const auto* drop = box.addButton(tr("Forget it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Go back to it"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == drop;
}

void MainWindow::printWeek() {
    const std::size_t place = placeOf(PageKind::Week);
    if (std::exchange(m_stale[place], false)) m_pages[place]->refresh();
    qobject_cast<WeekPage*>(m_pages[place])->print();
}

void MainWindow::sessionChanged() {
    // It was about what has changed now.
    m_banner->dropAction();
    m_stale.fill(true);
    showPage(page());
    m_undo->setEnabled(m_session.canUndo());
    m_undo->setText(m_session.canUndo() ? tr("Undo: %1").arg(m_session.undoText()) : tr("Undo"));
    m_redo->setEnabled(m_session.canRedo());
    m_redo->setText(m_session.canRedo() ? tr("Redo: %1").arg(m_session.redoText()) : tr("Redo"));
    const Runner& runner = m_session.diary().runner;
    m_runner->setText(nameOnButton(runner.name));
    m_runnerText->setText(runnerLine(runner));
}

void MainWindow::log(const Run& start) {
    const std::vector<PlannedWeek> before = m_session.plan().weeks;
    const Status was = m_session.assessment().status;
    if (!logRun(this, m_session, start)) return;
    const std::vector<PlannedWeek>& after = m_session.plan().weeks;
    // Where there is no week, its page says all there is to say.
    if (before.empty() || after.empty()) return;
    if (const QString follows = followsText(before.front(), after.front()); !follows.isEmpty())
        tell({kindOfChange(was, m_session.assessment().status), follows, tr("Undo"), [this] { m_session.undo(); }});
}

void MainWindow::fillRunnerMenu() {
    m_runners->clear();
    const auto runners = m_session.runners();
    if (!runners) return tell({NoticeKind::Error, storeErrorText(runners.error())});
    for (const StoredRunner& runner : *runners) {
        auto* action = m_runners->addAction(nameOnButton(runner.name));
        action->setCheckable(true);
        action->setChecked(runner.id == m_session.runner());
        connect(action, &QAction::triggered, this, [this, id = runner.id] {
            if (id == m_session.runner() || !mayLeave()) return;
            if (const auto opened = m_session.open(id); !opened)
                tell({NoticeKind::Error, storeErrorText(opened.error())});
        });
    }
    m_runners->addSeparator();
    connect(m_runners->addAction(tr("Another runner…")), &QAction::triggered, this, [this] {
        if (mayLeave()) emit anotherRunnerWanted();
    });
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) m_session.lookAtTheClock();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(mayLeave());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    // After the drop is done: the program that files came from waits for it.
    QTimer::singleShot(0, this, [this, files] { importRuns(files); });
}

}  // namespace restride
