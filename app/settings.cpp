// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "core/base/words.h"
#include "ui/text/qt_convert.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace restride {

namespace {

constexpr auto unitsKey = "units";
constexpr auto languageKey = "language";
constexpr auto themeKey = "theme";
constexpr auto weekStartKey = "weekStart";
constexpr auto runnerKey = "runner";
constexpr auto geometryKey = "geometry";

QSettings settings() {
    return {QSettings::IniFormat, QSettings::UserScope, QStringLiteral("restride"), QStringLiteral("restride")};
}

ThemeChoice themeOfWord(const QString& word) {
    if (word == QLatin1String("light")) return ThemeChoice::Light;
    return word == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Desktop;
}

QString wordOf(ThemeChoice choice) {
    if (choice == ThemeChoice::Light) return QStringLiteral("light");
    return choice == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("desktop");
}

}  // namespace

QString defaultDatabase() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("restride/diaries.db"));
}

Remembered readSettings() {
    const QSettings all = settings();
    Remembered remembered;
    if (all.value(QLatin1String(unitsKey)).toString() == QLatin1String("mi"))
        remembered.preferences.units = Units::Miles;
    remembered.preferences.language = all.value(QLatin1String(languageKey)).toString();
    remembered.preferences.theme = themeOfWord(all.value(QLatin1String(themeKey)).toString());
    remembered.preferences.weekStart =
        fromWord<Weekday>(all.value(QLatin1String(weekStartKey)).toString().toStdString()).value_or(Weekday::Mon);
    remembered.runner = all.value(QLatin1String(runnerKey)).toString();
    remembered.geometry = all.value(QLatin1String(geometryKey)).toByteArray();
    return remembered;
}

void writeSettings(const Remembered& remembered) {
    QSettings all = settings();
    all.setValue(QLatin1String(unitsKey), remembered.preferences.units == Units::Miles ? "mi" : "km");
    all.setValue(QLatin1String(languageKey), remembered.preferences.language);
    all.setValue(QLatin1String(themeKey), wordOf(remembered.preferences.theme));
    all.setValue(QLatin1String(weekStartKey), toQString(word(remembered.preferences.weekStart)));
    all.setValue(QLatin1String(runnerKey), remembered.runner);
    all.setValue(QLatin1String(geometryKey), remembered.geometry);
}

}  // namespace restride
