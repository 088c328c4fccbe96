// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/who_decides.h"

#include "tests/trial/follow_plan.h"
#include "tests/trial/policies.h"

namespace restride::trial {

std::vector<NamedPolicy> withoutAPlan() {
    return {{"+10 % blindly", tenPerCentBlindly},
            {"rest, then +10 %", restThenTenPerCent},
            {"careful runner's rule", carefulRule},
            {"knows the knee", knowsTheKnee}};
}

std::vector<NamedPolicy> whoDecides(const Library& library) {
    std::vector<NamedPolicy> policies = withoutAPlan();
    policies.insert(policies.begin(), NamedPolicy{"the plan", [&library] { return followThePlan(library); }});
    return policies;
}

}  // namespace restride::trial
