// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace restride {

/// The program's language, from its making to its end: words, plural forms, numbers and days. A QCoreApplication must
/// be there before it. English is what the sources say, with plural forms of its own.
class Translation {
public:
    explicit Translation(const QLocale& locale);

private:
    // Each takes itself out of the program when it ends.
    QTranslator m_words;
    /// Of Qt's own dialogs.
    QTranslator m_qt;
};

}  // namespace restride
