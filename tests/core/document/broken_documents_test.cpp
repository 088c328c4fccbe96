// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_document.h"
#include "tests/core/document/full_document.h"
#include "tests/support/effort.h"

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <random>
#include <string>
#include <utility>
#include <vector>

// Broken documents, made from a whole one: every one of them is refused with a place and a sentence, and none crashes.
// What happens to be valid still is not counted, but must then survive a round trip.

namespace restride {
namespace {

/// The way to a value: members and items by their index.
using Path = std::vector<std::size_t>;

struct Spot {
    Path path;
    std::string pointer;
    JsonType type = JsonType::Null;
};

void collect(const Json& json, const Spot& here, std::vector<Spot>& spots) {
    if (!here.path.empty()) spots.push_back(here);
    const auto enter = [&](std::size_t index, std::string_view step, const Json& child) {
        Spot below{here.path, here.pointer, child.type()};
        below.path.push_back(index);
        appendToPointer(below.pointer, step);
        collect(child, below, spots);
    };
    if (const Json::Object* object = json.asObject())
        for (std::size_t i = 0; i < object->size(); ++i) enter(i, (*object)[i].key, (*object)[i].value);
    if (const Json::Array* array = json.asArray())
        for (std::size_t i = 0; i < array->size(); ++i) enter(i, std::to_string(i), (*array)[i]);
}

Json& childOf(Json& json, std::size_t index) {
    return json.asObject() != nullptr ? (*json.asObject())[index].value : (*json.asArray())[index];
}

/// The whole document, and every place in it.
struct Whole {
    Json json = parseJson(fullDocument).value();
    std::vector<Spot> spots = [this] {
        std::vector<Spot> list;
        collect(json, {}, list);
        return list;
    }();

