// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace restride {

/// Acts in the next modal dialog as soon as it is shown, and closes it should it still be open afterwards: a test that
/// fails must not wait for ever.
void inNextDialog(std::function<void(QWidget&)> act);

/// A part of a window by its object name; null where there is none.
template <class Widget>
[[nodiscard]] Widget* partOf(const QWidget& window, const char* name) {
    return window.findChild<Widget*>(QLatin1String(name));
}

/// Puts the focus on a part and presses keys there.
void typeInto(const QWidget& window, const char* name, const char* keys);

}  // namespace restride
