// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <string_view>

namespace restride {

/// A file's bytes, mapped where that can be: an archive of gigabytes is not copied into memory.
class FileBytes {
public:
    /// What the system said, or nothing. `-` is standard input.
    QString open(const QString& path);
    /// Larger than any reader takes; then there are no bytes.
    [[nodiscard]] bool isTooLarge() const;
    [[nodiscard]] std::string_view bytes() const;

private:
    QString readAll();

    QFile m_file;
    QByteArray m_bytes;
    const uchar* m_mapped = nullptr;
    std::size_t m_size = 0;
};

}  // namespace restride
