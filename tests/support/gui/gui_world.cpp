// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/gui_world.h"

#include "core/document/diary_document.h"
#include "tests/support/files.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QFont>
#include <QTemporaryFile>

#include <cassert>

namespace restride {

namespace {

QtMessageHandler usualTeller = nullptr;

/// What Qt tells, but for what its unseen screen says of itself at every window.
void tell(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (message != QLatin1String("This plugin does not support propagateSizeHints()"))
        usualTeller(type, context, message);
}

}  // namespace

void chooseOffscreen() {
    usualTeller = qInstallMessageHandler(tell);
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) return;
    static QTemporaryFile config;
    if (!config.open()) return;
    config.write(R"({"screens":[{"name":"s","x":0,"y":0,"width":1600,"height":1000,"logicalDpi":96,)"
                 R"("logicalBaseDpi":96,"dpr":1}]})");
    config.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + config.fileName().toUtf8());
}

void dressForTests(ThemeChoice theme) {
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(9.75);
    QApplication::setFont(font);
    speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, theme);
}

void speak(const QLocale& locale) {
    static std::unique_ptr<Translation> translation;
    translation.reset();
    translation = std::make_unique<Translation>(locale);
}

const Library& shippedLibrary() {
    return projectLibrary();
}

Diary sampleDiary() {
    return readDiary(readText("resources/sample-diary.json"))->diary;
}

Date sampleDay() {
    return day("2026-03-16");
}

SessionWorld::SessionWorld(const Diary& diary, Date day) : today(day) {
    const Id id = *Id::from("runner");
    [[maybe_unused]] const auto added = store.add(id, diary);
    assert(added);
    session = std::make_unique<Session>(
        Session::World{&store, &shippedLibrary(), Rules{}, [this] { return today; }, [this] { return now; }});
    [[maybe_unused]] const auto opened = session->open(id);
    assert(opened);
}

}  // namespace restride
