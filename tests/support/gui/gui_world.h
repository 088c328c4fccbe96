// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_store.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <cstdint>
#include <memory>

class QString;

// What tests of the window stand on: a screen that nobody sees, one font, and a session over a diary.

namespace restride {

/// A screen of 1600 × 1000, unless another platform was asked for. Before the application is made.
void chooseOffscreen();

/// One font on every machine, and a theme.
void dressForTests(ThemeChoice theme = ThemeChoice::Light);

/// English until told otherwise; for the whole program.
void speak(const QLocale& locale);

/// The exercises that are shipped.
[[nodiscard]] const Library& shippedLibrary();
/// The sample that is shipped, and the day for which it was written.
[[nodiscard]] Diary sampleDiary();
[[nodiscard]] Date sampleDay();

/// A session over a store in memory that holds one diary; `today` and `now` may be moved.
struct SessionWorld {
    SessionWorld(const Diary& diary, Date day);

    FakeStore store;
    Date today;
    /// The moment, in seconds since 1970 in Greenwich.
    std::int64_t now = 1'773'640'800;
    std::unique_ptr<Session> session;
};

}  // namespace restride
