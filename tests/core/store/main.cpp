// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/killed_writer.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

int main(int argc, char** argv) {
    // Qt finds its driver for SQLite through it.
    const QCoreApplication application(argc, argv);
    if (const auto code = restride::runKilledWriter(argc, argv)) return *code;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
