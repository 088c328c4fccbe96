// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary_store.h"

#include <QString>

#include <string>

namespace restride {

/// What a store could not do, and what can be done about it.
[[nodiscard]] QString storeErrorText(const StoreError& error);

/// What was noticed on opening a database, and what it means.
[[nodiscard]] QString storeNoticeText(StoreNotice notice, const std::string& file);

/// That the diary of this runner is damaged, and what can be done.
[[nodiscard]] QString damagedDiaryText(const std::string& name);

}  // namespace restride
