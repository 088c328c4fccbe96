// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/diary/diary_store.h"

#include <optional>
#include <string>
#include <string_view>

// Files that nobody else may read: a diary is a health record.

namespace restride {

/// The error of the last system call on a file.
[[nodiscard]] StoreError fileError(const std::string& file, std::string_view what);

[[nodiscard]] std::string folderOf(const std::string& file);
/// The last part of a path.
[[nodiscard]] std::string nameOfFile(const std::string& file);

/// The file that a symbolic link leads to, whether that is there or not; a file that is no link itself.
[[nodiscard]] std::string behindLinks(const std::string& file);

/// Makes the folder, and those above it, with mode 0700; one that is there stays as it is.
[[nodiscard]] Expected<void, StoreError> makePrivateFolder(const std::string& folder);
/// Makes an empty file with mode 0600; it must not be there.
[[nodiscard]] Expected<void, StoreError> makePrivateFile(const std::string& file);
/// Makes an empty file with mode 0600 under a name that begins so and is nobody else's; its name.
[[nodiscard]] Expected<std::string, StoreError> makePrivateFileLike(const std::string& begin);
/// Takes the file from everybody but its owner; it stays as it is where it belongs to somebody else.
void makePrivate(const std::string& file);
/// Bytes of a file, or nothing if it is not there.
[[nodiscard]] std::optional<std::int64_t> sizeOf(const std::string& file);
[[nodiscard]] bool isThere(const std::string& file);
/// The first bytes of a file, as many as there are of `count`.
[[nodiscard]] Expected<std::string, StoreError> firstBytes(const std::string& file, std::size_t count);

/// Copies to a new file with mode 0600 and waits until it is on the disk.
[[nodiscard]] Expected<void, StoreError> copyPrivately(const std::string& from, const std::string& to);
/// Waits until the bytes of a file are on the disk.
[[nodiscard]] Expected<void, StoreError> syncFile(const std::string& file);
/// Renames, also over a file that is there, and waits until the folder is on the disk.
[[nodiscard]] Expected<void, StoreError> moveFile(const std::string& from, const std::string& to);
/// Renames to a name that nothing has yet, and waits until the folder is on the disk; false if it is taken, whoever
/// took it meanwhile.
[[nodiscard]] Expected<bool, StoreError> moveToFreeName(const std::string& from, const std::string& to);
/// Removes a file; it may be gone already.
void removeFile(const std::string& file);
/// Nobody can write into the folder of this file: this user cannot, or its file system does not let anybody.
[[nodiscard]] bool folderIsReadOnly(const std::string& file);

}  // namespace restride
