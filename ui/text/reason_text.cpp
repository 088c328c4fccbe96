// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reason_text.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/rule_text.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace restride {

namespace {

/// One overload for each reason. Every number in a sentence is a parameter of its reason; what the rules fix for all
/// is told in letters. A zero is no reason and is left out. The week's row is of its Monday, so no sentence of a row
/// says how the knee is today.
class ReasonText {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)

public:
    QString operator()(const LightGreen& r) const {
        if (!r.during) return tr("Nothing you logged is a concern.");
        if (*r.during == PainScore()) return tr("You had no pain, and nothing else you logged is a concern.");
        return tr("Your pain reached %1, and nothing else you logged is a concern.").arg(scoreText(*r.during));
    }
    QString operator()(const LightAmber1& r) const {
        return joined({tr("Your knee gave a small warning."), painOf(r.during), morningOf(r.morningRise),
                       r.slowToSettle ? tr("Your knee took more than an hour to settle.") : QString(),
                       functionOf(r.function)});
    }
    QString operator()(const LightAmber2& r) const {
        return joined({tr("Your knee gave a clear warning."), painOf(r.during, r.sharp), morningOf(r.morningRise),
                       r.oldSwelling ? tr("Your knee was still a little swollen.") : QString(),
                       r.again
                           ? tr("Your knee took more than an hour to settle for the second time in a week, and your "
                                "mornings are getting worse.")
                           : QString(),
                       functionOf(r.function)});
    }
    QString operator()(const LightRed& r) const {
        return joined({tr("Your knee reacted strongly."), painOf(r.during), morningOf(r.morningRise),
                       r.gaitChanged ? tr("You limped or changed your stride.") : QString(),
                       r.newSwelling ? tr("Your knee became a little swollen.") : QString(),
                       r.slowToSettle ? tr("Your knee took more than a day to settle.") : QString(),
                       r.catching ? tr("Your knee caught or clicked painfully.") : QString(), functionOf(r.function)});
    }
    QString operator()(const LightStop& r) const {
        return joined({tr("Training stops until your knee has been checked."), painOf(r.during),
                       r.morning && *r.morning != PainScore()
                           ? tr("Your morning pain was %1.").arg(scoreText(*r.morning))
                           : QString(),
                       r.markedSwelling ? tr("Your knee was very swollen.") : QString(),
                       r.flagged ? tr("You logged a warning sign.") : QString(), functionOf(r.function)});
    }
    QString operator()(const Unconfirmed&) const {
        return tr(
            "You have not entered the next morning, so this run does not show yet that your knee is ready for "
            "more.");
    }
    QString operator()(const Masked&) const {
        return tr(
            "You took a painkiller before this run. It can hide pain, so the run does not show that your knee is "
            "ready for more.");
    }

