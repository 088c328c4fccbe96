// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string_view>

namespace restride {

// By fields: Qt 6.4 with GCC 12 has no way from chrono's calendar, and a local day is no moment.
[[nodiscard]] inline QDate toQDate(Date date) {
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.dayOfMonth())};
}

/// Nothing for an invalid date and for one outside 1950 … 2100.
[[nodiscard]] inline std::optional<Date> fromQDate(QDate date) {
    if (!date.isValid()) return std::nullopt;
    return Date::from(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

[[nodiscard]] inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace restride
