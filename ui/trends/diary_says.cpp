// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/diary_says.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace restride {

namespace {

struct DiarySays {
    Q_DECLARE_TR_FUNCTIONS(DiarySays)
};

QString weeksSentence(const DiaryCounts& counts, int calm) {
    if (counts.completeWeeks < neededToCompare)
        return DiarySays::tr("Weeks by their load: %n complete week(s) so far; %1 needed to compare them.", nullptr,
                             counts.completeWeeks)
            .arg(neededToCompare);
    if (!counts.weeks) return DiarySays::tr("Weeks by their load: the weeks are too much alike to compare them.");
    const WeeksCompared& weeks = *counts.weeks;
    return DiarySays::tr("In weeks up to %1 the knee stayed at %2/10 or less in %3 of %4; in longer weeks in %5 of %6.")
        .arg(distanceText(weeks.upTo))
        .arg(calm)
        .arg(weeks.calmUpTo.part)
        .arg(weeks.calmUpTo.whole)
        .arg(weeks.calmAbove.part)
        .arg(weeks.calmAbove.whole);
}

QString runsSentence(const DiaryCounts& counts) {
    if (counts.comparableRuns < neededToCompare)
        return DiarySays::tr("Runs by their length: %n run(s) with a next morning so far; %1 needed to compare them.",
                             nullptr, counts.comparableRuns)
            .arg(neededToCompare);
    if (!counts.byLength)
        return DiarySays::tr("Runs by their length: none was longer than the longest tolerated one, or all were.");
    const RunsCompared& runs = *counts.byLength;
    return DiarySays::tr(
               "The next morning was above the usual after %1 of %2 runs up to the longest tolerated one, and "
               "after %3 of %4 longer ones.")
        .arg(runs.raisedWithin.part)
        .arg(runs.raisedWithin.whole)
        .arg(runs.raisedBeyond.part)
        .arg(runs.raisedBeyond.whole);
}

}  // namespace

QStringList diarySentences(const DiaryCounts& counts, int calm) {
    QStringList sentences{weeksSentence(counts, calm), runsSentence(counts)};
    if (counts.mornings.whole > 0)
        sentences << DiarySays::tr("%1 of %n morning(s) were answered.", nullptr, counts.mornings.whole)
                         .arg(counts.mornings.part);
    if (counts.confirmed.whole > 0)
        sentences << DiarySays::tr("%1 of %n run(s) were confirmed by the next morning.", nullptr,
                                   counts.confirmed.whole)
                         .arg(counts.confirmed.part);
    return sentences;
}

QString feedbackNote() {
    return DiarySays::tr(
        "These things went together in your notes; that does not say why. The plan itself lowers the "
        "load when pain rises, which bends this picture: a weak link does not mean that load is "
        "harmless.");
}

}  // namespace restride
