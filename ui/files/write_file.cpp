// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/write_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace restride {

namespace {

QString systemMessage() {
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// What was written is on the disk, not only on its way there.
bool toDisk(int handle) {
#ifdef Q_OS_UNIX
    return ::fsync(handle) == 0;
#else
    return handle >= 0;
#endif
}

/// So that the new name is there after a power cut too. Some file systems cannot: the file is whole all the same.
void folderToDisk(const QString& folder) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

/// A pipe or a device takes bytes and has nothing to be kept; in its place a file would be in the way.
QString pourInto(const QString& path, QByteArrayView all) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    if (file.write(all.data(), all.size()) != all.size() || !file.flush()) return file.errorString();
    return {};
}

}  // namespace

QString writeWhole(const QString& path, std::string_view bytes) {
    // The file behind a link, not the link.
    const QFileInfo place(path);
    if (place.exists() && !place.isFile()) return pourInto(path, QByteArrayView(bytes));
    const QString target = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
    const QString folder = QFileInfo(target).absolutePath();
    // It is made with mode 0600, and goes away by itself unless it gets the name.
    QTemporaryFile file(folder + QStringLiteral("/.restride-XXXXXX"));
    if (!file.open()) return file.errorString();
    const QByteArrayView all(bytes);
    if (file.write(all.data(), all.size()) != all.size() || !file.flush()) return file.errorString();
    if (!toDisk(file.handle())) return systemMessage();
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return systemMessage();
    file.setAutoRemove(false);
    folderToDisk(folder);
    return {};
}

}  // namespace restride
