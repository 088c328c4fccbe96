// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/translation.h"

namespace restride {

/// The tests speak German while it lives.
class German {
public:
    German() = default;
    ~German() { QLocale::setDefault(QLocale(QLocale::English)); }
    German(const German&) = delete;
    German& operator=(const German&) = delete;

private:
    Translation m_translation{QLocale(QLocale::German)};
};

}  // namespace restride
