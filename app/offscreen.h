// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_command.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFont>
#include <QLoggingCategory>

#include <memory>

namespace restride {

/// The application of the command line: one that can draw, on a screen that nobody sees, where the command needs it.
[[nodiscard]] inline std::unique_ptr<QCoreApplication> commandLineApplication(int& argc, char** argv, Screen screen) {
    if (screen == Screen::None) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // That there is no folder of a desktop is no news here.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    auto application = std::make_unique<QApplication>(argc, argv);
    QLoggingCategory::setFilterRules({});
    // The program's look, where its font is there.
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Inter"), font.family()});
    QApplication::setFont(font);
    return application;
}

}  // namespace restride
