// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_page.h"

#include "core/diary/next_morning.h"
#include "ui/diary/diary_model.h"
#include "ui/diary/diary_table.h"
#include "ui/diary/export_files.h"
#include "ui/diary/log_run.h"
#include "ui/diary/quick_entry.h"
#include "ui/session/new_id.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace restride {

namespace {

/// Places of the chips: all, then each kind. The group of buttons has a use of its own for numbers below 0.
constexpr int allKinds = 0;
constexpr int chipOf(EntryKind kind) {
    return static_cast<int>(kind) + 1;
}
constexpr int diarySearchWidth = 200;
constexpr int afterTypingInDiary = 120;

/// `told` as an entry of the diary.
Run runOf(const QuickRun& told) {
    Run run;
    run.id = newId();
    run.on = told.on;
    run.kind = told.kind;
    run.distance = told.distance.value_or(Distance());
    run.duration = told.duration;
    run.effort = told.effort;
    run.cadence = told.cadence;
    run.note = told.note;
    if (!told.before && !told.during) return run;
    run.knee = KneeResponse{};
    run.knee->before = told.before;
    run.knee->during = told.during;
    return run;
}

}  // namespace

DiaryPage::DiaryPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_model(new DiaryModel(this)),
      m_counts(softLabel({}, this)),
      m_search(new QLineEdit(this)),
      m_quick(new QuickEntry(this)),
      m_kinds(new QButtonGroup(this)),
      m_shown(softLabel({}, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new DiaryTable(*m_model, m_stack)),
      m_nothing(softLabel({}, m_stack)),
      m_showAll(plainButton(tr("Show all"), m_stack)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(cardGap);
    whole->addLayout(makeHead());
    whole->addWidget(m_quick);
    whole->addLayout(makeChips());
    m_stack->addWidget(makeTable());
    m_stack->addWidget(makeEmpty());
    whole->addWidget(m_stack, 1);
    connect(m_quick, &QuickEntry::told, this, &DiaryPage::takeQuick);
    connect(m_table, &DiaryTable::openWanted, this, &DiaryPage::open);
    connect(m_table, &DiaryTable::removalWanted, this, &DiaryPage::remove);
    connect(m_table, &DiaryTable::told, this, &DiaryPage::takeCell);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QLayout* DiaryPage::makeHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(titleLabel(tr("Diary"), this));
    m_counts->setObjectName(QStringLiteral("counts"));
    words->addWidget(m_counts);
    head->addLayout(words, 1);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the diary"));
    m_search->setToolTip(tr("Words of the note, the kind, the day or the file (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(diarySearchWidth);
    // One look through ten years for a word, not for each of its letters.
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(afterTypingInDiary);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &DiaryPage::filter);
    auto* import = plainButton(tr("Import…"), this);
    import->setObjectName(QStringLiteral("import"));
    connect(import, &QPushButton::clicked, this, [this] { emit importWanted({}); });
    head->addWidget(m_search);
    head->addWidget(import);
    head->addWidget(makeExportButton());
    head->addWidget(makeLogButton());
    return head;
}

QPushButton* DiaryPage::makeExportButton() {
    auto* button = plainButton(tr("Export…"), this);
    button->setObjectName(QStringLiteral("export"));
    setLook(button, "menu");
    auto* menu = new QMenu(button);
    const auto offer = [&](const QString& text, std::optional<Notice> (*write)(QWidget*, const Session&)) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, write] {
            if (const auto notice = write(this, session())) emit noticed(*notice);
        });
    };
    offer(tr("Runs as a table…"), exportRuns);
    offer(tr("Planned weeks as a calendar…"), exportCalendar);
    button->setMenu(menu);
    return button;
}

QPushButton* DiaryPage::makeLogButton() {
    auto* button = primaryButton(tr("Log…"), this);
    button->setObjectName(QStringLiteral("log"));
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("Run…")), &QAction::triggered, this, [this] { logRunOf(session().today()); });
    connect(menu->addAction(tr("Morning…")), &QAction::triggered, this, [this] {
        const CheckIn* told = checkInOn(session().diary(), session().today());
        CheckIn morning;
        morning.on = session().today();
        logMorning(this, session(), told == nullptr ? morning : *told);
    });
    connect(menu->addAction(tr("Strength…")), &QAction::triggered, this, [this] {
        StrengthSession strength;
        strength.on = session().today();
        logStrength(this, session(), strength);
    });
    connect(menu->addAction(tr("Cross-training…")), &QAction::triggered, this, [this] {
        CrossTraining cross;
        cross.on = session().today();
        logCross(this, session(), cross);
    });
    button->setMenu(menu);
    return button;
}

QLayout* DiaryPage::makeChips() {
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    const auto offer = [&](const QString& text, int kind, const char* name) {
        auto* chip = plainButton(text, this);
        setLook(chip, "segment");
        chip->setObjectName(QLatin1String(name));
        chip->setCheckable(true);
        m_kinds->addButton(chip, kind);
        row->addWidget(chip);
        return chip;
    };
    auto* all = offer(tr("All"), allKinds, "kind-all");
    all->setProperty("edge", "first");
    all->setChecked(true);
    offer(tr("Runs"), chipOf(EntryKind::Run), "kind-runs");
    offer(tr("Mornings"), chipOf(EntryKind::Morning), "kind-mornings");
    offer(tr("Strength"), chipOf(EntryKind::Strength), "kind-strength");
    offer(tr("Cross-training"), chipOf(EntryKind::Cross), "kind-cross")->setProperty("edge", "last");
    connect(m_kinds, &QButtonGroup::idClicked, this, &DiaryPage::filter);
    m_shown->setObjectName(QStringLiteral("shown"));
    m_shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_shown, 1);
    return row;
}

