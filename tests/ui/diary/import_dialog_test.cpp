// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/import_dialog.h"

#include "core/document/diary_document.h"
#include "tests/support/builders.h"
#include "tests/support/fit_recordings.h"
#include "tests/support/gui/dialog_driver.h"
#include "tests/support/gui/gui_world.h"
#include "ui/files/column_memory.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace restride {
namespace {

/// A folder of files to import; what the program remembers of tables stays among the test's settings.
class ImportWindow : public testing::Test {
protected:
    ImportWindow() { QFile::remove(memoryPath()); }

    [[nodiscard]] QString file(const QString& name, const std::string& bytes) const {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path;
    }
    [[nodiscard]] QString aRecording() const { return file(QStringLiteral("run.fit"), fit_writer::aRun().file()); }

private:
    static QString memoryPath() {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
               QStringLiteral("/restride/columns.json");
    }
    QTemporaryDir m_folder;
};

/// Waits until the files are read; the button says what would be taken.
QPushButton* takeButtonOnceRead(QWidget& dialog) {
    auto* preview = partOf<QTabWidget>(dialog, "preview");
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview->isVisible(); }));
    return partOf<QPushButton>(dialog, "take");
}

QStringList tabsOf(const QWidget& dialog) {
    QStringList tabs;
    const auto* preview = partOf<QTabWidget>(dialog, "preview");
    for (int i = 0; i < preview->count(); ++i) tabs << preview->tabText(i);
    return tabs;
}

constexpr const char* knownTable =
    "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Pace,Avg Stride "
    "Length\n"
    "Running,2026-03-10 07:00:00,false,Morning run,5.00,300,00:30:00,140,150,164,6:00,1.02\n"
    "Running,2026-03-12 07:00:00,false,Morning run,6.00,360,00:36:00,140,150,164,6:00,1.02\n";

/// Of no known program; nothing in it tells kilometres from miles.
constexpr const char* germanTable =
    "Tag;Weg;Dauer;Was\n10.03.2026;5,0;00:30:00;Laufen\n12.03.2026;6,2;00:37:00;Laufen\n"
    "14.03.2026;5,1;00:31:00;Laufen\n";

void nameGermanColumns(QWidget& dialog) {
    const auto choose = [&](const char* name, const char* header) {
        auto* box = partOf<QComboBox>(dialog, name);
        ASSERT_NE(box, nullptr) << name;
        box->setCurrentIndex(box->findData(QLatin1String(header)));
    };
    choose("column-date", "Tag");
    choose("column-distance", "Weg");
    choose("column-duration", "Dauer");
    choose("column-sport", "Was");
    QTest::mouseClick(partOf<QPushButton>(dialog, "read-columns"), Qt::LeftButton);
}

TEST_F(ImportWindow, ShowsWhatIsNewAndWritesItAsOneStepWhenTaken) {
    const SessionWorld world(aRunner().build(), day("2026-03-16"));
    Session& session = *world.session;
    const QStringList files{aRecording(), file(QStringLiteral("table.csv"), knownTable),
                            file(QStringLiteral("picture.png"), "\x89PNG\r\n")};
    inNextDialog([&](QWidget& dialog) {
        QPushButton* take = takeButtonOnceRead(dialog);
        EXPECT_TRUE(take->isEnabled());
        EXPECT_TRUE(session.diary().runs.empty());
        const QStringList tabs = tabsOf(dialog);
        EXPECT_TRUE(tabs.contains(QStringLiteral("New runs (3)"))) << tabs.join(u'|').toStdString();
        EXPECT_TRUE(tabs.contains(QStringLiteral("Left out (1)"))) << tabs.join(u'|').toStdString();
        QTest::mouseClick(take, Qt::LeftButton);
    });
    EXPECT_TRUE(importFiles(nullptr, session, files));
    ASSERT_EQ(session.diary().runs.size(), 3U);
    for (const auto& run : session.diary().runs)
        EXPECT_EQ(run.sources.front().file.find('/'), std::string::npos) << "no folder in the diary";
    EXPECT_TRUE(session.undo());
    EXPECT_TRUE(session.diary().runs.empty());
}

TEST_F(ImportWindow, CancelledChangesNothing) {
    const SessionWorld world(sampleDiary(), sampleDay());
    const std::string before = writeDiary(world.session->diary());
    const QStringList files{aRecording()};
    inNextDialog([](QWidget& dialog) {
        takeButtonOnceRead(dialog);
        QTest::mouseClick(partOf<QPushButton>(dialog, "cancel"), Qt::LeftButton);
    });
    EXPECT_FALSE(importFiles(nullptr, *world.session, files));
    EXPECT_EQ(writeDiary(world.session->diary()), before);
    EXPECT_FALSE(world.session->canUndo());
}

