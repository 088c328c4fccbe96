// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/panel_text.h"

#include "ui/text/format.h"
#include "ui/text/runner_text.h"
#include "ui/text/session_text.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace restride {

namespace {

struct PanelText {
    Q_DECLARE_TR_FUNCTIONS(PanelText)
};

QString blockTitle(const QString& part, Minutes time) {
    return PanelText::tr("%1 · %2", "a part of a session and its minutes")
        .arg(QLocale().toUpper(part), minutesText(time));
}

StepBlock timedBlock(StepsPart part, const QString& name, const std::vector<TimedStep>& steps, const Library& library) {
    StepBlock block{part, blockTitle(name, minutesOf(steps)), {}};
    for (const TimedStep& step : steps)
        block.rows.push_back({exerciseText(library, step.exercise), minutesText(step.minutes)});
    return block;
}

QString runEffortWords(const PlannedSession& session) {
    switch (session.type) {
        case SessionType::WalkRun:
            return PanelText::tr("Run and walk in turns");
        case SessionType::Long:
            return PanelText::tr("Even and easy, able to talk");
        case SessionType::Quality:
            return PanelText::tr("Easy, and the harder part in the middle");
        default:
            return PanelText::tr("Easy, able to talk");
    }
}

QString crossKindsOf(const Runner& runner) {
    QStringList kinds;
    runner.crossTraining.forEach([&](CrossKind kind) { kinds += crossText(kind); });
    return kinds.isEmpty() ? typeText(SessionType::LowImpact) : kinds.join(PanelText::tr(" or ", "between activities"));
}

StepBlock performBlock(const PlannedSession& session, const Runner& runner) {
    const Perform& perform = *session.perform;
    StepBlock block{StepsPart::Perform, blockTitle(PanelText::tr("Perform"), perform.minutes), {}};
    const bool isRun = session.kind == SessionKind::Run;
    if (isRun)
        block.rows.push_back({runEffortWords(session), session.distance ? distanceText(*session.distance) : QString()});
    else
        block.rows.push_back({crossKindsOf(runner), minutesText(perform.minutes)});
    if (perform.walkRun)
        block.rows.push_back({PanelText::tr("%1 × run, then walk").arg(perform.walkRun->times),
                              PanelText::tr("%1 + %2", "minutes of running and of walking")
                                  .arg(minutesText(perform.walkRun->run), minutesText(perform.walkRun->walk))});
    if (perform.stressor) block.rows.push_back({PanelText::tr("With %1").arg(stressorText(*perform.stressor)), {}});
    if (perform.cue) {
        const QString dose = perform.practice ? PanelText::tr("%1 × %2", "times and minutes of practice")
                                                    .arg(QString::number(perform.practice->times),
                                                         minutesText(perform.practice->minutes))
                                              : QString();
        block.rows.push_back({PanelText::tr("Cue: %1").arg(cueText(*perform.cue)), dose});
    }
    if (perform.cadence)
        block.rows.push_back(
            {PanelText::tr("Cadence target"), PanelText::tr("%1\u00a0spm", "steps a minute").arg(*perform.cadence)});
    if (session.effort) block.rows.push_back({PanelText::tr("Effort (RPE)"), scoreText(*session.effort)});
    return block;
}

StepBlock strengthBlock(const PlannedSession& session, const Library& library) {
    StepBlock block{StepsPart::Strength, blockTitle(typeText(session.type), session.minutes), {}};
    for (const Prescription& exercise : session.exercises)
        block.rows.push_back({exerciseText(library, exercise.exercise), doseText(exercise), true});
    return block;
}

StepBlock toldBlock(const SessionPicture& picture) {
    const PlannedSession& session = picture.session;
    StepBlock block{StepsPart::Told, QLocale().toUpper(PanelText::tr("What you told")), {}};
    if (session.distance) block.rows.push_back({PanelText::tr("Distance"), measuredText(*session.distance)});
    if (!picture.told) {
        if (session.minutes.count() > 0) block.rows.push_back({PanelText::tr("Time"), minutesText(session.minutes)});
        return block;
    }
    const RunTold& told = *picture.told;
    if (told.duration) block.rows.push_back({PanelText::tr("Time"), durationText(*told.duration)});
    const auto score = [](std::optional<PainScore> pain) {
        return pain ? scoreText(*pain) : PanelText::tr("not told");
    };
    block.rows.push_back({PanelText::tr("Pain before"), score(told.before)});
    block.rows.push_back({PanelText::tr("Worst pain during"), score(told.during)});
    block.rows.push_back({PanelText::tr("Next morning"), score(told.nextMorning)});
    if (told.light)
        block.rows.push_back(
            {PanelText::tr("Light"), shapeOf(*told.light) + QLatin1Char(' ') + lightText(*told.light)});
    return block;
}

}  // namespace

std::vector<StepBlock> blocksOf(const SessionPicture& picture, const Runner& runner, const Library& library) {
    const PlannedSession& session = picture.session;
    if (picture.state == CardState::Done) return {toldBlock(picture)};
    std::vector<StepBlock> blocks;
    if (!session.prime.empty())
        blocks.push_back(timedBlock(StepsPart::Prime, PanelText::tr("Prime"), session.prime, library));
    if (session.perform) blocks.push_back(performBlock(session, runner));
    if (!session.restore.empty()) {
        blocks.push_back(timedBlock(StepsPart::Restore, PanelText::tr("Restore"), session.restore, library));
        blocks.back().rows.push_back({PanelText::tr("Ask the knee tonight and tomorrow"), PanelText::tr("0–10")});
    }
    if (!session.exercises.empty()) blocks.push_back(strengthBlock(session, library));
    return blocks;
}

}  // namespace restride
