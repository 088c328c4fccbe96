// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace restride {

enum class NoticeKind { Done, Warning, Error };

/// One sentence for the banner above the page, and what can be done about it.
struct Notice {
    NoticeKind kind = NoticeKind::Done;
    QString text;
    /// The words of a button; empty for none.
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    QString actionText = {};
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::function<void()> action = {};
};

}  // namespace restride
