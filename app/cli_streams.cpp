// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_streams.h"

#include "core/document/diary_document.h"
#include "ui/text/error_text.h"
#include "ui/text/qt_convert.h"

#include <QFile>

#include <cstdio>

namespace restride {

namespace {

QString nameOf(const std::string& path) {
    return path == "-" ? CommandLine::tr("standard input") : QFile::decodeName(path.c_str());
}

}  // namespace

Expected<std::string, Exit> readInput(const std::string& path) {
    QFile file(QFile::decodeName(path.c_str()));
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray bytes;
    if (open) bytes = file.readAll();
    if (!open || file.error() != QFileDevice::NoError) {
        tell(CommandLine::tr("%1: cannot be read (%2).").arg(nameOf(path), file.errorString()));
        return unexpected(Exit::Unreadable);
    }
    return bytes.toStdString();
}

Expected<Diary, Exit> openDiary(const std::string& path) {
    const auto bytes = readInput(path);
    if (!bytes) return unexpected(bytes.error());
    auto read = readDiary(*bytes);
    if (!read) {
        tell(CommandLine::tr("%1: %2", "a file, and why it is refused").arg(nameOf(path), errorText(read.error())));
        return unexpected(Exit::BadInput);
    }
    tellUnknownFields(path, read->unknownFields);
    return std::move(read->diary);
}

Exit print(std::string_view text, Exit exit) {
    const bool whole = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (whole) return exit;
    tell(CommandLine::tr("Standard output cannot be written."));
    return Exit::Unreadable;
}

Exit print(const QString& text, Exit exit) {
    return print(text.toStdString(), exit);
}

void tell(const QString& message) {
    std::fputs((QStringLiteral("restride-cli: ") + message + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

Exit tellNoDay() {
    tell(CommandLine::tr("The clock of this computer is far off. Please give --today."));
    return Exit::BadInput;
}

void tellUnknownFields(const std::string& path, const std::vector<std::string>& pointers) {
    for (const std::string& pointer : pointers)
        tell(CommandLine::tr("%1: %2 is not known to this version; it is kept as it is.")
                 .arg(nameOf(path), toQString(pointer)));
}

}  // namespace restride
