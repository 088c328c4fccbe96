// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

namespace restride {

class TrendsPage final : public Page {
    Q_OBJECT

public:
    explicit TrendsPage(Session& session, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace restride
