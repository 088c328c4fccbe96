// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rescue.h"

#include "core/store/open_store.h"
#include "ui/session/error_box.h"
#include "ui/start/rescue_dialog.h"
#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/store_text.h"

#include <QCoreApplication>

namespace restride {

namespace {

struct Rescue {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

Expected<QString, StoreError> restoreNewest(const std::string& file, const Backup& newest, Date today) {
    return restore(file, newest, today).map([&](const Restored& restored) {
        return Rescue::tr(
                   "The backup of %1 was restored. The damaged file was set aside, untouched, as %2. Please look "
                   "through the latest entries.")
            .arg(fullDayText(newest.on), toQString(restored.setAside));
    });
}

Expected<QString, StoreError> saveRest(const std::string& file, Date today) {
    return salvageInPlace(file, today).map([](const SalvagedInPlace& saved) {
        return Rescue::tr(
                   "What is left was saved (entries: %1, runners: %2). Left out, since they are damaged: %3. The "
                   "damaged file was set aside, untouched, as %4.")
            .arg(saved.salvaged.entries)
            .arg(saved.salvaged.runners)
            .arg(saved.salvaged.broken)
            .arg(toQString(saved.setAside));
    });
}

}  // namespace

std::optional<QString> rescueDatabase(const std::string& file, const StoreError& found, Date today) {
    const auto newest = newestSound(file);
    while (true) {
        const RescueWay way =
            askForRescue(nullptr, storeErrorText(found), newest ? std::optional(newest->on) : std::nullopt);
        if (way == RescueWay::Quit) return std::nullopt;
        const auto done = way == RescueWay::Restore ? restoreNewest(file, *newest, today) : saveRest(file, today);
        if (done) return *done;
        tellError(nullptr, storeErrorText(done.error()));
    }
}

}  // namespace restride
