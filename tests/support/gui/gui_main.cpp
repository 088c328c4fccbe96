// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/gui_world.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    // Also while ctest asks for the names of the tests, without its environment.
    restride::chooseOffscreen();
    // Settings of its own: tests run side by side, and nobody's own are touched.
    const QTemporaryDir home;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, home.path().toUtf8());
    const QApplication application(argc, argv);
    restride::dressForTests();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
