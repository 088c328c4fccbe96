// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_sheet.h"

#include "tests/support/gui/gui_world.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace restride {
namespace {

SheetContent contentOf(const Session& session) {
    const Plan& plan = session.plan();
    return {&session.diary().runner, plan.weeks.empty() ? nullptr : &plan.weeks.front(),
            &session.library(),      plan.withheld ? &*plan.withheld : nullptr,
            session.rules(),         session.today()};
}

/// Writes sheets for somebody to look at, in the folder that RESTRIDE_PICTURES names.
TEST(WeekSheet, IsWrittenForALook) {
    const QString folder = qEnvironmentVariable("RESTRIDE_PICTURES");
    if (folder.isEmpty()) GTEST_SKIP() << "RESTRIDE_PICTURES names no folder";
    QDir().mkpath(folder);
    const SessionWorld world(sampleDiary(), sampleDay());
    const auto write = [&](const QString& name, const SheetOptions& options) {
        QFile file(QDir(folder).filePath(name + QStringLiteral(".pdf")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sheetPdf(contentOf(*world.session), options));
    };
    write(QStringLiteral("a4"), {});
    write(QStringLiteral("letter-mono"), {Paper::Letter, PrintSize::Normal, Ink::Mono});
    write(QStringLiteral("a4-large"), {Paper::A4, PrintSize::Large, Ink::Colour});
}

}  // namespace
}  // namespace restride
