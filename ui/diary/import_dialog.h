// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QStringList>

class QWidget;

namespace restride {

/// Asks for files unless some are named, reads them beside the window, shows what they would change and the evidence,
/// and writes it when told so. True when it was written.
bool importFiles(QWidget* parent, Session& session, const QStringList& files);

}  // namespace restride
