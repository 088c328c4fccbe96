// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/settings_dialog.h"
#include "ui/theme/table_look.h"
#include "ui/theme/widgets.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace restride {

namespace {

constexpr QSize keysSize(520, 560);
constexpr int keysMargin = 20;

struct KeysText {
    Q_DECLARE_TR_FUNCTIONS(KeysText)
};

using KeyRow = std::pair<QString, QString>;

QString keyText(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

/// The keys of the window's own actions and buttons, as they are: nothing to keep in step with.
std::vector<KeyRow> windowKeys(const QWidget* window) {
    std::vector<KeyRow> rows;
    if (!window) return rows;
    for (const QAction* action : window->actions())
        if (!action->shortcut().isEmpty()) rows.emplace_back(keyText(action->shortcut()), action->text());
    for (const auto* button : window->findChildren<QAbstractButton*>())
        if (!button->shortcut().isEmpty()) rows.emplace_back(keyText(button->shortcut()), button->accessibleName());
    return rows;
}

/// Those of pages, lists and fields, which are nobody's action.
std::vector<KeyRow> pageKeys() {
    return {{keyText(Qt::CTRL | Qt::Key_PageUp), KeysText::tr("Week: the week before")},
            {keyText(Qt::CTRL | Qt::Key_PageDown), KeysText::tr("Week: the week after")},
            {KeysText::tr("Ctrl+Left, Ctrl+Right"), KeysText::tr("Week: move the session by a day")},
            {keyText(QKeySequence::Find), KeysText::tr("Diary: search")},
            {keyText(Qt::Key_Delete), KeysText::tr("Diary: remove what is chosen")},
            {keyText(Qt::CTRL | Qt::Key_Return), KeysText::tr("Entry form: save")},
            {KeysText::tr("0 to 9"), KeysText::tr("A score of pain or effort; 1 then 0 for ten")},
            {QStringLiteral("-"), KeysText::tr("Don't know")},
            {KeysText::tr("Arrow keys"), KeysText::tr("The next card, row, step, or value of a chart")},
            {KeysText::tr("Enter"), KeysText::tr("Open or choose what has the focus")},
            {KeysText::tr("Space"), KeysText::tr("Tick, or press the button that has the focus")},
            {KeysText::tr("Tab"), KeysText::tr("The next field")},
            {KeysText::tr("Esc"), KeysText::tr("Leave without a change")}};
}

}  // namespace

void showKeys(QWidget* parent) {
    std::vector<KeyRow> rows = windowKeys(parent);
    for (KeyRow& row : pageKeys()) rows.push_back(std::move(row));
    QDialog dialog(parent);
    dialog.setWindowTitle(KeysText::tr("Keys"));
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2, &dialog);
    table->setObjectName(QStringLiteral("keys"));
    table->setAccessibleName(KeysText::tr("Keys and what they do"));
    table->setHorizontalHeaderLabels({KeysText::tr("Keys"), KeysText::tr("What they do")});
    dressTable(*table);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[static_cast<std::size_t>(row)].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[static_cast<std::size_t>(row)].second));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* close = primaryButton(KeysText::tr("Close"), &dialog);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(keysMargin, keysMargin, keysMargin, keysMargin);
    column->addWidget(table);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog.resize(keysSize);
    dialog.exec();
}

}  // namespace restride
