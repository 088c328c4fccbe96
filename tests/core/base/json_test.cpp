// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <clocale>
#include <limits>
#include <string>

namespace restride {
namespace {

JsonError errorOf(std::string_view bytes) {
    const auto json = parseJson(bytes);
    EXPECT_FALSE(json.has_value()) << bytes;
    return json ? JsonError{} : json.error();
}

std::string again(std::string_view bytes) {
    const auto json = parseJson(bytes);
    EXPECT_TRUE(json.has_value()) << bytes;
    return json ? writeJson(*json) : std::string();
}

std::string nested(std::size_t levels) {
    return std::string(levels, '[') + std::string(levels, ']');
}

rc::Gen<Json> anyJson(int depth) {
    auto leaf = rc::gen::oneOf(
        rc::gen::just(Json()), rc::gen::map(rc::gen::arbitrary<bool>(), [](bool b) { return Json(b); }),
        rc::gen::map(rc::gen::arbitrary<std::int64_t>(), [](std::int64_t n) { return Json(n); }),
        rc::gen::map(rc::gen::inRange(0, 100'000), [](int n) { return Json(JsonDecimal{"-0." + std::to_string(n)}); }),
        rc::gen::map(rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127)),
                     [](std::string s) { return Json(std::move(s)); }));
    if (depth == 0) return leaf;
    return rc::gen::oneOf(
        leaf,
        rc::gen::map(rc::gen::container<std::vector<Json>>(anyJson(depth - 1)),
                     [](Json::Array items) { return Json(std::move(items)); }),
        rc::gen::map(rc::gen::container<std::vector<Json>>(anyJson(depth - 1)), [](std::vector<Json> items) {
            Json::Object object;
            for (std::size_t i = 0; i < items.size(); ++i) object.push_back({"k" + std::to_string(i), items[i]});
            return Json(std::move(object));
        }));
}

RC_GTEST_PROP(Json, GivesBackWhatWasWritten, ()) {
    const std::string text = writeJson(*anyJson(2));
    const auto json = parseJson(text);
    RC_ASSERT(json.has_value());
    RC_ASSERT(writeJson(*json) == text);
    RC_ASSERT(parseJson(writeJson(*json, JsonForm::Pretty)).value() == *json);
}

RC_GTEST_PROP(Json, NeverCrashesOnAnyBytes, (const std::string& bytes)) {
    const auto json = parseJson(bytes);
    if (!json) RC_ASSERT(json.error().line > 0 || !json.error().pointer.empty());
}

TEST(Json, KnowsEveryType) {
    const auto json = parseJson(R"([null, true, -7, 7.50, "x", [], {}])");
    ASSERT_TRUE(json.has_value());
    const Json::Array& items = *json->asArray();
    for (std::size_t i = 0; i < items.size(); ++i) EXPECT_EQ(items[i].type(), static_cast<JsonType>(i));
    EXPECT_EQ(*items[2].asInteger(), -7);
    EXPECT_EQ(items[3].asDecimal()->text, "7.50");
    EXPECT_DOUBLE_EQ(items[3].asDecimal()->value(), 7.5);
    EXPECT_EQ(items[2].asString(), nullptr);
}

TEST(Json, KeepsTheOrderOfMembers) {
    EXPECT_EQ(again(R"({"b":1,"a":{"d":2,"c":3}})"), R"({"b":1,"a":{"d":2,"c":3}})");
}

TEST(Json, FindsAMember) {
    const Json json = parseJson(R"({"a":1,"b":2})").value();
    EXPECT_EQ(*json.find("b")->asInteger(), 2);
    EXPECT_EQ(json.find("c"), nullptr);
    EXPECT_EQ(Json().find("a"), nullptr);
}

TEST(Json, WritesPrettyWithTwoSpaces) {
    EXPECT_EQ(writeJson(parseJson(R"({"a":[1,{"b":[]}],"c":{}})").value(), JsonForm::Pretty),
              "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}");
}

TEST(Json, EscapesWhatTextCannotHold) {
    EXPECT_EQ(writeJson(Json(std::string("a\"\\/\n\t\r\x01\x1f—🏃"))), "\"a\\\"\\\\/\\n\\t\\r\\u0001\\u001f—🏃\"");
    EXPECT_EQ(again(R"("\u00e4\ud83c\udfc3\b")"), "\"ä🏃\\u0008\"");
    EXPECT_EQ(writeJson(Json(std::string(1, '\0'))), "\"\\u0000\"");
}

TEST(Json, WritesOnlyUtf8) {
    EXPECT_EQ(writeJson(Json(std::string("sch\xF6n"))), "\"sch\xEF\xBF\xBDn\"");
    EXPECT_EQ(writeJson(Json(std::string("\xED\xA0\x80"))), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    EXPECT_EQ(writeJson(Json(std::string("cut \xE2\x82"))), "\"cut \xEF\xBF\xBD\xEF\xBF\xBD\"");
}

TEST(Json, WritesDecimalsExactlyAndShort) {
    const auto decimal = [](std::int64_t units, int places) {
        JsonWriter writer(JsonForm::Compact);
        writer.decimal(units, places);
        return writer.take();
    };
    EXPECT_EQ(decimal(1'000, 4), "0.1");
    EXPECT_EQ(decimal(11'000, 4), "1.1");
    EXPECT_EQ(decimal(1, 4), "0.0001");
    EXPECT_EQ(decimal(-20, 3), "-0.02");
    EXPECT_EQ(decimal(0, 3), "0");
    EXPECT_EQ(decimal(120, 0), "120");
    EXPECT_EQ(decimal(-120'000, 3), "-120");
    EXPECT_EQ(decimal(std::numeric_limits<std::int64_t>::min(), 0), "-9223372036854775808");
}

TEST(Json, WritesNoExponent) {
    EXPECT_EQ(again("1e2"), "100.0");
    EXPECT_EQ(again("-1.5E+3"), "-1500.0");
    EXPECT_EQ(again("25e-3"), "0.025");
    EXPECT_EQ(again("0.05e1"), "0.5");
    EXPECT_EQ(again("123.456e1"), "1234.56");
    EXPECT_EQ(again("0e0"), "0.0");
    EXPECT_EQ(again("1e300").find('e'), std::string::npos);
    EXPECT_EQ(again("1e-300").find('e'), std::string::npos);
}

TEST(Json, KeepsEveryDigitOfADecimal) {
    EXPECT_EQ(again("0.12345678901234567890123456789"), "0.12345678901234567890123456789");
    EXPECT_EQ(again("7.50"), "7.50");
}

TEST(Json, ReadsNumbersInUnitsExactlyOrNotAtAll) {
    const auto units = [](std::string_view text, int places) { return parseJson(text).value().exactly(places); };
    EXPECT_EQ(units("7.5", 2), 750);
    EXPECT_EQ(units("7.500", 1), 75);
    EXPECT_EQ(units("-0.02", 3), -20);
    EXPECT_EQ(units("-0.0", 1), 0);
    EXPECT_EQ(units("8", 2), 800);
    EXPECT_EQ(units("8.0", 0), 8);
    EXPECT_FALSE(units("7.25", 1).has_value());
    EXPECT_FALSE(units("9223372036854775807", 1).has_value());
    EXPECT_FALSE(units("\"8\"", 0).has_value());
    EXPECT_EQ(units("-9223372036854775808", 0), std::numeric_limits<std::int64_t>::min());
}

TEST(Json, ReadsDecimalsInEveryLocale) {
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8"}) {
        if (std::setlocale(LC_NUMERIC, name) == nullptr) continue;
        EXPECT_EQ(again("[7.5,-0.25e1]"), "[7.5,-2.5]") << name;
        EXPECT_DOUBLE_EQ(parseJson("7.5").value().asDecimal()->value(), 7.5);
    }
    std::setlocale(LC_NUMERIC, before.c_str());
}

TEST(Json, RefusesRepeatedKeysByTheirPointer) {
    EXPECT_EQ(errorOf(R"({"a":[{"b/c":1,"x":2,"b/c":3}]})"), (JsonError{JsonFault::RepeatedKey, "/a/0/b~1c", 0, 0}));
    EXPECT_EQ(errorOf(R"({"a":1,"\u0061":2})").fault, JsonFault::RepeatedKey);
    std::string many = "{";
    for (int i = 0; i < 1'000; ++i) many += "\"k" + std::to_string(i) + "\":0,";
    EXPECT_EQ(errorOf(many + "\"k500\":0}").pointer, "/k500");
    EXPECT_TRUE(parseJson(many + "\"other\":0}").has_value());
}

TEST(Json, RefusesMoreThan64Levels) {
    EXPECT_TRUE(parseJson(nested(jsonDepth)).has_value());
    EXPECT_EQ(errorOf(nested(jsonDepth + 1)).fault, JsonFault::TooDeep);
    EXPECT_EQ(errorOf(nested(1'000'000)).fault, JsonFault::TooDeep);
    std::string objects;
    for (std::size_t i = 0; i < 70; ++i) objects += "{\"a\":";
    EXPECT_TRUE(errorOf(objects).pointer.starts_with("/a/a/a"));
}

TEST(Json, RefusesWhatIsNoJsonWithLineAndColumn) {
    EXPECT_EQ(errorOf("{\"a\": 1,\n  \"ü\": x}"), (JsonError{JsonFault::Syntax, {}, 2, 8}));
    EXPECT_EQ(errorOf("[1,]"), (JsonError{JsonFault::Syntax, {}, 1, 4}));
    for (const std::string_view bytes :
         {"NaN", "[Infinity]", "[-Infinity]", "nul", "[01]", "[+1]", "[.5]", "[5.]", "'a'", "{a:1}", "[1] // no",
          "{\"a\":1}}", "[1 2]", "\"\t\"", R"("\x")", R"("\ud800")"})
        EXPECT_GT(errorOf(bytes).line, 0U) << bytes;
}

TEST(Json, RefusesACutText) {
    const std::string whole = R"({"a":[1.5,"text",true,{"b":null}]})";
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const JsonError error = errorOf(std::string_view(whole).substr(0, i));
        EXPECT_EQ(error.line, 1U);
        EXPECT_EQ(error.fault, JsonFault::Cut) << i;
    }
}

TEST(Json, RefusesOtherEncodings) {
    EXPECT_EQ(errorOf("[\"sch\xF6n\"]"), (JsonError{JsonFault::Encoding, {}, 1, 6}));
    EXPECT_EQ(errorOf("[\"\xC0\xAF\"]").fault, JsonFault::Encoding);
    EXPECT_EQ(errorOf("[\"\xED\xA0\x80\"]").fault, JsonFault::Encoding);
    EXPECT_EQ(errorOf("[\"\xF5\x80\x80\x80\"]").fault, JsonFault::Encoding);
    using namespace std::string_view_literals;
    EXPECT_EQ(errorOf("\xFF\xFE[\0]\0"sv).fault, JsonFault::Encoding);
    EXPECT_EQ(errorOf("\xFE\xFF\0[\0]"sv).fault, JsonFault::Encoding);
    EXPECT_EQ(errorOf("[\0]\0"sv).fault, JsonFault::Syntax);
}

TEST(Json, RefusesAZeroByteAfterTheValue) {
    using namespace std::string_view_literals;
    EXPECT_EQ(errorOf("{}\0{}"sv), (JsonError{JsonFault::Syntax, {}, 1, 3}));
}

TEST(Json, RefusesNumbersThatNothingHolds) {
    EXPECT_EQ(errorOf(R"({"a":[0,1e999]})"), (JsonError{JsonFault::NumberTooBig, "/a/1", 0, 0}));
    EXPECT_EQ(errorOf("[9223372036854775808]").pointer, "/0");
    EXPECT_EQ(errorOf("[-9223372036854775809]").fault, JsonFault::NumberTooBig);
    EXPECT_EQ(errorOf("[123456789012345678901234567890]").fault, JsonFault::NumberTooBig);
    EXPECT_EQ(errorOf("[1e-999999999999]").fault, JsonFault::NumberTooBig);
    EXPECT_EQ(errorOf("[0." + std::string(1'000, '1') + "]").fault, JsonFault::NumberTooBig);
    EXPECT_TRUE(parseJson("[9223372036854775807,-9223372036854775808]").has_value());
}

TEST(Json, TakesAByteOrderMark) {
    EXPECT_EQ(again("\xEF\xBB\xBF{}"), "{}");
    EXPECT_EQ(errorOf("\xEF\xBB").fault, JsonFault::Encoding);
}

}  // namespace
}  // namespace restride
