// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/merge/join_sources.h"
#include "core/import/read_file.h"

#include <string>
#include <vector>

namespace restride {

/// Activities in the diary's calendar, what has no place there, and by which zone it was told.
struct DatedActivities {
    std::vector<DatedActivity> list;
    std::vector<Skipped> skipped;
    std::vector<Evidence> evidence;
};

/// The archive of a member, so that its thousand files do not tell the same thousand times; else the file itself.
[[nodiscard]] std::string containerOf(const std::string& file, const ArchiveNames& archives);

/// Values that no diary takes become absent here, so that later sums stay small; what they were is told when the
/// activity cannot do without them.
[[nodiscard]] DatedActivities dateActivities(const std::vector<Activity>& activities, const ImportOptions& options,
                                             const ArchiveNames& archives);

}  // namespace restride
