// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/sheet_world.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryFile>

namespace restride {

SheetContent sheetContentOf(const Session& session) {
    const Plan& plan = session.plan();
    SheetContent content;
    content.runner = &session.diary().runner;
    content.library = &session.library();
    content.rules = session.rules();
    content.today = session.today();
    if (plan.withheld)
        content.withheld = &*plan.withheld;
    else
        content.week = &plan.weeks.front();
    return content;
}

QString wordsOf(const QByteArray& pdf) {
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(pdf);
    file.flush();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForStarted()) << "the package poppler-utils is missing";
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

}  // namespace restride
