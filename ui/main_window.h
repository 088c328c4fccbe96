// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"
#include "ui/session/preferences.h"

#include <QMainWindow>

#include <array>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace restride {

class Banner;

/// Navigation, pages and the actions that all pages share. It is made anew when a preference changes; what is to last
/// lives in the session.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, const Preferences& preferences, const QString& dataFile, QWidget* parent = nullptr);

    void showPage(PageKind kind);
    [[nodiscard]] PageKind page() const;
    [[nodiscard]] Page* pageOf(PageKind kind) const;
    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    void tell(const Notice& notice);

    void importRuns(const QStringList& files = {});

signals:
    /// The program is to look like this from now on.
    void preferencesChosen(const restride::Preferences& preferences);
    /// A new runner, please: the first page again.
    void anotherRunnerWanted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSide();
    void addPage(PageKind kind, Page* page, const QString& name);
    void makeActions();
    QAction* addAction(const QString& text, const QKeySequence& keys, std::function<void()> act);
    /// False when somebody wants to go on with what is typed on a page and not applied.
    [[nodiscard]] bool mayLeave();
    void printWeek();
    void sessionChanged();
    void log(const Run& start);
    void fillRunnerMenu();

    Session& m_session;
    Preferences m_preferences;
    QString m_dataFile;
    QStackedWidget* m_stack = nullptr;
    Banner* m_banner = nullptr;
    QMenu* m_menu = nullptr;
    QMenu* m_runners = nullptr;
    QPushButton* m_runner = nullptr;
    QLabel* m_runnerText = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::array<QPushButton*, pageCount> m_buttons{};
    std::array<Page*, pageCount> m_pages{};
    std::array<bool, pageCount> m_stale{};
};

}  // namespace restride
