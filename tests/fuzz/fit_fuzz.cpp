// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/recording_checks.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace restride;
    checkRecording(readFit(bytesOf(data, size), "file.fit"));
    return 0;
}
