// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

TEST(ErrorText, EveryFaultIsASentenceWithSomethingToDo) {
    for (int i = 0; i <= static_cast<int>(DocumentFault::EndsTooLate); ++i) {
        DocumentError error;
        error.fault = static_cast<DocumentFault>(i);
        error.pointer = "/runs/3/distance";
        const std::string text = errorText(error).toStdString();
        EXPECT_TRUE(text.starts_with("/runs/3/distance: ")) << text;
        EXPECT_NE(text.find("Please"), std::string::npos) << text;
        EXPECT_TRUE(text.ends_with('.')) << text;
        EXPECT_EQ(text.find('%'), std::string::npos) << text;
    }
}

TEST(ErrorText, EveryExpectationIsTold) {
    for (int i = 0; i <= static_cast<int>(ExpectedValue::Tempo); ++i) {
        DocumentError error;
        error.fault = DocumentFault::WrongType;
        error.expected = static_cast<ExpectedValue>(i);
        const std::string text = errorText(error).toStdString();
        EXPECT_EQ(text.find("Please enter ."), std::string::npos) << text;
        EXPECT_TRUE(text.starts_with("The document: ")) << text;
    }
}

TEST(ErrorText, TellsTheRange) {
    DocumentError error;
    error.fault = DocumentFault::OutOfRange;
    error.pointer = "/runs/0/knee/during";
    error.expected = ExpectedValue::WholeNumber;
    error.highest = 10;
    EXPECT_EQ(errorText(error).toStdString(),
              "/runs/0/knee/during: this is out of range. Please enter a whole number from 0 to 10.");
    error.places = 2;
    error.lowest = 15;
    error.highest = 2400;
    error.expected = ExpectedValue::Number;
    EXPECT_EQ(errorText(error).toStdString(),
              "/runs/0/knee/during: this is out of range. Please enter a number from 0.15 to 24.");
}

TEST(ErrorText, TellsARangeAsItIsTyped) {
    DocumentError error;
    error.fault = DocumentFault::OutOfRange;
    error.expected = ExpectedValue::WholeNumber;
    error.lowest = 1'900;
    error.highest = 500'000;
    EXPECT_TRUE(errorText(error).endsWith(QStringLiteral("from 1900 to 500000.")));
}

TEST(ErrorText, TellsTheLineOfWhatIsNoJson) {
    DocumentError error;
    error.line = 12;
    error.column = 7;
    EXPECT_TRUE(errorText(error).startsWith(QStringLiteral("Line 12, column 7: this is not JSON.")));
}

}  // namespace
}  // namespace restride
