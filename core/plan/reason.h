// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/reason_kinds.h"

#include <array>
#include <cstddef>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// Every decision carries reasons (3.10): a code and the numbers that it was made of. `ui/text` says them as sentences;
// a reason without a sentence does not compile.

namespace restride {

/// Why: one of all these, a plain value. What `std::variant` is, without its template a kind: lists of reasons are held
/// nearly everywhere, and by a hundred kinds that was most of the time of a build.
class Reason {
public:
    /// The first kind of the list: what a container that makes room needs.
    Reason() : Reason(LightGreen()) {}
    template <class Kind>
        requires(ReasonKinds::placeOf<Kind>() < ReasonKinds::count)
    explicit(false) Reason(const Kind& kind) : m_place(ReasonKinds::placeOf<Kind>()) {
        ::new (static_cast<void*>(m_kind)) Kind(kind);
    }

    template <class Kind>
    [[nodiscard]] bool is() const {
        return m_place == ReasonKinds::placeOf<Kind>();
    }

    [[nodiscard]] bool isOfTheKindOf(const Reason& other) const { return m_place == other.m_place; }

    /// The reason as this kind; null where it is another.
    template <class Kind>
    [[nodiscard]] const Kind* as() const {
        return is<Kind>() ? &taken<const Kind>(*this) : nullptr;
    }

    /// What `see` makes of the reason as the kind that it is.
    template <class See>
    decltype(auto) visit(See&& see) const {
        return visitAny(*this, see, ReasonKinds());
    }
    template <class See>
    decltype(auto) visit(See&& see) {
        return visitAny(*this, see, ReasonKinds());
    }

    friend bool operator==(const Reason& a, const Reason& b);

private:
    template <class Kind, class Self>
    static Kind& taken(Self& self) {
        return *std::launder(reinterpret_cast<Kind*>(self.m_kind));
    }

    template <class Kind, class Self, class See>
    static decltype(auto) visitOne(Self& self, See& see) {
        return see(taken<std::conditional_t<std::is_const_v<Self>, const Kind, Kind>>(self));
    }

    template <class Self, class See, class First, class... Others>
    static decltype(auto) visitAny(Self& self, See& see, ReasonKindList<First, Others...>) {
        constexpr std::array visitors{&visitOne<First, Self, See>, &visitOne<Others, Self, See>...};
        return visitors[self.m_place](self, see);
    }

    std::size_t m_place;
    alignas(ReasonKinds::alignment) std::byte m_kind[ReasonKinds::size];
};

static_assert(ReasonKinds::arePlain && std::is_trivially_copyable_v<Reason>);

/// The code of 3.10; the ladder's reasons and the flags end in their word: `STRESSOR_ADD_HILLS`, `RF07`.
[[nodiscard]] std::string codeOf(const Reason& reason);

/// Every code that `codeOf` can give.
[[nodiscard]] const std::vector<std::string>& allReasonCodes();

/// The reason of this code with every parameter at its default, for a reader to fill in.
[[nodiscard]] std::optional<Reason> reasonOfCode(std::string_view code);

}  // namespace restride