TEST_F(ImportWindow, CancelledWhileItReadsChangesNothing) {
    std::string large = knownTable;
    for (int i = 0; i < 40'000; ++i)
        large += "Running,2026-03-10 07:00:00,false,Morning run,5.00,300,00:30:00,140,150,164,6:00,1.02\n";
    const SessionWorld world(sampleDiary(), sampleDay());
    const std::string before = writeDiary(world.session->diary());
    const QStringList files{file(QStringLiteral("large.csv"), large), file(QStringLiteral("more.csv"), large)};
    inNextDialog([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_FALSE(importFiles(nullptr, *world.session, files));
    EXPECT_EQ(writeDiary(world.session->diary()), before);
}

TEST_F(ImportWindow, HasNothingToTakeOfWhatIsKnown) {
    const SessionWorld world(aRunner().build(), day("2026-03-16"));
    const QStringList files{aRecording()};
    inNextDialog([](QWidget& dialog) { QTest::mouseClick(takeButtonOnceRead(dialog), Qt::LeftButton); });
    ASSERT_TRUE(importFiles(nullptr, *world.session, files));
    inNextDialog([](QWidget& dialog) {
        EXPECT_FALSE(takeButtonOnceRead(dialog)->isEnabled());
        EXPECT_TRUE(tabsOf(dialog).contains(QStringLiteral("Known (1)")));
    });
    EXPECT_FALSE(importFiles(nullptr, *world.session, files));
}

TEST_F(ImportWindow, AsksForTheColumnsOfAnUnknownTableAndRemembersThem) {
    const SessionWorld world(aRunner().build(), day("2026-03-16"));
    const QStringList files{file(QStringLiteral("log.csv"), germanTable)};
    inNextDialog([](QWidget& dialog) {
        QPushButton* take = takeButtonOnceRead(dialog);
        EXPECT_FALSE(take->isEnabled());
        nameGermanColumns(dialog);
        // Nothing in it tells kilometres from miles: that is asked next.
        const auto unit = [&] { return partOf<QComboBox>(dialog, "answer-distance_unit"); };
        ASSERT_TRUE(QTest::qWaitFor([&] { return unit() != nullptr && unit()->isVisible(); }));
        EXPECT_FALSE(take->isEnabled());
        unit()->setFocus();
        // On the way to miles it passes kilometres, which was not the answer.
        QTest::keyClick(unit(), Qt::Key_Down);
        QTest::keyClick(unit(), Qt::Key_Down);
        EXPECT_TRUE(partOf<QTabWidget>(dialog, "preview")->isVisible());
        EXPECT_TRUE(unit()->hasFocus());
        QTest::keyClick(unit(), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return take->isEnabled(); }));
        EXPECT_TRUE(unit()->hasFocus()) << "another answer may follow";
        EXPECT_EQ(unit()->currentData(), QStringLiteral("mi"));
        QTest::mouseClick(take, Qt::LeftButton);
    });
    ASSERT_TRUE(importFiles(nullptr, *world.session, files));
    ASSERT_EQ(world.session->diary().runs.size(), 3U);
    EXPECT_EQ(world.session->diary().runs.front().distance, metres(8'047));

    // Next time it is known.
    const QStringList next{file(QStringLiteral("next.csv"), "Tag;Weg;Dauer;Was\n15.03.2026;5,0;00:30:00;Laufen\n")};
    inNextDialog([](QWidget& dialog) {
        QPushButton* take = takeButtonOnceRead(dialog);
        EXPECT_TRUE(take->isEnabled());
        EXPECT_TRUE(take->hasFocus());
    });
    EXPECT_FALSE(importFiles(nullptr, *world.session, next));
}

TEST_F(ImportWindow, ReadsAnAnswerWhenOneGoesOnFromIt) {
    const SessionWorld world(aRunner().build(), day("2026-03-16"));
    const QStringList files{file(QStringLiteral("log.csv"), germanTable)};
    inNextDialog([](QWidget& dialog) {
        QPushButton* take = takeButtonOnceRead(dialog);
        nameGermanColumns(dialog);
        const auto unit = [&] { return partOf<QComboBox>(dialog, "answer-distance_unit"); };
        ASSERT_TRUE(QTest::qWaitFor([&] { return unit() != nullptr && unit()->isVisible(); }));
        unit()->setFocus();
        QTest::keyClick(unit(), Qt::Key_Down);
        QTest::keyClick(unit(), Qt::Key_Tab);
        EXPECT_TRUE(QTest::qWaitFor([&] { return take->isEnabled(); }));
        EXPECT_FALSE(unit()->hasFocus());
    });
    EXPECT_FALSE(importFiles(nullptr, *world.session, files));
}

TEST_F(ImportWindow, LetsColumnsThatWereNamedWronglyBeNamedAgain) {
    const SessionWorld world(aRunner().build(), day("2026-03-16"));
    const QString path = file(QStringLiteral("log.csv"), germanTable);
    ColumnMemory memory;
    memory.remember(germanTable, {{"date=Tag", "distance=Dauer", "sport=Was"}, {"unit=km"}});
    ASSERT_TRUE(memory.save().isEmpty());
    inNextDialog([](QWidget& dialog) {
        QPushButton* take = takeButtonOnceRead(dialog);
        const auto* distances = partOf<QComboBox>(dialog, "column-distance");
        ASSERT_NE(distances, nullptr);
        EXPECT_TRUE(distances->isVisible());
        EXPECT_EQ(distances->currentData(), QStringLiteral("Dauer"));
        nameGermanColumns(dialog);
        const auto unit = [&] { return partOf<QComboBox>(dialog, "answer-distance_unit"); };
        ASSERT_TRUE(QTest::qWaitFor([&] { return unit() != nullptr && unit()->isVisible(); }));
        unit()->setFocus();
        QTest::keyClick(unit(), Qt::Key_Down);
        QTest::keyClick(unit(), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return take->isEnabled(); }));
        QTest::mouseClick(take, Qt::LeftButton);
    });
    ASSERT_TRUE(importFiles(nullptr, *world.session, {path}));
    EXPECT_EQ(world.session->diary().runs.front().distance, metres(5'000));
    EXPECT_EQ(ColumnMemory().answersFor(germanTable).map[1], "distance=Weg");
}

TEST_F(ImportWindow, CountsEntriesAndNotWhatIsDoneForThem) {
    Diary diary = aRunner().build();
    CrossTraining typed;
    typed.id = *Id::from("typed");
    typed.on = day("2026-03-10");
    typed.kind = CrossKind::Cycling;
    typed.minutes = minutes(40);
    diary.cross.push_back(typed);
    const SessionWorld world(diary, day("2026-03-16"));
    std::string cycling = knownTable;
    cycling.replace(cycling.find("Running"), 7, "Cycling");
    const QStringList files{file(QStringLiteral("table.csv"), cycling)};
    inNextDialog([](QWidget& dialog) {
        QPushButton* take = takeButtonOnceRead(dialog);
        // The ride that was typed and a run.
        EXPECT_TRUE(tabsOf(dialog).contains(QStringLiteral("Merged (1)"))) << tabsOf(dialog).join(u'|').toStdString();
        EXPECT_EQ(take->text(), QStringLiteral("Take 2 entries"));
        QTest::mouseClick(take, Qt::LeftButton);
    });
    ASSERT_TRUE(importFiles(nullptr, *world.session, files));
    EXPECT_EQ(world.session->undoText(), QStringLiteral("Import 2 entries"));
}

TEST_F(ImportWindow, DoesNotCallItARunWhenOnlyAFileIsNotedBesideIt) {
    const SessionWorld world(aRunner().build(), day("2026-03-16"));
    inNextDialog([](QWidget& dialog) { QTest::mouseClick(takeButtonOnceRead(dialog), Qt::LeftButton); });
    ASSERT_TRUE(importFiles(nullptr, *world.session, {file(QStringLiteral("table.csv"), knownTable)}));
    inNextDialog([](QWidget& dialog) {
        QPushButton* take = takeButtonOnceRead(dialog);
        EXPECT_EQ(take->text(), QStringLiteral("Only note the files"));
        QTest::mouseClick(take, Qt::LeftButton);
    });
    ASSERT_TRUE(importFiles(nullptr, *world.session, {file(QStringLiteral("again.csv"), knownTable)}));
    EXPECT_EQ(world.session->undoText(), QStringLiteral("Note imported files"));
}

TEST_F(ImportWindow, ReadsNoWordsOfAFileAsRichText) {
    const SessionWorld world(aRunner().build(), day("2026-03-16"));
    const QString name = QStringLiteral("<b>bold & gone.fit");
    inNextDialog([&](QWidget& dialog) {
        takeButtonOnceRead(dialog);
        const QAbstractItemModel* words = dialog.findChild<QTableView*>()->model();
        EXPECT_EQ(words->index(0, 0).data().toString(), name);
        const QString toolTip = words->index(0, 0).data(Qt::ToolTipRole).toString();
        EXPECT_EQ(QTextDocumentFragment::fromHtml(toolTip).toPlainText(), name);
    });
    EXPECT_FALSE(importFiles(nullptr, *world.session, {QStringLiteral("/nowhere/") + name}));
}

TEST_F(ImportWindow, TakesFilesThatAreDroppedOnIt) {
    const SessionWorld world(aRunner().build(), day("2026-03-16"));
    const QString table = file(QStringLiteral("table.csv"), knownTable);
    const QStringList files{aRecording()};
    inNextDialog([&](QWidget& dialog) {
        takeButtonOnceRead(dialog);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(table)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&dialog, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&dialog, &drop);
        EXPECT_TRUE(QTest::qWaitFor([&] { return tabsOf(dialog).contains(QStringLiteral("New runs (3)")); }));
    });
    EXPECT_FALSE(importFiles(nullptr, *world.session, files));
}

TEST_F(ImportWindow, TellsOfAFileThatCannotBeReadAsALine) {
    const SessionWorld world(aRunner().build(), day("2026-03-16"));
    const QStringList files{aRecording() + QStringLiteral(".gone")};
    inNextDialog([](QWidget& dialog) {
        EXPECT_FALSE(takeButtonOnceRead(dialog)->isEnabled());
        EXPECT_TRUE(tabsOf(dialog).contains(QStringLiteral("Left out (1)")));
    });
    EXPECT_FALSE(importFiles(nullptr, *world.session, files));
}

}  // namespace
}  // namespace restride
