// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/runner_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace restride {

namespace {

struct RunnerText {
    Q_DECLARE_TR_FUNCTIONS(RunnerText)
};

}  // namespace

QString sideText(KneeSide side) {
    switch (side) {
        case KneeSide::Left:
            return RunnerText::tr("left knee");
        case KneeSide::Right:
            return RunnerText::tr("right knee");
        case KneeSide::Both:
            return RunnerText::tr("both knees");
    }
    return {};
}

QString zoneText(KneeZone zone) {
    switch (zone) {
        case KneeZone::Front:
            return RunnerText::tr("front, around the kneecap");
        case KneeZone::BelowKneecap:
            return RunnerText::tr("below the kneecap");
        case KneeZone::Outer:
            return RunnerText::tr("outer side");
        case KneeZone::Inner:
            return RunnerText::tr("inner side");
        case KneeZone::Behind:
            return RunnerText::tr("behind");
        case KneeZone::Above:
            return RunnerText::tr("above the kneecap");
        case KneeZone::Diffuse:
            return RunnerText::tr("hard to say");
    }
    return {};
}

QString provocationText(Provocation provocation) {
    switch (provocation) {
        case Provocation::Stairs:
            return RunnerText::tr("stairs");
        case Provocation::Descents:
            return RunnerText::tr("running downhill");
        case Provocation::Sitting:
            return RunnerText::tr("long sitting");
        case Provocation::Squatting:
            return RunnerText::tr("squatting");
        case Provocation::Jumping:
            return RunnerText::tr("jumping");
        case Provocation::FastRunning:
            return RunnerText::tr("fast running");
        case Provocation::Camber:
            return RunnerText::tr("a sloping road");
    }
    return {};
}

QString goalText(GoalKind goal) {
    switch (goal) {
        case GoalKind::Comfort:
            return RunnerText::tr("run without minding the knee");
        case GoalKind::WeeklyDistance:
            return RunnerText::tr("a weekly distance");
        case GoalKind::Event:
            return RunnerText::tr("an event");
    }
    return {};
}

QString historyText(StrengthHistory history) {
    switch (history) {
        case StrengthHistory::None:
            return RunnerText::tr("none so far");
        case StrengthHistory::Some:
            return RunnerText::tr("now and then");
        case StrengthHistory::Regular:
            return RunnerText::tr("regularly");
    }
    return {};
}

QString crossText(CrossKind kind) {
    switch (kind) {
        case CrossKind::Cycling:
            return RunnerText::tr("cycling");
        case CrossKind::Swimming:
            return RunnerText::tr("swimming");
        case CrossKind::Elliptical:
            return RunnerText::tr("elliptical trainer");
        case CrossKind::DeepWater:
            return RunnerText::tr("running in deep water");
        case CrossKind::Walking:
            return RunnerText::tr("walking");
    }
    return {};
}

QString formText(FormNote note) {
    switch (note) {
        case FormNote::LoudLandings:
            return RunnerText::tr("loud landings");
        case FormNote::Overstride:
            return RunnerText::tr("feet land far in front");
        case FormNote::KneeInward:
            return RunnerText::tr("knee falls inward");
        case FormNote::Uneven:
            return RunnerText::tr("one side differs from the other");
    }
    return {};
}

QString equipmentText(Equipment equipment) {
    switch (equipment) {
        case Equipment::Mat:
            return RunnerText::tr("mat");
        case Equipment::Wall:
            return RunnerText::tr("free wall");
        case Equipment::Chair:
            return RunnerText::tr("chair");
        case Equipment::Step:
            return RunnerText::tr("step");
        case Equipment::Band:
            return RunnerText::tr("long band");
        case Equipment::LoopBand:
            return RunnerText::tr("loop band");
        case Equipment::Strap:
            return RunnerText::tr("strap");
        case Equipment::Dumbbells:
            return RunnerText::tr("dumbbells");
        case Equipment::Bench:
            return RunnerText::tr("bench");
        case Equipment::Sliders:
            return RunnerText::tr("sliders");
        case Equipment::Cushion:
            return RunnerText::tr("balance cushion");
        case Equipment::Roller:
            return RunnerText::tr("foam roller");
        case Equipment::Gym:
            return RunnerText::tr("gym");
    }
    return {};
}

