// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/export_files.h"

#include "core/export/calendar_ics.h"
#include "core/export/runs_csv.h"
#include "ui/text/calendar_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace restride {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString askWhere(QWidget* parent, const QString& title, const QString& name, const QString& kinds) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(parent, title, folder.filePath(name), kinds);
}

Notice writeExport(const QString& path, const std::string& bytes) {
    const QString name = QFileInfo(path).fileName();
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes.data(), size) == size && file.commit();
    if (written) return {NoticeKind::Done, ExportText::tr("%1 was written.").arg(name)};
    return {
        NoticeKind::Error,
        ExportText::tr("%1 could not be written (%2). Please choose another folder.").arg(name, file.errorString())};
}

}  // namespace

std::optional<Notice> exportRuns(QWidget* parent, const Session& session) {
    const QString path = askWhere(parent, ExportText::tr("Save the runs as a table"),
                                  ExportText::tr("runs.csv", "a file name"), ExportText::tr("Tables (*.csv)"));
    if (path.isEmpty()) return std::nullopt;
    return writeExport(path, runsCsv(session.diary(), ByteOrderMark::With));
}

std::optional<Notice> exportCalendar(QWidget* parent, const Session& session) {
    const Plan& plan = session.block();
    const bool isStuck =
        std::ranges::any_of(plan.weeks, [](const PlannedWeek& week) { return week.conflict.has_value(); });
    if (plan.withheld || isStuck)
        return Notice{NoticeKind::Warning, ExportText::tr("There is no plan to export now: the Week page tells why.")};
    const QString path = askWhere(parent, ExportText::tr("Save the planned weeks as a calendar"),
                                  ExportText::tr("training.ics", "a file name"), ExportText::tr("Calendars (*.ics)"));
    if (path.isEmpty()) return std::nullopt;
    CalendarOptions options;
    options.runner = session.diary().runner.id;
    options.stamp = session.now();
    return writeExport(path, calendarIcs(plan, calendarTexts(session.library()), options));
}

}  // namespace restride
