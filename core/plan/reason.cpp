// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reason.h"

#include <algorithm>
#include <type_traits>

namespace restride {

namespace {

template <class R>
constexpr bool endsInStressor = std::is_same_v<R, StressorAdd> || std::is_same_v<R, StressorRemove>;

template <class R>
std::string codeOfOne(const R& reason) {
    std::string code(R::code);
    if constexpr (std::is_same_v<R, FlagOpen>) return std::string(word(reason.flag));
    if constexpr (endsInStressor<R>) code += '_' + capitals(reason.stressor);
    return code;
}

/// The reasons of one kind: one for every code that it can give.
template <class R>
void addCodes(std::vector<Reason>& list) {
    R reason;
    if constexpr (endsInStressor<R>) {
        for (std::size_t i = 0; i < Words<Stressor>::list.size(); ++i) {
            reason.stressor = static_cast<Stressor>(i);
            list.emplace_back(reason);
        }
    } else if constexpr (std::is_same_v<R, FlagOpen>) {
        for (std::size_t i = 0; i < Words<RedFlag>::list.size(); ++i) {
            reason.flag = static_cast<RedFlag>(i);
            list.emplace_back(reason);
        }
    } else {
        list.emplace_back(reason);
    }
}

template <class... Kinds>
std::vector<Reason> oneOfEveryCode(ReasonKindList<Kinds...>) {
    std::vector<Reason> list;
    (addCodes<Kinds>(list), ...);
    return list;
}

const std::vector<Reason>& everyReason() {
    static const std::vector<Reason> list = oneOfEveryCode(ReasonKinds());
    return list;
}

}  // namespace

bool operator==(const Reason& a, const Reason& b) {
    return a.visit([&b]<class R>(const R& one) {
        const R* other = b.as<R>();
        return other && *other == one;
    });
}

std::string codeOf(const Reason& reason) {
    return reason.visit([](const auto& one) { return codeOfOne(one); });
}

const std::vector<std::string>& allReasonCodes() {
    static const std::vector<std::string> codes = [] {
        std::vector<std::string> list;
        for (const Reason& reason : everyReason()) list.push_back(codeOf(reason));
        return list;
    }();
    return codes;
}

std::optional<Reason> reasonOfCode(std::string_view code) {
    const auto place = std::ranges::find(everyReason(), code, codeOf);
    return place == everyReason().end() ? std::nullopt : std::optional(*place);
}

}  // namespace restride
