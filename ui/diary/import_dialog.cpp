// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/import_dialog.h"

#include "ui/diary/import_preview.h"
#include "ui/diary/import_questions.h"
#include "ui/diary/import_reader.h"
#include "ui/text/store_text.h"
#include "ui/theme/widgets.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

constexpr QSize importSize(780, 620);
constexpr int importMargin = 20;
constexpr int mostQuestionsHeight = 240;
constexpr int progressPage = 0;
constexpr int previewPage = 1;

QStringList askForRuns(QWidget* parent) {
    return QFileDialog::getOpenFileNames(
        parent, ImportDialog::tr("Import runs"), {},
        ImportDialog::tr("Runs (*.fit *.tcx *.gpx *.csv *.json *.gz *.zip);;All files (*)"));
}

int countOf(std::size_t one, std::size_t other = 0, std::size_t third = 0) {
    return static_cast<int>(one + other + third);
}

int freshOf(const ImportPreview& preview) {
    return countOf(preview.runs.size(), preview.cross.size(), preview.strength.size());
}

int mergedOf(const ImportPreview& preview) {
    return countOf(preview.merged.size(), preview.mergedCross.size(), preview.mergedStrength.size());
}

/// The entries that would be other than before. An edit may also only note a file beside a run that is known, or make
/// place for an entry.
int takenOf(const ImportPreview& preview) {
    return freshOf(preview) + mergedOf(preview) + countOf(preview.changed.size());
}

/// All that would be taken.
bool areRuns(const ImportPreview& preview) {
    return takenOf(preview) == countOf(preview.runs.size(), preview.merged.size(), preview.changed.size());
}

QString takeText(const ImportPreview& preview) {
    const int count = takenOf(preview);
    if (count == 0 && !preview.edits.list.empty()) return ImportDialog::tr("Only note the files");
    return areRuns(preview) ? ImportDialog::tr("Take %n run(s)", nullptr, count)
                            : ImportDialog::tr("Take %n entries", nullptr, count);
}

/// What taking does, for the undo menu.
QString stepText(const ImportPreview& preview) {
    const int count = takenOf(preview);
    if (count == 0) return ImportDialog::tr("Note imported files");
    return areRuns(preview) ? ImportDialog::tr("Import %n run(s)", nullptr, count)
                            : ImportDialog::tr("Import %n entries", nullptr, count);
}

/// `12 new, 3 known already, 1 left out.`
QString summaryText(const ImportPreview& preview) {
    const int fresh = freshOf(preview);
    const int merged = mergedOf(preview);
    QStringList parts{ImportDialog::tr("%n new", nullptr, fresh)};
    if (merged > 0) parts << ImportDialog::tr("%n merged with what you had typed", nullptr, merged);
    if (!preview.changed.empty()) parts << ImportDialog::tr("%n changed", nullptr, countOf(preview.changed.size()));
    if (!preview.duplicates.empty())
        parts << ImportDialog::tr("%n known already", nullptr, countOf(preview.duplicates.size()));
    if (!preview.skipped.empty()) parts << ImportDialog::tr("%n left out", nullptr, countOf(preview.skipped.size()));
    return ImportDialog::tr("%1. Nothing is written yet.").arg(parts.join(QStringLiteral(", ")));
}

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

}  // namespace

