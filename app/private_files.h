// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

#include <csignal>

namespace restride {

/// For the start of a program. Health data: whatever it makes is its user's alone. And a limit on the size of files is
/// told as a disk that is full, instead of ending the program in the middle of a sentence.
inline void keepPrivate() {
    umask(0077);
    std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace restride