    /// The document after `change` of the value at the place.
    std::string changed(const Spot& spot, const std::function<void(Json&)>& change) const {
        Json copy = json;
        Json* place = &copy;
        for (const std::size_t index : spot.path) place = &childOf(*place, index);
        change(*place);
        return writeJson(copy);
    }
    /// The document with this text, JSON or not, in place of the value.
    std::string replaced(const Spot& spot, const std::string& raw) const {
        const std::string mark = "@here@";
        std::string text = changed(spot, [&](Json& value) { value = Json(mark); });
        return text.replace(text.find('"' + mark + '"'), mark.size() + 2, raw);
    }
};

const Whole& whole() {
    static const Whole document;
    return document;
}

bool hasPlace(const DocumentError& error) {
    return !error.pointer.empty() || (error.line > 0 && error.column > 0);
}

/// Reads broken documents and counts the refused ones.
class Counter {
public:
    void read(const std::string& bytes) {
        const auto read = readDiary(bytes);
        if (read) return expectRoundTrip(read->diary, bytes);
        ++m_refused;
        EXPECT_TRUE(hasPlace(read.error())) << detailOf(read.error()) << '\n' << bytes;
        EXPECT_GT(detailOf(read.error()).size(), 10U) << bytes;
    }
    void readRefused(const std::string& bytes, const std::string& pointer) {
        const int before = m_refused;
        read(bytes);
        EXPECT_EQ(m_refused, before + 1) << "read after all: " << bytes;
        const auto result = readDiary(bytes);
        if (result) return;
        EXPECT_EQ(result.error().pointer, pointer) << detailOf(result.error());
    }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    static void expectRoundTrip(const Diary& diary, const std::string& bytes) {
        const auto again = readDiary(writeDiary(diary));
        ASSERT_TRUE(again.has_value()) << detailOf(again.error()) << '\n' << bytes;
        EXPECT_EQ(again->diary, diary) << bytes;
    }
    int m_refused = 0;
};

/// A value of each type.
Json valueOf(JsonType type) {
    switch (type) {
        case JsonType::Null:
            return {};
        case JsonType::Boolean:
            return Json(true);
        case JsonType::Integer:
            return Json(std::int64_t{1});
        case JsonType::Decimal:
            return Json(JsonDecimal{"0.5"});
        case JsonType::String:
            return Json(std::string("mon"));
        case JsonType::Array:
            return Json(Json::Array{});
        case JsonType::Object:
            return Json(Json::Object{});
    }
    return {};
}

constexpr std::array allTypes{JsonType::Boolean, JsonType::Integer, JsonType::Decimal,
                              JsonType::String,  JsonType::Array,   JsonType::Object};

bool isNumber(JsonType type) {
    return type == JsonType::Integer || type == JsonType::Decimal;
}

/// Within a plan that was told, only what later planning asks of it is looked at.
bool inIssuedPlan(const Spot& spot) {
    return spot.pointer.starts_with("/issuedPlans/0/plan/");
}

TEST(BrokenDocuments, AreRefusedForAWrongTypeAtEveryPlace) {
    Counter counter;
    for (const Spot& spot : whole().spots) {
        for (const JsonType type : allTypes) {
            if (type == spot.type || (isNumber(type) && isNumber(spot.type)) || inIssuedPlan(spot)) continue;
            counter.readRefused(whole().changed(spot, [&](Json& value) { value = valueOf(type); }), spot.pointer);
        }
    }
    EXPECT_GE(counter.refused(), 1'000);
}

TEST(BrokenDocuments, AreRefusedForAWrongTypeInAnIssuedPlan) {
    Counter counter;
    for (const Spot& spot : whole().spots) {
        if (!inIssuedPlan(spot)) continue;
        for (const JsonType type : allTypes)
            counter.read(whole().changed(spot, [&](Json& value) { value = valueOf(type); }));
    }
    EXPECT_GE(counter.refused(), 50);
}

TEST(BrokenDocuments, AreRefusedForNumbersOutOfRange) {
    Counter counter;
    for (const Spot& spot : whole().spots) {
        if (!isNumber(spot.type)) continue;
        for (const char* number : {"-1000", "1000000000", "9223372036854775807", "-9223372036854775808", "1e300"})
            counter.read(whole().replaced(spot, number));
    }
    EXPECT_GE(counter.refused(), 200);
}

TEST(BrokenDocuments, AreRefusedForWhatIsNoNumberOrTooBigEverywhere) {
    Counter counter;
    for (const Spot& spot : whole().spots)
        for (const char* number : {"NaN", "Infinity", "-Infinity", "1e999", "-1e999", "123456789012345678901234567890",
                                   "0x10", "01", "1,5", ".5", "+1"})
            counter.read(whole().replaced(spot, number));
    EXPECT_EQ(counter.refused(), static_cast<int>(11 * whole().spots.size()));
}

TEST(BrokenDocuments, AreRefusedForTextThatIsNoneOfTheWords) {
    Counter counter;
    for (const Spot& spot : whole().spots) {
        if (spot.type != JsonType::String) continue;
        for (const char* text :
             {"\"\"", "\"nothing\"", "\"2026-02-30\"", "\"2101-01-01\"", R"("\u0000")", R"("\ud800")"})
            counter.read(whole().replaced(spot, text));
    }
    EXPECT_GE(counter.refused(), 250);
}

TEST(BrokenDocuments, AreRefusedForAMissingField) {
    Counter counter;
    for (const Spot& spot : whole().spots) {
        if (spot.type != JsonType::Object) continue;
        Json object = whole().json;
        Json* place = &object;
        for (const std::size_t index : spot.path) place = &childOf(*place, index);
        for (std::size_t i = 0; i < place->asObject()->size(); ++i) {
            counter.read(whole().changed(spot, [&](Json& value) {
                value.asObject()->erase(value.asObject()->begin() + static_cast<std::ptrdiff_t>(i));
            }));
        }
    }
    EXPECT_GE(counter.refused(), 40);
}

TEST(BrokenDocuments, AreRefusedForARepeatedKeyInEveryObject) {
    Counter counter;
    int places = 0;
    for (const Spot& spot : whole().spots) {
        const Path above(spot.path.begin(), spot.path.end() - 1);
        const std::string key = spot.pointer.substr(spot.pointer.rfind('/') + 1);
        if (key.find_first_not_of("0123456789") == std::string::npos) continue;
        ++places;
        counter.readRefused(whole().replaced(spot, "null,\"" + key + "\":null"), spot.pointer);
    }
    EXPECT_EQ(counter.refused(), places);
    EXPECT_GE(places, 150);
}

TEST(BrokenDocuments, AreRefusedForDeepNestingAnywhere) {
    Counter counter;
    int places = 0;
    for (const Spot& spot : whole().spots) {
        ++places;
        const bool closed = places % 2 == 0;
        const std::string deep = std::string(closed ? 70 : 50'000, '[') + (closed ? std::string(70, ']') : "");
        counter.read(whole().replaced(spot, deep));
        std::string objects;
        for (int i = 0; i < 70; ++i) objects += "{\"later\":";
        counter.read(whole().replaced(spot, objects));
    }
    EXPECT_EQ(counter.refused(), 2 * places);
}

TEST(BrokenDocuments, AreRefusedForDeepNestingInUnknownFields) {
    Counter counter;
    int places = 0;
    for (const Spot& spot : whole().spots) {
        if (spot.type != JsonType::Object) continue;
        ++places;
        const std::string deep = std::string(70, '[') + std::string(70, ']');
        std::string text = whole().changed(
            spot, [](Json& value) { value.asObject()->push_back({"later", Json(std::string("@here@"))}); });
        counter.read(text.replace(text.find("\"@here@\""), 8, deep));
    }
    EXPECT_EQ(counter.refused(), places);
    EXPECT_GE(places, 25);
}

TEST(BrokenDocuments, AreRefusedForAnEntryToldTwice) {
    Counter counter;
    for (const Spot& spot : whole().spots) {
        if (spot.type != JsonType::Array) continue;
        counter.read(whole().changed(spot, [](Json& value) {
            Json::Array& items = *value.asArray();
            const Json first = items.front();
            items.push_back(first);
        }));
    }
    EXPECT_GE(counter.refused(), 16);
}

TEST(BrokenDocuments, AreRefusedWhenCutAnywhere) {
    Counter counter;
    int cuts = 0;
    for (std::size_t length = 0; length + 1 < fullDocument.size(); length += 4) {
        counter.read(std::string(fullDocument.substr(0, length)));
        ++cuts;
    }
    EXPECT_EQ(counter.refused(), cuts);
    EXPECT_GE(cuts, 1'000);
}

std::string wide(std::string_view text, bool bigEndian, bool mark) {
    std::string result;
    const auto add = [&](char low, char high) {
        result += bigEndian ? high : low;
        result += bigEndian ? low : high;
    };
    if (mark) add('\xFF', '\xFE');
    for (const char c : text) add(c, '\0');
    return result;
}

TEST(BrokenDocuments, AreRefusedInOtherEncodings) {
    Counter counter;
    for (const bool bigEndian : {false, true})
        for (const bool mark : {false, true}) counter.read(wide(fullDocument, bigEndian, mark));
    EXPECT_EQ(counter.refused(), 4);
    int strings = 0;
    for (const Spot& spot : whole().spots) {
        if (spot.type != JsonType::String) continue;
        ++strings;
        for (const char* bytes : {"\"sch\xF6n\"", "\"\xC0\xAF\"", "\"\xED\xA0\x80\"", "\"cut \xE2\x82\"", "\"\x80\""})
            counter.read(whole().replaced(spot, bytes));
    }
    EXPECT_EQ(counter.refused(), 4 + 5 * strings);
}

TEST(BrokenDocuments, AreRefusedForStrayBytes) {
    Counter counter;
    int places = 0;
    for (std::size_t offset = 0; offset < fullDocument.size(); offset += 23) {
        for (const char stray : {'\0', '\xFF', '\x80', '\x01'}) {
            std::string text(fullDocument);
            text.insert(offset, 1, stray);
            counter.read(text);
            ++places;
        }
    }
    EXPECT_EQ(counter.refused(), places);
}

void flipBit(char& c, std::size_t bit) {
    c = static_cast<char>(static_cast<unsigned char>(c) ^ (1U << bit));
}

TEST(BrokenDocuments, DoNotCrashAfterRandomFlips) {
    Counter counter;
    std::mt19937 random(20260316);
    for (int i = 0; i < tries(4'000); ++i) {
        std::string text(fullDocument);
        for (std::size_t flips = 1 + random() % 3; flips > 0; --flips)
            flipBit(text[random() % text.size()], random() % 8);
        counter.read(text);
    }
    EXPECT_GE(counter.refused(), tries(1'000));
}

TEST(BrokenDocuments, DoNotCrashAfterPiecesAreMoved) {
    Counter counter;
    std::mt19937 random(20260317);
    for (int i = 0; i < tries(1'000); ++i) {
        std::string text(fullDocument);
        const std::size_t from = random() % text.size();
        const std::string piece = text.substr(from, random() % 40);
        if (random() % 2 == 0) text.erase(from, piece.size());
        text.insert(random() % text.size(), piece);
        counter.read(text);
    }
    EXPECT_GE(counter.refused(), tries(500));
}

}  // namespace
}  // namespace restride
