// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reason.h"

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

/// Calls `visit` with one reason of every code.
template <std::size_t Index = 0, class Visit>
void forEachCode(Visit visit) {
    if constexpr (Index < std::variant_size_v<AnyReason>) {
        using R = std::variant_alternative_t<Index, AnyReason>;
        R reason;
        if constexpr (endsInStressor<R>) {
            for (std::size_t i = 0; i < Words<Stressor>::list.size(); ++i) {
                reason.stressor = static_cast<Stressor>(i);
                visit(Reason(reason));
            }
        } else if constexpr (std::is_same_v<R, FlagOpen>) {
            for (std::size_t i = 0; i < Words<RedFlag>::list.size(); ++i) {
                reason.flag = static_cast<RedFlag>(i);
                visit(Reason(reason));
            }
        } else {
            visit(Reason(reason));
        }
        forEachCode<Index + 1>(visit);
    }
}

}  // namespace

bool operator==(const Reason& a, const Reason& b) {
    return static_cast<const AnyReason&>(a) == static_cast<const AnyReason&>(b);
}

std::string codeOf(const Reason& reason) {
    return std::visit([](const auto& r) { return codeOfOne(r); }, reason);
}

const std::vector<std::string>& allReasonCodes() {
    static const std::vector<std::string> codes = [] {
        std::vector<std::string> list;
        forEachCode([&](const Reason& reason) { list.push_back(codeOf(reason)); });
        return list;
    }();
    return codes;
}

std::optional<Reason> reasonOfCode(std::string_view code) {
    std::optional<Reason> found;
    forEachCode([&](const Reason& reason) {
        if (!found && codeOf(reason) == code) found = reason;
    });
    return found;
}

}  // namespace restride
