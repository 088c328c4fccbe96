// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

namespace restride {

class WeekPage final : public Page {
    Q_OBJECT

public:
    explicit WeekPage(Session& session, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace restride
