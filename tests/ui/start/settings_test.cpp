// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/settings_dialog.h"

#include "tests/support/gui/gui_world.h"
#include "ui/main_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <functional>

namespace restride {
namespace {

/// Whoever sits before the next dialog; it is closed afterwards.
void beforeDialog(const std::function<void(QWidget&)>& person) {
    QTimer::singleShot(0, qApp, [person] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        person(*dialog);
        dialog->close();
    });
}

void pressInDialog(const QWidget& dialog, const char* name) {
    auto* button = dialog.findChild<QPushButton*>(QLatin1String(name));
    ASSERT_NE(button, nullptr) << name;
    QTest::mouseClick(button, Qt::LeftButton);
}

void pickInDialog(const QWidget& dialog, const char* name, const QString& text) {
    auto* box = dialog.findChild<QComboBox*>(QLatin1String(name));
    ASSERT_GE(box->findText(text), 0) << name;
    box->setFocus();
    while (box->currentText() != text && box->currentIndex() + 1 < box->count()) QTest::keyClick(box, Qt::Key_Down);
    ASSERT_EQ(box->currentText(), text);
}

TEST(Settings, ReturnWhatWasChosen) {
    beforeDialog([](const QWidget& dialog) {
        pickInDialog(dialog, "units", QStringLiteral("Miles"));
        pickInDialog(dialog, "language", QStringLiteral("Deutsch"));
        pickInDialog(dialog, "theme", QStringLiteral("Dark"));
        pickInDialog(dialog, "weekStart", QStringLiteral("Sunday"));
        pressInDialog(dialog, "ok");
    });
    const auto chosen = askPreferences(nullptr, {}, QStringLiteral("/data/diaries.db"));
    ASSERT_TRUE(chosen);
    EXPECT_EQ(*chosen, (Preferences{Units::Miles, QStringLiteral("de"), ThemeChoice::Dark, Weekday::Sun}));
}

TEST(Settings, ShowWhatHoldsNowAndWhereTheDiariesLie) {
    const Preferences now{Units::Miles, QStringLiteral("en"), ThemeChoice::Light, Weekday::Sat};
    beforeDialog([](const QWidget& dialog) {
        EXPECT_EQ(dialog.findChild<QLineEdit*>(QStringLiteral("dataFile"))->text(), QStringLiteral("/data/diaries.db"));
        pressInDialog(dialog, "ok");
    });
    EXPECT_EQ(askPreferences(nullptr, now, QStringLiteral("/data/diaries.db")), now);
}

TEST(Settings, CancelledTheyReturnNothing) {
    beforeDialog([](const QWidget& dialog) {
        pickInDialog(dialog, "units", QStringLiteral("Miles"));
        pressInDialog(dialog, "cancel");
    });
    EXPECT_FALSE(askPreferences(nullptr, {}, QStringLiteral("/data/diaries.db")));
}

TEST(About, HasTheWholeLicenceOneClickAway) {
    QString licence;
    beforeDialog([&](const QWidget& dialog) {
        beforeDialog([&](const QWidget& inner) {
            licence = inner.findChild<QPlainTextEdit*>(QStringLiteral("licenceText"))->toPlainText();
        });
        pressInDialog(dialog, "licence");
    });
    showAbout(nullptr);
    EXPECT_TRUE(licence.contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    EXPECT_TRUE(licence.contains(QStringLiteral("END OF TERMS AND CONDITIONS")));
}

TEST(Keys, TellEveryKeyOfTheWindow) {
    const SessionWorld world(sampleDiary(), sampleDay());
    MainWindow window(*world.session, {}, QStringLiteral("/data/diaries.db"));
    QStringList keys;
    beforeDialog([&](const QWidget& dialog) {
        const auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("keys"));
        for (int row = 0; row < table->rowCount(); ++row) {
            keys << table->item(row, 0)->text();
            EXPECT_FALSE(table->item(row, 1)->text().isEmpty()) << keys.back().toStdString();
        }
    });
    showKeys(&window);
    for (const char* key : {"Ctrl+1", "Ctrl+4", "Ctrl+L", "Ctrl+I", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+P", "F1", "F10"})
        EXPECT_TRUE(keys.contains(QLatin1String(key))) << key;
}

}  // namespace
}  // namespace restride
