// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read_file.h"

#include <optional>
#include <string>

// What the readers of recordings have in common: when a recorder stood still, what its cadence counts, and how a
// number becomes a value.

namespace restride {

/// Between two points of a recording without word of a pause: at least half a minute (devices that save points write
/// one more often, but for the straight and slow) at less than half a metre a second, slower than anybody walks.
[[nodiscard]] bool isPause(double seconds, double metres);

/// Whole metres or seconds of a finite number that is not negative and that a lifetime of sport can hold.
[[nodiscard]] std::optional<Distance> roundedMetres(double value);
[[nodiscard]] std::optional<Duration> roundedSeconds(double value);

/// Whether its cadence counts steps.
[[nodiscard]] bool isOnFoot(Sport sport);

/// What the cadences of one file counted: recorders of runs count one foot, some apps both.
class CadenceTally {
public:
    /// Steps a minute of both feet, if the sport is on foot and the number is one that feet can do.
    [[nodiscard]] std::optional<int> steps(double recorded, Sport sport);
    /// How it was decided. `oneFoot`: the basis where the format itself says that one foot is counted.
    void tell(ReadFile& read, const std::string& file, GuessBasis oneFoot) const;

private:
    int m_oneFoot = 0;
    int m_bothFeet = 0;
};

/// Says once what the file is worth: `detail` is cut; after `limits::messageNotes` it falls silent.
void note(ReadFile& read, const std::string& file, SkipReason reason, const std::string& detail);

/// The zone that a file tells by its offset from UTC, such as `+02:00`.
void tellOffset(ReadFile& read, const std::string& file, std::int64_t offsetSeconds, int support,
                Sureness sure = Sureness::Certain);

}  // namespace restride
