// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_content.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

// What a sheet says.

namespace restride {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

/// `16 March`.
[[nodiscard]] QString dayOfMonthText(Date date);
/// `Monday and Thursday`.
[[nodiscard]] QString daysText(const std::vector<Date>& days);
/// `Mo`, for a small box.
[[nodiscard]] QString dayLetters(Date date);

/// Name and knee; empty where neither is told. A name may be as long as it likes: its beginning is enough.
[[nodiscard]] QString sheetRunnerText(const Runner& runner);

/// `3 × 8 / side`.
[[nodiscard]] QString sheetDoseText(const Prescription& prescription);
/// `3 s down, 1 s up`; empty without a tempo.
[[nodiscard]] QString tempoText(const Prescription& prescription);
/// What is to be heeded beside the tempo: load, reserve, rest.
[[nodiscard]] QStringList doseRemarks(const Prescription& prescription);
/// The cues as sentences.
[[nodiscard]] QString cuesText(const Exercise& exercise);

/// What pain means, from green to red.
struct FeelText {
    QString settled;
    QString rising;
    QString flare;
};
/// During and after a run (3.2.2, 3.7).
[[nodiscard]] FeelText runFeelText(const Rules& rules);
/// During an exercise (3.5).
[[nodiscard]] FeelText exerciseFeelText();

/// The signs of a level, for one who reads them on paper.
[[nodiscard]] QString signsText(FlagLevel level, const Rules& rules);
/// The signs that end an exercise, in short.
[[nodiscard]] QString shortSignsText(const Rules& rules);

/// Where no plan may be made: paragraphs of what to do, the first of which says how soon.
[[nodiscard]] QStringList withheldTexts(const Withheld& withheld);
/// The signs because of which it is withheld.
[[nodiscard]] QStringList withheldSigns(const Withheld& withheld);

}  // namespace restride
