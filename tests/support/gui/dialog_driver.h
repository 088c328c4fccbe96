// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace restride {

/// Acts in the next modal dialog as soon as it is shown, and closes it should it still be open afterwards: a test that
/// fails must not wait for ever.
void inNextDialog(std::function<void(QWidget&)> act);

}  // namespace restride
