// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/dialog_driver.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <stdexcept>
#include <string>
#include <utility>

namespace restride {

void inNextDialog(std::function<void(QWidget&)> act) {
    constexpr int soon = 10;
    QTimer::singleShot(soon, [act = std::move(act)] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr) return inNextDialog(act);
        [[maybe_unused]] const bool shown = QTest::qWaitForWindowActive(dialog);
        act(*dialog);
        if (auto* open = qobject_cast<QDialog*>(QApplication::activeModalWidget())) open->reject();
    });
}

void typeInto(const QWidget& window, const char* name, const char* keys) {
    auto* part = partOf<QWidget>(window, name);
    if (part == nullptr) throw std::logic_error(std::string("no part of this name: ") + name);
    part->setFocus();
    QTest::keyClicks(part, QLatin1String(keys));
}

}  // namespace restride
