// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/vocabulary_text.h"

#include "ui/text/qt_convert.h"

#include <QCoreApplication>

namespace restride {

namespace {

struct Vocabulary {
    Q_DECLARE_TR_FUNCTIONS(Vocabulary)
};

/// Empty: there are no words for it.
QString stemText(NameStem stem) {
    switch (stem) {
        case NameStem::Long:
            return Vocabulary::tr("Long run");
        case NameStem::Easy:
            return Vocabulary::tr("Easy run");
        case NameStem::Technique:
            return Vocabulary::tr("Technique run");
        case NameStem::Quality:
            return Vocabulary::tr("Faster run");
        case NameStem::WalkRun:
            return Vocabulary::tr("Walk–run");
        case NameStem::Strength:
            return Vocabulary::tr("Strength");
        case NameStem::Cross:
            return Vocabulary::tr("Cross-training");
        case NameStem::Extra:
            break;
    }
    return {};
}

}  // namespace

QString phaseText(Phase phase) {
    switch (phase) {
        case Phase::Settle:
            return Vocabulary::tr("Settle");
        case Phase::Rebuild:
            return Vocabulary::tr("Rebuild");
        case Phase::Build:
            return Vocabulary::tr("Build");
        case Phase::Sustain:
            return Vocabulary::tr("Sustain");
    }
    return {};
}

QString typeText(SessionType type) {
    switch (type) {
        case SessionType::Easy:
            return Vocabulary::tr("Easy run");
        case SessionType::Tech:
            return Vocabulary::tr("Technique run");
        case SessionType::Long:
            return Vocabulary::tr("Long run");
        case SessionType::Quality:
            return Vocabulary::tr("Faster run");
        case SessionType::WalkRun:
            return Vocabulary::tr("Walk–run");
        case SessionType::Full:
            return Vocabulary::tr("Strength");
        case SessionType::Short:
            return Vocabulary::tr("Short strength");
        case SessionType::Hips:
            return Vocabulary::tr("Hip exercises");
        case SessionType::LowImpact:
            return Vocabulary::tr("Low-impact training");
    }
    return {};
}

QString lightText(Light light) {
    switch (light) {
        case Light::Green:
            return Vocabulary::tr("green");
        case Light::Amber1:
            return Vocabulary::tr("amber");
        case Light::Amber2:
            return Vocabulary::tr("strong amber");
        case Light::Red:
            return Vocabulary::tr("red");
        case Light::Stop:
            return Vocabulary::tr("stop");
    }
    return {};
}

QString statusText(Status status) {
    switch (status) {
        case Status::Settled:
            return Vocabulary::tr("settled");
        case Status::Hold:
            return Vocabulary::tr("holding steady");
        case Status::Amber:
            return Vocabulary::tr("amber");
        case Status::Flare:
            return Vocabulary::tr("flare");
        case Status::Stop:
            return Vocabulary::tr("stop");
    }
    return {};
}

QString irritabilityText(Irritability irritability) {
    switch (irritability) {
        case Irritability::Low:
            return Vocabulary::tr("low");
        case Irritability::Moderate:
            return Vocabulary::tr("moderate");
        case Irritability::High:
            return Vocabulary::tr("high");
    }
    return {};
}

QString trendText(TrendWord word) {
    switch (word) {
        case TrendWord::Steady:
            return Vocabulary::tr("steady");
        case TrendWord::Improving:
            return Vocabulary::tr("improving");
        case TrendWord::Worsening:
            return Vocabulary::tr("worsening");
        case TrendWord::Unknown:
            return Vocabulary::tr("not enough mornings yet");
    }
    return {};
}

QString stressorText(Stressor stressor) {
    switch (stressor) {
        case Stressor::Strides:
            return Vocabulary::tr("strides");
        case Stressor::Hills:
            return Vocabulary::tr("uphill repetitions");
        case Stressor::Tempo:
            return Vocabulary::tr("tempo running");
        case Stressor::Descents:
            return Vocabulary::tr("gentle descents");
        case Stressor::Intervals:
            return Vocabulary::tr("faster intervals");
    }
    return {};
}

QString cueText(Cue cue) {
    switch (cue) {
        case Cue::Cadence:
            return Vocabulary::tr("quicker, shorter steps");
        case Cue::Soft:
            return Vocabulary::tr("quiet feet");
        case Cue::Short:
            return Vocabulary::tr("foot under you");
        case Cue::Tall:
            return Vocabulary::tr("tall, leaning from the ankles");
    }
    return {};
}

QString flagText(RedFlag flag) {
    switch (flag) {
        case RedFlag::CannotBearWeight:
            return Vocabulary::tr("the leg takes no weight, or a new injury swells quickly or looks odd");
        case RedFlag::HotRedSwollen:
            return Vocabulary::tr("a hot, red, swollen knee while you feel ill");
        case RedFlag::CalfOrChest:
            return Vocabulary::tr("a swollen, hot or tender calf, chest pain or breathlessness");
        case RedFlag::ColdNumbFoot:
            return Vocabulary::tr("a cold, numb or weak foot after an injury");
        case RedFlag::CannotLiftLeg:
            return Vocabulary::tr("the straight leg cannot be lifted after a pop");
        case RedFlag::Locks:
            return Vocabulary::tr("the knee locks and will not straighten");
        case RedFlag::GivesWay:
            return Vocabulary::tr("the knee gives way");
        case RedFlag::MarkedSwelling:
            return Vocabulary::tr("marked swelling, or swelling that stays for days");
        case RedFlag::NightOrRestPain:
            return Vocabulary::tr("pain at night or at rest that does not ease");
        case RedFlag::PainEightOrMore:
            return Vocabulary::tr("very strong pain");
        case RedFlag::TwistWithPop:
            return Vocabulary::tr("a twist or a blow with a pop in the last two weeks");
        case RedFlag::BonePain:
            return Vocabulary::tr("pain at one point of a bone that grows from run to run");
        case RedFlag::UnexplainedIllness:
            return Vocabulary::tr("unexplained loss of weight, an earlier cancer or a new lump");
        case RedFlag::GettingWorse:
            return Vocabulary::tr("pain that has become stronger or more frequent for two weeks");
        case RedFlag::ChangesGait:
            return Vocabulary::tr("pain that changes how you walk or run");
        case RedFlag::StairsOrSitting:
            return Vocabulary::tr("stairs or sitting hurt on most days");
        case RedFlag::CatchingWithPain:
            return Vocabulary::tr("catching or clicking with pain");
        case RedFlag::NoBetterInSettle:
            return Vocabulary::tr("no better after three weeks of Settle");
        case RedFlag::RepeatedRed:
            return Vocabulary::tr("red lights have come back within a few weeks");
        case RedFlag::HipOrBackPain:
            return Vocabulary::tr("hip, groin or back pain together with the knee");
    }
    return {};
}

QString levelText(FlagLevel level) {
    switch (level) {
        case FlagLevel::Emergency:
            return Vocabulary::tr("Please get medical help today.");
        case FlagLevel::Urgent:
            return Vocabulary::tr("Please see a clinician within the next few days.");
        case FlagLevel::Routine:
            return Vocabulary::tr("Please have a clinician or physiotherapist look at it when you can.");
        case FlagLevel::Clinician:
            return Vocabulary::tr("Please plan together with a clinician.");
    }
    return {};
}

QString sessionNameText(const SessionName& name) {
    QString stem = name.stem() ? stemText(*name.stem()) : QString();
    if (stem.isEmpty()) return toQString(name.text());
    if (isAlone(*name.stem())) return stem;
    return Vocabulary::tr("%1 %2", "a session and its number in the week").arg(stem, QString::number(name.number()));
}

QString lockTargetText(const LockTarget& target) {
    return target.isRest() ? Vocabulary::tr("Rest day") : sessionNameText(*target.session());
}

}  // namespace restride
