// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QCoreApplication>
#include <QFont>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace restride {

/// The application of the command line. The commands that draw need one that can, on a screen that nobody sees; the
/// others start faster without.
[[nodiscard]] inline std::unique_ptr<QCoreApplication> commandLineApplication(int& argc, char** argv) {
    constexpr std::array<std::string_view, 2> drawing{"chart", "sheet"};
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (std::ranges::find(drawing, command) == drawing.end()) return std::make_unique<QCoreApplication>(argc, argv);
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
