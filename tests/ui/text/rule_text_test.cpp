// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rule_text.h"

#include "tests/ui/text/german.h"

#include <QSet>
#include <QString>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace restride {
namespace {

/// With plain blanks before units.
std::string valueTold(RuleName name, std::int64_t value) {
    return ruleValueText(name, value).replace(QChar::Nbsp, QLatin1Char(' ')).toStdString();
}

void expectEveryRuleHasWordsOfItsOwn() {
    QSet<QString> names;
    for (const RuleSpec& spec : ruleSpecs) {
        const QString name = ruleText(spec.name);
        EXPECT_FALSE(name.isEmpty()) << spec.word;
        EXPECT_FALSE(names.contains(name)) << spec.word;
        names << name;
        EXPECT_FALSE(ruleSourceText(spec.name).isEmpty()) << spec.word;
        for (const RuleBounds& bounds : {spec.runner, spec.physio}) {
            EXPECT_FALSE(ruleValueText(spec.name, bounds.lowest).isEmpty()) << spec.word;
            EXPECT_FALSE(ruleValueText(spec.name, bounds.highest).isEmpty()) << spec.word;
        }
    }
}

TEST(RuleText, EveryRuleHasWordsOfItsOwnInEnglish) {
    expectEveryRuleHasWordsOfItsOwn();
}

TEST(RuleText, EveryRuleHasWordsOfItsOwnInGerman) {
    QSet<QString> english;
    for (const RuleSpec& spec : ruleSpecs) english << ruleText(spec.name);
    const German german;
    expectEveryRuleHasWordsOfItsOwn();
    for (const RuleSpec& spec : ruleSpecs) EXPECT_FALSE(english.contains(ruleText(spec.name))) << spec.word;
}

TEST(RuleText, TellsEachValueInItsUnit) {
    EXPECT_EQ(valueTold(RuleName::GreenMax, 3), "3/10");
    EXPECT_EQ(valueTold(RuleName::CrossEffortSettle, 4), "4/10");
    EXPECT_EQ(valueTold(RuleName::UsualMorning, 2), "2/10");
    EXPECT_EQ(valueTold(RuleName::Growth, 1'000), "10%");
    EXPECT_EQ(valueTold(RuleName::CadenceChange, 750), "7.5%");
    EXPECT_EQ(valueTold(RuleName::SmallBaseStep, 1'000), "1.0 km");
    EXPECT_EQ(valueTold(RuleName::Prime, 8), "8 min");
    EXPECT_EQ(valueTold(RuleName::DeloadPeriod, 4), "4");
    EXPECT_EQ(valueTold(RuleName::Reset, 1), "once");
}

}  // namespace
}  // namespace restride
