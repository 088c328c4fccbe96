// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/session_name.h"

#include "tests/support/session_names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <climits>
#include <string>
#include <vector>

namespace restride {
namespace {

using namespace literals;

TEST(SessionName, IsAStemAndANumberAndTheTextOfBoth) {
    const SessionName name = SessionName::from("walk_run3").value();
    EXPECT_EQ(name.stem(), NameStem::WalkRun);
    EXPECT_EQ(name.number(), 3);
    EXPECT_EQ(name.text(), "walk_run3");
    EXPECT_EQ(name, SessionName(NameStem::WalkRun, 3));
    EXPECT_NE(name, SessionName(NameStem::WalkRun, 2));
    EXPECT_NE(name, SessionName(NameStem::Easy, 3));
}

TEST(SessionName, OfEachStemIsReadAsItIsWritten) {
    for (std::size_t i = 0; i < Words<NameStem>::list.size(); ++i)
        for (const int number : {1, 2, 10, INT_MAX}) {
            const SessionName name(static_cast<NameStem>(i), number);
            EXPECT_EQ(SessionName::from(name.text()), name) << name.text();
            EXPECT_EQ(SessionName::fromDocument(name.text()), name) << name.text();
        }
}

TEST(SessionName, OfTheLongAndTheTechniqueRunBearsNoNumber) {
    EXPECT_EQ(SessionName(NameStem::Long).text(), "long");
    EXPECT_EQ(SessionName(NameStem::Technique, 2), "technique"_name);
    EXPECT_EQ(SessionName(NameStem::Extra).text(), "extra1");
    EXPECT_EQ(SessionName(NameStem::Cross, 0), "cross1"_name);
}

TEST(SessionName, IsNoOtherText) {
    for (const char* text :
         {"", "rest", "easy", "easy0", "easy01", "easy+1", "easy1 ", " easy1", "Easy1", "easy1x", "1", "long1", "long2",
          "technique1", "mystery1", "easy2147483648", "easy99999999999999999999"})
        EXPECT_EQ(SessionName::from(text), std::nullopt) << text;
}

TEST(SessionName, OfAnotherProgramKeepsItsWords) {
    for (const std::string& text : {std::string("easy01"), std::string("long2"), std::string("rest"), std::string(),
                                    std::string("Easy run with strides on Thursday")}) {
        const SessionName name = SessionName::fromDocument(text);
        EXPECT_EQ(name.text(), text);
        EXPECT_EQ(name.stem(), std::nullopt) << text;
        EXPECT_EQ(name, SessionName::fromDocument(text));
        EXPECT_NE(name, "easy1"_name);
    }
    EXPECT_EQ(SessionName(), SessionName::fromDocument(""));
}

TEST(SessionName, IsOrderedAsItsText) {
    std::vector<std::string> texts{"walk_run1", "long",   "easy2", "easy10", "mystery1", "easy01",   "",
                                   "strength1", "cross1", "rest",  "extra1", "quality1", "technique"};
    std::vector<SessionName> names;
    for (const std::string& text : texts) names.push_back(SessionName::fromDocument(text));
    std::ranges::sort(texts);
    std::ranges::sort(names);
    for (std::size_t i = 0; i < texts.size(); ++i) EXPECT_EQ(names[i].text(), texts[i]);
}

TEST(ReasonSession, IsTheNameThatItWasMadeOf) {
    EXPECT_EQ(ReasonSession("walk_run3"_name).name(), "walk_run3"_name);
    EXPECT_EQ(ReasonSession("walk_run3"_name).text(), "walk_run3");
    EXPECT_EQ(ReasonSession().name(), SessionName());
    EXPECT_NE(ReasonSession("easy1"_name), ReasonSession("easy12"_name));
}

TEST(ReasonSession, HoldsThirtyOneBytesOfAnotherProgramsWords) {
    const std::string fits(ReasonSession::longest, 'x');
    EXPECT_EQ(ReasonSession::fromDocument(fits)->name().text(), fits);
    EXPECT_EQ(ReasonSession::fromDocument(fits + "y"), std::nullopt);
    EXPECT_EQ(ReasonSession(SessionName::fromDocument(fits + "y")).text(), fits);
}

}  // namespace
}  // namespace restride
