// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"

#include "ui/text/qt_convert.h"

#include <QDate>
#include <QDateTime>

namespace restride {

std::optional<Date> dayHere() {
    return fromQDate(QDate::currentDate());
}

std::int64_t secondsNow() {
    return QDateTime::currentSecsSinceEpoch();
}

}  // namespace restride
