// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restride {

/// How often a test tries: all of it in the everyday build, a fifth under sanitizers, which look closer at each try and
/// take five times as long for it.
[[nodiscard]] constexpr int tries(int full) {
#if defined(__SANITIZE_ADDRESS__)
    return full / 5;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    return full / 5;
#else
    return full;
#endif
#else
    return full;
#endif
}

/// Of what is tried everywhere: every place, or every fifth.
[[nodiscard]] constexpr int everyHowMany() {
    return 5 / tries(5);
}

}  // namespace restride
