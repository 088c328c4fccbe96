// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/merge_into_diary.h"
#include "ui/text/import_text.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace restride {

enum class ImportPart { NewRuns, NewCross, NewStrength, Merged, Changed, Known, LeftOut, FoundOut };

/// What an import does to entries of one kind: a row for each.
struct ImportSection {
    ImportPart part = ImportPart::NewRuns;
    QString title;
    std::vector<QStringList> rows;
};

/// The whole preview, part by part; parts without rows are left out.
[[nodiscard]] std::vector<ImportSection> importSections(const ImportPreview& preview, AnsweredBy by);

}  // namespace restride
