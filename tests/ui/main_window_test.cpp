// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/document/diary_document.h"
#include "core/document/plan_document.h"
#include "tests/support/builders.h"
#include "tests/support/gui/clipped_words.h"
#include "tests/support/gui/dialog_driver.h"
#include "tests/support/gui/gui_world.h"
#include "tests/ui/print/sheet_world.h"
#include "ui/banner.h"
#include "ui/inputs/choice_input.h"
#include "ui/print/print_dialog.h"
#include "ui/start/first_start.h"
#include "ui/text/store_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace restride {
namespace {

using namespace literals;
using ::testing::AllOf;
using ::testing::HasSubstr;

/// The window over a diary, on screen.
struct WindowWorld {
    explicit WindowWorld(const Diary& diary) : world(diary, sampleDay()) { open(); }

    void open() {
        window = std::make_unique<MainWindow>(session(), Preferences{}, QString());
        window->resize(1320, 840);
        window->show();
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] Session& session() const { return *world.session; }
    [[nodiscard]] Banner& banner() const { return *window->findChild<Banner*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const {
        // After a dialog it takes a moment.
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
        QTest::keyClick(window.get(), key, modifiers);
    }
    [[nodiscard]] std::string told() const {
        return writePlan(session().plan(), session().assessment()) + writeDiary(session().diary());
    }
    /// All words that can be seen, painted ones as a screen reader tells them.
    [[nodiscard]] std::string words() const {
        QApplication::processEvents();
        QStringList list;
        for (const auto* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible()) continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            list << (label != nullptr ? label->text()
                                      : widget->accessibleName() + QLatin1Char(' ') + widget->accessibleDescription());
        }
        return list.join(QLatin1Char('\n')).toStdString();
    }

    SessionWorld world;
    std::unique_ptr<MainWindow> window;
};

void fillInARun(QWidget& form, const char* distance, const char* pain, bool limp) {
    typeInto(form, "distance", distance);
    typeInto(form, "during", pain);
    if (limp) partOf<YesNoInput>(form, "gait")->setAnswer(true);
    QTest::mouseClick(partOf<QPushButton>(form, "save"), Qt::LeftButton);
}

TEST(MainWindow, LeadsFromTheFirstStartToTheFirstLoggedRun) {
    Diary begun;
    inNextDialog([](QWidget& dialog) {
        QTest::mouseClick(partOf<QWidget>(dialog, "startEmpty"), Qt::LeftButton);
        typeInto(dialog, "name", "Ada");
        QTest::mouseClick(partOf<QPushButton>(dialog, "begin"), Qt::LeftButton);
    });
    ASSERT_TRUE(firstStart(nullptr, {}, sampleDay(), [&](const Beginning& beginning) -> std::optional<QString> {
        begun = beginning.diary;
        return std::nullopt;
    }));
    const WindowWorld world(begun);
    EXPECT_EQ(world.window->findChild<QPushButton*>(QStringLiteral("runner"))->text(), QStringLiteral("Ada"));
    inNextDialog([](QWidget& form) { fillInARun(form, "3.2", "1", false); });
    world.press(Qt::Key_L);
    ASSERT_EQ(world.session().diary().runs.size(), 1U);
    EXPECT_EQ(world.session().diary().runs.front().distance, metres(3200));
    EXPECT_THAT(world.words(), HasSubstr("3.2\u00a0km"));
}

TEST(MainWindow, StepsBackAfterARunWithPainSixAndALimpSaysWhyAndComesBackByteForByte) {
    const WindowWorld world(sampleDiary());
    const std::string before = world.told();
    const Distance planned = world.session().plan().weeks.front().planned;
    inNextDialog([](QWidget& form) { fillInARun(form, "5", "6", true); });
    world.press(Qt::Key_L);
    EXPECT_EQ(world.session().assessment().status, Status::Flare);
    EXPECT_LT(world.session().plan().weeks.front().planned, planned);
    EXPECT_THAT(world.words(), HasSubstr("Knee in a flare"));
    EXPECT_THAT(world.banner().text().toStdString(),
                AllOf(HasSubstr("flare"), HasSubstr("17.0\u00a0km in all instead of 22.0\u00a0km")));
    world.press(Qt::Key_Z);
    EXPECT_TRUE(world.told() == before);
    world.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(world.session().assessment().status, Status::Flare);
}

TEST(MainWindow, ShowsEachPageByItsKey) {
    const WindowWorld world(sampleDiary());
    const std::array pages{PageKind::Week, PageKind::Plan, PageKind::Diary, PageKind::Trends};
    for (std::size_t i = pages.size(); i-- > 0;) {
        world.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        EXPECT_EQ(world.window->page(), pages.at(i));
    }
}

TEST(MainWindow, PrintsTheWeekFromEveryPage) {
    const WindowWorld world(sampleDiary());
    const QTemporaryDir folder;
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        world.press(page);
        const QString path = folder.filePath(QString::number(page) + QStringLiteral(".pdf"));
        inNextDialog([&](QWidget& dialog) { dynamic_cast<PrintDialog&>(dialog).saveTo(path); });
        world.press(Qt::Key_P);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(wordsOf(file.readAll()).contains(QStringLiteral("Sample runner")));
    }
}

