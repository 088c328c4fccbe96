// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/rescue_dialog.h"

#include "tests/support/builders.h"
#include "tests/support/gui/dialog_driver.h"
#include "ui/text/format.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <optional>

namespace restride {
namespace {

const QString damagedSentence = QStringLiteral("diary.db is damaged.");

RescueWay rescueBy(std::function<void(QWidget&)> person, std::optional<Date> newest = day("2026-03-16")) {
    inNextDialog(std::move(person));
    return askForRescue(nullptr, damagedSentence, newest);
}

TEST(RescueDialog, LeadsEachWayOut) {
    const auto click = [](const char* name) {
        return [name](QWidget& dialog) {
            auto* button = partOf<QAbstractButton>(dialog, name);
            ASSERT_NE(button, nullptr) << name;
            QTest::mouseClick(button, Qt::LeftButton);
        };
    };
    EXPECT_EQ(rescueBy(click("restore")), RescueWay::Restore);
    EXPECT_EQ(rescueBy(click("save")), RescueWay::Save);
    EXPECT_EQ(rescueBy(click("quit")), RescueWay::Quit);
}

TEST(RescueDialog, LeadsEachWayOutByTheKeyboard) {
    const auto press = [](const char* name) {
        return [name](QWidget& dialog) {
            // From one to the next by Tab, whichever has the focus first.
            for (int i = 0; i < 4 && dialog.focusWidget() != partOf<QWidget>(dialog, name); ++i)
                QTest::keyClick(&dialog, Qt::Key_Tab);
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        };
    };
    EXPECT_EQ(rescueBy(press("restore")), RescueWay::Restore);
    EXPECT_EQ(rescueBy(press("save")), RescueWay::Save);
    EXPECT_EQ(rescueBy(press("quit")), RescueWay::Quit);
    EXPECT_EQ(rescueBy([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }), RescueWay::Quit);
}

TEST(RescueDialog, SaysWhatWasFoundAndNamesTheDayOfTheBackup) {
    static_cast<void>(rescueBy([](QWidget& dialog) {
        EXPECT_EQ(partOf<QLabel>(dialog, "found")->text(), damagedSentence);
        EXPECT_TRUE(partOf<QWidget>(dialog, "restore")->accessibleName().contains(fullDayText(day("2026-03-16"))));
        for (const char* name : {"restore", "save", "quit"})
            EXPECT_FALSE(partOf<QWidget>(dialog, name)->accessibleDescription().isEmpty()) << name;
    }));
}

TEST(RescueDialog, OffersNoBackupWhereNoneIsWhole) {
    static_cast<void>(rescueBy(
        [](QWidget& dialog) {
            EXPECT_EQ(partOf<QWidget>(dialog, "restore"), nullptr);
            EXPECT_NE(partOf<QWidget>(dialog, "save"), nullptr);
        },
        std::nullopt));
}

}  // namespace
}  // namespace restride
