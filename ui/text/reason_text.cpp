// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reason_text.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/rule_text.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace restride {

namespace {

/// One overload for each reason. Every number in a sentence is a parameter of its reason; what the rules fix for all
/// is told in letters.
class ReasonText {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)

public:
    QString operator()(const LightGreen& r) const {
        if (!r.during) return tr("Nothing that you told about this run speaks against it.");
        return tr("Pain was %1 during this run, and nothing afterwards speaks against it.").arg(scoreText(*r.during));
    }
    QString operator()(const LightAmber1& r) const {
        return joined({tr("A small warning."), painOf(r.during), morningOf(r.morningRise),
                       r.slowToSettle ? tr("Your knee took more than an hour to settle.") : QString(),
                       functionOf(r.function)});
    }
    QString operator()(const LightAmber2& r) const {
        return joined(
            {tr("A clear warning from this run."), painOf(r.during), morningOf(r.morningRise), functionOf(r.function)});
    }
    QString operator()(const LightRed& r) const {
        return joined({tr("This run was too much for the knee on that day."), painOf(r.during),
                       morningOf(r.morningRise), r.gaitChanged ? tr("It changed how you walk or run.") : QString(),
                       r.newSwelling ? tr("There was new swelling.") : QString(),
                       r.slowToSettle ? tr("It took more than a day to settle.") : QString(), functionOf(r.function)});
    }
    QString operator()(const LightStop& r) const {
        return joined({tr("Training stops here until somebody has looked at the knee."), painOf(r.during),
                       r.morning ? tr("The morning's pain was %1.").arg(scoreText(*r.morning)) : QString(),
                       r.markedSwelling ? tr("The swelling was marked.") : QString(),
                       r.flagged ? tr("One of the warning signs was there.") : QString(), functionOf(r.function)});
    }
    QString operator()(const Unconfirmed&) const {
        return tr("The next morning is not entered, so this run does not show yet that the knee is ready for more.");
    }
    QString operator()(const Masked&) const {
        return tr("A painkiller can hide pain, so this run does not show that the knee is ready for more.");
    }

    QString operator()(const StatusSettled& r) const {
        return tr("The knee is settled: %n confirmed run(s) in the last seven days, and every light green.", nullptr,
                  r.confirmedRuns);
    }
    QString operator()(const StatusHold& r) const {
        return tr("The knee holds steady: the last seven days show %1, %2 and %3.")
            .arg(confirmedOf(r.confirmedRuns), amberOf(r.amber1), strongAmberOf(r.amber2));
    }
    QString operator()(const StatusAmber& r) const {
        return joined({tr("The knee is at amber: the last seven days show %1.").arg(strongAmberOf(r.amber2)),
                       r.morningsRising ? tr("Mornings were worse than in the week before.") : QString()});
    }
    QString operator()(const StatusFlare& r) const {
        return joined({tr("The knee is in a flare: the last seven days show %1 and %2.")
                           .arg(tr("%n red light(s)", nullptr, r.red), strongAmberOf(r.amber2)),
                       r.badMornings ? tr("Two mornings in a row were clearly worse than usual.") : QString()});
    }
    QString operator()(const StatusStop& r) const {
        return tr("Everything stops for now, because a warning sign is open: %1.").arg(flagText(r.flag));
    }
    QString operator()(const StopRedFlag& r) const {
        return joined({tr("There are no sessions while this warning sign is open: %1.").arg(flagText(r.flag)),
                       levelText(levelOf(r.flag))});
    }