QString sessionKindText(SessionKind kind) {
    switch (kind) {
        case SessionKind::Run:
            return RunnerText::tr("run");
        case SessionKind::Strength:
            return RunnerText::tr("strength");
        case SessionKind::Cross:
            return RunnerText::tr("cross-training");
    }
    return {};
}

QString runKindText(RunKind kind) {
    switch (kind) {
        case RunKind::Easy:
            return RunnerText::tr("easy run");
        case RunKind::Technique:
            return RunnerText::tr("technique run");
        case RunKind::Long:
            return RunnerText::tr("long run");
        case RunKind::Quality:
            return RunnerText::tr("quality run");
        case RunKind::WalkRun:
            return RunnerText::tr("walk–run");
        case RunKind::Race:
            return RunnerText::tr("race");
        case RunKind::Other:
            return RunnerText::tr("other run");
    }
    return {};
}

QString surfaceText(Surface surface) {
    switch (surface) {
        case Surface::Road:
            return RunnerText::tr("road");
        case Surface::Track:
            return RunnerText::tr("track");
        case Surface::Trail:
            return RunnerText::tr("trail");
        case Surface::Grass:
            return RunnerText::tr("grass");
        case Surface::Treadmill:
            return RunnerText::tr("treadmill");
    }
    return {};
}

QString terrainText(Terrain terrain) {
    switch (terrain) {
        case Terrain::Flat:
            return RunnerText::tr("flat");
        case Terrain::Rolling:
            return RunnerText::tr("rolling");
        case Terrain::Hilly:
            return RunnerText::tr("hilly");
        case Terrain::Descents:
            return RunnerText::tr("long descents");
    }
    return {};
}

QString settleText(Settle settle) {
    switch (settle) {
        case Settle::WithinHour:
            return RunnerText::tr("within an hour");
        case Settle::WithinDay:
            return RunnerText::tr("within a day");
        case Settle::Longer:
            return RunnerText::tr("later than a day");
    }
    return {};
}

QString swellingText(Swelling swelling) {
    switch (swelling) {
        case Swelling::None:
            return RunnerText::tr("no swelling");
        case Swelling::Mild:
            return RunnerText::tr("a little swelling");
        case Swelling::Marked:
            return RunnerText::tr("marked swelling");
    }
    return {};
}

QString qualityText(PainQuality quality) {
    switch (quality) {
        case PainQuality::Sharp:
            return RunnerText::tr("sharp");
        case PainQuality::Dull:
            return RunnerText::tr("dull");
        case PainQuality::Catching:
            return RunnerText::tr("catching");
    }
    return {};
}

QString runFlagText(RunFlag flag) {
    switch (flag) {
        case RunFlag::GivingWay:
            return RunnerText::tr("the knee gave way");
        case RunFlag::Locked:
            return RunnerText::tr("the knee locked");
        case RunFlag::NightOrRestPain:
            return RunnerText::tr("pain at night or at rest");
    }
    return {};
}

QString strengthKindText(StrengthKind kind) {
    switch (kind) {
        case StrengthKind::Full:
            return RunnerText::tr("strength");
        case StrengthKind::Short:
            return RunnerText::tr("short strength");
        case StrengthKind::Hips:
            return RunnerText::tr("hip strength");
    }
    return {};
}

QString sleepQualityText(SleepQuality quality) {
    switch (quality) {
        case SleepQuality::Good:
            return RunnerText::tr("good sleep");
        case SleepQuality::Fair:
            return RunnerText::tr("fair sleep");
        case SleepQuality::Poor:
            return RunnerText::tr("poor sleep");
    }
    return {};
}

QString runnerLine(const Runner& runner) {
    QStringList knee;
    if (runner.knee.side) knee << sideText(*runner.knee.side);
    runner.knee.zones.forEach([&](KneeZone zone) { knee << zoneText(zone); });
    QString text = knee.join(QStringLiteral(", "));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return (text.isEmpty() ? QString() : text + QStringLiteral(" · ")) + unitText();
}

}  // namespace restride
