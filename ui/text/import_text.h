// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/merge_into_diary.h"

#include <QString>

namespace restride {

/// By what a reader can answer: a sentence names an option only to one who has options.
enum class AnsweredBy { Options, Window };

/// Why something was left out; fits after a colon.
[[nodiscard]] QString skipText(const Skipped& skipped, AnsweredBy by = AnsweredBy::Options);

/// What was found out, by what and how surely: a sentence.
[[nodiscard]] QString evidenceText(const Evidence& evidence, AnsweredBy by = AnsweredBy::Options);

/// What has to be answered, and the option that answers it.
[[nodiscard]] QString questionText(const Question& question);

/// The whole import for one who reads it: what is new, known, merged, changed and left out, and what was found out.
[[nodiscard]] QString importText(const ImportPreview& preview);

}  // namespace restride
