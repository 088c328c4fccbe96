// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/merge_into_diary.h"

#include <QTabWidget>

namespace restride {

/// What an import would do, part by part, each with its rows, lines and reasons.
class ImportPreviewTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit ImportPreviewTabs(QWidget* parent = nullptr);
    void show(const ImportPreview& preview);
    using QTabWidget::show;
};

}  // namespace restride
