// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/source_text.h"

#include "ui/text/qt_convert.h"
#include "ui/text/rule_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace restride {

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

QString sourceLabelText(std::string_view label) {
    const std::string_view citation = citationOf(label);
    if (citation.empty()) return SourceText::tr("an article on running with knee pain");
    return SourceText::tr("%1 (%2)", "where it was published, and its label")
        .arg(toQString(citation), toQString(label));
}

}  // namespace

QString topicText(RuleTopic topic) {
    switch (topic) {
        case RuleTopic::Lights:
            return SourceText::tr("traffic lights");
        case RuleTopic::NextMorning:
            return SourceText::tr("next morning");
        case RuleTopic::Painkillers:
            return SourceText::tr("painkillers");
        case RuleTopic::KneeStatus:
            return SourceText::tr("state of the knee");
        case RuleTopic::WarningSigns:
            return SourceText::tr("warning signs");
        case RuleTopic::WeekCut:
            return SourceText::tr("cut of the week");
        case RuleTopic::JumpBack:
            return SourceText::tr("back after a jump");
        case RuleTopic::Growth:
            return SourceText::tr("weekly growth");
        case RuleTopic::Holds:
            return SourceText::tr("growth holds");
        case RuleTopic::Goal:
            return SourceText::tr("your goal");
        case RuleTopic::LighterWeek:
            return SourceText::tr("lighter week");
        case RuleTopic::OneChange:
            return SourceText::tr("one change at a time");
        case RuleTopic::ReturnAfterBreak:
            return SourceText::tr("return after a break");
        case RuleTopic::WalkRunLadder:
            return SourceText::tr("walk–run ladder");
        case RuleTopic::FirstWeek:
            return SourceText::tr("first week");
        case RuleTopic::LongestRun:
            return SourceText::tr("longest run");
        case RuleTopic::PainOnset:
            return SourceText::tr("where pain begins");
        case RuleTopic::NumberOfRuns:
            return SourceText::tr("number of runs");
        case RuleTopic::Shares:
            return SourceText::tr("shares of the week");
        case RuleTopic::FreeTime:
            return SourceText::tr("your free time");
        case RuleTopic::Concessions:
            return SourceText::tr("what gives way");
        case RuleTopic::FixedDays:
            return SourceText::tr("fixed days");
        case RuleTopic::Overrides:
            return SourceText::tr("set by a physiotherapist");
        case RuleTopic::Phases:
            return SourceText::tr("phases");
        case RuleTopic::StressorLadder:
            return SourceText::tr("new things in order");
        case RuleTopic::Technique:
            return SourceText::tr("technique");
        case RuleTopic::Cadence:
            return SourceText::tr("cadence");
        case RuleTopic::StrengthWork:
            return SourceText::tr("strength work");
        case RuleTopic::CrossWork:
            return SourceText::tr("cross-training");
        case RuleTopic::Diary:
            return SourceText::tr("your diary");
        case RuleTopic::MissedSessions:
            return SourceText::tr("missed sessions");
        case RuleTopic::OwnDecisions:
            return SourceText::tr("own decisions");
        case RuleTopic::Pauses:
            return SourceText::tr("pause after a warning");
        case RuleTopic::Illness:
            return SourceText::tr("illness");
        case RuleTopic::Review:
            return SourceText::tr("review");
        case RuleTopic::Adults:
            return SourceText::tr("adults only");
        case RuleTopic::Precautions:
            return SourceText::tr("what to clear before running");
        case RuleTopic::Proof:
            return SourceText::tr("search for the best week");
    }
    return {};
}

QString certaintyText(Certainty certainty) {
    switch (certainty) {
        case Certainty::High:
            return SourceText::tr("Certainty: high, several trials agree.");
        case Certainty::Moderate:
            return SourceText::tr("Certainty: moderate, one good trial or smaller studies that agree.");
        case Certainty::Low:
            return SourceText::tr("Certainty: low, the studies are small, indirect or at odds.");
        case Certainty::Convention:
            return SourceText::tr("Certainty: a convention; no trial shows that this number is the right one.");
        case Certainty::Given:
            return SourceText::tr("No matter of evidence: it follows from what was told or decided.");
    }
    return {};
}

QString sourceText(const Reason& reason) {
    const RuleSource& source = sourceOf(reason);
    QStringList sentences{SourceText::tr("Rule %1.").arg(QString::fromStdString(codeOf(reason)))};
    if (source.parameter) sentences += SourceText::tr("Its number: %1.").arg(ruleText(*source.parameter));
    QStringList labels;
    for (const std::string_view label : source.labels)
        if (!label.empty()) labels += sourceLabelText(label);
    if (!labels.isEmpty()) sentences += SourceText::tr("Source: %1.").arg(labels.join(QStringLiteral("; ")));
    sentences += certaintyText(source.certainty);
    return sentences.join(QLatin1Char(' '));
}

}  // namespace restride
