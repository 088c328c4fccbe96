// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/distance.h"
