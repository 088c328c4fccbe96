// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_bytes.h"

#include "core/import/limits.h"

#include <cstdio>

namespace restride {

QString FileBytes::open(const QString& path) {
    m_file.setFileName(path);
    const bool isOpen =
        path == QLatin1String("-") ? m_file.open(stdin, QIODevice::ReadOnly) : m_file.open(QIODevice::ReadOnly);
    if (!isOpen) return m_file.errorString();
    if (m_file.isSequential() || m_file.size() == 0) return readAll();
    m_size = static_cast<std::size_t>(m_file.size());
    if (isTooLarge()) return {};
    m_mapped = m_file.map(0, m_file.size());
    return m_mapped == nullptr ? readAll() : QString();
}

bool FileBytes::isTooLarge() const {
    return m_size > limits::archiveBytes;
}

std::string_view FileBytes::bytes() const {
    if (m_mapped != nullptr) return {reinterpret_cast<const char*>(m_mapped), m_size};
    return {m_bytes.data(), static_cast<std::size_t>(m_bytes.size())};
}

/// A pipe has no size that one could know.
QString FileBytes::readAll() {
    m_bytes = m_file.read(static_cast<qint64>(limits::fileBytes) + 1);
    return m_file.error() == QFileDevice::NoError ? QString() : m_file.errorString();
}

}  // namespace restride
