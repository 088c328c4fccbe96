// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

namespace restride {

class DiaryPage final : public Page {
    Q_OBJECT

public:
    explicit DiaryPage(Session& session, QWidget* parent = nullptr);
    void refresh() override;
};

}  // namespace restride
