// SPDX-License-Identifier: GPL-3.0-or-later
// complains: QString.*(No such file|not found)
#include "core/base/date.h"
#include "core/base/distance.h"

// The link line is the wall: a room of the heart finds no header of Qt.
#ifndef RESTRIDE_MAY
#include <QString>
#endif
