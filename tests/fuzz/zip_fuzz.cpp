// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge_into_diary.h"
#include "core/import/readers.h"

#include <cstdint>
#include <cstdlib>

/// Everything that comes from outside, whatever it is, packed or in an archive: it is read, and what was read goes into
/// a diary, where it changes nothing the second time.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace restride;
    const ImportOptions options;
    const ReadFile read = readAny({reinterpret_cast<const char*>(data), size}, "input", options);
    const Diary once = Diary().after(preview(Diary(), read, options).edits).diary;
    if (!preview(once, read, options).edits.list.empty()) std::abort();
    return 0;
}
