// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "tests/ui/print/sheet_world.h"
#include "ui/print/print_week.h"
#include "ui/print/sheet_preview.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace restride {
namespace {

template <class Widget>
Widget* printPart(const QWidget& dialog, const char* name) {
    auto* found = dialog.findChild<Widget*>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

/// Acts on the next modal dialog, whenever it is there.
template <class Dialog, class Act>
void onceModal(QObject* context, Act act) {
    auto* look = new QTimer(context);
    QObject::connect(look, &QTimer::timeout, context, [look, act] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible()) return;
        look->deleteLater();
        look->stop();
        act(*dialog);
    });
    look->start(10);
}

class PrintDialogTest : public testing::Test {
protected:
    PrintDialogTest() : m_world(sampleDiary(), sampleDay()), m_dialog(sheetContentOf(*m_world.session)) {
        m_dialog.QDialog::show();
        printPart<QComboBox>(m_dialog, "paper")->setCurrentIndex(0);
    }

    SessionWorld m_world;
    PrintDialog m_dialog;
    QTemporaryDir m_folder;
};

TEST_F(PrintDialogTest, ShowsThePagesThatWillBePrinted) {
    const auto* preview = printPart<SheetPreview>(m_dialog, "preview");
    EXPECT_EQ(preview->count(), 2);
    EXPECT_EQ(preview->accessibleName(), QStringLiteral("Page 1 of 2"));
    EXPECT_FALSE(printPart<QPushButton>(m_dialog, "back")->isEnabled());
    QTest::mouseClick(printPart<QPushButton>(m_dialog, "on"), Qt::LeftButton);
    EXPECT_EQ(preview->page(), 1);
    EXPECT_FALSE(printPart<QPushButton>(m_dialog, "on")->isEnabled());
}

TEST_F(PrintDialogTest, LaysTheSheetOutAnewWhenItsFormChanges) {
    const auto* preview = printPart<SheetPreview>(m_dialog, "preview");
    QTest::keyClick(printPart<QCheckBox>(m_dialog, "large"), Qt::Key_Space);
    EXPECT_EQ(m_dialog.options().size, PrintSize::Large);
    EXPECT_GT(preview->count(), 2);
    QTest::keyClick(printPart<QCheckBox>(m_dialog, "mono"), Qt::Key_Space);
    EXPECT_EQ(m_dialog.options().ink, Ink::Mono);
    QTest::keyClick(printPart<QComboBox>(m_dialog, "paper"), Qt::Key_Down);
    EXPECT_EQ(m_dialog.options().paper, Paper::Letter);
}

TEST_F(PrintDialogTest, StaysOnAPageThatIsStillThere) {
    const auto* preview = printPart<SheetPreview>(m_dialog, "preview");
    auto* large = printPart<QCheckBox>(m_dialog, "large");
    QTest::keyClick(large, Qt::Key_Space);
    for (int i = 0; i < 4; ++i) QTest::mouseClick(printPart<QPushButton>(m_dialog, "on"), Qt::LeftButton);
    EXPECT_EQ(preview->page(), 4);
    QTest::keyClick(large, Qt::Key_Space);
    EXPECT_EQ(preview->page(), 1);
}

TEST_F(PrintDialogTest, SavesAPdfThatOnlyItsOwnerReads) {
    const QString path = m_folder.filePath(QStringLiteral("week.pdf"));
    m_dialog.saveTo(path);
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(wordsOf(file.readAll()).contains(QStringLiteral("Split squat")));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
}

TEST_F(PrintDialogTest, TellsWhyAPdfCannotBeWrittenAndStaysOpen) {
    m_dialog.saveTo(m_folder.filePath(QStringLiteral("nowhere/week.pdf")));
    EXPECT_TRUE(m_dialog.isVisible());
    const auto* fault = printPart<QLabel>(m_dialog, "fault");
    EXPECT_TRUE(fault->isVisible());
    EXPECT_TRUE(fault->text().contains(QStringLiteral("cannot be written")));
    EXPECT_EQ(fault->textFormat(), Qt::PlainText);
}

TEST_F(PrintDialogTest, AsksWhereTheFileGoes) {
    const QString path = m_folder.filePath(QStringLiteral("asked.pdf"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    onceModal<QFileDialog>(&m_dialog, [path](QFileDialog& files) {
        files.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        QTest::keyClick(&files, Qt::Key_Return);
    });
    QTest::mouseClick(printPart<QPushButton>(m_dialog, "save"), Qt::LeftButton);
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST(PrintWeek, SaysWhenItIsCancelled) {
    const SessionWorld world(sampleDiary(), sampleDay());
    onceModal<PrintDialog>(qApp, [](PrintDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_FALSE(printWeek(nullptr, sheetContentOf(*world.session)));
}

TEST(PrintWeek, HasNothingToPrintWithoutAWeek) {
    EXPECT_FALSE(printWeek(nullptr, {}));
}

}  // namespace
}  // namespace restride
