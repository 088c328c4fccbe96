// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>
#include <QPointer>
#include <QStringList>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace restride {

class ImportPreviewTabs;
class ImportQuestions;
class ImportReader;

/// Reads files beside the window, shows what they would change and asks what only the user can tell. Nothing is written
/// before it is taken; whatever is cancelled has changed nothing.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, const QStringList& files, QWidget* parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeProgress();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QLayout* makeButtons();
    void add(const QStringList& files);
    void read();
    void showBegun(int number, const QString& file);
    void showResult();
    void take();

    Session& m_session;
    QStringList m_files;
    ImportReader* m_reader;
    QStackedWidget* m_stack;
    QProgressBar* m_progress;
    QLabel* m_reading;
    QLabel* m_summary;
    ImportQuestions* m_questions;
    ImportPreviewTabs* m_preview;
    QLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_take;
    /// Has the focus when everything is read: at first what takes it, then wherever one was.
    QPointer<QWidget> m_focused;
};

/// Asks for files unless some are named, and imports them. True when something was written.
bool importFiles(QWidget* parent, Session& session, const QStringList& files);

}  // namespace restride
