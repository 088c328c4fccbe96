// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/gui_world.h"

#include <gtest/gtest.h>

#include <QApplication>

int main(int argc, char** argv) {
    // Also while ctest asks for the names of the tests, without its environment.
    restride::chooseOffscreen();
    const QApplication application(argc, argv);
    restride::dressForTests();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