    QString operator()(const StatusSettled& r) const {
        if (r.confirmedRuns == 0) return tr("Your knee is settled: it took the last seven days well.");
        return tr("Your knee is settled: it took the last seven days well, and %n run(s) have a next-morning score.",
                  nullptr, r.confirmedRuns);
    }
    QString operator()(const StatusHold& r) const {
        QStringList seen = ambersOf(r.amber1, r.amber2);
        const bool warned = !seen.isEmpty();
        if (r.confirmedRuns > 0) seen += tr("%n run(s) with a next-morning score", nullptr, r.confirmedRuns);
        const QString week = seen.isEmpty() ? QString() : tr("You had %1 in the last seven days.").arg(listed(seen));
        if (r.noKneeData)
            return joined({tr("We know nothing about your knee yet: enter your pain after each run and on the morning "
                              "after it."),
                           week});
        if (warned) return joined({tr("Your knee is holding steady."), week});
        if (r.confirmedRuns > 0)
            return tr(
                "We don't know enough about your knee yet: only %n run(s) of the last seven days have a "
                "next-morning score.",
                nullptr, r.confirmedRuns);
        return tr(
            "We don't know enough about your knee yet: in the last seven days you had no run with a next-morning "
            "score and without a painkiller.");
    }
    QString operator()(const StatusAmber& r) const {
        if (r.amber2 == 0 && r.morningsRising)
            return tr("Your knee is at amber because your mornings have been worse than in the week before.");
        if (r.amber2 == 0) return tr("Your knee is at amber because of several amber lights in the last seven days.");
        return joined({tr("Your knee is at amber because of %1 in the last seven days.").arg(strongAmberOf(r.amber2)),
                       r.morningsRising ? tr("Your mornings have been worse than in the week before.") : QString()});
    }
    QString operator()(const StatusFlare& r) const {
        QStringList seen;
        if (r.red > 0) seen += tr("%n red light(s)", nullptr, r.red);
        if (r.amber2 > 0) seen += tr("strong amber lights on %n day(s)", nullptr, r.amber2);
        if (seen.isEmpty() && r.badMornings)
            return tr("Your knee is in a flare because two mornings in a row were clearly worse than usual.");
        if (seen.isEmpty()) return tr("Your knee is in a flare.");
        return joined({tr("Your knee is in a flare because of %1 in the last seven days.").arg(listed(seen)),
                       r.badMornings ? tr("Two mornings in a row were clearly worse than usual.") : QString()});
    }
    QString operator()(const StatusStop& r) const {
        return tr("All training stops for now because of a warning sign: %1.").arg(flagText(r.flag));
    }
    QString operator()(const StopRedFlag& r) const {
        return joined({levelText(levelOf(r.flag)),
                       tr("We plan no sessions until this warning sign has been checked and cleared: %1.")
                           .arg(flagText(r.flag))});
    }

