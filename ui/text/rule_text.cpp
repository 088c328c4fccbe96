// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rule_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace restride {

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

struct RuleWords {
    QString name;
    QString source;
};

QString ownChoice() {
    return RuleText::tr("a convention of this program");
}

QString runningGuides() {
    return RuleText::tr("guides for runners");
}

RuleWords wordsOf(RuleName rule) {
    switch (rule) {
        case RuleName::GreenMax:
            return {RuleText::tr("highest green pain"),
                    RuleText::tr("advice of La Trobe University for runners with pain at the kneecap")};
        case RuleName::AmberMax:
            return {RuleText::tr("highest amber pain"), RuleText::tr("Silbernagel and others, 2007")};
        case RuleName::StopPain:
            return {RuleText::tr("pain at which everything stops"), runningGuides()};
        case RuleName::CrossEffortSettle:
            return {RuleText::tr("effort of cross-training in Settle"), ownChoice()};
        case RuleName::UsualMorning:
            return {RuleText::tr("usual morning pain"), ownChoice()};
        case RuleName::CutAmber:
            return {RuleText::tr("cut of an amber week"), runningGuides()};
        case RuleName::CutFlare:
            return {RuleText::tr("cut of a flare week"), runningGuides()};
        case RuleName::Growth:
            return {RuleText::tr("weekly growth"),
                    RuleText::tr("guides for runners; Buist and others, 2008, found no protection in it")};
        case RuleName::Regain:
            return {RuleText::tr("weekly growth on the way back"), runningGuides()};
        case RuleName::Kappa:
            return {RuleText::tr("largest recent week"), runningGuides()};
        case RuleName::RunCap:
            return {RuleText::tr("longest run"), RuleText::tr("Frandsen and others, 2025")};
        case RuleName::OnsetSettle:
            return {RuleText::tr("share of the onset distance in Settle"),
                    RuleText::tr("guides for runners; the share is a convention of this program")};
        case RuleName::OnsetRebuild:
            return {RuleText::tr("share of the onset distance in Rebuild"),
                    RuleText::tr("guides for runners; the share is a convention of this program")};
        case RuleName::FirstAfterRed:
            return {RuleText::tr("first run after a red light"),
                    RuleText::tr("advice of La Trobe University; the share is a convention of this program")};
        case RuleName::Deload:
            return {RuleText::tr("size of the lighter week"),
                    RuleText::tr("Bell and others, 2022; the size is a convention of this program")};
        case RuleName::CadenceChange:
            return {RuleText::tr("change of cadence"),
                    RuleText::tr("Heiderscheit 2011, Lenhart 2014, Willson 2014 and 2015, with others")};
        case RuleName::SmallBaseStep:
            return {RuleText::tr("growth step of a short week"), ownChoice()};
        case RuleName::SmallRunStep:
            return {RuleText::tr("growth step of a short run"), ownChoice()};
        case RuleName::Prime:
            return {RuleText::tr("minutes of Prime"), runningGuides()};
        case RuleName::Restore:
            return {RuleText::tr("minutes of Restore"), ownChoice()};
        case RuleName::DeloadPeriod:
            return {RuleText::tr("weeks from one lighter week to the next"), ownChoice()};
        case RuleName::RestDays:
            return {RuleText::tr("rest days a week"), ownChoice()};
        case RuleName::StrengthSessions:
            return {RuleText::tr("strength sessions a week"), ownChoice()};
        case RuleName::StrengthGap:
            return {RuleText::tr("days between strength sessions"),
                    RuleText::tr("American College of Sports Medicine, 2009")};
        case RuleName::SessionsPerDay:
            return {RuleText::tr("sessions a day"), ownChoice()};
        case RuleName::Reset:
            return {RuleText::tr("fresh start of the recent weeks"), ownChoice()};
        case RuleName::IgnoreHold:
            return {RuleText::tr("growth in spite of a hold"), ownChoice()};
    }
    return {};
}

}  // namespace

QString ruleText(RuleName name) {
    return wordsOf(name).name;
}

QString ruleSourceText(RuleName name) {
    return wordsOf(name).source;
}

QString ruleValueText(RuleName name, std::int64_t value) {
    switch (specOf(name).unit) {
        case RuleUnit::Points:
            return RuleText::tr("%1/10").arg(value);
        case RuleUnit::Share:
            return percentText(Ratio::tenThousandths(value));
        case RuleUnit::Length:
            return distanceText(metres(value));
        case RuleUnit::Time:
            return minutesText(minutes(value));
        case RuleUnit::Count:
            // The rule's name says of what.
            return QString::number(value);
        case RuleUnit::Act:
            return RuleText::tr("once");
    }
    return {};
}

}  // namespace restride
