// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"

#include <cstdint>
#include <cstdlib>

/// What is read is written and read again: it is the same plan.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace restride;
    const auto once = readPlan({reinterpret_cast<const char*>(data), size});
    if (!once) return 0;
    const auto twice = readPlan(writePlan(once->plan, Assessment{}, JsonForm::Compact));
    if (!twice || !(twice->plan == once->plan)) std::abort();
    return 0;
}