TEST(MainWindow, TakesBackWhatABannerOfferedOnceSomethingElseHasChanged) {
    const WindowWorld world(sampleDiary());
    bool acted = false;
    world.window->tell({NoticeKind::Warning, QStringLiteral("That does not fit."), QStringLiteral("Undo"),
                        [&acted] { acted = true; }});
    EXPECT_FALSE(world.banner().text().isEmpty());
    inNextDialog([](QWidget& form) { fillInARun(form, "3", "0", false); });
    world.press(Qt::Key_L);
    EXPECT_FALSE(world.banner().text().contains(QStringLiteral("does not fit")));
    EXPECT_FALSE(acted);
}

TEST(MainWindow, KeepsAnErrorUntilItIsClosed) {
    WindowWorld world(sampleDiary());
    const QString full = storeErrorText({StoreFault::Full, "diaries.db", {}});
    world.window->tell({NoticeKind::Error, QStringLiteral("The last changes are lost.")});
    world.world.store.failing = StoreFault::Full;
    Note note;
    note.on = sampleDay();
    note.text = "sore";
    EXPECT_FALSE(world.session().perform({{Put<Note>{note}}}, {}));
    world.window->tell({NoticeKind::Done, QStringLiteral("Saved.")});
    EXPECT_EQ(world.banner().text(), QStringLiteral("Saved."));
    const auto close = [&] { QTest::mouseClick(world.banner().findChild<QToolButton*>(), Qt::LeftButton); };
    close();
    EXPECT_TRUE(world.banner().text().contains(QStringLiteral("no room")));
    close();
    EXPECT_EQ(world.banner().text(), QStringLiteral("The last changes are lost."));
    close();
    EXPECT_TRUE(world.banner().text().isEmpty());
}

TEST(MainWindow, ClipsNoWordsAt1024By700InEitherLanguage) {
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        speak(QLocale(language));
        const WindowWorld world(sampleDiary());
        world.window->resize(1024, 700);
        auto* tabs = world.window->findChild<QTabBar*>(QStringLiteral("planTabs"));
        const auto expectWhole = [&](const QString& page) {
            QApplication::processEvents();
            EXPECT_EQ(clippedWords(*world.window).join(QLatin1Char('|')).toStdString(), "") << page.toStdString();
        };
        for (const PageKind page : {PageKind::Week, PageKind::Diary, PageKind::Trends}) {
            world.window->showPage(page);
            expectWhole(QString::number(static_cast<int>(page)));
        }
        world.window->showPage(PageKind::Plan);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            expectWhole(tabs->tabText(tab));
        }
    }
    speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST(MainWindow, ShowsARunnersNameAsItIsWritten) {
    Diary diary = sampleDiary();
    diary.runner.name = "Smith & Co";
    const WindowWorld world(diary);
    EXPECT_EQ(world.window->findChild<QPushButton*>(QStringLiteral("runner"))->text(), QStringLiteral("Smith && Co"));
}

}  // namespace
}  // namespace restride