    QString operator()(const CutAmber& r) const {
        return tr("The knee is at amber, so the plan takes %1 off. Your last full week was %2; this week's target is "
                  "%3.")
            .arg(percentText(r.cut), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const CutFlare& r) const {
        return tr("The knee is in a flare, so the plan takes %1 off. Your last full week was %2; this week's target "
                  "is %3.")
            .arg(percentText(r.cut), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const SpikeRollback& r) const {
        return tr("Last week was a jump, and a part off it would still be one. So the week goes back to your "
                  "reference week of %1; the target is %2.")
            .arg(distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const CutStands& r) const {
        return tr("Your week has been cut already, so it stays as it is: the level is %1, your reference week %2 and "
                  "the target %3.")
            .arg(distanceText(r.level), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const SettleHolds& r) const {
        return tr("In Settle the week does not grow: your reference week is %1, and the target is %2.")
            .arg(distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const NoKneeData& r) const {
        return tr("We know nothing about your knee yet, after %n run(s). Your reference week is %1, and the target "
                  "is %2.",
                  nullptr, r.runs)
            .arg(distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const SteadyAmber& r) const {
        return tr("Your knee is steady, so the week may grow by %1 from your reference week of %2; the target is %3.")
            .arg(percentText(r.growth), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const GoalAsk& r) const {
        return tr("At %1 a week you are beyond what you asked for, which was up to %2: this week is %3.")
            .arg(distanceText(r.level), distanceText(r.limit), distanceText(r.target));
    }
    QString operator()(const WalkRunTest&) const {
        return tr("A test first: walk briskly for half an hour and see how your knee takes it.");
    }
    QString operator()(const StressHold& r) const {
        return tr("You were under a lot of stress on %n day(s) of the last seven, so the week does not grow.", nullptr,
                  r.days);
    }
    QString operator()(const MaskedHold& r) const {
        return tr("You took a painkiller before %1 of your last %n run(s), so the week does not grow.", nullptr, r.runs)
            .arg(r.masked);
    }
    QString operator()(const MorningHighHold& r) const {
        return tr("Your last %n morning(s) average %1/10, so the week does not grow.", nullptr, r.mornings)
            .arg(tenthsText(r.meanTenths));
    }
    QString operator()(const MorningRest& r) const {
        return tr("Your last %n morning(s) average %1/10, so there are no runs this week.", nullptr, r.mornings)
            .arg(tenthsText(r.meanTenths));
    }
    QString operator()(const IllnessEasy& r) const {
        return tr("You have a cold from %1 to %2: half the running, and easy.").arg(dayText(r.from), dayText(r.to));
    }
    QString operator()(const IllnessRest& r) const {
        return tr("You are ill from %1 to %2: no training.").arg(dayText(r.from), dayText(r.to));
    }
    QString operator()(const IllnessRamp& r) const {
        return tr("From %1 to %2 you come back from your illness: half the running, and easy.")
            .arg(dayText(r.from), dayText(r.to));
    }
    QString operator()(const FirstAfterRed& r) const {
        return tr("The first run after the red light of %1: running and walking in turns, no more than %2.")
            .arg(dayText(r.on), distanceText(r.cap));
    }
    QString operator()(const SpikeDone& r) const {
        return tr("Your run of %1 was %2, further than planned: the next one is no longer than %3.")
            .arg(dayText(r.run), distanceText(r.distance), distanceText(r.cap));
    }
    QString operator()(const AgeUnknown&) const {
        return tr("These rules are made for adults: please enter whether you are 18 or over.");
    }
    QString operator()(const PrecautionOpen&) const {
        return tr("Please plan together with a clinician first, because of what you entered about your health.");
    }
    QString operator()(const HoldStatus& r) const {
        return tr("The week does not grow: your reference week is %1, and the target is %2.")
            .arg(distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const Progress& r) const {
        const bool smallStep = r.target > r.reference + r.growth * r.reference;
        const QString text = smallStep ? tr("The knee is settled, so the week may grow from your reference week of %2 "
                                            "to %3. For a short week one small step is allowed beyond %1.")
                                       : tr("The knee is settled, so the week may grow by up to %1 from your "
                                            "reference week of %2; the target is %3.");
        return text.arg(percentText(r.growth), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const GoalReached& r) const {
        return tr("Your goal is %1 a week, so the target goes no further than %2.")
            .arg(distanceText(r.goal), distanceText(r.target));
    }
    QString operator()(const Deload& r) const {
        return tr("A lighter week is due, so that the body can catch up: %1 less than your reference week of %2, a "
                  "target of %3.")
            .arg(percentText(r.cut), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const DeloadAlreadyHad& r) const {
        return tr("The week of %1 was an easy one with %2, so it stands for the lighter week.")
            .arg(dayText(r.week), distanceText(r.ran));
    }
    QString operator()(const OneChangeAtATime& r) const {
        return tr("One change at a time: this week brings something new (%1), so the distance does not grow. Your "
                  "reference week is %2, and the target is %3.")
            .arg(stressorText(r.stressor), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const GapReturn& r) const {
        return tr("Welcome back after %n day(s) without a run. This week takes up to %1 of your typical week of %2; "
                  "the target is %3.",
                  nullptr, r.days)
            .arg(percentText(r.factor), distanceText(r.reference), distanceText(r.target));
    }
    QString operator()(const GapWalkRun& r) const {
        return tr("Welcome back after %n day(s) without a run. Running and walking in turns bring you back, from step "
                  "%1 of the walk–run ladder.",
                  nullptr, r.days)
            .arg(r.level);
    }

    QString operator()(const WalkRun& r) const {
        if (r.walk.count() == 0)
            return tr("Step %1 of the walk–run ladder: %2 × %3 of running.")
                .arg(QString::number(r.level), QString::number(r.times), minutesText(r.run));
        return tr("Step %1 of the walk–run ladder: %2 × (%3 of running, %4 of walking).")
            .arg(QString::number(r.level), QString::number(r.times), minutesText(r.run), minutesText(r.walk));
    }
    QString operator()(const WalkRunUp& r) const {
        return tr("Two green sessions: up from step %1 to step %2 of the walk–run ladder.").arg(r.from).arg(r.level);
    }
    QString operator()(const WalkRunRepeat& r) const {
        return tr("Step %1 of the walk–run ladder once more.").arg(r.level);
    }
    QString operator()(const WalkRunDown& r) const {
        return tr("After a warning light, back from step %1 to step %2 of the walk–run ladder.")
            .arg(r.from)
            .arg(r.level);
    }
    QString operator()(const WalkRunGate& r) const {
        if (!r.briskWalkPain)
            return tr(
                "Running waits for one answer: please take a brisk walk of half an hour and enter how the knee "
                "felt.");
        return tr("Running waits until a brisk walk of half an hour goes well; the last one that you entered gave a "
                  "pain of %1.")
            .arg(scoreText(*r.briskWalkPain));
    }

    QString operator()(const SleepHold& r) const {
        return tr("Sleep comes first: the last seven days show %1 and %2, so the week does not grow.")
            .arg(tr("%n short night(s)", nullptr, r.shortNights), tr("%n poor night(s)", nullptr, r.poorNights));
    }
    QString operator()(const FatigueHold& r) const {
        return tr("You were very tired on %n day(s) of the last seven, so the week does not grow.", nullptr, r.days);
    }
    QString operator()(const CalfHold& r) const {
        return tr("Calf or Achilles pain of %1: the week does not grow, and the step rate stays as it is.")
            .arg(scoreText(r.calfPain));
    }
    QString operator()(const AdherenceHold& r) const {
        return tr("You ran %1 of last week's planned %2. There is nothing to make up for; the week just does not "
                  "grow.")
            .arg(distanceText(r.ran), distanceText(r.planned));
    }
    QString operator()(const DataHold& r) const {
        return tr("In the last seven days the next morning is entered for %1 of %n run(s). That is too little to build "
                  "on, so the week does not grow.",
                  nullptr, r.runs)
            .arg(r.answered);
    }
    QString operator()(const FirstPlanAsked& r) const {
        return tr("The diary has no full week yet, so the plan begins with the %1 a week that you told, less a tenth: "
                  "%2.")
            .arg(distanceText(r.asked), distanceText(r.reference));
    }

    QString operator()(const RunCap110& r) const {
        return tr("No run goes far beyond what the knee took well: the longest such run counts as %1, so this week's "
                  "limit is %2.")
            .arg(distanceText(r.toleratedRun), distanceText(r.cap));
    }
    QString operator()(const OnsetCap& r) const {
        return tr("In the last two weeks pain began as early as %1, so runs end before that: the limit is %2.")
            .arg(distanceText(r.onset), distanceText(r.cap));
    }
    QString operator()(const LongCap80& r) const {
        return tr("This week runs stay well below the longest one that the knee took well, %1: the limit is %2.")
            .arg(distanceText(r.toleratedRun), distanceText(r.cap));
    }
    QString operator()(const MoreShorterRuns& r) const {
        return tr("%n run(s) instead of %1, so that none is longer than %2.", nullptr, r.runs)
            .arg(QString::number(r.from), distanceText(r.cap));
    }
    QString operator()(const FewerRunsMinLength& r) const {
        return tr("%n run(s) instead of %1, so that none is shorter than two kilometres.", nullptr, r.runs).arg(r.from);
    }
    QString operator()(const SingleRunCapLimitsWeek& r) const {
        return tr("With %n run(s) of at most %1, the week goes no further than %2.", nullptr, r.runs)
            .arg(distanceText(r.cap), distanceText(r.target));
    }
    QString operator()(const TimeBudgetCapsRun& r) const {
        return tr("Your longest free day for a run has %1, which is time for %2 of running.")
            .arg(minutesText(r.budget), distanceText(r.cap));
    }
    QString operator()(const LongShareTrim& r) const {
        return tr("Shortened from %1 to %2, so that the long run is no more than %3 of the week.")
            .arg(distanceText(r.from), distanceText(r.distance), percentText(r.ceiling));
    }
    QString operator()(const NoRunDay&) const { return tr("No day of this week can hold a run."); }

    QString operator()(const RelaxDropCross& r) const {
        return tr("%n session(s) of cross-training left out, for want of room. Nothing is added later.", nullptr,
                  r.times);
    }
    QString operator()(const RelaxShortStrength& r) const {
        return tr("Strength shortened to %1, for want of room: it keeps the habit.").arg(minutesText(r.minutes));
    }
    QString operator()(const RelaxShortenRun& r) const {
        return tr("Shortened from %1 to %2 to fit its day. Nothing is added later.")
            .arg(distanceText(r.from), distanceText(r.distance));
    }
    QString operator()(const RelaxQualityToEasy&) const {
        return tr("The faster run became an easy one, for want of room.");
    }
    QString operator()(const RelaxLongToEasy& r) const {
        return tr("The long run of %1 became an easy one of %2, for want of room. Nothing is added later.")
            .arg(distanceText(r.from), distanceText(r.distance));
    }
    QString operator()(const RelaxOneStrength&) const { return tr("One strength session left out, for want of room."); }
    QString operator()(const RelaxDropRun& r) const {
        return tr("A run of %1 left out, for want of room. Nothing is added later.").arg(distanceText(r.distance));
    }
    QString operator()(const RelaxOneRun& r) const {
        return tr("A run of %1 left out, for want of room, so that one is left. Nothing is added later.")
            .arg(distanceText(r.distance));
    }
    QString operator()(const RelaxNoStrength&) const { return tr("No strength session fits into this week."); }
    QString operator()(const RelaxNoRun& r) const {
        return tr("The last run, of %1, does not fit into this week either. Nothing is added later.")
            .arg(distanceText(r.distance));
    }

    QString operator()(const InfeasibleLocks& r) const {
        return tr("%n fixed day(s) cannot be kept together with the rules. Please free one of them.", nullptr, r.locks);
    }
    QString operator()(const UserLock& r) const { return tr("You fixed it on %1.").arg(weekdayText(r.day)); }
    QString operator()(const PhysioLock& r) const {
        return tr("Your physiotherapist fixed it on %1.").arg(weekdayText(r.day));
    }
    QString operator()(const PhysioOverride& r) const {
        return tr("Your physiotherapist set this on %2: %1.").arg(ruleText(r.rule), dayText(r.on));
    }

    QString operator()(const PhaseEnterSettle& r) const {
        return tr("Settle since %1: short, easy runs with days between, until the knee is calm.").arg(dayText(r.on));
    }
    QString operator()(const PhaseEnterRebuild& r) const {
        return tr("Rebuild since %1: distance comes back first, nothing fast yet.").arg(dayText(r.on));
    }
    QString operator()(const PhaseEnterBuild& r) const {
        return tr("Build since %1: one new thing at a time.").arg(dayText(r.on));
    }
    QString operator()(const PhaseEnterSustain& r) const {
        return tr("Sustain since %1: all kinds of running, with a lighter week now and then.").arg(dayText(r.on));
    }
    QString operator()(const StressorAdd& r) const {
        return tr("The next step is open: %1.").arg(stressorText(r.stressor));
    }
    QString operator()(const StressorRemove& r) const {
        return tr("A run gave a clear warning, so this stays out until %2: %1.")
            .arg(stressorText(r.stressor), dayText(r.until));
    }

    QString operator()(const RunShare& r) const {
        return tr("Its part of the week: %1 over %n run(s).", nullptr, r.runs).arg(distanceText(r.target));
    }
    QString operator()(const LongShare& r) const {
        return tr("The long one: up to %1 of the week's %2.").arg(percentText(r.share), distanceText(r.target));
    }
    QString operator()(const TechniqueRun& r) const {
        return tr("An easy run with one thing to practise: %1.").arg(cueText(r.cue));
    }
    QString operator()(const QualityStep& r) const {
        return tr("The run with something extra: %1.").arg(stressorText(r.stressor));
    }
    QString operator()(const StrengthTwice& r) const {
        return tr("%n strength session(s) this week, with time to recover between.", nullptr, r.sessions);
    }
    QString operator()(const CrossLowImpact& r) const {
        return tr("Keeps you fit without impact: %n session(s) this week.", nullptr, r.sessions);
    }
    QString operator()(const SessionDone& r) const { return tr("Done on %1.").arg(dayText(r.on)); }
    QString operator()(const MissedDropped& r) const {
        return tr("%1: its day went by. That is fine; it is not made up for.").arg(sessionNameText(r.session.name()));
    }
    QString operator()(const OwnDecided& r) const {
        return tr("%1: your own decision. It counts in the diary; the plan's limits stay as they are.")
            .arg(sessionNameText(r.session.name()));
    }
    QString operator()(const RestAfterAmber2& r) const {
        return tr("The run of %1 gave a clear warning, so the day after it has no run.").arg(dayText(r.run));
    }
    QString operator()(const RestAfterRed& r) const {
        return tr("The run of %1 was too much, so the two days after it have no run.").arg(dayText(r.run));
    }

    QString operator()(const CueCadence& r) const {
        return tr("Think of quicker, shorter steps: about %1 a minute at the same pace.").arg(r.cadence);
    }
    QString operator()(const CueSoft&) const { return tr("Think of quiet feet."); }
    QString operator()(const CueShort&) const { return tr("Think of landing with the foot under you."); }
    QString operator()(const CueTall&) const { return tr("Think of running tall, leaning from the ankles."); }
    QString operator()(const CadenceStep& r) const {
        return tr("Week %1 of the way to %2 steps a minute: this week about %3.")
            .arg(r.week)
            .arg(r.target)
            .arg(r.cadence);
    }
    QString operator()(const PhysioReview& r) const {
        return tr("%n red light(s) in a few weeks: a good moment to let a physiotherapist look at the knee.", nullptr,
                  r.reds);
    }
    QString operator()(const Cleared& r) const {
        return tr("A clearance is recorded on %1, so planning goes on, gently.").arg(dayText(r.on));
    }
    QString operator()(const Under18&) const {
        return tr("These rules are made for adults: please plan together with a clinician.");
    }
    QString operator()(const NotProved&) const {
        return tr("This is the best week found; it is not proved that none is better.");
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
    static QString painOf(std::optional<PainScore> during) {
        return during ? tr("Pain reached %1.").arg(scoreText(*during)) : QString();
    }
    static QString morningOf(std::optional<int> rise) {
        if (!rise || *rise < 1) return {};
        return tr("The next morning was %n point(s) worse than usual.", nullptr, *rise);
    }
    static QString functionOf(std::optional<PainScore> function) {
        return function ? tr("Squat, step-down or brisk walk gave a pain of %1.").arg(scoreText(*function)) : QString();
    }
    static QString tenthsText(int tenths) { return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10); }
    static QString confirmedOf(int runs) { return tr("%n confirmed run(s)", nullptr, runs); }
    static QString amberOf(int lights) { return tr("%n amber light(s)", nullptr, lights); }
    static QString strongAmberOf(int lights) { return tr("%n strong amber light(s)", nullptr, lights); }
};

}  // namespace

QString sentence(const Reason& reason) {
    return reason.visit(ReasonText());
}

}  // namespace restride