    QString operator()(const CutAmber& r) const {
        const QString text = isJustCut(r) ? tr("Because of the warnings from your knee, this week is %1 shorter: %3 "
                                               "instead of %2.")
                                          : tr("Because of the warnings from your knee, this week is at least %1 "
                                               "shorter: %3 instead of %2.");
        return text.arg(percentText(r.cut), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const CutFlare& r) const {
        const QString text = isJustCut(r)
                                 ? tr("Because of the flare, this week is %1 shorter: %3 instead of %2.")
                                 : tr("Because of the flare, this week is at least %1 shorter: %3 instead of %2.");
        return text.arg(percentText(r.cut), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const SpikeRollback& r) const {
        return tr("Last week was a big jump; even after a cut it would still be too much. So we start from your level "
                  "before it, %1, and plan %2.")
            .arg(distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const CutStands& r) const {
        return joined({tr("We have already cut your distance, and your knee has given no new warning since, so we "
                          "don't cut it again."),
                       alike(r.level, r.reference) && alike(r.level, r.target)
                           ? tr("This week stays at %1.").arg(distanceText(r.target))
                           : tr("The plan stands at %1 a week and your recent level is %2, so this week is %3.")
                                 .arg(distanceText(r.level), distanceText(r.reference), distanceText(r.target))});
    }
    QString operator()(const HoldStatus& r) const { return keptAt(r.reference, r.target); }
    QString operator()(const SettleHolds& r) const {
        return joined({tr("In Settle we add no distance."), keptAt(r.reference, r.target)});
    }
    QString operator()(const NoKneeData& r) const {
        return joined({tr("You logged %n run(s) in the last two weeks without an answer about your knee, so we add no "
                          "distance.",
                          nullptr, r.runs),
                       keptAt(r.reference, r.target)});
    }
    QString operator()(const SteadyAmber& r) const {
        return tr("Your knee has given nothing worse than small warnings for three weeks, so this week may grow by up "
                  "to "
                  "%1, half of the usual step: from %2 to %3. Your physiotherapist can set what is right for you.")
            .arg(percentText(r.growth), distanceText(r.reference), distanceText(r.target));
    }
    /// Of the week's Monday, so that it stays true when the knee flares later in the week.
    QString operator()(const Progress& r) const {
        if (r.growth == Ratio()) return keptAt(r.reference, r.target);
        if (alike(r.reference, r.target))
            return joined(
                {tr("A week that starts with a settled knee may grow by up to %1.").arg(percentText(r.growth)),
                 keptAt(r.reference, r.target)});
        const bool smallStep = r.target > r.reference + r.growth * r.reference;
        const QString text = smallStep ? tr("A short week that starts with a settled knee may grow by one small step "
                                            "beyond %1: this one from %2 to %3.")
                                       : tr("A week that starts with a settled knee may grow by up to %1: this one "
                                            "from %2 to %3.");
        return text.arg(percentText(r.growth), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const GoalReached& r) const {
        if (alike(r.goal, r.target))
            return tr("Your goal is %1 a week, so we plan no more than that.").arg(distanceText(r.goal));
        return tr("Your goal is %1 a week, so we plan no more than %2.")
            .arg(distanceText(r.goal), distanceText(r.target));
    }
    QString operator()(const GoalAsk& r) const {
        return tr("You have come to %1 a week, more than you asked for. Without a goal in numbers we stop at %2, so "
                  "this week is %3. If you want to go on, enter a weekly distance as your goal.")
            .arg(distanceText(r.level), distanceText(r.limit), distanceText(r.target));
    }
    QString operator()(const Deload& r) const {
        return tr("This is a lighter week, so that your body can catch up: %1 less than your recent level of %2, which "
                  "is %3.")
            .arg(percentText(r.cut), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const DeloadAlreadyHad& r) const {
        if (r.ran == Distance())
            return tr("You did not run in the week of %1, so it counts as your lighter week.").arg(dayText(r.week));
        return tr("The week of %1 was an easy one with %2, so it counts as your lighter week.")
            .arg(dayText(r.week), distanceText(r.ran));
    }
    QString operator()(const OneChangeAtATime& r) const {
        return joined({tr("One change at a time: this week brings something new (%1), so we add no distance.")
                           .arg(stressorText(r.stressor)),
                       keptAt(r.reference, r.target)});
    }
    QString operator()(const GapReturn& r) const {
        return tr("Welcome back after %n day(s) without a run. Before the break your level was %2 a week; this week "
                  "starts again at %1 of that, %3.",
                  nullptr, r.days)
            .arg(percentText(r.factor), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const GapWalkRun& r) const {
        constexpr int longBreakDays = 28;
        const QString start =
            tr("You'll start with walk–run intervals, at step %1 of the walk–run ladder.").arg(r.level);
        if (r.days > longBreakDays)
            return joined({tr("Welcome back after %n day(s) without a run.", nullptr, r.days), start});
        return joined({tr("Only short runs suit your knee for now."), start,
                       r.days > 0 ? tr("You have not run for %n day(s).", nullptr, r.days) : QString()});
    }

    QString operator()(const WalkRunTest&) const {
        return tr(
            "This brisk walk of half an hour tests your knee: enter your pain after it. If it stays at two out of "
            "ten or less, your walk–run sessions can follow.");
    }
    QString operator()(const WalkRun& r) const {
        if (r.walk.count() == 0)
            return tr("You are on step %1 of the walk–run ladder: %2 × %3 of running.")
                .arg(QString::number(r.level), QString::number(r.times), minutesText(r.run));
        return tr("You are on step %1 of the walk–run ladder: %2 × (%3 of running, %4 of walking).")
            .arg(QString::number(r.level), QString::number(r.times), minutesText(r.run), minutesText(r.walk));
    }
    QString operator()(const WalkRunUp& r) const {
        return tr("Two sessions went well, so you move up from step %1 to step %2 of the walk–run ladder.")
            .arg(r.from)
            .arg(r.level);
    }
    QString operator()(const WalkRunRepeat& r) const {
        return tr("You repeat step %1 of the walk–run ladder.").arg(r.level);
    }
    QString operator()(const WalkRunDown& r) const {
        return tr("Because of a warning from your knee you go back from step %1 to step %2 of the walk–run ladder.")
            .arg(r.from)
            .arg(r.level);
    }
    QString operator()(const WalkRunGate& r) const {
        constexpr int walksWell = 2;
        if (!r.briskWalkPain) return tr("Before you run, walk briskly for half an hour and enter how your knee felt.");
        const QString text = r.briskWalkPain->value() > walksWell
                                 ? tr("You can run again once a brisk walk of half an hour gives you a pain of two out "
                                      "of ten or less. You entered %1 for the last one.")
                                 : tr("You can run again once a brisk walk of half an hour goes well: no limp, no "
                                      "swelling and no trouble on steps. You entered a pain of %1 for the last one.");
        return text.arg(scoreText(*r.briskWalkPain));
    }

    QString operator()(const SleepHold& r) const {
        QStringList nights;
        if (r.shortNights > 0) nights += tr("%n short night(s)", nullptr, r.shortNights);
        if (r.poorNights > 0) nights += tr("%n poor night(s)", nullptr, r.poorNights);
        if (nights.isEmpty()) return tr("You have slept too little, so we add no distance this week.");
        return tr("You had %1 in the last seven days, so we add no distance this week.").arg(listed(nights));
    }
    QString operator()(const FatigueHold& r) const {
        return tr("You were very tired on %1 of the last seven days, so we add no distance this week.").arg(r.days);
    }
    QString operator()(const StressHold& r) const {
        return tr("You were under a lot of stress on %1 of the last seven days, so we add no distance this week.")
            .arg(r.days);
    }
    QString operator()(const CalfHold& r) const {
        return tr("You had calf or Achilles pain of %1, so we add no distance this week and leave your step rate as it "
                  "is.")
            .arg(scoreText(r.calfPain));
    }
    QString operator()(const AdherenceHold& r) const {
        if (r.ran == Distance())
            return tr("You ran none of the %1 planned last week. There is nothing to make up for; we just add no "
                      "distance this week.")
                .arg(distanceText(r.planned));
        return tr("You ran %1 of the %2 planned last week. There is nothing to make up for; we just add no distance "
                  "this week.")
            .arg(ranText(r.ran), distanceText(r.planned));
    }
    QString operator()(const DataHold& r) const {
        if (r.answered == 0 && r.runs == 1)
            return tr("Your last run has no next-morning score. Without it we add no distance this week.");
        if (r.answered == 0)
            return tr("None of your last %n run(s) has a next-morning score. Without it we add no distance this week.",
                      nullptr, r.runs);
        return tr("Only %1 of your last %n run(s) have a next-morning score. That is too little for us to add distance "
                  "this week.",
                  nullptr, r.runs)
            .arg(r.answered);
    }
    QString operator()(const MaskedHold& r) const {
        return tr("You took a painkiller before %1 of your last %n run(s), so we add no distance this week. Talk to a "
                  "doctor or pharmacist about it.",
                  nullptr, r.runs)
            .arg(r.masked);
    }
    QString operator()(const MorningHighHold& r) const {
        return tr("Your last %n morning(s) averaged %1, so we add no distance this week. See your doctor or "
                  "physiotherapist about it.",
                  nullptr, r.mornings)
            .arg(meanScoreText(r.meanTenths));
    }
    QString operator()(const MorningRest& r) const {
        return tr("Your last %n morning(s) averaged %1 although you have been running gently for some weeks, so we "
                  "plan no runs this week. See your doctor or physiotherapist about it; you can run again when your "
                  "mornings are better.",
                  nullptr, r.mornings)
            .arg(meanScoreText(r.meanTenths));
    }
    QString operator()(const IllnessEasy& r) const {
        return tr("You entered a head cold from %1 to %2. On those days each run is half as long, easy and yours to "
                  "skip, and we add no distance.")
            .arg(dayText(r.from), dayText(r.to));
    }
    QString operator()(const IllnessRest& r) const {
        return tr("If you have chest pain or palpitations, or faint, call your emergency number now. You entered an "
                  "illness with fever or in the whole body from %1 to %2, so we plan nothing until you have been well "
                  "for a full day.")
            .arg(dayText(r.from), dayText(r.to));
    }
    QString operator()(const IllnessRamp& r) const {
        return tr("You are coming back after an illness: from %1 to %2 each run is half as long and easy, and strength "
                  "is short.")
            .arg(dayText(r.from), dayText(r.to));
    }
    QString operator()(const FirstPlanAsked& r) const {
        return tr("Your diary has no full week yet, so we start a little below the %1 a week you entered: at %2.")
            .arg(distanceText(r.asked), distanceText(r.reference));
    }

    QString operator()(const RunCap110& r) const {
        return tr("No run goes much further than your longest run that went well, which counts as %1: this week's "
                  "limit is %2.")
            .arg(distanceText(r.toleratedRun), distanceText(r.cap));
    }
    QString operator()(const OnsetCap& r) const {
        return tr("In the last two weeks your pain began after %1 at the earliest, so your runs end before that: at %2 "
                  "or less.")
            .arg(distanceText(r.onset), distanceText(r.cap));
    }
    QString operator()(const LongCap80& r) const {
        return tr("This week your runs stay well below your longest run that went well, which counts as %1: the limit "
                  "is %2.")
            .arg(distanceText(r.toleratedRun), distanceText(r.cap));
    }
    QString operator()(const FirstAfterRed& r) const {
        return tr("Your knee reacted strongly on %1. So your first run after that is flat, in walk–run intervals and "
                  "no "
                  "longer than %2.")
            .arg(dayText(r.on), distanceText(r.cap));
    }
    QString operator()(const SpikeDone& r) const {
        return tr("On %1 you ran %2, and your limit was %3. So your next run is no longer than what your knee is used "
                  "to, and nothing is hard for three days.")
            .arg(dayText(r.run), ranText(r.distance), distanceText(r.cap));
    }
    QString operator()(const MoreShorterRuns& r) const {
        return tr("You have %n run(s) instead of %1, so that none is longer than %2.", nullptr, r.runs)
            .arg(QString::number(r.from), distanceText(r.cap));
    }
    QString operator()(const FewerRunsMinLength& r) const {
        return tr("You have %n run(s) instead of %1, so that none is shorter than two kilometres.", nullptr, r.runs)
            .arg(r.from);
    }
    QString operator()(const SingleRunCapLimitsWeek& r) const {
        return tr("With %n run(s) of no more than %1, this week comes to %2 at most.", nullptr, r.runs)
            .arg(distanceText(r.cap), distanceText(r.target));
    }
    QString operator()(const TimeBudgetCapsRun& r) const {
        if (r.budget == Minutes()) return tr("You have no time for a run this week.");
        return tr("You have %1 on your longest day free for a run, which is enough for %2 of running.")
            .arg(minutesText(r.budget), distanceText(r.cap));
    }
    QString operator()(const LongShareTrim& r) const {
        return tr("We shortened the long run from %1 to %2, so that it is no more than %3 of the week.")
            .arg(distanceText(r.from), distanceText(r.distance), percentText(r.ceiling));
    }
    QString operator()(const NoRunDay&) const { return tr("You have no day for a run this week."); }

    QString operator()(const RelaxDropCross& r) const {
        return tr("We left out %n cross-training session(s) because there wasn't time. Don't make it up later.",
                  nullptr, r.times);
    }
    QString operator()(const RelaxShortStrength& r) const {
        return tr("We shortened strength to %1 because there wasn't time. That is enough to keep the habit.")
            .arg(minutesText(r.minutes));
    }
    QString operator()(const RelaxShortenRun& r) const {
        return tr("We shortened this run from %1 to %2 to fit its day. Don't make it up later.")
            .arg(distanceText(r.from), distanceText(r.distance));
    }
    QString operator()(const RelaxQualityToEasy&) const {
        return tr("We made the faster run an easy one because there wasn't time.");
    }
    QString operator()(const RelaxLongToEasy& r) const {
        return tr("We made the long run of %1 an easy one of %2 because there wasn't time. Don't make it up later.")
            .arg(distanceText(r.from), distanceText(r.distance));
    }
    QString operator()(const RelaxOneStrength&) const {
        return tr("We left out one strength session because there wasn't time.");
    }
    QString operator()(const RelaxDropRun& r) const {
        return tr("We left out a run of %1 because there wasn't time. Don't make it up later.")
            .arg(distanceText(r.distance));
    }
    QString operator()(const RelaxOneRun& r) const {
        return tr("We left out a run of %1 because there wasn't time, so one run is left. Don't make it up later.")
            .arg(distanceText(r.distance));
    }
    QString operator()(const RelaxNoStrength&) const { return tr("There isn't time for strength this week."); }
    QString operator()(const RelaxNoRun& r) const {
        return tr("There isn't time even for the last run, %1, this week. Don't make it up later.")
            .arg(distanceText(r.distance));
    }

    QString operator()(const InfeasibleLocks& r) const {
        return tr("%n fixed day(s) clash with the rules. Free one of them.", nullptr, r.locks);
    }
    QString operator()(const UserLock& r) const { return tr("You fixed this on %1.").arg(weekdayText(r.day)); }
    QString operator()(const PhysioLock& r) const {
        return tr("Your physiotherapist fixed this on %1.").arg(weekdayText(r.day));
    }
    QString operator()(const PhysioOverride& r) const {
        return tr("Your physiotherapist set this on %2: %1.").arg(ruleText(r.rule), dayText(r.on));
    }

    QString operator()(const PhaseEnterSettle& r) const {
        return tr("You have been in Settle since %1: easy runs with days between, until your knee is calm.")
            .arg(dayText(r.on));
    }
    QString operator()(const PhaseEnterRebuild& r) const {
        return tr("You have been in Rebuild since %1: distance comes back first, nothing fast yet.").arg(dayText(r.on));
    }
    QString operator()(const PhaseEnterBuild& r) const {
        return tr("You have been in Build since %1: one new thing at a time.").arg(dayText(r.on));
    }
    QString operator()(const PhaseEnterSustain& r) const {
        return tr("You have been in Sustain since %1: all kinds of running, with a lighter week now and then.")
            .arg(dayText(r.on));
    }
    QString operator()(const StressorAdd& r) const {
        return tr("You can take the next step: %1.").arg(stressorText(r.stressor));
    }
    QString operator()(const StressorRemove& r) const {
        return tr("Your knee gave a clear warning, so we leave this out until %2: %1.")
            .arg(stressorText(r.stressor), dayText(r.until));
    }

    QString operator()(const RunShare& r) const {
        if (r.runs == 1) return tr("This is your only run this week: %1.").arg(distanceText(r.target));
        return tr("This is one of %n run(s) that share this week's %1.", nullptr, r.runs).arg(distanceText(r.target));
    }
    QString operator()(const LongShare& r) const {
        return tr("This is your long run: no more than %1 of this week's %2.")
            .arg(percentText(r.share), distanceText(r.target));
    }
    QString operator()(const TechniqueRun& r) const {
        return tr("This is an easy run with one thing to practise: %1.").arg(cueText(r.cue));
    }
    QString operator()(const QualityStep& r) const {
        return tr("This run adds something to easy running: %1.").arg(stressorText(r.stressor));
    }
    QString operator()(const StrengthTwice& r) const {
        return tr("You have %n strength session(s) this week, with time to recover between.", nullptr, r.sessions);
    }
    QString operator()(const CrossLowImpact& r) const {
        return tr("Low-impact cross-training keeps you fit: you have %n session(s) this week.", nullptr, r.sessions);
    }
    QString operator()(const SessionDone& r) const { return tr("You did this on %1.").arg(dayText(r.on)); }
    QString operator()(const MissedDropped& r) const {
        return tr("%1: missed – no need to make it up.").arg(sessionNameText(r.session.name()));
    }
    QString operator()(const OwnDecided& r) const {
        return tr("%1: your own decision. It counts in your diary; the plan's limits stay as they are.")
            .arg(sessionNameText(r.session.name()));
    }
    QString operator()(const RestAfterAmber2& r) const {
        return tr("Your knee gave a clear warning on %1, so you get a day without a run.").arg(dayText(r.run));
    }
    QString operator()(const RestAfterRed& r) const {
        return tr("Your knee reacted strongly on %1, so you get two days without a run.").arg(dayText(r.run));
    }

    QString operator()(const CueCadence& r) const {
        return tr("Aim for short, quick steps at the same pace: about %1 a minute, counting both feet.").arg(r.cadence);
    }
    QString operator()(const CueSoft&) const { return tr("Think of quiet feet."); }
    QString operator()(const CueShort&) const { return tr("Think of landing with your foot under you."); }
    QString operator()(const CueTall&) const { return tr("Think of running tall, leaning from the ankles."); }
    QString operator()(const CadenceStep& r) const {
        return tr("You are in week %1 on the way to %2 steps a minute: aim for about %3 this week.")
            .arg(r.week)
            .arg(r.target)
            .arg(r.cadence);
    }
    QString operator()(const PhysioReview& r) const {
        return tr("You had %n red light(s) within a few weeks. Have a physiotherapist look at your knee.", nullptr,
                  r.reds);
    }
    QString operator()(const Cleared& r) const {
        return tr("Your knee was cleared on %1. Training restarts gently from there.").arg(dayText(r.on));
    }
    QString operator()(const Under18&) const {
        return tr("These rules are made for adults. Plan together with your doctor or physiotherapist.");
    }
    QString operator()(const AgeUnknown&) const {
        return tr(
            "These rules are made for adults. Enter your year of birth, or that you are an adult, and we can "
            "plan.");
    }
    QString operator()(const PrecautionOpen&) const {
        return tr(
            "Because of what you answered about your health, we plan nothing until your doctor or physiotherapist "
            "has agreed to it.");
    }
    QString operator()(const NotProved&) const {
        return tr("This is the best week we found; there may be a better one.");
    }
    QString operator()(const FlagOpen& r) const {
        return joined(
            {tr("A warning sign since %1: %2.").arg(dayText(r.since), flagText(r.flag)), levelText(levelOf(r.flag))});
    }

private:
    static QString joined(QStringList sentences) {
        sentences.removeAll(QString());
        return sentences.join(QLatin1Char(' '));
    }
    /// "a, b and c", as the language writes it.
    static QString listed(const QStringList& parts) { return QLocale().createSeparatedList(parts); }
    /// To who reads them: distances are told in tenths.
    static bool alike(Distance a, Distance b) { return distanceText(a) == distanceText(b); }

    /// A score of zero is no reason for a warning.
    static QString painOf(std::optional<PainScore> during, bool sharp = false) {
        if (!during || *during == PainScore()) return sharp ? tr("Your pain was sharp.") : QString();
        const QString text = sharp ? tr("Your pain reached %1 and was sharp.") : tr("Your pain reached %1.");
        return text.arg(scoreText(*during));
    }
    static QString morningOf(std::optional<int> rise) {
        if (!rise || *rise < 1) return {};
        return tr("Your morning pain was %n point(s) above its usual range.", nullptr, *rise);
    }
    static QString functionOf(std::optional<PainScore> function) {
        if (!function || *function == PainScore()) return {};
        return tr("Squatting, stepping down or walking briskly hurt up to %1.").arg(scoreText(*function));
    }
    static QString strongAmberOf(int lights) { return tr("%n strong amber light(s)", nullptr, lights); }
    static QStringList ambersOf(int amber1, int amber2) {
        QStringList lights;
        if (amber1 > 0) lights += tr("%n amber light(s)", nullptr, amber1);
        if (amber2 > 0) lights += strongAmberOf(amber2);
        return lights;
    }

    /// The cut alone made the target; a jump before it lowers it further.
    static bool isJustCut(const auto& cut) { return alike(cut.target, (wholeRatio - cut.cut) * cut.reference); }
    static QString keptAt(Distance reference, Distance target) {
        if (alike(reference, target))
            return tr("This week stays at your recent level of %1.").arg(distanceText(target));
        return tr("Your recent level is %1 a week, and we plan %2 this week.")
            .arg(distanceText(reference), distanceText(target));
    }
};

}  // namespace

QString sentence(const Reason& reason) {
    return reason.visit(ReasonText());
}

}  // namespace restride