QWidget* DiaryPage::makeTable() {
    auto* card = new Card(m_stack);
    auto* inside = new QVBoxLayout(card);
    // The border of the card stays seen.
    inside->setContentsMargins(1, cardRadius / 2, 1, cardRadius / 2);
    inside->addWidget(m_table);
    auto* menu = new QMenu(m_table);
    connect(menu->addAction(tr("Open…")), &QAction::triggered, this, [this] {
        if (const auto rows = m_table->chosen(); !rows.empty()) open(rows.front());
    });
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, &DiaryPage::remove);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, menu, [this, menu](const QPoint& at) {
        if (!m_table->chosen().empty()) menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    return card;
}

QWidget* DiaryPage::makeEmpty() {
    auto* card = new Card(m_stack);
    auto* inside = new QVBoxLayout(card);
    auto* log = primaryButton(tr("Log a run…"), card);
    auto* import = plainButton(tr("Bring my runs…"), card);
    connect(log, &QPushButton::clicked, this, [this] { logRunOf(session().today()); });
    connect(import, &QPushButton::clicked, this, [this] { emit importWanted({}); });
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* buttons = new QHBoxLayout;
    m_showAll->setObjectName(QStringLiteral("show-all"));
    connect(m_showAll, &QPushButton::clicked, this, &DiaryPage::showAll);
    buttons->addStretch();
    buttons->addWidget(m_showAll);
    buttons->addWidget(log);
    buttons->addWidget(import);
    buttons->addStretch();
    inside->addStretch(2);
    inside->addWidget(m_nothing);
    inside->addSpacing(cardGap);
    inside->addLayout(buttons);
    inside->addStretch(3);
    return card;
}

void DiaryPage::refresh() {
    m_quick->setToday(session().today());
    m_table->show(logOf(session().diary(), session().assessment()));
    showCounts();
}

void DiaryPage::filter() {
    const int kind = m_kinds->checkedId();
    m_model->filter(kind == allKinds ? std::nullopt : std::optional(static_cast<EntryKind>(kind - 1)),
                    m_search->text());
    showCounts();
}

void DiaryPage::showAll() {
    m_search->clear();
    m_kinds->button(allKinds)->setChecked(true);
    filter();
}

void DiaryPage::showCounts() {
    const auto runs = static_cast<int>(m_model->log().runs.size());
    const auto all = static_cast<int>(m_model->all().size());
    const int shown = m_model->rowCount();
    m_counts->setText(tr("%n run(s)", nullptr, runs));
    m_shown->setText(shown == all ? tr("%n entries", nullptr, all) : tr("%1 of %n entries", nullptr, all).arg(shown));
    m_nothing->setText(all == 0
                           ? tr("Nothing here yet. Write your first run in the line above, fill in a form, or bring "
                                "the runs of your watch.")
                           : tr("No entry is like that."));
    m_showAll->setVisible(all > 0);
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

void DiaryPage::logRunOf(Date day) {
    Run run;
    run.on = day;
    emit logWanted(run);
}

void DiaryPage::open(const DiaryRow& row) {
    // Copies: a form may change the diary while it is open.
    const DiaryLog& log = m_model->log();
    switch (row.kind) {
        case EntryKind::Run:
            return emit logWanted(Run(log.run(row)));
        case EntryKind::Morning:
            logMorning(this, session(), CheckIn(log.checkIn(row)));
            break;
        case EntryKind::Strength:
            logStrength(this, session(), StrengthSession(log.strengthSession(row)));
            break;
        case EntryKind::Cross:
            logCross(this, session(), CrossTraining(log.crossTraining(row)));
            break;
    }
}

void DiaryPage::remove() {
    const std::vector<DiaryRow> rows = m_table->chosen();
    if (rows.empty()) return;
    const DiaryLog& log = m_model->log();
    const auto count = static_cast<int>(rows.size());
    const QString what =
        count == 1 ? tr("%1 of %2", "an entry and its day").arg(whatText(log, rows.front()), dayText(rows.front().on))
                   : tr("%n entries", nullptr, count);
    if (session().perform(removalOf(log, rows), tr("Delete: %1").arg(what))) tellDone(tr("Deleted: %1.").arg(what));
}

void DiaryPage::takeQuick(const QuickRun& told) {
    const Run run = runOf(told);
    Edits edits{{Put<Run>{run}}};
    if (told.nextMorning)
        if (const auto morning = withMorningPain(session().diary(), run.on + 1, told.nextMorning))
            edits.list.push_back(*morning);
    const QString title = tr("Log a run of %1").arg(measuredText(run.distance));
    if (!session().perform(edits, title)) return;
    m_quick->clear();
    m_table->choose(QLatin1Char('r') + QString::fromStdString(run.id.text()));
    tellDone(tr("Logged: %1 on %2.").arg(measuredText(run.distance), dayText(run.on)));
}

void DiaryPage::takeCell(const DiaryRow& row, DiaryColumn column, const CellValue& value) {
    const Edits edits = cellEdits(session().diary(), m_model->log(), row, column, value);
    const QString what = whatText(m_model->log(), row);
    const Date on = row.on;
    // After the editor is closed: a refresh would take it away under its own feet.
    QTimer::singleShot(0, this, [this, edits, what, on] {
        session().perform(edits, tr("Change: %1 of %2", "an entry and its day").arg(what, dayText(on)));
    });
}

void DiaryPage::tellDone(const QString& sentence) {
    // Only while it is the last thing that was done.
    const auto undo = [this, step = session().undoText()] {
        if (session().undoText() == step) session().undo();
    };
    emit noticed({NoticeKind::Done, sentence, tr("Undo"), undo});
}

}  // namespace restride
