// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace restride {

namespace {

/// An open file that closes itself.
class OpenFile {
public:
    OpenFile(const std::string& file, int flags, mode_t mode = 0)
        : m_number(::open(file.c_str(), flags | O_CLOEXEC, mode)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (m_number >= 0) ::close(m_number);
    }
    [[nodiscard]] bool good() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int file, const char* bytes, std::size_t count) {
    while (count > 0) {
        const ssize_t written = ::write(file, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
    return true;
}

bool copyBytes(int from, int to) {
    std::array<char, 65'536> buffer{};
    while (true) {
        const ssize_t count = ::read(from, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return count == 0;
        if (!writeAll(to, buffer.data(), static_cast<std::size_t>(count))) return false;
    }
}

}  // namespace

StoreError fileError(const std::string& file, std::string_view what) {
    const int cause = errno;
    const bool full = cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
    return {full ? StoreFault::Full : StoreFault::NotAccessible, file,
            std::string(what) + ": error " + std::to_string(cause)};
}

std::string folderOf(const std::string& file) {
    const std::string folder = std::filesystem::path(file).parent_path().string();
    return folder.empty() ? "." : folder;
}

std::string nameOfFile(const std::string& file) {
    return std::filesystem::path(file).filename().string();
}

std::string behindLinks(const std::string& file) {
    // As many as the system follows.
    constexpr int most = 40;
    std::filesystem::path path(file);
    std::error_code error;
    for (int i = 0; i < most && std::filesystem::is_symlink(path, error); ++i)
        path = path.parent_path() / std::filesystem::read_symlink(path, error);
    return path.string();
}

Expected<void, StoreError> makePrivateFolder(const std::string& folder) {
    if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) return {};
    const std::string above = folderOf(folder);
    if (errno != ENOENT || above == folder) return unexpected(fileError(folder, "mkdir"));
    if (auto made = makePrivateFolder(above); !made) return made;
    if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) return {};
    return unexpected(fileError(folder, "mkdir"));
}

Expected<void, StoreError> makePrivateFile(const std::string& file) {
    const OpenFile made(file, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (!made.good()) return unexpected(fileError(file, "create"));
    return {};
}

void makePrivate(const std::string& file) {
    constexpr mode_t others = 0077;
    struct stat state{};
    if (::stat(file.c_str(), &state) == 0 && (state.st_mode & others) != 0) ::chmod(file.c_str(), 0600);
}

Expected<std::string, StoreError> makePrivateFileLike(const std::string& begin) {
    std::string name = begin + "XXXXXX";
    const int number = ::mkostemp(name.data(), O_CLOEXEC);
    if (number < 0) return unexpected(fileError(begin, "create"));
    ::close(number);
    return name;
}

std::optional<std::int64_t> sizeOf(const std::string& file) {
    struct stat state{};
    if (::stat(file.c_str(), &state) != 0) return std::nullopt;
    return state.st_size;
}

bool isThere(const std::string& file) {
    return sizeOf(file).has_value();
}

Expected<std::string, StoreError> firstBytes(const std::string& file, std::size_t count) {
    const OpenFile open(file, O_RDONLY);
    if (!open.good()) return unexpected(fileError(file, "open"));
    std::string bytes(count, '\0');
    const ssize_t got = ::read(open.number(), bytes.data(), count);
    if (got < 0) return unexpected(fileError(file, "read"));
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

Expected<void, StoreError> copyPrivately(const std::string& from, const std::string& to) {
    const OpenFile source(from, O_RDONLY);
    if (!source.good()) return unexpected(fileError(from, "open"));
    const OpenFile target(to, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (!target.good()) return unexpected(fileError(to, "create"));
    if (copyBytes(source.number(), target.number()) && ::fsync(target.number()) == 0) return {};
    StoreError error = fileError(to, "copy");
    ::unlink(to.c_str());
    return unexpected(std::move(error));
}

Expected<void, StoreError> syncFile(const std::string& file) {
    const OpenFile open(file, O_RDONLY);
    if (!open.good() || ::fsync(open.number()) != 0) return unexpected(fileError(file, "sync"));
    return {};
}

Expected<void, StoreError> moveFile(const std::string& from, const std::string& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) return unexpected(fileError(to, "rename"));
    return syncFile(folderOf(to));
}

Expected<bool, StoreError> moveToFreeName(const std::string& from, const std::string& to) {
    // A second name is never given over one that is there; a rename would be.
    if (::link(from.c_str(), to.c_str()) == 0) {
        removeFile(from);
        return syncFile(folderOf(to)).map([] { return true; });
    }
    if (errno == EEXIST) return false;
    // A file system without second names: an empty file takes the name first.
    if (auto claimed = makePrivateFile(to); !claimed) {
        if (isThere(to)) return false;
        return unexpected(std::move(claimed.error()));
    }
    return moveFile(from, to).map([] { return true; });
}

void removeFile(const std::string& file) {
    ::unlink(file.c_str());
}

bool folderIsReadOnly(const std::string& file) {
    return ::access(folderOf(file).c_str(), W_OK) != 0;
}

}  // namespace restride
