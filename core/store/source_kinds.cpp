// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/source_kinds.h"

#include "core/base/json.h"
#include "core/diary/source_kind.h"
#include "core/store/seals.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace restride {

namespace {

std::string memberText(const Json& source, std::string_view key) {
    const Json* member = source.find(key);
    const std::string* text = member == nullptr ? nullptr : member->asString();
    return text == nullptr ? std::string() : *text;
}

/// Where the program writes it: behind file and device, which are there or not.
void tellKind(Json& source) {
    Json::Object* object = source.asObject();
    if (object == nullptr || source.find("kind") != nullptr) return;
    const SourceKind kind = kindByName(memberText(source, "file"), memberText(source, "device"));
    const auto place = std::ranges::find_if(
        *object, [](const Json::Member& member) { return member.key != "file" && member.key != "device"; });
    object->insert(place, {"kind", Json(std::string(word(kind)))});
}

/// Nothing where it is no list: then reading the row tells that it is damaged.
std::optional<std::string> withKinds(const std::string& sources) {
    auto json = parseJson(sources);
    Json::Array* list = json ? json->asArray() : nullptr;
    if (list == nullptr) return std::nullopt;
    std::ranges::for_each(*list, tellKind);
    return writeJson(*json);
}

}  // namespace

Expected<void, StoreError> tellSourceKinds(Sql& sql) {
    return changeTexts(sql, "run", "sources", withKinds);
}

}  // namespace restride
