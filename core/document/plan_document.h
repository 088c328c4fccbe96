// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/base/expected.h"
#include "core/base/json.h"
#include "core/diary/issued_plan.h"
#include "core/document/document_error.h"
#include "core/document/reading.h"
#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace restride {

/// A plan that was read, and what of the document this version does not know. The assessment in it is passed over.
struct ReadPlan {
    Plan plan;
    /// Of the program that made the plan.
    int rules = rulesVersion;
    /// JSON pointers.
    std::vector<std::string> unknownFields;
    /// Reasons that are left out of the plan because nothing is known by their code.
    std::vector<UnknownCode> unknownCodes;
};

/// The plan document, version 1. The same plan and assessment give the same bytes.
[[nodiscard]] std::string writePlan(const Plan& plan, const Assessment& assessment, JsonForm form = JsonForm::Pretty);

/// The plan document's `assessment` alone.
[[nodiscard]] std::string writeAssessment(const Assessment& assessment, JsonForm form = JsonForm::Pretty);

/// Reads a plan document, version 1, whoever made it.
[[nodiscard]] Expected<ReadPlan, DocumentError> readPlan(std::string_view bytes);

/// The plan as the diary keeps what was told on a day.
[[nodiscard]] IssuedPlan issuedPlan(const Plan& plan, const Assessment& assessment, Date on, LockOwner by);

}  // namespace restride
