// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/store_text.h"

#include <gtest/gtest.h>

#include <string>

namespace restride {
namespace {

void expectSentence(const std::string& text) {
    EXPECT_NE(text.find("Please"), std::string::npos) << text;
    EXPECT_TRUE(text.ends_with('.')) << text;
    EXPECT_EQ(text.find('%'), std::string::npos) << text;
    EXPECT_EQ(text.find("  "), std::string::npos) << text;
}

/// Faults that may be told without a name.
bool isOfRunners(StoreFault fault) {
    return StoreFault::NoSuchRunner <= fault && fault <= StoreFault::Refused;
}

TEST(StoreText, EveryFaultIsASentenceWithSomethingToDo) {
    for (int i = 0; i <= static_cast<int>(StoreFault::UnreadableName); ++i)
        for (const char* subject : {"diary.db", ""})
            if (*subject != '\0' || isOfRunners(static_cast<StoreFault>(i)))
                expectSentence(storeErrorText({static_cast<StoreFault>(i), subject, {}}).toStdString());
}

TEST(StoreText, EveryNoticeIsASentenceWithSomethingToDo) {
    for (int i = 0; i <= static_cast<int>(StoreNotice::DamageFound); ++i) {
        const std::string text = storeNoticeText(static_cast<StoreNotice>(i), "diary.db").toStdString();
        expectSentence(text);
        EXPECT_NE(text.find("diary.db"), std::string::npos) << text;
    }
}

TEST(StoreText, NamesTheRunnerOfADamagedDiary) {
    const std::string text = damagedDiaryText("Anna").toStdString();
    expectSentence(text);
    EXPECT_NE(text.find("Anna"), std::string::npos) << text;
}

TEST(StoreText, NamesTheFile) {
    EXPECT_EQ(storeErrorText({StoreFault::NewerSchema, "my/diary.db", "version 9"}).toStdString(),
              "A newer version of Restride made my/diary.db; it was left as it is. Please update Restride.");
}

}  // namespace
}  // namespace restride
