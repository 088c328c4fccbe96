// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_document.h"

#include <cstdint>
#include <cstdlib>

/// What is read is written and read again: nothing may be lost on the way.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace restride;
    const auto once = readDiary({reinterpret_cast<const char*>(data), size});
    if (!once) return 0;
    const auto twice = readDiary(writeDiary(once->diary, JsonForm::Compact));
    if (!twice || !(twice->diary == once->diary)) std::abort();
    return 0;
}