ImportDialog::ImportDialog(Session& session, const QStringList& files, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_reader(new ImportReader(this)),
      m_stack(new QStackedWidget(this)),
      m_progress(new QProgressBar(this)),
      m_reading(plainLabel({}, this)),
      m_summary(plainLabel({}, this)),
      m_questions(new ImportQuestions(this)),
      m_preview(new ImportPreviewTabs(this)),
      m_problem(plainLabel({}, this)),
      m_add(plainButton(tr("Add files…"), this)),
      m_take(primaryButton({}, this)) {
    setWindowTitle(tr("Import runs"));
    setAcceptDrops(true);
    resize(importSize);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(importMargin, importMargin, importMargin, importMargin);
    whole->setSpacing(cardGap);
    whole->addWidget(titleLabel(tr("Import runs"), this));
    m_stack->addWidget(makeProgress());
    m_stack->addWidget(makePreview());
    whole->addWidget(m_stack, 1);
    whole->addLayout(makeButtons());
    connect(m_reader, &ImportReader::began, this, &ImportDialog::showBegun);
    connect(m_reader, &ImportReader::done, this, &ImportDialog::showResult);
    connect(m_questions, &ImportQuestions::answered, this, &ImportDialog::read);
    // The window tells it too, but behind this one.
    connect(&m_session, &Session::failed, this,
            [this](const StoreError& error) { m_problem->setText(storeErrorText(error)); });
    add(files);
}

QWidget* ImportDialog::makeProgress() {
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Files that were read"));
    column->addStretch();
    column->addWidget(m_reading);
    column->addWidget(m_progress);
    column->addStretch();
    return page;
}

QWidget* ImportDialog::makePreview() {
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    m_summary->setObjectName(QStringLiteral("summary"));
    column->addWidget(m_summary);
    auto* area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_questions);
    m_questions->setObjectName(QStringLiteral("scrolled"));
    area->setObjectName(QStringLiteral("questions"));
    column->addWidget(area);
    column->addWidget(m_preview, 1);
    return page;
}

QLayout* ImportDialog::makeButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* cancel = plainButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setToolTip(tr("Or drop files here"));
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setDefault(true);
    m_take->setText(tr("Take"));
    m_focused = m_take;
    m_problem->setObjectName(QStringLiteral("problem"));
    setLook(m_problem, "wrong");
    row->addWidget(m_add);
    row->addWidget(m_problem, 1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    connect(m_add, &QPushButton::clicked, this, [this] { add(askForRuns(this)); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take);
    // Also by Escape or the window's cross.
    connect(this, &QDialog::rejected, m_reader, &ImportReader::cancel);
    return row;
}

void ImportDialog::add(const QStringList& files) {
    const auto count = m_files.size();
    for (const QString& file : files)
        if (!m_files.contains(file)) m_files << file;
    if (m_files.size() > count) read();
}

void ImportDialog::read() {
    if (m_stack->currentIndex() == previewPage) m_focused = focusWidget();
    m_stack->setCurrentIndex(progressPage);
    m_take->setEnabled(false);
    m_problem->clear();
    m_progress->setRange(0, static_cast<int>(m_files.size()));
    m_reader->start(
        {m_files, m_session.diary(), m_session.today(), m_questions->zone(), m_questions->answers(), ColumnMemory()});
}

void ImportDialog::showBegun(int number, const QString& file) {
    m_progress->setValue(number - 1);
    m_reading->setText(tr("Reading %1 of %2: %3").arg(number).arg(m_files.size()).arg(file));
}

void ImportDialog::showResult() {
    const ImportPreview& preview = m_reader->result().preview;
    m_summary->setText(summaryText(preview));
    m_questions->ask(preview, m_reader->result().remembered);
    auto* area = findChild<QScrollArea*>(QStringLiteral("questions"));
    area->setVisible(!m_questions->isEmpty());
    area->setFixedHeight(std::min(m_questions->sizeHint().height(), mostQuestionsHeight));
    m_preview->show(preview);
    m_stack->setCurrentIndex(previewPage);
    m_take->setText(takeText(preview));
    m_take->setEnabled(!preview.edits.list.empty());
    if (m_focused != nullptr && m_focused->isEnabled()) m_focused->setFocus();
}

void ImportDialog::take() {
    const ImportResult& result = m_reader->result();
    if (!m_session.perform(result.preview.edits, stepText(result.preview))) return;
    // Not worth a question when it fails: it would only be asked again.
    [[maybe_unused]] const QString fault = result.memory.save();
    accept();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    add(localFiles(*event->mimeData()));
}

bool importFiles(QWidget* parent, Session& session, const QStringList& files) {
    const QStringList chosen = files.isEmpty() ? askForRuns(parent) : files;
    if (chosen.isEmpty()) return false;
    ImportDialog dialog(session, chosen, parent);
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace restride
