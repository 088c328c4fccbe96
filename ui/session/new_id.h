// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QUuid>

namespace restride {

/// A name that no entry has had before.
[[nodiscard]] inline Id newId() {
    return *Id::from(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
}

}  // namespace restride
