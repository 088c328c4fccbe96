// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rule_source.h"

#include <QString>

namespace restride {

/// What a rule is about; fits after a colon.
[[nodiscard]] QString topicText(RuleTopic topic);
/// How sure one can be of it, as a sentence.
[[nodiscard]] QString certaintyText(Certainty certainty);
/// Code, parameter, where it was published and how sure one can be of it; a few short sentences.
[[nodiscard]] QString sourceText(const Reason& reason);

}  // namespace restride
