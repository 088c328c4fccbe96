// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lock.h"

#include "core/store/digest.h"
#include "core/store/store_files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <string_view>
#include <utility>

namespace restride {

namespace {

constexpr std::string_view markName = "restride 1 ";
constexpr std::size_t markDigits = 19;

std::string lockFileOf(const std::string& file) {
    return file + ".lock";
}

/// Always as long, so that it is written in one piece and in its place.
std::string markText(std::int64_t changes) {
    const std::string number = std::to_string(changes);
    const std::string said = std::string(markName) + std::string(markDigits - number.size(), '0') + number;
    return said + ' ' + Digest::of(said).hex() + '\n';
}

std::optional<std::int64_t> changesOf(std::string_view text) {
    if (!text.starts_with(markName) || text.size() < markName.size() + markDigits) return std::nullopt;
    std::int64_t changes = 0;
    const char* first = text.data() + markName.size();
    const auto [end, error] = std::from_chars(first, first + markDigits, changes);
    if (error != std::errc() || end != first + markDigits || changes < 0 || markText(changes) != text)
        return std::nullopt;
    return changes;
}

}  // namespace

StoreMark readMark(const std::string& file) {
    const auto text = firstBytes(lockFileOf(file), 2 * markText(0).size());
    if (!text || text->empty()) return {};
    const auto changes = changesOf(*text);
    return {changes, !changes};
}

Expected<StoreLock, StoreError> StoreLock::take(const std::string& file) {
    const std::string lockFile = lockFileOf(file);
    const int number = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (number < 0) return unexpected(fileError(file, "lock file"));
    StoreLock lock(number);
    if (::flock(number, LOCK_EX | LOCK_NB) == 0) return lock;
    if (errno == EWOULDBLOCK) return unexpected(StoreError{StoreFault::Locked, file, lockFile});
    return unexpected(fileError(file, "lock"));
}

StoreLock::StoreLock(StoreLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

StoreLock& StoreLock::operator=(StoreLock&& other) noexcept {
    std::swap(m_file, other.m_file);
    return *this;
}

StoreLock::~StoreLock() {
    if (m_file >= 0) ::close(m_file);
}

void StoreLock::tell(std::int64_t changes) const {
    const std::string text = markText(changes);
    if (::pwrite(m_file, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size())) ::fdatasync(m_file);
}

}  // namespace restride
