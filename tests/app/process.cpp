// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/process.h"

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace restride {

Outcome runProgram(const std::string& program, const std::vector<std::string>& arguments, const std::string& input) {
    QStringList list;
    for (const std::string& argument : arguments) list += QString::fromStdString(argument);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LC_ALL"})
        environment.remove(QString::fromLatin1(name));

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QString::fromStdString(program), list);
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    constexpr int patience = 300'000;
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

}  // namespace restride
